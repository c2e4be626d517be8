import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { lastSegment } from '../../../text/path.ts';
import { allOf, anyOf, known } from '../../../tools/known.ts';
import { spelledOut } from '../../../tools/options.ts';
import type { StepKind } from '../../../tools/tool.ts';
import { classifyName, classifyStep } from '../../../workflow/classify-step.ts';
import { commandsOf, coreOf, titleOf, toolOf, wordsIn } from '../../../workflow/command.ts';
import { looksAtNeeds } from '../../../workflow/outcomes.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import { parseShell } from '../../../workflow/shell.ts';
import { judgingCommands } from '../../../workflow/soft-fail.ts';
import { titleText } from '../../../workflow/steps.ts';
import type { Check, CheckIndex, Reach, Version } from '../weakening.ts';
import { assignedIn, filledIn, setIn, variablesOf, withValues, wordsFrom } from './environment.ts';
import { onlyReports, scriptOf, withoutRef } from './scripts.ts';
import { namedToolchain } from './variations.ts';

/** What only uploads coverage. */
const UPLOADS = anyOf(known('uploads'), 'i');
/** What runs scripts of the package in its folder. */
const MANAGERS = new Set(allOf(({ scripts }) => (scripts?.of === 'package' ? scripts.programs : [])));

/** Variables that choose with which compiler, or for which platform, a command runs. */
const CHOOSES = new Set(allOf('choosers'));

