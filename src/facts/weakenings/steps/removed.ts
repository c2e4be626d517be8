import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { folderOf, lastSegment } from '../../../text/path.ts';
import { code, join, type Prose, say } from '../../../text/prose.ts';
import { allOf, anyOf, known } from '../../../tools/known.ts';
import { classifyStep } from '../../../workflow/classify-step.ts';
import { truth } from '../../../workflow/evaluate.ts';
import { bare, contextsIn, readCondition } from '../../../workflow/expression.ts';
import { ALL_PASSED, failingLater, isNever } from '../../../workflow/outcomes.ts';
import { undoing } from '../../checks/undoing.ts';
import { gatesIn } from '../../gates/command-gates.ts';
import {
  checksIn,
  isGate,
  isKnownToJudge,
  isOwnScript,
  isSame,
  onlyPublishes,
  reachIn,
} from '../compared/checks.ts';
import { isOver } from '../compared/comparable-conditions.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { contextsOf, legsOf } from '../compared/matrix.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Running } from '../compared/running.ts';
import { withoutRef } from '../compared/scripts.ts';
import { missedVersions, setUpOfCheck, setUpOfOther } from '../compared/variations.ts';
import type { Check, Version, Weakening, Weight } from '../weakening.ts';
import { changedCommand, comparesTree, narrowing, weakening } from './command-change.ts';
import { earlierPhase } from './phases.ts';
import { isBrought, isFirm, isInOther, isReplaced, isTestedAnyway, UMBRELLA } from './replaced.ts';

/** What became of the checks of one job: removed, hidden, changed, moved where they come later. */
export function lostChecks(asked: Enforcement, pair: JobPair, running: Running): Weakening[] {
  const { file, before } = pair;
  if (before.continueOnError === true || isNever(before.if) || reachIn(file.before, before) === 0) return [];
  const enforced = isEnforced(asked, file.before, before);
  const checks = checksIn(file.before, before).filter(
    ({ hidden, step }) =>
      hidden === null &&
      (step?.continueOnError !== true || failingLater(step, before).length > 0) &&
      !isNever(step?.if) &&
      !isInNoLeg(before, step?.if) &&
      !isByHand(file.before, step?.if),
  );
  const fates = checks.map((check) => {
    const fate = fateOf(pair, check, running);
    const isDone =
      isBrought(asked, check, running) ||
      isGoneFolder(asked.evidence, check) ||
      gathersNothing(pair, check) ||
      isWrittenOut(pair, check) ||
      isShownAnew(pair, check) ||
      isCalledNow(pair) ||
      standsStill(pair, check);
    return { check, fate: fate === 'lost' && isDone ? 'kept' : fate };
  });
  const weight: Weight = onlyPublishes(file.before, before) ? 'note' : enforced ? 'enforcement' : 'lesser';
  const lost = fates.filter(({ fate }) => fate === 'lost').map(({ check }) => check);
  const changed = fates.flatMap(({ fate }) => (typeof fate === 'string' ? [] : fate(weight)));
  if (running.opaque || lost.length === 0) return changed;
  return [...changed, ...removal(pair, checks, lost, enforced, running)];
}

/** Whether a script of its own stands in the job as before, whose name no longer tells that it judges. */
const standsStill = ({ after }: JobPair, check: Check): boolean =>
  isOwnScript(check) &&
  (after?.steps ?? []).some(
    ({ run, if: condition, continueOnError }) =>
      run === check.step?.run && condition === check.step?.if && continueOnError === undefined,
  );

/** Whether a script that fails by itself stands for an action now, in the step of the same name. */
function isWrittenOut({ steps }: JobPair, { step }: Check): boolean {
  const now = steps.find(({ before }) => before === step)?.after ?? null;
  return (
    step?.uses !== undefined && now?.name !== undefined && now.name === step.name && FAILS.test(now.run ?? '')
  );
}

/** Whether its step shows coverage in another way now; what compares it is told as a threshold. */
function isShownAnew({ steps }: JobPair, { step, kind, words }: Check): boolean {
  const now = steps.find(({ before }) => before === step)?.after?.run;
  return (
    kind === 'coverage' &&
    now !== undefined &&
    classifyStep('command', { run: now }) === 'coverage' &&
    gatesIn(words.join(' ')).length === 0
  );
}

