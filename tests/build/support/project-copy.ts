import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The scene that a copy ships. */
export const SCENE = 's01-folding-trailer';

/** A copy of all that a release reads, in a folder of its own, to be changed and released as a test likes. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'graceful-exit-release-'));

  constructor() {
    cpSync('src/domain', join(this.root, 'src/domain'), { recursive: true });
    cpSync('public/scenarios/library', join(this.root, 'public/scenarios/library'), { recursive: true });
    cpSync(`public/scenarios/${SCENE}.json`, this.path(`public/scenarios/${SCENE}.json`));
    mkdirSync(this.path('src/app'));
    writeFileSync(this.path('package.json'), '{"type":"module"}');
    symlinkSync(resolve('node_modules'), this.path('node_modules'));
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** Replaces a text that stands once in a file. */
  change(file: string, from: string, to: string): void {
    const pieces = this.read(file).split(from);
    if (pieces.length !== 2) throw new Error(`${from} stands ${pieces.length - 1} times in ${file}.`);
    writeFileSync(this.path(file), pieces.join(to));
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** A change of scoring: opening the closing at a boundary weighs less than it does. */
export const OTHER_SCORING = [
  'src/domain/scoring/rubric.ts',
  "T1: { headline: 'tact', weight: 22,",
  "T1: { headline: 'tact', weight: 2,",
] as const;
