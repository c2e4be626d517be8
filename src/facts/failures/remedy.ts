import { code, joinFirst, type Prose, say } from '../../text/prose.ts';
import type { JudgedJob } from '../rows.ts';
import { linesOf } from './failure-class.ts';

/** `invalid choice: 'env' (choose from 'environment', 'all')`, `invalid value 'env' … [possible values: environment, all]`. */
const CHOICE =
  /invalid (?:choice|value):? '([^']{1,100})'.{0,200}?(?:\(choose from |\[possible values: )([^)\]]{1,400})[)\]]/;
/** `unrecognized arguments: --shard 1/4`, `unexpected argument '--shard' found`, `unknown flag: --shard`. */
const UNKNOWN =
  /(?:unrecognized (?:arguments|option):? |unexpected argument |unknown (?:flag|option): |no such option:? |flag provided but not defined: )['"`]?(-{1,2}[\w-]{1,60})/;
const MEANT = /[Dd]id you mean:? ['"`]([^'"`?]{1,80})['"`]/;
/** ``To update the lockfile, run `uv lock` ``, ``Please update your lock file with `npm install` ``. */
const RUN =
  /\b(?:[Rr]un|[Rr]unning|[Uu]se|[Ww]ith|[Ee]xecute):? [`'"]((?:\.\/)?[a-z][\w./-]{0,40}(?: [^`'"]{1,80})?)[`'"]/;
/** Only such sentences say what fixes it, and not how to learn more. */
const FIXES =
  /\b(?:to (?:fix|update|resolve|apply|regenerate|format|sync|correct)|please|before continuing|up to date|up-to-date|out of (?:date|sync)|needs? to be|must be)\b/i;

const CHOICES_SHOWN = 3;

/** What the error itself says that fixes it, as the end of a sentence; null: it says nothing of it. */
export function remedyIn(job: JudgedJob): Prose | null {
  for (const text of linesOf(job)) {
    const found = wrongCall(text, job) ?? command(text);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a line may say it. */
export const tellsFix = (text: string): boolean =>
  [CHOICE, UNKNOWN, MEANT].some((said) => said.test(text)) || (FIXES.test(text) && RUN.test(text));

function wrongCall(text: string, job: JudgedJob): Prose | null {
  const [, wrong, choices] = CHOICE.exec(text) ?? [];
  if (wrong !== undefined && choices !== undefined) {
    const right = choices.split(/[,'"\s]+/).filter((word) => word !== '');
    return say`write ${joinFirst(right.map(code), CHOICES_SHOWN, { separator: ' or ' })} in place of ${code(wrong)}${placeOf(wrong, job)}`;
  }
  const unknown = UNKNOWN.exec(text)?.[1];
  const meant = MEANT.exec(text)?.[1];
  if (meant !== undefined)
    return say`write ${code(meant)}${unknown === undefined ? [] : say` in place of ${code(unknown)}${placeOf(unknown, job)}`}`;
  return unknown === undefined ? null : say`remove ${code(unknown)} from the call${placeOf(unknown, job)}`;
}

function command(text: string): Prose | null {
  const found = FIXES.test(text) ? RUN.exec(text)?.[1] : undefined;
  return found === undefined ? null : say`run ${code(found)}, and commit what it changes`;
}

/** `` in line 3 of `Run snapshots` (`.github/workflows/ci.yml`)``, where the script of the step has the word once. */
function placeOf(word: string, { failedStep, failedDefinition, run }: JudgedJob): Prose {
  const lines = failedDefinition?.run?.split('\n') ?? [];
  const at = lines.flatMap((line, index) => (line.split(/[\s='"]+/).includes(word) ? [index + 1] : []));
  if (at.length !== 1 || failedStep === null || run.path === null) return [];
  return say`, in line ${String(at[0])} of ${code(failedStep)} in ${code(run.path)}`;
}
