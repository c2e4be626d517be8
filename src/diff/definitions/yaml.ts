import { type Hunk, type HunkLine, indentOf, shownOn } from '../hunks.ts';
import type { Ledger } from './ledger.ts';

const KEY = /^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z_][\w./-]*))\s*:(?:\s|$)/;
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
/** Keys of a job, so that they are never taken for one. */
const JOB_KEYS =
  /^(?:name|needs|if|runs-on|permissions|environment|concurrency|outputs|env|defaults|steps|timeout-minutes|strategy|matrix|continue-on-error|container|services|uses|with|secrets|include|exclude|fail-fast)$/;
/** How far a job's id is indented where the hunk does not show `jobs:` itself. */
const USUAL_INDENT = 2;

interface Side {
  key: string | null;
  job: string | null;
  /** How far the jobs of this hunk are indented; null until one is seen. */
  jobIndent: number | null;
}

/** Notes the top-level keys, and in workflow files the jobs, that a hunk adds, removes or changes inside. */
export function readYaml(hunk: Hunk, path: string, ledger: Ledger): void {
  const isWorkflow = WORKFLOW.test(path);
  const sides = { old: sideOf(hunk), new: sideOf(hunk) };
  for (const line of hunk.lines) {
    for (const name of ['old', 'new'] as const) {
      if (shownOn(name, line)) readLine(sides[name], line, isWorkflow, ledger);
    }
  }
}

function sideOf(hunk: Hunk): Side {
  return { key: hunk.fromStart ? null : keyOf(hunk.context), job: null, jobIndent: USUAL_INDENT };
}

function readLine(side: Side, { side: sign, text }: HunkLine, isWorkflow: boolean, ledger: Ledger): void {
  if (text.trim() === '' || /^\s*#/.test(text)) return;
  const what = sign === 'both' ? null : sign === 'new' ? 'added' : 'removed';
  const indent = indentOf(text);
  const name = keyOf(text);
  if (indent === 0) {
    if (name === null) return;
    Object.assign(side, { key: name, job: null, jobIndent: null });
    if (what !== null) ledger.note(name, 'key', what);
    return;
  }
  if (isWorkflow && side.key === 'jobs' && name !== null && isJob(side, text, name, indent)) {
    Object.assign(side, { job: name, jobIndent: indent });
    if (what !== null) ledger.note(name, 'job', what);
    return;
  }
  if (what === null || side.key === null) return;
  if (side.job !== null) ledger.note(side.job, 'job', 'touched');
  else ledger.note(side.key, 'key', 'touched');
}

function isJob({ jobIndent }: Side, text: string, name: string, indent: number): boolean {
  return indent === (jobIndent ?? indent) && /:\s*(?:#.*)?$/.test(text) && !JOB_KEYS.test(name);
}

function keyOf(line: string): string | null {
  const key = KEY.exec(line);
  return key === null ? null : (key[1] ?? key[2] ?? key[3] ?? null);
}
