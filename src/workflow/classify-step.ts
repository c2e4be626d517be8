import type { StepDefinition } from '../evidence/workflow.ts';
import { lastSegment } from '../text/path.ts';
import { allOf, wordsPattern } from '../tools/known.ts';
import type { StepKind } from '../tools/tool.ts';
import { kindOfAction, setsUp } from './classify/actions.ts';
import { kindOfCommand, runsNoTests } from './classify/commands.ts';
import { find, names, tools } from './classify/rules.ts';
import { installsOnly, workOf } from './classify/script.ts';
import { kindOfTarget, ORDER } from './classify/targets.ts';
import { coreOf, isCheck } from './command.ts';
import { ownPath } from './own-path.ts';

/** What steps do that say something of the code. */
export const JUDGING: ReadonlySet<StepKind> = new Set([
  'lint',
  'format',
  'types',
  'security',
  'coverage',
  'tests',
  'build',
]);

const runnerSetUp = /^(?:set up job|initialize containers|pull .+)$/;
const setUpName =
  /^(?:check ?out|set ?up|setup|install|restore|cache|download|log ?in|configure|prepare|pull|create|fetch|start|stop|kill|wait|clean ?up|use|get|set|determine|resolve|free|enable|initiali[sz]e|compute|calculate|extract|parse|clone|locate|mount|reset|unpack|authenticate|find (?:the )?(?:matching|changed|latest|base|previous)|generate (?:[\w-]{1,40} ){0,4}matrix)\b/;
/** What follows it may check: `Set up and run tests`; and numbers may be what is asked for: `Compute coverage`. */
const checksToo =
  /\b(?:and|then|&|\+) (?:(?:re-?run|run|execute) )?(?:\S{1,40} )?(?:tests?|testing|lint|check|verify|validate|fail)\b(?! (?:server|servers|data|environment|database|db)\b)|^(?:compute|calculate)\b.*\bcoverage\b/;
/** What is created is what others get: `Create GitHub release`, `Create DMG`. */
const makesProduct =
  /^create\b.*\b(?:releases?(?! (?:notes|branch|body|message|name))|packages?|installers?|archives?|tarball|zip|dmg|msi|bundles?|binary|binaries|bindist|distributions?|executables?)\b/;

/**
 * What a step does, from what it uses and runs, else from its name. A step that installs a tool is set-up, whatever
 * tool it is; one that only prints or moves things does nothing, whatever its name says.
 *
 * @param name the step's name as the runner shows it
 * @param definition the step in the workflow file, when known
 */
export function classifyStep(name: string, definition: StepDefinition | null = null): StepKind {
  const shown = name.toLowerCase().replace(DECORATION, '');
  if (runnerSetUp.test(shown)) return 'set-up';
  const action = (definition?.uses ?? actionIn(name)).toLowerCase();
  const ofAction = kindOfAction(action);
  if (ofAction !== null) return ofAction;
  const script = scriptOf(name, definition);
  const work = workOf(script ?? runIn(name));
  const known = strongest(work);
  if (known !== null) return known;
  if (installsOnly(script ?? runIn(name))) return 'set-up';
  if (script !== undefined && work.every(saysNothing)) return idleKind(shown, script);
  const targets = new Set(work.map(kindOfTarget));
  const [target] = targets;
  if (targets.size === 1 && (target === 'other' || target === 'set-up')) return target;
  if (isSetUpName(shown)) return 'set-up';
  const words = isUnnamed(name, definition) ? work.map(spokenOf).join(' ') : shown;
  if (work.length === 1 && isSetUpScript(words.toLowerCase())) return 'set-up';
  const isBuild = work.some(builds) || BUILDS.test(action) || makesProduct.test(shown);
  const said = kindOfWords(words.toLowerCase());
  if (said === 'tests' && work.length > 0 && work.every(runsNone)) return 'other';
  // `Check (release)` of a compiler brings nothing out.
  if (said === 'deploy' && work.length > 0 && work.every(compiles)) return 'build';
  return said ?? (isBuild ? 'build' : 'other');
}

