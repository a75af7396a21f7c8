import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = 'src/domain/share-link';

/**
 * What may grow without another reading of any link there is: numbers that were kept are given out. The page on links
 * has each number, and a test holds them together.
 */
const MAY_GROW = ['fixed-numbers.ts', 'formats.ts', 'run-summary.ts'];

/**
 * The SHA-256 digest of every file by which links are read. They are read by these for ever: never edit one that has
 * been released, but write another format beside it.
 */
const FROZEN: Readonly<Record<string, string>> = {
  '../run-log/own-text.ts': 'a9dd6074665f5158ab40fe712cbabfbfe6916dd53c0a525c0023bf4aad53eda1',
  'decode.ts': '2bb7bd3c65e477c1884729aad9008deb8465f163834613bd8d4cfa8170eb1e60',
  'digits.ts': '3f7cd683baa76cdbb80a1abbe81e6eb879037b19f6f588b0db536736547955f4',
  'english-code.ts': 'fa7621d50f05c8c612828a50c7d59784c76a481fa691fe2a092a2e1633a5bdb7',
  'head.ts': '52428f89d0ce3dca80c498517f3bbd8bd88467530db4a6271bf2d341a6ed6fac',
  'label.ts': '3f4857dd3bcfb1a240bca3a66539cae2f61a1bf4c04bdd7339c5ee73e374f4a7',
  'mask.ts': 'b0be509b2021fad10958c9ba2cbb0577a7a2e28050b92e4d387c2cba98ddaaea',
  'radices.ts': '951dd4c02cdb4d049e4d7bc0f7512f6146354816bbdecd9fe2c1ed49d47b5e81',
  'read-moves.ts': '607c2bbc2e7860d8cb809f44d71006d78ba6f02f1cd8341aa62a981fd604227a',
  'read-set.ts': 'c46ea166cea9be610f416b1785d80d9a8914ae9b8209c9185867d15c64ca3127',
  'short-length.ts': '39c2e32bd5d036268d3ba63fcd440d13e7d1969b7b5e69d43d2eb44c7fa18d80',
  'summary-moves.ts': 'f14ef6d5942724854bd1df7758b6344ef99ade415f75053925c1b48dbc56660e',
  'unframe.ts': '6c9f3aa740fad41a930697b24af723903f26e87da1ece7bf7b0740eac8e3bda0',
  'unpack-run.ts': '3366b7998c492d7590229fe6be057c2fd7045116651525cb048da429a74f4e4e',
  'unpack-summary.ts': 'e7fa44825972b94c468044e3b725125622ded8805c848939a322e61666d73d80',
  'unpack-words.ts': '1f34a6d3d616dc12fbeba0e1ec2b8a320480d228e84cc8589592a694df9b42d2',
};

/** The files of the folder that reading imports, from the file that begins it. */
function readers(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(FOLDER, file), 'utf8');
  // What is imported as a type alone is gone when the code runs.
  for (const [, name = ''] of text.matchAll(
    /^import \{[^}]*\} from '(?:\.\/|(?=\.\.\/run-log\/own-text))([^']+)';/gmu,
  ))
    readers(name, found);
  return found;
}

it('no file by which links are read has been edited', () => {
  const files = [...readers('decode.ts')].filter((file) => !MAY_GROW.includes(file)).toSorted();
  const digests = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(FOLDER, file)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(digests)).toEqual(FROZEN);
});

it('what writes links is not among them', () => {
  const files = [...readers('decode.ts')];
  for (const file of [
    'encode.ts',
    'frame.ts',
    'pack-run.ts',
    'pack-words.ts',
    'summary-of.ts',
    'deflate-english.ts',
    'find-links.ts',
  ])
    expect(files).not.toContain(file);
  expect(files).toEqual(expect.arrayContaining(['unframe.ts', 'read-moves.ts', '../run-log/own-text.ts']));
});
