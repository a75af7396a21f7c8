import { join } from 'node:path';
import { build } from 'esbuild';

/** What a released engine begins with, below the project's root. */
const ENTRY = 'src/domain/engine/engine.ts';

/**
 * The engine of a project's sources as the text of one self-contained module. The same sources and packages give the
 * same text, whatever the folder: it holds no paths, no dates and no number of its own.
 *
 * @param root the project's folder
 */
export async function engineModule(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, ENTRY)],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['module', 'import'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${ENTRY} has given no module.`);
  return file.text;
}
