import { expect, test } from 'vitest';
import { checkSourceBans } from '../../scripts/source-bans.ts';

test('the domain uses nothing that depends on the host or the moment', () => {
  expect(checkSourceBans('.')).toEqual([]);
});