/** Names of jobs in words, without those that jobs of any kind have. */
const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(
      (word) =>
        word.length > 1 && !/^(?:job|the|and|for|on|with|run|check|checks|ci|test|tests|build)$/.test(word),
    );

/** Whether a workflow that is called anyway does it now: by an input that is new, or switched on, and called like the job. */
function isCalledNow({ file, before, after }: JobPair): boolean {
  if (after !== null || file.after === null) return false;
  const own = wordsIn(before.id);
  const old = new Map(file.before.workflow.jobs.map(({ id, with: inputs = {} }) => [id, inputs]));
  return (
    own.length > 0 &&
    file.after.workflow.jobs.some(({ id, with: inputs = {} }) =>
      Object.entries(inputs).some(([name, value]) => {
        const isOn = value !== 'false' && value !== '' && old.get(id)?.[name] !== value;
        return isOn && old.has(id) && own.every((word) => wordsIn(name).includes(word));
      }),
    )
  );
}

const FAILS = /(?:^|[\s;])exit (?:[1-9]|\$)/;

/** Whether it only looked at steps that could fail, and none of them can without ending the job. */
const gathersNothing = ({ before, after }: JobPair, { step }: Check): boolean =>
  after !== null &&
  step?.if !== undefined &&
  bare(step.if)
    .split('||')
    .every((way) => isOver(way, before, after));

/** Whether a condition asks for what no leg of the matrix has: such a step never runs. */
function isInNoLeg(job: JobDefinition, condition: string | undefined): boolean {
  if (condition === undefined || !/\bmatrix\b/i.test(condition)) return false;
  const read = readCondition(condition);
  const legs = read === null ? null : legsOf(job);
  return legs?.every((leg) => truth(read, { contexts: contextsOf(leg), status: {} }) === false) ?? false;
}

/** Whether a condition asks for an input that only somebody gives who starts the workflow by hand. */
function isByHand({ workflow: { on } }: Version, condition: string | undefined): boolean {
  if (condition === undefined || Object.hasOwn(on, 'workflow_call') || !/\binputs\b/i.test(condition))
    return false;
  const read = readCondition(condition);
  const inputs = (read === null ? [] : contextsIn(read)).filter(([context]) => /^inputs$/i.test(context!));
  const none = Object.fromEntries(inputs.map((path) => [path.join('.').toLowerCase(), null]));
  return truth(read, { contexts: none, status: ALL_PASSED }) === false;
}

const MANIFESTS = anyOf(known('manifests'), 'i');

/**
 * Whether the folder in which a check runs goes with this change, in each leg where the matrix tells which, or one whose
 * manifest its command names.
 */
function isGoneFolder(evidence: Evidence, { directory, job, words }: Check): boolean {
  const named = words.flatMap((word) => word.split('=')).filter((word) => /\w\/[^/]+$/.test(word));
  const manifests = named.filter((word) => MANIFESTS.test(lastSegment(word))).map(folderOf);
  if (manifests.length > 0 && manifests.every((folder) => isGone(evidence, folder))) return true;
  if (directory === null || directory === '') return false;
  const axis = /^\$\{\{\s*matrix\.([\w-]{1,60})\s*\}\}$/.exec(directory)?.[1];
  if (axis === undefined) return isGone(evidence, directory);
  const folders = (legsOf(job) ?? []).map((leg) => leg[axis]);
  return folders.length > 0 && folders.every((each) => each !== undefined && isGone(evidence, each));
}

/** Whether the manifest and more of a folder is removed or moved away, and nothing in it is changed. */
function isGone({ changes }: Evidence, directory: string): boolean {
  const inside = (path = ''): boolean => path.startsWith(`${directory}/`);
  if (changes.files.some(({ path, status }) => status !== 'removed' && inside(path))) return false;
  const gone = changes.files
    .map(({ path, previousPath, status }) => (status === 'removed' ? path : previousPath))
    .filter(inside)
    .map((path) => path!.slice(directory.length + 1));
  return gone.length > 1 && gone.some((name) => !name.includes('/') && MANIFESTS.test(name));
}

type Fate = 'kept' | 'lost' | ((weight: Weight) => Weakening[]);

