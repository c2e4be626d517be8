import { taskFile } from '../../../diff/tasks.ts';
import type { ChangedFile, Task } from '../../../evidence/change.ts';
import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import { allOf } from '../../../tools/known.ts';
import { PROGRAMS } from '../../../tools/programs.ts';
import type { StepKind } from '../../../tools/tool.ts';
import { commandsIn, commandsOf, coreOf, isCheck } from '../../../workflow/command.ts';
import { parseWorkflow } from '../../../workflow/file/workflow.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import { parseShell } from '../../../workflow/shell.ts';
import { setOptions } from '../../../workflow/shell-options.ts';
import { judgingCommands, softFail } from '../../../workflow/soft-fail.ts';
import { checksIn, checksOf, indexChecks, isGate, JUDGES } from '../compared/checks.ts';
import { type Enforcement, isEnforced } from '../compared/enforced.ts';
import { type JobPair, pairJobs } from '../compared/pairs.ts';
import { type Running, runningChecks } from '../compared/running.ts';
import { newTolerance } from '../jobs/tolerance.ts';
import { lostChecks } from '../steps/removed.ts';
import { UMBRELLA } from '../steps/replaced.ts';
import type { Check, FilePair, Version, Weakening } from '../weakening.ts';
import { type SettingTask, settingTasks } from './task-settings.ts';

/** Files whose commands the change touches; more are generated. */
const MOST_FILES = 20;

/**
 * What a command behind a name no longer checks: a script of `package.json`, a target of a Makefile, the options of
 * pytest, a script of a shell, an action of the repository.
 * Only where a workflow calls the name. It weighs as much as in a workflow file where nothing is left that could fail.
 */
export function weakenedTasks(asked: Enforcement): Weakening[] {
  const files = asked.evidence.changes.files.filter(({ tasks = [] }) => tasks.some(isChanged));
  const named = settingTasks(asked.evidence.settings ?? []);
  const pairs = files.slice(0, MOST_FILES).map(filePair);
  const settings = named.slice(0, MOST_FILES).map((task) => ({ task, file: pairOf(task) }));
  if (pairs.length + settings.length === 0) return [];
  const running = runningWith(asked, [...pairs, ...settings.map(({ file }) => file)]);
  return [
    ...pairs.flatMap((file) =>
      pairJobs(file).flatMap((pair) => {
        const goesOn = goesOnNow(pair);
        if (!goesOn && !mayWeaken(pair)) return [];
        const callers = callersOf(asked, file, pair);
        const found = mayWeaken(pair) && callers.length > 0 ? withWeight(asked, pair, callers, running) : [];
        const isTold = found.some(({ kind }) => kind === 'failure hidden');
        if (callers.length > 0) return [...found, ...(goesOn && !isTold ? [stopsNoMore(pair)] : [])];
        if (!mayWeaken(pair)) return [];
        return isCalledElsewhere(pair) ? asNotes(asked, pair, running) : [];
      }),
    ),
    ...settings.flatMap(({ task, file }) =>
      pairJobs(file)
        .filter(mayWeaken)
        .flatMap((pair) => weakenedSettingTask(asked, task, pair, running)),
    ),
  ];
}

/**
 * Whether it counts where no workflow is seen to call it: what its settings always tell a program, and a target that is
 * named after what it judges, which another system may call.
 */
function isCalledElsewhere({ file, before: { id } }: JobPair): boolean {
  const form = taskFile(file.before.path)?.form;
  return form === 'options' || (form === 'targets' && (JUDGES.test(id) || /presubmit|\bci\b/i.test(id)));
}

/**
 * Whether a script that stopped at a failure goes on now, as far as its patch shows: `set -e` is gone. Another file that it
 * reads, or another interpreter, may do it.
 */
