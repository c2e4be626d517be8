import { taskFiles } from '../../../diff/tasks.ts';
import { lastSegment } from '../../../text/path.ts';
import { allOf, anyOf, known } from '../../../tools/known.ts';
import { PROGRAMS } from '../../../tools/programs.ts';
import type { StepKind } from '../../../tools/tool.ts';
import { classifyName } from '../../../workflow/classify-step.ts';
import { isNever } from '../../../workflow/outcomes.ts';
import { gatesIn } from '../../gates/command-gates.ts';
import { checksIn, isGate, isOwnScript, isSame } from '../compared/checks.ts';
import type { Enforcement } from '../compared/enforced.ts';
import type { JobPair } from '../compared/pairs.ts';
import type { Running } from '../compared/running.ts';
import { withoutRef } from '../compared/scripts.ts';
import { hasVariations } from '../compared/variations.ts';
import type { Check } from '../weakening.ts';
import { optionDifferences } from './command-change.ts';
import { looksAtAll } from './narrowed.ts';

/** Whether its failure fails the job. */
export function isFirm({ hidden, step, job }: Check): boolean {
  return (
    hidden === null && step?.continueOnError !== true && job.continueOnError !== true && !isNever(job.if)
  );
}

/** Tools that run what others define. */
export const UMBRELLA = anyOf(known('umbrella'));

/** What is judged: behaviour, the text of the code, or its safety. */
const FAMILY: Partial<Record<StepKind, string>> = {
  ...{ tests: 'tests', coverage: 'tests', security: 'security' },
  ...{ lint: 'text', format: 'text', types: 'text' },
};

/** Tools that do what several others did, as their makers say. */
const HEIRS = known('replaces');

/** Whether the tool of the new check does by its own account what the old one did. */
function isReplacement(other: Check, check: Check): boolean {
  if (check.kind === 'coverage' && other.kind === 'tests') return measures(other, check);
  const isText = check.kind !== 'tests' && check.kind !== 'coverage';
  return isText && HEIRS.some(({ as, tools }) => as.test(other.tool) && tools.test(check.tool));
}

/** A run of the tests that measures coverage itself, with a threshold as high as before. */
function measures(tests: Check, check: Check): boolean {
  const asked = gatesIn(check.words.join(' '));
  const given = gatesIn(tests.words.join(' '));
  return (
    tests.words.some((word) => /^--cov(?:erage)?(?:$|[=.])/.test(word)) &&
    asked.every(({ minimum }) => given.some((gate) => gate.minimum >= minimum))
  );
}

/** Commands that compile and run no check. */
const COMPILES = new Set(allOf('compiles'));

const spoken = (word: string): string => word.replace(/[-_:]/g, ' ');

/** Whether the new check is known to judge something else: a linter in place of the tests. */
function isForOther(check: Check, other: Check): boolean {
  const [old, now] = [FAMILY[check.kind], FAMILY[other.kind]];
  if (old === undefined) return false;
  if (
    UMBRELLA.test(other.tool) &&
    other.words
      .slice(1)
      .some((word) =>
        [spoken(word), ...spoken(word).split(' ')].some((name) => FAMILY[classifyName(name)] === old),
      )
  )
    return false;
  return (now !== undefined && now !== old) || (old !== 'text' && COMPILES.has(other.tool));
}

/** Whether something new may stand for it: a check of the same kind, or in the same job a script or a task runner. */
export function isReplaced(pair: JobPair, check: Check, added: Check[]): boolean {
  const step = pair.steps.find(({ before }) => before === check.step)?.after ?? null;
  if (!isGate(check) && bringsAction(pair)) return true;
  const brought = broughtIntoStep(pair, check);
  if (!isGate(check) && brought.length > 0) return true;
  return [...added, ...brought.filter((other) => ranInNamesake(pair, check, other))].some((other) => {
    if (other.reach < check.reach || other.hidden !== null) return false;
    if (isGate(check) && isOwnScript(other)) return false;
    if (isReplacement(other, check)) return true;
    if (isForOther(check, other)) return false;
    if (isGate(check) && other.kind === check.kind) return true;
    if (step !== null && other.step === step) return true;
    const inside = pair.after === null || other.job === pair.after;
    return inside && (UMBRELLA.test(other.tool) || /[/.]/.test(other.words[0] ?? '/') || !isGate(check));
  });
}