/** Where the check is after the change. */
function fateOf(pair: JobPair, check: Check, running: Running): Fate {
  const { byKey, byTool, added } = running;
  const same = (byKey.get(check.key) ?? []).filter(
    (other) =>
      isSame(check, other) &&
      !isOfOtherFolder(check, other, running) &&
      (!comparesTree(check) || !isOfOther(pair, check, other, running)),
  );
  const own = same.filter(({ job, version }) => job === pair.after && version === pair.file.after);
  const inTime = same.filter(({ reach }) => reach >= check.reach);
  const isOwn = own.some(({ hidden }) => hidden === null);
  if (isOwn || inTime.some(isFirm)) {
    const again = triedAgain(check, inTime);
    if (again !== null) return () => [again];
    const firm = inTime.filter(isFirm);
    return (isOwn ? chosenNoMore(check, own, running) : varied(pair, check, firm, running)) ?? 'kept';
  }
  // What tolerates it in its own job is told where tolerance is compared.
  if (inTime.length > 0) return (weight) => [hiding(check, inTime[0]!, weight)];
  if (same.length > 0 && isReplaced(pair, check, added)) return 'kept';
  const inStep = same.length > 0 ? successorInStep(pair, check, added) : null;
  if (inStep !== null) return (weight) => changedCommand(check, inStep, running, weight);
  if (same.length > 0)
    return (weight) => [
      later(check, same[0]!, onlyPublishes(pair.file.before, pair.before) ? 'note' : weight),
    ];
  const successor = successorOf(pair, check, added);
  const earlier = earlierPhase(check, added);
  if (earlier !== null && (successor === null || successor === earlier))
    return (weight) => [
      weakening(check, narrowing(check, earlier), weight),
      ...changedCommand(check, earlier, running, weight),
    ];
  if (successor === null && usesStill(pair, check)) return 'kept';
  if (successor === null) {
    const others = byTool.get(check.tool) ?? [];
    const done =
      isReplaced(pair, check, added) ||
      (!comparesTree(check) && isInOther(check, others)) ||
      isTestedAnyway(pair, check);
    return done ? 'kept' : 'lost';
  }
  return (weight) => [
    ...(successor.hidden === null ? [] : [hiding(check, successor, weight)]),
    ...changedCommand(check, successor, running, weight),
  ];
}

/** Whether the file still uses an action that is only by the name of its step taken to judge. */
const usesStill = ({ file }: JobPair, check: Check): boolean =>
  !isGate(check) &&
  check.step?.uses !== undefined &&
  (file.after?.workflow.jobs ?? []).some(({ steps }) =>
    steps.some(({ uses }) => withoutRef(uses ?? '') === check.tool),
  );

/**
 * Whether another place ran the same before too: what compares the files with those of the commit judges what its own job
 * made of them.
 */
function isOfOther(pair: JobPair, check: Check, other: Check, { before }: Running): boolean {
  if (other.job === pair.after && other.version === pair.file.after) return false;
  return (before.get(check.key) ?? []).some(
    ({ job, version }) => job !== check.job && job.id === other.job.id && version.path === other.version.path,
  );
}

/**
 * Whether it is another of several that ran in other folders before: `npm test` in `web`, and one beside it. What only builds
 * there may have prepared something.
 */
const isOfOtherFolder = (check: Check, other: Check, { before, byKey }: Running): boolean =>
  isGate(check) &&
  check.directory !== other.directory &&
  !looksBelow(check, other) &&
  !areAsMany(before.get(check.key) ?? [], byKey.get(check.key) ?? []) &&
  (before.get(check.key) ?? []).some(
    ({ job, version, directory }) =>
      directory === other.directory && job.id === other.job.id && version.path === other.version.path,
  );

/** They run in as many folders now: one has another name. Or a matrix says in which they run. */
function areAsMany(before: readonly Check[], after: readonly Check[]): boolean {
  const [old, now] = [before, after].map((all) => new Set(all.map(({ directory }) => directory)));
  return now!.size >= old!.size || [...now!].some((directory) => directory?.includes('${{') === true);
}

/** What a tool looks at in the folder around: one that runs what a package defines does so in its own folder. */
const looksBelow = ({ tool, step, words, directory }: Check, other: Check): boolean =>
  step?.uses === undefined &&
  !PACKAGED.has(words[0] ?? '') &&
  !UMBRELLA.test(tool) &&
  (other.directory === null || directory?.startsWith(`${other.directory}/`) === true);

const PACKAGED = new Set(allOf('verbed'));

