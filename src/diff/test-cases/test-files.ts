import { folderOf, lastSegment } from '../../text/path.ts';
import { allOf } from '../../tools/known.ts';
import { isGenerated } from '../generated.ts';
import { hunksOf } from '../hunks.ts';
import { testsIn } from '../languages/languages.ts';
import { extensionOf, kindOf } from '../paths.ts';

/** Folders whose files tests read, and those of others' code. */
const ASIDE =
  /(?:^|\/)(?:fixtures?|__fixtures__|__mocks__|testdata|test-data|test_data|__snapshots__|snapshots|samples|vendor|third_party|node_modules|src\/[^/]+\/resources)\//i;
/** Projects that are about tests hold tests as text; a patch shows too little to tell which. */
const ABOUT_TESTS =
  /(?:^|[/._-])(?:lint|linter|linting|rules?|codemods?|transforms?|no-only|no-focused|no-skip\w*|no-exclusive|no-disabled)(?:[/._-]|$)/i;
const PROJECTS = new Set(allOf('aboutTests'));
const HELPER =
  /(?:^|[_.-])(?:utils?|helpers?|common|base|factor(?:y|ies)|data|support|setup|settings|config|constants|conftest|mocks?)(?:[_.-]|$)/i;

/** Names by which test runners find files. In a test folder those of JavaScript find any. */
const FOUND_BY_NAME: Record<string, RegExp> = {
  py: /^test_.*\.py$|_test\.py$/,
  go: /_test\.go$/,
  rb: /_(?:spec|test)\.rb$|^test_.*\.rb$/,
  js: /\.(?:test|spec|cy|e2e)\.[cm]?[jt]sx?$|_(?:test|spec)\.[cm]?[jt]sx?$/,
  php: /(?:Test|Cest|Spec)\.php$/,
  exs: /_test\.exs$/,
  dart: /_test\.dart$/,
};

/** Whether a changed file may hold tests that Docket can read. */
export function holdsTests(path: string): boolean {
  const language = testsIn(path);
  return language !== null && !ASIDE.test(path) && (language.marked || kindOf(path) === 'test');
}

/** Whether what a patch focuses or skips in this file may be text of its tests. */
export const isAboutTests = (path: string): boolean =>
  ABOUT_TESTS.test(path) ||
  path
    .toLowerCase()
    .split(/[/._-]/)
    .some((word) => PROJECTS.has(word));

/** What compilers write into their output: TypeScript, Babel, and what refers to a map of the source. */
const COMPILED =
  /^[ +-](?:Object\.defineProperty\(exports, ["']__esModule["']|\/\/# sourceMappingURL=|var __(?:awaiter|importDefault|createBinding|exportStar) = |function _interopRequireDefault\()/m;

/** Whether a patch is of what a program wrote: `lib/cart.test.js` beside `src/cart.test.ts`, tests made of a document. */
export const isCompiled = (patch: string): boolean => COMPILED.test(patch) || isGenerated(hunksOf(patch));

/** Whether a file is one of tests by its own name, whatever it is written in. */
export function isNamedTest(path: string): boolean {
  const name = lastSegment(path);
  const patterns = Object.values(FOUND_BY_NAME);
  const isFound =
    patterns.some((pattern) => pattern.test(name)) ||
    /(?:Tests?|Spec|IT)\.(?:java|kt|cs|scala|groovy|swift)$/.test(name);
  return isFound && !ASIDE.test(path) && !HELPER.test(name.replace(/^test_|[._](?:test|spec)(?=\.)/gi, ''));
}

/** Whether a file's new name keeps test runners from finding it: `test_cart.py` → `cart_disabled.py`. */
export function isRenamedAway(from: string, to: string): boolean {
  if (!isNamedTest(from) || isNamedTest(to)) return false;
  const [before, after] = [family(from), family(to)];
  if (before === null) return false;
  if (before !== after)
    return !/^(?:py|go|rb|[cm]?[jt]sx?|java|kt|cs|php|swift|dart|exs?|scala|rs)$/.test(extensionOf(to));
  if (before === 'js' && kindOf(to) === 'test' && !losesInfix(from, to)) return false;
  return !HELPER.test(lastSegment(to)) && FOUND_BY_NAME[before]?.test(lastSegment(from)) === true;
}

/**
 * Whether a test of JavaScript loses `.test` in its folder, as its neighbours have it. Some runners find any file in some
 * folders:
 * https://mochajs.org/running/cli/#spec, https://jestjs.io/docs/configuration#testmatch-arraystring and
 * https://nodejs.org/api/test.html#running-tests-from-the-command-line.
 */
function losesInfix(from: string, to: string): boolean {
  const isOfAny = /(?:^|\/)(?:test|spec|__tests__)(?:\/|$)/.test(folderOf(to));
  return folderOf(from) === folderOf(to) && !isOfAny && !OTHER_TESTS.test(lastSegment(to));
}

/** Words of files that other runners find. */
const OTHER_TESTS = /test|spec|e2e|\bcy\b|bench|unit|\bint\b|integration|browser|stor(?:y|ies)/i;

function family(path: string): string | null {
  const extension = extensionOf(path);
  if (/^[cm]?[jt]sx?$/.test(extension)) return 'js';
  return extension === '' ? null : extension;
}
