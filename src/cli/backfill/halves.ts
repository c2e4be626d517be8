import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStub } from '../../documents/placement.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import { documentHash } from '../../report/edits.ts';
import { type NamedText, writeWhole } from '../write-whole.ts';

/** What is not whole yet, or whose other half has no name yet. */
const HALF = /^\.(.+_run\d+)\.(md|json)\.half$/;

/** A report and its Evidence. */
export interface Pair {
  report: NamedText;
  evidence: NamedText;
}

/**
 * Writes a report and its Evidence: both are whole before one has its name. The Evidence comes first, so that a process which
 * ends in between leaves what `finishHalves` can tell.
 *
 * @throws the error of the file system.
 */
export function writePair({ report, evidence }: Pair): void {
  mkdirSync(dirname(report.file), { recursive: true });
  writeWhole(evidence, report);
}

/** Ends what a process left that was interrupted: a report whose Evidence is there gets its name, all else is taken away. */
export function finishHalves(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, name, ending] = HALF.exec(entry.name) ?? [];
    const half = join(folder, entry.name);
    if (name === undefined || !entry.isFile()) continue;
    const file = join(folder, `${name}.${ending}`);
    if (ending === 'md' && isMissing(file) && belongs(half, join(folder, `${name}.json`)))
      renameSync(half, file);
    else rmSync(half);
  }
}

/** Nothing lies there, or a stub that waits to be filled. */
const isMissing = (file: string): boolean => !existsSync(file) || isStub(readFileSync(file, 'utf8'));

/** Whether a report is the one that some Evidence tells of. */
function belongs(report: string, evidence: string): boolean {
  try {
    const { hash } = parseEvidence(readFileSync(evidence, 'utf8')).document;
    return hash === documentHash(readFileSync(report, 'utf8'));
  } catch (error) {
    if (error instanceof UnreadableEvidence || (error as NodeJS.ErrnoException).code === 'ENOENT')
      return false;
    throw error;
  }
}
