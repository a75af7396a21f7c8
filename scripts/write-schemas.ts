import { writeFileSync } from 'node:fs';
import { sceneSchemas } from './scene-schema.ts';

/** Writes the schemas that editors read; a test holds the files to what this makes. */
for (const { path, text } of sceneSchemas()) {
  writeFileSync(path, text);
  console.log(path);
}
