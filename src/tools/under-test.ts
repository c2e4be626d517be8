/** How code can ask whether a test runs it, by what test tools set or define. */
export interface TestSign {
  tool: string;
  /** Endings of the files in which it is used. */
  endings: RegExp;
  /** The question, in a line as it is written. */
  asks: RegExp;
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const PYTHON = /\.pyi?$/;
const GO = /\.go$/;
const JVM = /\.(?:java|kts?|groovy|scala)$/;

/** The variables, functions and names of which the tools say that they tell of a running test. */
export const TEST_SIGNS: readonly TestSign[] = [
  {
    // https://jestjs.io/docs/environment-variables#node_env, https://vitest.dev/guide/migration
    tool: 'NODE_ENV',
    endings: SCRIPT,
    asks: /\b(?:process|import\.meta|Bun)\.env(?:\.|\[["'])(?:NODE_ENV|MODE)(?:["']\])?\s*[!=]==?\s*["'`]test["'`]|["'`]test["'`]\s*[!=]==?\s*(?:process|import\.meta|Bun)\.env\.(?:NODE_ENV|MODE)\b/,
  },
  {
    // https://jestjs.io/docs/environment-variables#jest_worker_id
    tool: 'Jest',
    endings: SCRIPT,
    asks: /\bprocess\.env(?:\.|\[["'])JEST_WORKER_ID\b|\btypeof\s+(?:jest|describe|beforeEach)\s*[!=]==?\s*["'`]/,
  },
  {
    // https://vitest.dev/guide/features#environment-variables
    tool: 'Vitest',
    endings: SCRIPT,
    asks: /\b(?:process|import\.meta)\.env(?:\.|\[["'])VITEST(?:_WORKER_ID|_POOL_ID|_MODE)?\b|\btypeof\s+vi\s*[!=]==?\s*["'`]|\b__vitest_worker__\b/,
  },
  {
    // https://nodejs.org/api/test.html
    tool: 'node:test',
    endings: SCRIPT,
    asks: /\bprocess\.env(?:\.|\[["'])NODE_TEST_CONTEXT\b/,
  },
  {
    // https://docs.cypress.io/faq/questions/using-cypress-faq
    tool: 'Cypress',
    endings: SCRIPT,
    asks: /\b(?:window|globalThis|self)(?:\.|\[["'])Cypress\b/,
  },
  {
    // https://www.w3.org/TR/webdriver2/#interface
    tool: 'WebDriver',
    endings: SCRIPT,
    asks: /\bnavigator\.webdriver\b/,
  },
  {
    // https://docs.pytest.org/en/stable/example/simple.html#pytest-current-test-environment-variable, https://docs.pytest.org/en/stable/reference/reference.html#envvar-PYTEST_VERSION
    tool: 'pytest',
    endings: PYTHON,
    asks: /["']PYTEST_(?:CURRENT_TEST|VERSION|XDIST_WORKER)["']|\bsys\._called_from_test\b|["']_called_from_test["']/,
  },
  {
    // https://docs.python.org/3/library/sys.html#sys.modules
    tool: 'sys.modules',
    endings: PYTHON,
    asks: /["'](?:_?pytest|unittest)["']\s+(?:not\s+)?in\s+sys\.modules\b|\bsys\.modules\.get\(\s*["'](?:_?pytest|unittest)["']|\bsys\.modules\.keys\(\)/,
  },
  {
    // https://pkg.go.dev/testing#Testing
    tool: 'testing',
    endings: GO,
    asks: /\btesting\.Testing\(\)|\bflag\.Lookup\("test\.\w{1,20}"\)|\bHasSuffix\(\s*os\.Args\[0\]\s*,\s*"[./\\\w]{0,10}\.test"|\bHasPrefix\(\s*\w{1,30}\s*,\s*"-test\./,
  },
  {
    // https://docs.gradle.org/current/userguide/java_testing.html, https://maven.apache.org/surefire/maven-surefire-plugin/
    tool: 'JUnit',
    endings: JVM,
    asks: /\b(?:forName|startsWith|contains|equals|findClass|loadClass|isPresent)\(\s*"(?:org\.junit|junit\.|org\.testng|io\.kotest)[\w.]{0,80}"|"(?:org\.gradle\.test\.worker|surefire\.(?:test\.class\.path|real\.class\.path))"/,
  },
];

/** Files that are about tests, though no tests: their code may ask. */
export const ABOUT_TESTS =
  /(?:^|\/)(?:tests?|testing|test[-_]?(?:utils?|kit|support|helpers?|fixtures?|harness)|__mocks__|mocks?|fixtures?|e2e|scripts?|tools?|benchmarks?|bench|examples?|docs?|playground|\.github|\.storybook|cypress|playwright)\/|(?:^|[/._-])(?:config|settings|setup|conftest|testutils?|test[-_]?(?:utils?|helpers?|setup|support|env(?:ironment)?)|mocks?|gulpfile|gruntfile|rollup|webpack|babel|vite|vitest|jest|karma|playwright|noxfile|eslintrc)(?:[._-][^/]{0,60})?\.[a-z]{1,6}$|\.gradle(?:\.kts)?$/i;

/** Where tests begin that stand beside the code which they are about. */
export const BEGINS_TESTS =
  /^(?:import (?:pytest|unittest)\b|from (?:pytest|unittest)\b|@pytest\.|(?:async )?def test_|class Test)/;

/** Words that say that something is different while tests run. */
export const SAYS_TESTS_DIFFER =
  /\b(?:in|under|during|for|when|while|outside(?: of)?|inside)\s+(?:running\s+|the\s+)?(?:\w{2,20}\s+)?tests?(?:ing|s)?\b|\btest(?:ing)?[ -](?:env\w*|mode|runs?|runners?|detection)\b|\b(?:pytest|jest|vitest|cypress|playwright|NODE_ENV)\b/i;

/** What of such signs authors name. */
export const NAMES_A_SIGN = /\b(?:NODE_ENV|[A-Z]+_(?:CURRENT_TEST|WORKER_ID)|testing\.Testing|VITEST)\b/;
