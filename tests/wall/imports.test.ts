import { expect, test } from 'vitest';
import { checkImports } from '../../scripts/check-imports.ts';

test('every import is one that the import table allows', () => {
  expect(checkImports('.')).toEqual([]);
});
