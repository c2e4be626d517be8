import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../../evidence/evidence.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { statedVerdict } from '../../rules/stated-verdict.ts';
import { version } from '../../version.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';

/** What stands for the file that comes in. */
export const INPUT = '-';

/** An Evidence file, and what it is called in messages. */
export interface EvidenceFile {
  name: string;
  evidence: Evidence;
}

/**
 * Reads an Evidence file, or what comes in. That another version of Docket wrote it is said.
 *
 * @throws Failed when there is none.
 */
export async function readEvidence(path: string, surroundings: Surroundings): Promise<EvidenceFile> {
  const name = path === INPUT ? 'what came in' : path;
  const text = path === INPUT ? await surroundings.input() : textOf(path, surroundings.folder);
  const evidence = parsed(name, text);
  const { tool } = evidence;
  if (tool.version !== version)
    surroundings.err(
      `docket: ${name} was written by Docket ${tool.version}; this is ${version}, so the report may differ.\n`,
    );
  return { name, evidence };
}

function textOf(path: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, path), 'utf8');
  } catch (cause) {
    throw new Failed(`${path} cannot be read: give the path of an Evidence file, such as M09_run1.json`, {
      cause,
    });
  }
}

function parsed(name: string, text: string): Evidence {
  try {
    return parseEvidence(text);
  } catch (error) {
    if (!(error instanceof UnreadableEvidence)) throw error;
    throw new Failed(`${name} cannot be used. ${error.message}`, { cause: error });
  }
}

/**
 * Whether a file's verdict is the one that its Evidence is given here. An old verdict is never given anew in silence: where
 * this Docket judges otherwise, that is said.
 */
export function judgesAlike(
  { name, evidence: { verdict, tool } }: EvidenceFile,
  assessment: Assessment,
  err: Surroundings['err'],
): boolean {
  const judged = statedVerdict(assessment);
  if (verdict === undefined || isDeepStrictEqual(verdict, judged)) return true;
  const differs =
    verdict.outcome === judged.outcome
      ? 'in its reasons'
      : `it was ${verdict.outcome}, and is ${judged.outcome} by these rules`;
  const why =
    tool.version === version ? 'somebody changed the file' : `Docket ${tool.version} had other rules`;
  err(`docket: the verdict in ${name} is another one (${differs}): ${why}.\n`);
  return false;
}