function goesOnNow({ file, before, after }: JobPair): boolean {
  if (taskFile(file.before.path)?.form !== 'script' || after === null) return false;
  const [old, now] = [before, after].map(({ steps }) => steps[0]?.run ?? '') as [string, string];
  const known = new Set(old.split('\n'));
  const fresh = now.split('\n').filter((line) => !known.has(line));
  if (!stopsIn(old) || stopsIn(now) || fresh.some((line) => STOPS_OTHERWISE.test(line))) return false;
  // All is written anew, and one command decides.
  const isNew = now.split('\n').every((line) => /^\s*(?:#|$)/.test(line) || !known.has(line));
  return !isNew || parseShell(now).statements.filter((each) => commandsIn(each).some(isCheck)).length > 1;
}

/** Another interpreter, another file that it reads, a trap, or what each failure leads to: `|| exit 1`, `|| failed=1`. */
const STOPS_OTHERWISE =
  /^(?:#!(?!.*sh\b)|(?:source|\.) )|^\s*trap\s.*\bERR\b|\|\|\s*(?:exit [1-9]|return [1-9]|die\b|fail|\w+=)/;

/** Whether a script says that it stops at the first failure. */
const stopsIn = (text: string): boolean =>
  /^#!\S+(?: \S*sh)? -\w*e/.test(text) ||
  parseShell(text)
    .statements.flatMap(({ commands }) => commands)
    .some(({ command }) => setOptions(command)?.errexit === true);

function stopsNoMore({ file: { before: version }, before }: JobPair): Weakening {
  const { path } = version;
  return {
    kind: 'failure hidden',
    weight: 'lesser',
    path,
    job: before.id,
    things: ['set -e', 'errexit', path, lastSegment(path)],
    act: 'allow',
    text: say`${code(path)} no longer stops at the first command that fails (${code('set -e')} is gone)`,
    remedy: say`let it stop again, or say in the description that it may go on`,
  };
}

const mayWeaken = (pair: JobPair): boolean =>
  isReadable(pair) && checksIn(pair.file.before, pair.before).length > 0;

function pairOf({ path, before, after }: SettingTask): FilePair {
  return { before: versionOf(path, [before]), after: versionOf(path, [after]) };
}

/** Of a task in settings only what changes is known, so that it is lesser; a note where others alone may need it. */
function weakenedSettingTask(
  asked: Enforcement,
  { call, gone }: SettingTask,
  pair: JobPair,
  running: Running,
): Weakening[] {
  const [program = ''] = call.split(' ');
  const { id } = pair.before;
  const callersIn = (versions: readonly Version[]): Check[] =>
    versions.flatMap(checksOf).filter(({ words }) => UMBRELLA.test(words.join(' ')) || words[0] === id);
  const calls = ({ words }: Check, name: string): boolean =>
    name === '' ? words[0] === program : words.some((word) => namesIn(word).includes(name));
  const [before, after] = [callersIn(asked.versions.before), callersIn(asked.versions.after)];
  const isCalled =
    before.some((check) => calls(check, id)) && (!gone || after.some((check) => calls(check, id)));
  if (!isCalled && (gone || !before.some(({ words }) => words[0] === program))) return [];
  const left = checksIn(pair.file.before, pair.before).filter(
    ({ words }) => !after.some((check) => words[0] === program && calls(check, words.at(-1) ?? '')),
  );
  const { before: version } = pair.file;
  const checks = new Map(
    [...version.checks].map(([place, all]) => [place, all.filter((one) => left.includes(one))]),
  );
  const weight = isCalled ? 'lesser' : 'note';
  return lostOfTask(asked, { ...pair, file: { ...pair.file, before: { ...version, checks } } }, running)
    .filter(({ unset }) => unset === undefined)
    .map((weakening) => ({ ...weakening, weight: weakening.weight === 'note' ? 'note' : weight }));
}

/** The tasks that a word of a command may name: `lint`, `py,lint`, `dev:lint`. */
const namesIn = (word: string): string[] => [word, ...word.split(/[,:]/)];

/** Whether files that no workflow is change what workflows call. */
export const changesTasks = ({ files }: { files: ChangedFile[] }): boolean =>
  files.some(({ tasks = [] }) => tasks.some(isChanged));

const isChanged = ({ before }: Task): boolean => before !== null;

function filePair({ path, tasks = [] }: ChangedFile): FilePair {
  const before = tasks.flatMap(({ name, before: text }) => (text === null ? [] : [jobOf(path, name, text)]));
  return {
    before: versionOf(path, before),
    after: versionOf(
      path,
      tasks.map(({ name, after }) => jobOf(path, name, after)),
    ),
  };
}

function versionOf(path: string, jobs: JobDefinition[]): Version {
  const version: Version = { path, workflow: { on: {}, jobs }, reach: 3, jobs: new Map(), checks: new Map() };
  version.checks = indexChecks(version);
  for (const check of checksOf(version)) {
    // Nothing in such a script stops at a failure before its end.
    if (check.hidden === 'set +e' && !check.step?.run?.includes('set +e')) check.hidden = ';';
  }
  return version;
}

/**
 * A task as a job of one step. What npm runs does not stop at the first failure; make gives each line a shell; an action
 * has steps of its own.
 */
function jobOf(path: string, id: string, text: string): JobDefinition {
  const form = taskFile(path)?.form;
  const name = lastSegment(path);
  if (form === 'steps') return { id, name, needs: [], steps: stepsIn(text) };
  if (form === 'script')
    return { id, name, needs: [], steps: [{ name: id, run: text, shell: shellOf(text) }] };
  const isScript = form === 'scripts';
  const run = isScript
    ? text
    : text
        .split(/(?<!\\)\n/)
        .map(recipeLine)
        .join('\n');
  return { id, needs: [], steps: [{ name: id, run, ...(isScript && { shell: 'sh {0}' }) }] };
}

/** The shell of a script by its first line. Where that is not shown, what it is told before is not known: then all. */
function shellOf(text: string): string {
  const [, options = null] = /^#!\S*?(?:\/env )?\S*?(?:ba|da|z)?sh\b(.*)/.exec(text) ?? [];
  return options === null ? 'bash -eo pipefail {0}' : `bash${options} {0}`;
}

/** The steps of an action that a patch shows; none where what it shows is no whole. */
function stepsIn(text: string): StepDefinition[] {
  const steps = text.split('\n').map((line) => `      ${line}`);
  const parsed = parseWorkflow(['on: push', 'jobs:', '  action:', '    steps:', ...steps].join('\n'));
  return 'definition' in parsed ? (parsed.definition.jobs[0]?.steps ?? []) : [];
}

/** Whether what a patch shows of a task can be read on both sides. */
const isReadable = ({ before, after }: JobPair): boolean =>
  [before, after].every(
    (job) => job !== null && (job.steps.length > 0 || job.id === '') && job.steps.every(isComplete),
  );

const isComplete = (step: StepDefinition): boolean =>
  step.run === undefined || judgingCommands(step) !== null;

/** `-pytest` may fail, and so may what `; true` ends. */
function recipeLine(line: string): string {
  const [, signs = '', written = ''] = /^\s*([@+-]*)(.*)$/s.exec(line) ?? [];
  // A variable of make that has the name of a program: `$(GO) test`.
  const command = written
    .replace(/\\$/, '')
    .replace(/^\$[({]([A-Z]\w{0,30})[)}](?=\s)/, (variable, name: string) =>
      PROGRAMS.has(name.toLowerCase()) ? name.toLowerCase() : variable,
    );
  if (signs.includes('-')) return `( ${command} ) || true`;
  // Make's shell does not stop at a failure before the end of a line.
  const isSoft = softFail({ run: command, shell: 'sh {0}' }) !== null;
  return isSoft ? `( set +o errexit\n${command} )` : command;
}

function runningWith(asked: Enforcement, pairs: FilePair[]): Running {
  const { versions } = asked;
  const before = [...versions.before, ...pairs.map((pair) => pair.before)];
  const after = [...versions.after, ...pairs.flatMap((pair) => (pair.after === null ? [] : [pair.after]))];
  return runningChecks({ ...asked, versions: { ...versions, before, after } });
}

/** What runs scripts of the package in its folder, unless it is told of another one. */
const OF_PACKAGE = new Set(allOf(({ scripts }) => (scripts?.of === 'package' ? scripts.programs : [])));
/** Options by which a package manager reaches other packages than that of its folder. */
const ELSEWHERE = /^(?:-w|-C|-F|-r|--(?:workspaces?|filter|recursive|prefix|cwd|dir)(?:=.*)?|workspaces?)$/;

/** What of a workflow calls a task. */
type Caller = Pick<Check, 'version' | 'job'>;

/** The places of workflows that call the task. */
function callersOf(
  { versions }: Enforcement,
  { before: { path } }: FilePair,
  { before: { id } }: JobPair,
): Caller[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
  const task = taskFile(path);
  if (task?.form === 'steps') return versions.before.flatMap((version) => usersOf(version, folder));
  return versions.before.flatMap(checksOf).filter(({ words, directory, kind }) => {
    const [program = '', ...others] = coreOf(words);
    if (task?.form === 'options') return task.callers.test(program) || mayTest(words, kind);
    if (task === undefined || !task.callers.test(program)) return false;
    if (task.form === 'script') return words.some((word) => isPath(word, directory, path));
    const names = task.form === 'scripts' ? [id, id.replace(/^(?:pre|post)/, '')] : [id];
    if (task.all && others.every((word) => word.startsWith('-')) && isIn(folder, directory)) return true;
    if (!others.some((word) => names.includes(word))) return false;
    if (task.form === 'targets')
      return isIn(folder, directory) || others.includes('-C') || others.includes('--directory');
    return isIn(folder, directory) || others.some((word) => ELSEWHERE.test(word)) || !OF_PACKAGE.has(program);
  });
}

/** Whether a command runs what others define, so that tests may stand behind it: `make test`, `./ci/test.sh`. */
const mayTest = (words: readonly string[], kind: StepKind): boolean =>
  (kind === 'tests' ||
    kind === 'other' ||
    (kind === 'build' && /^(?:ci|all|check|verify)$/.test(words.at(-1) ?? ''))) &&
  (UMBRELLA.test(words.join(' ')) || /^(?:\.{1,2}\/|[\w.-]+\/)/.test(words[0] ?? ''));

/** The jobs that use the action of a folder. */
function usersOf(version: Version, folder: string | null): Caller[] {
  const isUser = ({ uses }: StepDefinition): boolean => ownPath(uses) === (folder ?? '');
  return version.workflow.jobs.filter(({ steps }) => steps.some(isUser)).map((job) => ({ version, job }));
}

/** Whether a word of a command means a file, from the folder in which the command runs. */
function isPath(word: string, directory: string | null, path: string): boolean {
  const plain = word.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?\/|\$\{\{ *github\.workspace *\}\}\/|\.\/)/, '');
  return plain === path || (directory !== null && `${directory}/${plain}` === path);
}

const isIn = (folder: string | null, directory: string | null): boolean =>
  (directory === '.' || directory === '' ? null : directory) === folder;

function withWeight(asked: Enforcement, pair: JobPair, callers: Caller[], running: Running): Weakening[] {
  const left =
    !isWholeTask(asked, pair) ||
    checksIn(pair.file.after!, pair.after!).some(
      ({ hidden, step }) => hidden === null && !step?.continueOnError,
    );
  const enforced = callers.some(({ version, job }) => isEnforced(asked, version, job));
  return [...lostOfTask(asked, pair, running), ...newTolerance(asked, pair)]
    .filter(({ unset }) => unset === undefined)
    .map((weakening) =>
      weakening.weight === 'note'
        ? weakening
        : { ...weakening, weight: enforced && !left ? 'enforcement' : 'lesser' },
    );
}

const asNotes = (asked: Enforcement, pair: JobPair, running: Running): Weakening[] =>
  withWeight(asked, pair, [], running).map((weakening) => ({ ...weakening, weight: 'note' }));

/** Whether all is shown that stands behind the name: of a script or an action a patch may show parts. */
function isWholeTask({ evidence }: Enforcement, { file, before: { id } }: JobPair): boolean {
  const { path } = file.before;
  const form = taskFile(path)?.form;
  if (form !== 'script' && form !== 'steps') return true;
  const changed = evidence.changes.files.find((each) => each.path === path);
  return changed?.tasks?.some(({ name, whole }) => name === id && whole) ?? false;
}

/**
 * What becomes of the checks of a task. What is called and is no known check may be replaced by anything: of it only an option
 * counts that it no longer has.
 */
function lostOfTask(asked: Enforcement, pair: JobPair, all: Running): Weakening[] {
  // Another task of the file that calls it is no other form of what it runs.
  const callsIt = ({ words, job, version }: Check): boolean =>
    version.path === pair.file.before.path &&
    job.id !== pair.before.id &&
    UMBRELLA.test(words.join(' ')) &&
    words.includes(pair.before.id);
  const running = { ...all, added: all.added.filter((check) => !callsIt(check)) };
  const onlyLess = bringsNothing(pair);
  const kept = new Set(onlyLess ? checksIn(pair.file.after!, pair.after!).map(({ key }) => key) : []);
  const isMeant = (check: Check): boolean =>
    judges(check) || (onlyLess && (isNamedCheck(check) || kept.has(check.key)));
  const ofOthers = lostChecks(
    asked,
    only(pair, (check) => !isMeant(check)),
    running,
  );
  return [
    ...lostChecks(asked, only(pair, isMeant), running),
    ...ofOthers.filter(({ kind }) => kind === 'threshold lowered'),
  ];
}

/** Whether a task runs nothing that it did not run before, and less than that. */
function bringsNothing({ before, after }: JobPair): boolean {
  const [old, now] = [before, after].map((job) =>
    (job?.steps ?? []).flatMap(({ run = '' }) => commandsOf(run).map((words) => words.join(' '))),
  ) as [string[], string[]];
  return now.length > 0 && now.length < old.length && now.every((command) => old.includes(command));
}

/** A script of the project that is named after a check: `node scripts/lint-links.js`. */
const isNamedCheck = ({ words }: Check): boolean =>
  words.some((word) => /^[\w./-]+\.\w{1,5}$/.test(word) && JUDGES.test(lastSegment(word)));

/** A known check, or another task that is named after one. */
const judges = (check: Check): boolean =>
  isGate(check) ||
  (UMBRELLA.test(check.tool) && JUDGES.test(check.words.findLast((word) => !word.startsWith('-')) ?? ''));

/** The pair with some of its checks before the change alone. */
function only(pair: JobPair, isMeant: (check: Check) => boolean): JobPair {
  const { before } = pair.file;
  const checks = new Map([...before.checks].map(([place, found]) => [place, found.filter(isMeant)]));
  return { ...pair, file: { ...pair.file, before: { ...before, checks } } };
}