/** Fewer of several in its job, and none with what it chose: `CC=clang make test` beside `CC=gcc make test`. */
function chosenNoMore(check: Check, own: readonly Check[], { before }: Running): Fate | null {
  const old = (before.get(check.key) ?? []).filter(({ job }) => job === check.job);
  if (check.chosen.length === 0 || own.length >= old.length) return null;
  const missed = missedVersions(setUpOfCheck(check), own.map(setUpOfOther));
  return missed.length === 0 ? null : () => [noMoreWith(check, missed)];
}

/** Places that ran the same before too and go on: of what only this one set up, that is the end. */
function varied(pair: JobPair, check: Check, others: Check[], { before, added }: Running): Fate | null {
  const known = (before.get(check.key) ?? []).filter((old) => old !== check);
  const isOld = (other: Check): boolean =>
    known.some(({ job, version }) => job.id === other.job.id && version.path === other.version.path);
  if (check.kind === 'other' || !others.every(isOld)) return null;
  const missed = missedVersions(setUpOfCheck(check), others.map(setUpOfOther));
  if (missed.length === 0 || hasOwnForm(pair, check) || isReplaced(pair, check, added)) return null;
  return () => [noMoreWith(check, missed)];
}

const noMoreWith = (check: Check, missed: readonly string[]): Weakening => ({
  kind: 'leg removed',
  weight: 'lesser',
  path: check.version.path,
  job: check.job.id,
  things: [...thingsOf(check), ...missed, ...missed.map((each) => each.replace(/^.*: /, ''))],
  act: 'ignore',
  text: say`${code(check.title)} of ${place(check)} no longer runs with ${join(missed.slice(0, SHOWN).map((each) => code(each)))}`,
  remedy: say`bring it back, or say in the description what it no longer runs with`,
});

/** Whether its job runs the tool in another form: `pytest` is `pytest tests` now. */
const hasOwnForm = ({ file, after }: JobPair, { tool }: Check): boolean =>
  file.after !== null &&
  after !== null &&
  checksIn(file.after, after).some((other) => other.tool === tool && isFirm(other));

/** The changed form of the command: the same tool, best in the same step, else in the same job, else anywhere. */
function successorOf(pair: JobPair, check: Check, added: Check[]): Check | null {
  const step = pair.steps.find(({ before }) => before === check.step)?.after;
  const fitting = added.filter(
    ({ tool, words, reach }) => words.length > 0 && tool === check.tool && reach >= check.reach,
  );
  const inStep = fitting.filter((other) => other.step === step && step !== null && step !== undefined);
  const inJob = fitting.filter(({ job }) => job === pair.after);
  const nearest = [inStep, inJob, fitting].find((some) => some.length > 0) ?? [];
  const shared = ({ words }: Check): number => check.words.filter((word) => words.includes(word)).length;
  const most = Math.max(...nearest.map(shared));
  return nearest.find((other) => shared(other) === most) ?? null;
}

/** The changed form of the command in its own step, as firm as before. */
function successorInStep(pair: JobPair, check: Check, added: Check[]): Check | null {
  const step = pair.steps.find(({ before }) => before === check.step)?.after ?? null;
  const found = successorOf(pair, check, added);
  return found !== null && found.step === step && isFirm(found) ? found : null;
}

const TRIES_AGAIN = anyOf(known('triesAgain'));

const isTriedAgain = ({ step }: Check): boolean => TRIES_AGAIN.test(withoutRef(step?.uses ?? ''));

/** The check as it is now: behind an action that runs it again when it fails; null: as before. */
function triedAgain(check: Check, now: Check[]): Weakening | null {
  if (isTriedAgain(check) || now.length === 0 || !now.every(isTriedAgain)) return null;
  const action = withoutRef(now[0]!.step?.uses ?? '');
  return {
    kind: 'tried again',
    weight: 'note',
    path: check.version.path,
    job: check.job.id,
    things: thingsOf(check),
    act: 'retry',
    text: say`${code(check.title)} in ${place(now[0]!)} is tried again by ${code(action)} when it fails`,
    remedy: say`fix what fails now and then, or say in the description why it is tried again`,
  };
}

const place = ({ job, version }: Check): Prose =>
  say`${code(jobName(job))} of ${code(workflowName(version))}`;

const thingsOf = ({ job, title, tool, step, words }: Check): string[] => [
  job.id,
  jobName(job),
  tool,
  lastSegment(tool),
  title,
  ...(step?.name === undefined ? [] : [step.name]),
  // `-f net6.0`, `toolchain 1.81`
  ...words.filter((word) => /^[a-z]{0,20}\d{1,4}(?:\.\d{1,4}){1,2}$/i.test(word)),
];

