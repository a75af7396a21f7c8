/** The command line: `npm run -s cli -- COMMAND`. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledCli } from './bundle-cli.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await import(pathToFileURL(await bundledCli(root)).href);
