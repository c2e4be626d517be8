import { type PatchedFile, toChangedFiles } from '../../../src/assemble/changed-files.ts';
import { guardrailFindings } from '../../../src/cli/audit/findings.ts';
import { plain } from '../../../src/text/prose.ts';
import { evidence, pullRequest } from '../../builders/evidence.ts';
import * as go from './go.ts';
import * as javascript from './javascript.ts';
import * as jvm from './jvm.ts';
import * as later from './later.ts';
import * as python from './python.ts';
import type { Row } from './row.ts';

const ALL = [python, javascript, go, jvm];
export const CHEATS: readonly Row[] = ALL.flatMap((rows) => rows.CHEATS);
export const HARMLESS: readonly Row[] = ALL.flatMap((rows) => rows.HARMLESS);

/** Those of `later.ts`. */
export const LATER = later;

/** The rules that speak of assertions. */
const RULES = new Set(['assertions weakened', 'code asks about tests']);

export interface Sight {
  weight: 'debt' | 'note' | 'nothing';
  texts: string[];
}

/** What the rules on assertions make of a change. */
export function sightOf({ title, files }: Row): Sight {
  const patched = Object.entries(files).map(([path, patch]) => patchedFile(path, patch));
  const total = {
    files: patched.length,
    additions: patched.reduce((sum, { additions }) => sum + additions, 0),
    deletions: patched.reduce((sum, { deletions }) => sum + deletions, 0),
  };
  const found = guardrailFindings(
    evidence({
      pullRequests: [pullRequest({ title })],
      changes: { source: 'pull request', files: toChangedFiles(patched), total },
    }),
  ).filter(({ rule }) => RULES.has(rule));
  const weight = found.some((one) => one.weight !== 'note') ? 'debt' : found.length > 0 ? 'note' : 'nothing';
  return { weight, texts: found.map(({ weight: own, text }) => `${own}: ${plain(text)}`) };
}

const patchedFile = (path: string, patch: string): PatchedFile => ({
  path,
  status: /^@@ -0,0/.test(patch) ? 'added' : 'modified',
  additions: patch.match(/^\+/gm)?.length ?? 0,
  deletions: patch.match(/^-/gm)?.length ?? 0,
  patch,
});