/** Kinds of steps that prepare, publish or report. */
const NO_CHECK: readonly StepKind[] = ['set-up', 'deploy', 'report'];
/** Programs that ask about a state; what follows from the answer is the check. */
const TELLS_NOTHING = /^(?:\[{1,2}|test|grep|egrep|pgrep|cmp|command|exit|\(\(.*)$/;

/** Whether a command only asks about a state, or is no command: `$a = 1`, `$env:A=1` and `foreach ($a in …)` of PowerShell. */
const tellsNothing = ([first = '', second = '']: readonly string[]): boolean =>
  TELLS_NOTHING.test(first) ||
  first === 'foreach' ||
  (first.startsWith('$') && (/^(?:=|in)$/i.test(second) || /^\$[\w:]{1,100}=/.test(first)));

/** Kinds of steps that are there to judge. */
const GATES: readonly StepKind[] = ['lint', 'format', 'types', 'security', 'coverage', 'tests'];

export const isGate = ({ kind }: Pick<Check, 'kind'>): boolean => GATES.includes(kind);

/** Words of what prepares. */
const PREPARES =
  /\b(?:deps?|dependencies|install|set-?up|bootstrap|prepare|generate|codegen|migrat\w*|init|up|down)\b/i;

/** Whether a check is known to judge, or to build, by its tool or by its name. */
export const isKnownToJudge = (check: Check): boolean =>
  isGate(check) ||
  isOwnScript(check) ||
  JUDGES.test(check.title) ||
  (check.kind === 'build' && !PREPARES.test(check.title));

const PUBLISHES = anyOf(known('publishes'));

/** Whether a job brings something out for every change that it runs for, and judges nothing: its builds are for that. */
export function onlyPublishes(version: Version, job: JobDefinition): boolean {
  if (checksIn(version, job).some((check) => isGate(check) || isOwnScript(check))) return false;
  const deploying = job.steps.filter(
    (step) =>
      classifyStep(titleText(step), step) === 'deploy' ||
      commandsOf(step.run ?? '').some((words) => PUBLISHES.test(coreOf(words).join(' '))),
  );
  if (deploying.length > 0) return deploying.some((step) => step.if === undefined);
  // By its name alone it may build for every change what it only brings out later.
  if (reachIn(version, job) === 3) return false;
  return classifyName(job.name ?? job.id) === 'deploy' || classifyName(job.id) === 'deploy';
}

/** GitHub's jobs have far fewer. */
export const MOST_STEPS = 500;

export function indexChecks(version: Version): CheckIndex {
  const index = new Map<JobDefinition | StepDefinition, Check[]>();
  for (const job of version.workflow.jobs) {
    const steps = job.steps.slice(0, MOST_STEPS);
    for (const step of steps) index.set(step, readStep(version, job, step));
    const own =
      job.uses === undefined ? steps.flatMap((step) => index.get(step)!) : [called(version, job, job.uses)];
    index.set(job, own);
  }
  return index;
}

/** What runs of a job can still stop. */
export const reachIn = (version: Version, job: JobDefinition): Reach =>
  version.jobs.get(job) ?? version.reach;

/** The checks of a version, job by job. */
export function checksOf(version: Version): Check[] {
  return version.workflow.jobs.flatMap((job) => checksIn(version, job));
}

/** The checks of a job or step of the version. */
export function checksIn(version: Version, place: JobDefinition | StepDefinition): Check[] {
  return version.checks.get(place) ?? [];
}

function called(version: Version, job: JobDefinition, uses: string): Check {
  const tool = withoutRef(uses);
  const kind = classifyName(`${job.name ?? job.id} ${lastSegment(tool)}`);
  return {
    ...{ version, job, step: null, kind, words: [], given: [], tool, title: tool },
    ...{ key: `uses ${tool}`, directory: null, toolchain: null, chosen: [], hidden: null },
    reach: reachIn(version, job),
  };
}

function readStep(version: Version, job: JobDefinition, step: StepDefinition): Check[] {
  const shared = {
    version,
    job,
    step,
    hidden: null,
    directory: directoryOf(step),
    toolchain: null,
    chosen: [],
    reach: reachIn(version, job),
  };
  if (step.uses !== undefined) {
    const tool = withoutRef(step.uses);
    const kind = classifyStep(`Run ${step.uses}`, { uses: step.uses });
    const judges = isGate({ kind }) && !UPLOADS.test(tool);
    const given = wordsFrom(variablesOf({ version, job, step }), { tool, step });
    if (judges) return [{ ...shared, kind, words: [], given, tool, title: tool, key: `uses ${tool}` }];
    if (kind === 'other' && scriptOf(step).run === undefined && seemsToJudge(tool, step))
      return [{ ...shared, kind, words: [], given: [], tool, title: step.name ?? tool, key: `uses ${tool}` }];
  }
  const variables = variablesOf({ version, job, step });
  const values = new Map([...variables, ...setIn(step.run ?? '')]);
  const script = withValues(scriptOf(step), values);
  const commands = (judgingCommands(script) ?? []).map(({ words, hidden, directory }) => {
    const core = filledIn(coreOf(words), values);
    return {
      core,
      words: spelledOut(core),
      hidden,
      own: assignedIn(words),
      toolchain: namedToolchain(words),
      chosen: assignedIn(words).filter(([name]) => CHOOSES.has(name)),
      directory: within(shared.directory, directory),
    };
  });
  const found = commands.flatMap(({ core, words, own, ...where }) => {
    const kind = classifyStep('command', { run: core.join(' ') });
    if (NO_CHECK.includes(kind) || tellsNothing(words) || onlyReports(words)) return [];
    const tool = toolOf(words);
    const given = wordsFrom(new Map([...variables, ...own]), { tool, step });
    return [{ ...shared, ...where, kind, words, given, tool, title: titleOf(core), key: keyOf(words) }];
  });
  if (found.some(isGate) || !isOwnCheck(job, step)) return found;
  const title = titleText(step);
  const key = `${OWN_SCRIPT}${(step.run ?? '').replace(/\s+/g, ' ').trim()}`;
  return [...found, { ...shared, kind: 'other', words: [], given: [], tool: title, title, key }];
}

/** Whether an action that nobody knows is there to judge, by its name or by that of its step. */
function seemsToJudge(tool: string, { name = '', uses = '' }: StepDefinition): boolean {
  const names = [lastSegment(tool), name].map((each) => each.replaceAll(/[_/]/g, '-'));
  const isOf = (words: RegExp): boolean => names.some((each) => words.test(each));
  return ownPath(uses) === null && isOf(JUDGES) && !isOf(SERVES) && !isOf(REPORTS_NAMES);
}

/** Words of what tells of results, or only finds out what is to be done. */
const REPORTS_NAMES = /report|summary|badge|diff|filter|changed|check-?run|script|stat(?:us|s)\b|artifact/i;

const OWN_SCRIPT = 'script: ';

/** Whether a check is a script in the workflow that judges by itself, without a tool that is known. */
export const isOwnScript = ({ key }: Pick<Check, 'key'>): boolean => key.startsWith(OWN_SCRIPT);

/** Words of what tells good from bad. */
export const JUDGES = /check|verif|valid|test|lint|assert|audit|guard|scan|diff|ensure|enforce/i;
/** Words of what only prepares, brings out or tells, and may fail for want of something. */
const SERVES =
  /\b(?:install\w*|set-?up|bootstrap|wait\w*|download\w*|upload\w*|releas\w*|publish\w*|deploy\w*|tag\w*|bump\w*|label\w*|comment\w*|notif\w*|stale|triage|backport\w*|cherry\w*|merge\w*|login|auth\w*|credentials?|secrets?|tokens?|permissions?|cache\w*|check-?out)\b/i;

/** Whether a script of a step is there to judge: its name or its job's says so, and it can fail by what it finds. */
function isOwnCheck({ id, name, steps }: JobDefinition, step: StepDefinition): boolean {
  const { run } = step;
  if (run === undefined || run.length >= LONGEST_SCRIPT || steps.some(looksAtNeeds)) return false;
  const names = [step.name ?? '', name ?? id];
  if (!names.some((each) => JUDGES.test(each)) || names.some((each) => SERVES.test(each))) return false;
  if (['deploy', 'report'].includes(classifyName(step.name ?? ''))) return false;
  return commandsOf(run).some(failsItself) || endsByAsking(run);
}

/** The reader of the workflow file cuts longer ones. */
const LONGEST_SCRIPT = 4000;

/** `exit 1`, `exit $found`. */
const failsItself = (words: string[]): boolean => {
  const [first, status = ''] = coreOf(words);
  return (first === 'exit' && /^(?:[1-9]|\$)/.test(status)) || first === 'throw';
};

/** A script ends as its last command does; before `&& echo found`, as what is asked there. */
function endsByAsking(run: string): boolean {
  const commands = [...(parseShell(run).statements.at(-1)?.commands ?? [])];
  while (commands.at(-1)?.joined === '&&' && wordsIn(commands.at(-1)!.command).every(onlyTells))
    commands.pop();
  const last = commands.at(-1);
  const words = last === undefined ? [] : (wordsIn(last.command).at(-1) ?? []);
  return /^(?:\[{1,2}|test|e?grep|cmp|diff)$/.test(words.find((word) => word !== '!') ?? '');
}

/** Not `echo "found=1"`, by which later steps go. */
const onlyTells = ([first = '', ...others]: string[]): boolean =>
  /^(?:echo|printf)$/.test(first) && !others.some((word) => /^[\w-]{1,40}=|^::/.test(word));

/** The folder in which a command runs; an action has an input for it. */
const directoryOf = ({ workingDirectory, uses, with: inputs = {} }: StepDefinition): string | null => {
  const named =
    uses === undefined ? undefined : Object.entries(inputs).find(([name]) => DIRECTORY.test(name));
  return (named?.[1] ?? workingDirectory)?.replace(/^\.\/|\/+$/g, '') ?? null;
};
const DIRECTORY = /^working[-_]?directory$/i;

/** A folder into which a script goes from that of its step. */
const within = (directory: string | null, gone: string | null): string | null =>
  gone === null ? directory : directory === null || directory === '' ? gone : `${directory}/${gone}`;

function keyOf(words: string[]): string {
  const [first = '', ...rest] = words;
  const program = first.replace(/^\.\//, '');
  const isManager = MANAGERS.has(program);
  const options = isManager && rest[0] === 'run' ? rest.slice(1) : rest;
  return [program, ...options.toSorted()].join(' ');
}

/** Whether both are the same check; a directory that only one of them names may stand elsewhere. */
export function isSame(one: Check, other: Check): boolean {
  // A matrix may say it.
  const isOpen = [one, other].some(({ directory }) => directory === null || directory.includes('${{'));
  const sameDirectory = isOpen || one.directory === other.directory;
  return one.key === other.key && sameDirectory;
}
