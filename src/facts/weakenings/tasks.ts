import { taskFile } from '../../diff/tasks.ts';
import type { ChangedFile, Task } from '../../evidence/change.ts';
import type { JobDefinition } from '../../evidence/workflow.ts';
import { allOf } from '../../tools/known.ts';
import { coreOf } from '../../workflow/command.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { checksIn, checksOf, indexChecks, isGate } from './checks.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { type JobPair, pairJobs } from './pairs.ts';
import { lostChecks } from './removed.ts';
import { type Running, runningChecks } from './running.ts';
import type { FilePair } from './versions.ts';
import type { Check, Version, Weakening } from './weakening.ts';

/** Files whose commands the change touches; more are generated. */
const MOST_FILES = 20;

/**
 * What a command behind a name no longer checks: a script of `package.json`, a target of a Makefile, the options of pytest.
 * Only where a workflow calls the name. It weighs as much as in a workflow file where nothing is left that could fail.
 */
export function weakenedTasks(asked: Enforcement): Weakening[] {
  const files = asked.evidence.changes.files.filter(({ tasks = [] }) => tasks.some(isChanged));
  const pairs = files.slice(0, MOST_FILES).map(filePair);
  if (pairs.length === 0) return [];
  const running = runningWith(asked, pairs);
  return pairs.flatMap((file) =>
    pairJobs(file).flatMap((pair) => {
      if (pair.after === null || !checksIn(file.before, pair.before).some(isGate)) return [];
      const callers = callersOf(asked, file, pair);
      return callers.length === 0 ? [] : withWeight(asked, pair, callers, running);
    }),
  );
}

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
  const version: Version = { path, workflow: { on: {}, jobs }, reach: 3, checks: new Map() };
  version.checks = indexChecks(version);
  for (const check of checksOf(version)) {
    // Nothing in such a script stops at a failure before its end.
    if (check.hidden === 'set +e' && !check.step?.run?.includes('set +e')) check.hidden = ';';
  }
  return version;
}

/** A task as a job of one step. What npm runs does not stop at the first failure; make gives each line a shell. */
function jobOf(path: string, id: string, text: string): JobDefinition {
  const isScript = path.endsWith('.json');
  const run = isScript ? text : text.split('\n').map(recipeLine).join('\n');
  return { id, needs: [], steps: [{ name: id, run, ...(isScript && { shell: 'sh {0}' }) }] };
}

/** `-pytest` may fail, and so may what `; true` ends. */
function recipeLine(line: string): string {
  const [, signs = '', command = ''] = /^\s*([@+-]*)(.*)$/.exec(line) ?? [];
  const isSoft = signs.includes('-') || softFail({ run: command, shell: 'sh {0}' }) !== null;
  return isSoft && !command.endsWith('\\') ? `( ${command} ) || true` : command;
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

/** The checks of workflows that call the task. */
function callersOf(
  { versions }: Enforcement,
  { before: { path } }: FilePair,
  { before: { id } }: JobPair,
): Check[] {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
  const task = taskFile(path);
  return versions.before.flatMap(checksOf).filter(({ words, directory }) => {
    const [program = '', ...others] = coreOf(words);
    if (task === undefined || !task.callers.test(program)) return false;
    if (task.form === 'options') return true;
    if (!others.includes(id)) return false;
    if (task.form === 'targets') return isIn(folder, directory) || others.includes('-C');
    return isIn(folder, directory) || others.some((word) => ELSEWHERE.test(word)) || !OF_PACKAGE.has(program);
  });
}

const isIn = (folder: string | null, directory: string | null): boolean =>
  (directory === '.' || directory === '' ? null : directory) === folder;

function withWeight(asked: Enforcement, pair: JobPair, callers: Check[], running: Running): Weakening[] {
  const left = checksIn(pair.file.after!, pair.after!).some(({ hidden }) => hidden === null);
  const enforced = callers.some(({ version, job }) => isEnforced(asked, version, job));
  return lostChecks(asked, onlyGates(pair), running)
    .filter(({ unset }) => unset === undefined)
    .map((weakening) => ({ ...weakening, weight: enforced && !left ? 'enforcement' : 'lesser' }));
}

/** What is called and is no known check may be replaced by anything. */
function onlyGates(pair: JobPair): JobPair {
  const { before } = pair.file;
  const checks = new Map([...before.checks].map(([place, found]) => [place, found.filter(isGate)]));
  return { ...pair, file: { ...pair.file, before: { ...before, checks } } };
}