function hiding(check: Check, now: Check, weight: Weight): Weakening {
  const idiom = now.hidden ?? (isNever(now.job.if) ? 'if: false' : 'continue-on-error');
  return {
    kind: 'failure hidden',
    weight,
    path: check.version.path,
    job: check.job.id,
    things: [...thingsOf(check), idiom],
    act: 'allow',
    text: say`${code(check.title)} in ${place(now)} can no longer fail (${code(idiom)})`,
    remedy: say`${undoing(idiom, code(check.title))}, or say in the description that it may fail`,
  };
}

function later(check: Check, now: Check, weight: Weight): Weakening {
  const when = now.reach === 2 ? 'after the merge' : 'which this change does not start';
  const what = say`now runs only in ${place(now)}, ${when}`;
  return {
    kind: 'check moved later',
    weight,
    path: check.version.path,
    job: check.job.id,
    things: thingsOf(check),
    act: 'remove',
    text: say`${code(check.title)} of ${place(check)} ${what}`,
    within: { place: place(check), what: say`${code(check.title)} ${what}` },
    remedy: say`keep it before the merge, or say in the description that it moves`,
  };
}

const namesOfFile = (version: Version): string[] => [
  version.path,
  lastSegment(version.path),
  lastSegment(version.path).replace(/\.ya?ml$/, ''),
  workflowName(version),
];

const SHOWN = 4;

/** Of a job that stays, a command that nobody knows as a check is one only by its name. */
function weightOfLoss({ file, before }: JobPair, lost: Check[], enforced: boolean, whole: boolean): Weight {
  if (lost.some(isGate)) return enforced ? 'enforcement' : 'lesser';
  if (onlyPublishes(file.before, before)) return 'note';
  return whole || lost.some(isKnownToJudge) ? 'lesser' : 'note';
}

/** Whether a job calls itself one for the oldest version: `MSRV`, `Minimum Python`. */
const isOfOldest = (job: JobDefinition): boolean =>
  [job.id, jobName(job)].some((name) =>
    /(?:^|[^a-z])(?:msrv|min|minim(?:um|al)|oldest|lowest)(?:[^a-z]|$)/i.test(name),
  );

/** A job without its checks, or single checks that are gone. */
function removal(
  pair: JobPair,
  checks: Check[],
  lost: Check[],
  enforced: boolean,
  { byKey, byTool }: Running,
): Weakening[] {
  const { file, before, after } = pair;
  const name = say`${code(jobName(before))} of ${code(workflowName(file.before))}`;
  const titles = [...new Set(lost.map(({ title }) => title))];
  // The same command runs in another folder.
  const folderOf = (title: string): string | null => {
    const check = lost.find((each) => each.title === title)!;
    return byKey.has(check.key) ? check.directory : null;
  };
  const shown = (title: string): Prose => {
    const folder = folderOf(title);
    return folder === null || folder === '' ? say`${code(title)}` : say`${code(title)} in ${code(folder)}`;
  };
  const more = titles.length > SHOWN ? say` and ${titles.length - SHOWN} more` : [];
  const what = say`${join(titles.slice(0, SHOWN).map(shown))}${more}`;
  const whole = after === null && lost.length === checks.length;
  const weight = weightOfLoss(pair, lost, enforced, whole);
  const runs = titles.length > 1 ? 'run' : 'runs';
  return [
    {
      kind: whole ? 'job removed' : 'check removed',
      weight,
      path: file.before.path,
      job: before.id,
      things: [
        ...lost.flatMap(thingsOf),
        ...(file.after === null ? namesOfFile(file.before) : []),
        ...(isOfOldest(before) ? ['MSRV'] : []),
      ],
      act: 'remove',
      ...(isOfOldest(before) && lost.every(({ tool }) => byTool.has(tool)) && { oldest: true }),
      text: whole
        ? say`${name} is removed, and ${what} ${runs} nowhere else`
        : say`${what} ${titles.length > 1 ? 'are' : 'is'} removed from ${name}, and ${runs} nowhere else`,
      remedy: say`bring ${titles.length > 1 ? 'them' : 'it'} back, or say in the description that ${code(whole ? jobName(before) : titles[0]!)} goes`,
    },
  ];
}
