import { lastSegment } from '../../text/path.ts';
import { allOf, anyOf, byName, known } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import { coreOf, isCheck } from '../command.ts';
import { nameOf, SEARCHES } from '../lost-results.ts';
import { find, tools } from './rules.ts';
import { kindOfScript, kindOfTarget } from './targets.ts';

const TESTING = byName('testing');
const PUBLISHES = anyOf(known('publishes'));

/** Whether a command brings something out, beside those of tools that are there for it: `gh release upload`. */
export const publishes = (words: string[]): boolean => PUBLISHES.test(coreOf(words).join(' '));

/** Options and variables by which a command runs no test. */
const WITHOUT =
  /(?:^|\s)(?:--(?:no-run|collect-only|co|list-?tests?|list|dry-run|version|help)(?:\s|=|$)|-D(?:\w+\.test\.skip|skipTests|skipITs)(?:=true)?(?:\s|$)|(?:-x|--exclude-task)[ =]:?(?:\S*:)?test(?:\s|$))/i;

/** Whether a command that could run tests is told to run none: `mvn verify -DskipTests`. */
export const runsNoTests = (command: string): boolean => WITHOUT.test(command);

/** With these it brings nothing out, and looks whether it could. */
const DRY = /(?:^|\s)(?:--dry-run(?!=none\b)|--dryrun|--snapshot)\b/;

/** Whether words behind a program, which are no options, make it run tests; null: they do not. */
export function testsAmong(program: string, told: readonly string[]): 'surely' | 'perhaps' | null {
  const testing = TESTING.get(lastSegment(program));
  if (told.some((word) => testing?.surely?.test(word))) return 'surely';
  return told.some((word) => testing?.perhaps?.test(word)) ? 'perhaps' : null;
}

/** What looks for mistakes without running the code. */
const CHECKS: ReadonlySet<StepKind> = new Set(['lint', 'format', 'types', 'security', 'coverage'] as const);

/** What a command does, by its tool and by what it is told to do; null: nobody can tell. */
export function kindOfCommand(words: string[]): StepKind | null {
  const kind =
    kindOfTarget(words) ?? testsOf(words) ?? ofTool(words) ?? ofVerb(words) ?? kindOfScript(coreOf(words));
  const command = coreOf(words).join(' ');
  // `gradle spotlessCheck build`: tests may be among it.
  if (kind !== null && CHECKS.has(kind) && mayRunTests(words) && !runsNoTests(command)) return 'build';
  if (kind === 'tests' && runsNoTests(command)) return testsOf(words) === null ? 'other' : 'build';
  return kind === 'deploy' && DRY.test(command) ? 'build' : kind;
}

/** What only prepares says nothing, whatever it names: `pre-commit install`, `wget https://host/phpunit.phar`. */
const ofTool = (words: string[]): StepKind | null =>
  isCheck(words) ? find(tools, words.join(' ').toLowerCase()) : null;

const testsOf = (words: string[]): 'tests' | null => (testsIn(words) === 'surely' ? 'tests' : null);

const mayRunTests = (words: string[]): boolean => testsIn(words) === 'perhaps';

function testsIn(words: string[]): 'surely' | 'perhaps' | null {
  const [first = '', ...told] = coreOf(words).filter((word) => !word.startsWith('-'));
  return testsAmong(first, told);
}

/** What programs that nobody knows are told to do, where one word says it: `opa test`, `buf lint`. */
const VERBS: ReadonlyMap<string, StepKind> = new Map([
  ['test', 'tests'],
  ['lint', 'lint'],
  ['deploy', 'deploy'],
]);

/** Behind these stands no verb: `psql test` opens a database of that name. */
const WITHOUT_VERBS: ReadonlySet<string> = new Set([...SEARCHES, ...allOf('plain')]);

function ofVerb(words: string[]): StepKind | null {
  if (publishes(words)) return 'deploy';
  const [, verb = ''] = coreOf(words);
  return WITHOUT_VERBS.has(nameOf(words)) || !isCheck(words) ? null : (VERBS.get(verb) ?? null);
}
