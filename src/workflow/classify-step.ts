import type { StepDefinition } from '../evidence/workflow.ts';
import { lastSegment } from '../text/path.ts';
import { actionPattern, allOf, wordsPattern } from '../tools/known.ts';
import type { StepKind } from '../tools/tool.ts';
import { find, names, tools } from './classify/rules.ts';
import { installsOnly, workOf } from './classify/script.ts';
import { kindOfTarget } from './classify/targets.ts';
import { coreOf } from './command.ts';
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

const SETS_UP = actionPattern(allOf(({ actions }) => actions?.['set-up']));
const IS_SET_UP = /(?:^|\/)(?:setup-[\w-]+|[\w-]+-setup)(?:@|\/|$)/;
const REPORTS = actionPattern(allOf(({ actions }) => actions?.report));
/** Actions that find out what a later step needs. */
const PREPARES = actionPattern(allOf(({ actions }) => actions?.prepare));
const runnerSetUp = /^(?:set up job|initialize containers|pull .+)$/;
const setUpName =
  /^(?:check ?out|set ?up|setup|install|restore|cache|download|log ?in|configure|prepare|pull|create|fetch|start|stop|kill|wait|clean ?up|use|get|set|determine|resolve|free|enable|initiali[sz]e)\b/;

/**
 * What a step does, from what it uses and runs, else from its name. A step that installs a tool is set-up, whatever
 * tool it is; one that only prints or moves things does nothing, whatever its name says.
 *
 * @param name the step's name as the runner shows it
 * @param definition the step in the workflow file, when known
 */
export function classifyStep(name: string, definition: StepDefinition | null = null): StepKind {
  const shown = name.toLowerCase();
  if (runnerSetUp.test(shown)) return 'set-up';
  const action = (definition?.uses ?? actionIn(name)).toLowerCase();
  if (setsUp(action) || PREPARES.test(action)) return 'set-up';
  if (REPORTS.test(action)) return 'report';
  const script = definition?.run;
  const work = workOf(script ?? runIn(name));
  const known = find(tools, action) ?? strongest(work);
  if (known !== null) return known;
  if (installsOnly(script ?? runIn(name))) return 'set-up';
  if (script !== undefined && work.length === 0) return idleKind(shown, script);
  if (setUpName.test(shown)) return 'set-up';
  const words = isUnnamed(name, definition) ? work.map(spokenOf).join(' ') : shown;
  return kindOfWords(words.toLowerCase()) ?? (work.some(builds) || BUILDS.test(action) ? 'build' : 'other');
}

const setsUp = (action: string): boolean => SETS_UP.test(action) || IS_SET_UP.test(action);

/** Of several kinds that one script is, the one whose failure says most. */
const ORDER: StepKind[] = ['tests', 'security', 'types', 'lint', 'format', 'coverage', 'deploy', 'build'];

function strongest(work: string[][]): StepKind | null {
  const kinds = new Set(
    work.map((words) => kindOfTarget(words) ?? find(tools, words.join(' ').toLowerCase())),
  );
  return ORDER.find((kind) => kinds.has(kind)) ?? null;
}

function idleKind(shown: string, script: string): StepKind {
  if (find(names, shown) === 'report' || script.includes('GITHUB_STEP_SUMMARY')) return 'report';
  return setUpName.test(shown) ? 'set-up' : 'other';
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

const kindOfWords = (words: string): StepKind | null => find(tools, words) ?? find(names, words);

const BUILDS = wordsPattern(['build', 'compile', ...allOf(({ does }) => does?.build)]);

const builds = (words: string[]): boolean => BUILDS.test(words.join(' ').toLowerCase());

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