/**
 * Whether the change brings the program of the check into a file whose commands a job calls anyway: a make target, a tox
 * environment, a hook of pre-commit, a script.
 */
export function isBrought({ evidence }: Enforcement, check: Check, { all }: Running): boolean {
  const program = lastSegment(check.words[0] ?? check.tool).replace(/-action$/, '');
  const files = evidence.changes.files.filter(({ programs = [] }) => programs.includes(program));
  return files.some(({ path }) => {
    const callers = taskFiles(path).map((task) => task.callers);
    return all.some(
      (other) =>
        other.reach >= check.reach &&
        isFirm(other) &&
        callers.some((names) => names.test(lastSegment(other.words[0] ?? ''))) &&
        (!/\.(?:sh|bash)$/.test(path) || other.words.some((word) => word.endsWith(path))),
    );
  });
}

/** What the step of a command runs in its place; it may have run elsewhere before. */
function broughtIntoStep({ file, steps }: JobPair, check: Check): Check[] {
  const pair = steps.find(({ before }) => before === check.step);
  if (file.after === null || pair === undefined || pair.after === null) return [];
  const old = checksIn(file.before, pair.before);
  return checksIn(file.after, pair.after).filter(
    (other) => other.hidden === null && other.reach >= check.reach && !old.some((one) => isSame(one, other)),
  );
}

/** Whether a step of the same name ran it in another job before: what did there what the check did here. */
function ranInNamesake({ file }: JobPair, { job, step }: Check, other: Check): boolean {
  const name = step?.name;
  if (name === undefined) return false;
  return file.before.workflow.jobs.some(
    (each) =>
      each !== job &&
      each.steps.some(
        (one) => one.name === name && checksIn(file.before, one).some((check) => isSame(check, other)),
      ),
  );
}

/** A new action of the job may prepare or build what a command did: `docker/build-push-action`. */
function bringsAction({ file, before, after }: JobPair): boolean {
  const known = new Set(before.steps.map(({ uses }) => withoutRef(uses ?? '')));
  const old = new Set(file.before.workflow.jobs.map(({ id }) => id));
  const fresh = (file.after?.workflow.jobs ?? []).filter(({ id }) => !old.has(id));
  return (after === null ? fresh : [after])
    .flatMap(({ steps }) => steps)
    .some(({ uses }) => uses !== undefined && !known.has(withoutRef(uses)));
}

/** Commands that only compile what the tests of the same program compile again: `go build` before `go test`. */
const COMPILES_FIRST = new Set([...COMPILES, ...allOf('assembles')]);

/** Whether tests of the job compile after the change what the command did. */
export function isTestedAnyway({ file, after }: JobPair, check: Check): boolean {
  const left = file.after === null || after === null ? [] : checksIn(file.after, after);
  return (
    COMPILES_FIRST.has(check.tool) &&
    left.some(
      (other) =>
        other.kind === 'tests' &&
        programOf(other) === programOf(check) &&
        isFirm(other) &&
        hasVariations(other.words, check.words),
    )
  );
}

const programOf = ({ tool, directory }: Check): string => `${tool.split(' ')[0]} ${directory}`;

/** A command of the same tool that ran before too does as much. */
export function isInOther(check: Check, after: Check[]): boolean {
  return after.some(
    (other) =>
      check.words.length > 0 &&
      other.directory === check.directory &&
      other.reach >= check.reach &&
      isFirm(other) &&
      looksAtAll(other, check) &&
      asksAlike(other.words, check.words) &&
      hasVariations(other.words, check.words) &&
      optionDifferences(check.words, other.words).every(({ demand }) => demand),
  );
}

/** Of a program that nobody knows each word may choose what it does: `run lint` does not do the work of `run lint:links`. */
function asksAlike(one: readonly string[], other: readonly string[]): boolean {
  if (PROGRAMS.has(lastSegment(one[0] ?? '').toLowerCase())) return true;
  const plain = (words: readonly string[]): string[] => words.filter((word) => !word.startsWith('-'));
  return plain(other).every((word) => one.includes(word)) && plain(one).every((word) => other.includes(word));
}
