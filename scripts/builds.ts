import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A built Docket. */
export interface Build {
  name: string;
  /** Its `dist`. */
  folder: string;
}

/** What lies in `dist` here. */
export const present: Build = { name: 'now', folder: resolve('dist') };

/**
 * Builds an earlier commit with the packages that are installed here, in a folder that goes with this process.
 *
 * @throws what git or the bundler say.
 */
export function buildOf(commit: string): Build {
  const folder = mkdtempSync(join(tmpdir(), 'docket-build-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const sources = execFileSync('git', ['archive', commit], { maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', folder], { input: sources });
  // What is committed as built may be older than its sources.
  rmSync(join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c'], { cwd: folder });
  return { name: commit.slice(0, 8), folder: join(folder, 'dist') };
}