/** Signs in front of a name: `📦 Install`. */
const DECORATION = /^[^\p{L}\p{N}]+/u;

const isSetUpName = (shown: string): boolean =>
  setUpName.test(shown) && !makesProduct.test(shown) && !checksToo.test(shown);

/** The same of a program: `fetch-data.sh`, but not `start-server-and-test`, or what builds a package of Python. */
const isSetUpScript = (spoken: string): boolean =>
  !/^setup\.py\b/.test(spoken) && isSetUpName(spoken.replaceAll('-', ' '));

/** Of a step without a name the runner shows the first line as it ran it: `Run make ${{ matrix.task }}` as `Run make lint`. */
function scriptOf(name: string, definition: StepDefinition | null): string | undefined {
  const script = definition?.run;
  const [first = '', ...rest] = script?.trim().split('\n') ?? [];
  if (!first.includes('${{') || !isUnnamed(name, definition) || name.includes('${{')) return script;
  return [name.slice(4), ...rest].join('\n');
}

function strongest(work: string[][]): StepKind | null {
  const kinds = new Set(work.map(kindOfCommand));
  return ORDER.find((kind) => kinds.has(kind)) ?? null;
}

function idleKind(shown: string, script: string): StepKind {
  if (find(names, shown) === 'report' || script.includes('GITHUB_STEP_SUMMARY')) return 'report';
  return isSetUpName(shown) ? 'set-up' : 'other';
}

/** Whether the runner shows the step's command for want of a name: its arguments are no words about it. */
const isUnnamed = (name: string, definition: StepDefinition | null): boolean =>
  definition?.run !== undefined && definition.name === undefined && name.startsWith('Run ');

/** The program and what it is told to do: `script/test-docs`, `rake gems:release`. */
function spokenOf(words: string[]): string {
  const [first = '', ...others] = coreOf(words);
  const plainWords = others.filter((word) => !word.startsWith('-') && !word.includes('/'));
  return [lastSegment(first).replaceAll('_', ' '), ...plainWords.slice(0, 3)].join(' ');
}

const kindOfWords = (words: string): StepKind | null => {
  const said = find(names, words);
  return said === 'report' ? said : (find(tools, words) ?? said);
};

const BUILDS = wordsPattern([
  ...['build', 'compile'],
  ...allOf(({ does }) => does?.build),
  ...[...allOf('compiles'), ...allOf('assembles')],
]);

const COMPILES = wordsPattern(allOf('compiles'));

const compiles = (words: string[]): boolean => COMPILES.test(words.join(' ').toLowerCase());

/** It prints, moves or prepares. What is fetched may be looked at, and what is read into the shell may be anything. */
const saysNothing = (words: string[]): boolean =>
  !isCheck(words) && !/^(?:curl|wget|source|\.|eval|exec|xargs)$/.test(words[0] ?? '');

const runsNone = (words: string[]): boolean => runsNoTests(coreOf(words).join(' '));

const builds = (words: string[]): boolean =>
  BUILDS.test(words.join(' ').toLowerCase()) ||
  BUILDS.test(words.filter((word) => !word.startsWith('-')).join(' '));

/** What a job or workflow is for, by its name alone. */
export function classifyName(name: string): StepKind {
  return kindOfWords(name.toLowerCase()) ?? 'other';
}

/** The runner's name for an action without a name is `Run actions/checkout@v4`. */
function actionIn(name: string): string {
  return /^Run ([\w.-]+\/[\w./-]+@[\w./-]+)$/.exec(name)?.[1] ?? '';
}

/** The runner's name for a command without a name is `Run <first line>`. */
function runIn(name: string): string {
  return name.startsWith('Run ') && actionIn(name) === '' ? name.slice(4) : '';
}

/** Whether an action only fetches or prepares: checkout, `setup-*`, cache, login. */
export function isSetUpAction(uses: string): boolean {
  return ownPath(uses) === null && setsUp(uses.toLowerCase());
}
