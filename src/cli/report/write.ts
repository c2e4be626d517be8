import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serialize } from '../../evidence/serialize.ts';
import type { Draft } from '../../report/report.ts';
import { Failed } from '../usage/command.ts';
import { writeWhole } from '../write-whole.ts';

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
  const place = resolve(folder, dir);
  try {
    mkdirSync(place, { recursive: true });
    writeWhole(
      { file: join(place, REPORT), text: report },
      { file: join(place, EVIDENCE), text: serialize(evidence) },
    );
  } catch (error) {
    throw unwritable(dir, error);
  }
  return [REPORT, EVIDENCE].map((name) => join(dir, name));
}

const unwritable = (dir: string, cause: unknown): Failed =>
  new Failed(`nothing can be written to ${dir} (${(cause as Error).message}): give another folder`, {
    cause,
  });
