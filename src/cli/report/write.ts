import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serialize } from '../../evidence/serialize.ts';
import type { Draft } from '../../report/report.ts';
import { Failed } from '../usage/command.ts';

/** As the action leaves them in the runner's temporary folder. */
const REPORT = 'docket-report.md';
const EVIDENCE = 'docket-evidence.json';

/**
 * Writes report and Evidence into a folder, which is made. They get their names when both are whole.
 *
 * @returns their paths
 * @throws Failed where the folder cannot be written.
 */
export function writeFiles(dir: string, folder: string, { report, evidence }: Draft): string[] {
  const contents: [string, string][] = [
    [REPORT, report],
    [EVIDENCE, serialize(evidence)],
  ];
  const place = resolve(folder, dir);
  // Next to the folder's other files, so that a change of name is all that is left to do.
  const half = contents.map(([name]) => join(place, `.${name}.${process.pid}`));
  try {
    mkdirSync(place, { recursive: true });
  } catch (error) {
    throw unwritable(dir, error);
  }
  try {
    contents.forEach(([, text], index) => {
      writeFileSync(half[index]!, text);
    });
    contents.forEach(([name], index) => {
      renameSync(half[index]!, join(place, name));
    });
  } catch (error) {
    for (const path of half) rmSync(path, { force: true });
    throw unwritable(dir, error);
  }
  return contents.map(([name]) => join(dir, name));
}

const unwritable = (dir: string, cause: unknown): Failed =>
  new Failed(`nothing can be written to ${dir} (${(cause as Error).message}): give another folder`, {
    cause,
  });
