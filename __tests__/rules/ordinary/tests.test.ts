import { describe } from '@jest/globals';
import { added, edited, expectApproved, flow, moved, node, type Patched, python, removed } from './pulls.ts';

/** Ordinary changes of tests and code: each pull request is approved and green. */

const changes = (title: string, ...files: Patched[]) => ({ title, files });

/** Where a workflow calls the scripts. */
const called = flow({ test: [...python, ...node, 'npm test', 'npm run lint', 'make test', 'pytest'] });
const scripts = (title: string, ...files: Patched[]) => ({ title, files, flows: { CI: called } });

describe('tests that change', () => {
  expectApproved({
    'jest made vitest': changes(
      'Move to vitest',
      edited('package.json', '-    "test": "jest --ci",', '+    "test": "vitest run",'),
      removed('jest.config.js', 'module.exports = {};'),
      added('vitest.config.ts', "import { defineConfig } from 'vitest/config';"),
      edited(
        'src/cart.test.ts',
        "-import { jest } from '@jest/globals';",
        "+import { expect, it, vi } from 'vitest';",
        "-  it('adds an item', () => {",
        "+  it('adds one item', () => {",
        '-    const spy = jest.fn();',
        '+    const spy = vi.fn();',
      ),
    ),
    'mocha made node:test': changes(
      'Use the runner of Node',
      edited('package.json', '-    "test": "mocha --recursive",', '+    "test": "node --test",'),
      edited(
        'test/cart.test.js',
        "-describe('cart', () => {",
        "-  it('adds', () => {",
        "+test('cart', async (t) => {",
        "+  await t.test('adds', () => {",
      ),
    ),
    'unittest made pytest': changes(
      'Write tests for pytest',
      edited(
        'tests/test_cart.py',
        '-class TestCart(unittest.TestCase):',
        '-    def test_adds(self):',
        '-        self.assertEqual(1, add())',
        '-    def test_removes(self):',
        '+def test_adds():',
        '+    assert add() == 1',
        '+def test_removes():',
      ),
    ),
    'tests parametrised': changes(
      'Parametrise',
      edited(
        'tests/test_cart.py',
        '-def test_add_one():',
        '-def test_add_two():',
        '-def test_add_three():',
        "+@pytest.mark.parametrize('count', [1, 2, 3])",
        '+def test_add(count):',
      ),
    ),
    'tests made a table in Go': changes(
      'Use a table',
      edited(
        'cart_test.go',
        '-func TestAddOne(t *testing.T) {',
        '-func TestAddTwo(t *testing.T) {',
        '+func TestAdd(t *testing.T) {',
        '+\tfor _, tt := range tests {',
        '+\t\tt.Run(tt.name, func(t *testing.T) {',
      ),
    ),
    'a test file moved': changes('Move tests', moved('tests/test_cart.py', 'tests/unit/test_cart.py')),
    'tests moved into another file': changes(
      'Split the tests',
      edited(
        'tests/test_shop.py',
        '-def test_cart_adds():',
        '-    assert True',
        '-def test_cart_removes():',
        '-    assert True',
      ),
      added(
        'tests/test_cart.py',
        'def test_cart_adds():',
        '    assert True',
        'def test_cart_removes():',
        '    assert True',
      ),
    ),
    'a feature removed with its tests': changes(
      'Remove the legacy exporter',
      removed('src/exporter.py', 'def export():', '    pass'),
      removed('tests/test_exporter.py', 'def test_export():', '    export()'),
    ),
    'a function removed with its test': changes(
      'Tidy up',
      edited('src/cart.py', '-def discount(cart):', '-    return 0'),
      edited('tests/test_cart.py', '-def test_discount():', '-    assert discount(cart) == 0'),
    ),
    'an endpoint removed with its tests': changes(
      'Remove the v1 API',
      edited(
        'src/api/routes.ts',
        "-router.get('/v1/users', listUsersV1);",
        '-export function listUsersV1() {',
        '-}',
      ),
      edited('test/api/users.test.ts', "-  it('lists users in v1', async () => {", '-  });'),
    ),
    'a large refactoring': changes(
      'Rewrite the store',
      edited('src/store/index.ts', '-export function createStore() {', '+export class Store {'),
      removed('src/store/reducer.ts', 'export function reduce() {}'),
      removed(
        'src/store/reducer.test.ts',
        "it('reduces', () => {});",
        "it('keeps', () => {});",
        "it('drops', () => {});",
      ),
      added(
        'src/store/store.test.ts',
        "it('sets', () => {});",
        "it('gets', () => {});",
        "it('resets', () => {});",
      ),
    ),
    'flaky tests fixed': changes(
      'Fix a flaky test',
      edited(
        'tests/test_clock.py',
        '-@pytest.mark.skip(reason="flaky")',
        ' def test_clock():',
        '+    freeze()',
      ),
    ),
    'a skip for one system': changes(
      'Support Windows',
      edited(
        'tests/test_fork.py',
        '+@pytest.mark.skipif(sys.platform == "win32", reason="no fork")',
        ' def test_fork():',
      ),
    ),
    'a test that waits for a fix': changes(
      'Report bug 42',
      edited(
        'tests/test_cart.py',
        '+@pytest.mark.xfail(strict=True)',
        '+def test_bug_42():',
        '+    assert total() == 42',
      ),
    ),
    'a test that cannot run yet': changes(
      'Add skeletons',
      edited('test/cart.test.js', "+  it.todo('merges carts');", "+  it.skip('splits carts', () => {"),
    ),
    'snapshots updated': changes(
      'Update snapshots',
      edited(
        'src/__snapshots__/cart.test.ts.snap',
        '-exports[`cart adds 1`] = `1`;',
        '+exports[`cart adds 1`] = `2`;',
      ),
    ),
    'assertions rewritten': changes(
      'Use chai',
      edited('test/cart.test.js', '-    assert.equal(add(), 1);', '+    expect(add()).to.equal(1);'),
    ),
    'tests sorted': changes(
      'Sort',
      edited(
        'tests/test_cart.py',
        '-def test_b():',
        '-    assert b()',
        ' def test_a():',
        '     assert a()',
        '+def test_b():',
        '+    assert b()',
      ),
    ),
    'a describe block around': changes(
      'Group tests',
      edited(
        'src/cart.test.ts',
        "-it('adds', () => {",
        '-});',
        "+describe('cart', () => {",
        "+  it('adds', () => {",
        '+  });',
        '+});',
      ),
    ),
    'tests renamed with the feature': changes(
      'Rename cart to basket',
      moved('src/cart.ts', 'src/basket.ts'),
      moved(
        'src/cart.test.ts',
        'src/basket.test.ts',
        "-it('adds to the cart', () => {",
        "+it('adds to the basket', () => {",
      ),
    ),
    'a test that duplicates another': changes(
      'Remove a duplicate test `test_add_again`',
      edited('tests/test_cart.py', '-def test_add_again():', '-    assert add() == 1'),
    ),
    'helpers of tests removed': changes(
      'Tidy up',
      edited('tests/helpers.py', '-def make_cart():', '-    return Cart()'),
    ),
    'fixtures of tests': changes(
      'Tidy up',
      edited('tests/conftest.py', '-@pytest.fixture', '-def old_cart():', '-    return 1'),
    ),
    'async tests': changes(
      'Use async',
      edited('tests/test_cart.py', '-def test_add(client):', '+async def test_add(async_client):'),
    ),
    'JUnit 4 made 5': changes(
      'JUnit 5',
      edited(
        'src/test/java/CartTest.java',
        '-import org.junit.Test;',
        '+import org.junit.jupiter.api.Test;',
        '-    @Ignore("slow")',
        '+    @Disabled("slow")',
        '     @Test',
        '-    public void adds() {',
        '+    void adds() {',
      ),
    ),
    'Kotlin for Java': changes(
      'Kotlin',
      removed(
        'src/test/java/CartTest.java',
        'public class CartTest {',
        '  @Test',
        '  public void adds() {}',
        '  @Test',
        '  public void removes() {}',
      ),
      added(
        'src/test/kotlin/CartTest.kt',
        'class CartTest {',
        '  @Test',
        '  fun adds() {}',
        '  @Test',
        '  fun `removes an item`() {}',
      ),
    ),
    'TypeScript for JavaScript': changes(
      'TypeScript',
      moved(
        'test/cart.test.js',
        'test/cart.test.ts',
        "-const { cart } = require('../src/cart');",
        "+import { cart } from '../src/cart';",
      ),
    ),
    'a test in Rust moved to tests/': changes(
      'Move tests',
      edited('src/cart.rs', '-    #[test]', '-    fn adds() {', '-    }'),
      added('tests/cart.rs', '#[test]', 'fn adds() {', '}'),
    ),
    'a revert': changes(
      'Revert "Add the basket (#41)"',
      edited('tests/test_cart.py', '-def test_basket():', '-    assert basket()'),
      edited('src/cart.py', '-def basket():', '-    return 1'),
    ),
    'vendored tests': changes(
      'Update vendor',
      removed('vendor/lib/lib_test.go', 'func TestLib(t *testing.T) {', '}'),
    ),
    'generated code': changes(
      'Regenerate',
      edited('src/gen/api.pb.go', '-func (x *Cart) ProtoMessage() {}', '+func (*Cart) ProtoMessage() {}'),
    ),
  });
});

describe('scripts and settings', () => {
  expectApproved({
    'a script with more options': scripts(
      'Tidy up',
      edited('package.json', '-    "test": "jest",', '+    "test": "jest --ci --coverage",'),
    ),
    'a script split': scripts(
      'Split',
      edited(
        'package.json',
        '-    "test": "eslint . && jest",',
        '+    "lint": "eslint .",',
        '+    "test": "npm run lint && jest",',
      ),
    ),
    'scripts of workspaces': scripts(
      'Use turbo',
      edited('package.json', '-    "test": "npm test --workspaces",', '+    "test": "turbo run test",'),
    ),
    'tests in an environment': scripts(
      'Tidy up',
      edited('package.json', '-    "test": "jest",', '+    "test": "cross-env NODE_ENV=test jest",'),
    ),
    'experimental modules': scripts(
      'ESM',
      edited(
        'package.json',
        '-    "test": "jest",',
        '+    "test": "node --experimental-vm-modules node_modules/jest/bin/jest.js",',
      ),
    ),
    'a build before the tests': scripts(
      'Build first',
      edited('package.json', '-    "test": "mocha",', '+    "test": "tsc -p . && mocha dist/test",'),
    ),
    'tests of TypeScript': scripts(
      'Use ts-node',
      edited(
        'package.json',
        '-    "test": "mocha lib/test",',
        '+    "test": "mocha -r ts-node/register test/**/*.ts",',
      ),
    ),
    'tap for tape': scripts(
      'Use tap',
      edited('package.json', '-    "test": "tape test/*.js",', '+    "test": "tap",'),
    ),
    'c8 around': scripts(
      'Coverage',
      edited('package.json', '-    "test": "node --test",', '+    "test": "c8 node --test",'),
    ),
    'make with uv': {
      ...scripts('Use uv', edited('Makefile', ' test:', '-\tpytest tests', '+\tuv run pytest -n auto tests')),
    },
    'make with tox': scripts('Use tox', edited('Makefile', ' test:', '-\tpytest tests', '+\ttox')),
    'make with variables': scripts(
      'Tidy up',
      edited('Makefile', ' test:', '-\tpytest tests', '+\t$(PYTEST) $(ARGS) tests'),
    ),
    'options of pytest': scripts(
      'Tidy up',
      edited(
        'pyproject.toml',
        ' [tool.pytest.ini_options]',
        '-addopts = "-ra -q"',
        '+addopts = "-ra --strict-markers"',
      ),
    ),
    'paths of pytest': scripts(
      'Tidy up',
      edited(
        'pyproject.toml',
        ' [tool.pytest.ini_options]',
        '-testpaths = ["test"]',
        '+testpaths = ["tests"]',
      ),
    ),
    'paths of pytest added': scripts(
      'Tidy up',
      edited('pyproject.toml', ' [tool.pytest.ini_options]', '+testpaths = ["tests"]'),
    ),
    'coverage out of the options of pytest': scripts(
      'Faster local tests',
      edited(
        'pyproject.toml',
        ' [tool.pytest.ini_options]',
        '-addopts = "--cov=app --cov-report=term"',
        '+addopts = "-ra"',
      ),
    ),
    'a lock file': scripts(
      'Bump lodash from 4.17.20 to 4.17.21',
      edited('package-lock.json', '-      "version": "4.17.20",', '+      "version": "4.17.21",'),
      edited('package.json', '-    "lodash": "^4.17.20",', '+    "lodash": "^4.17.21",'),
    ),
    'the test tool bumped': scripts(
      'Bump jest from 29 to 30',
      edited('package.json', ' "devDependencies": {', '-    "jest": "^29.0.0",', '+    "jest": "^30.0.0",'),
    ),
    'a release': scripts(
      'Release 1.4.0',
      edited('package.json', '-  "version": "1.3.0",', '+  "version": "1.4.0",'),
      edited('CHANGELOG.md', '+## 1.4.0'),
    ),
    documents: scripts(
      'Document the cart',
      edited('docs/cart.md', '+it.skip is for tests that wait.'),
      edited('README.md', '-npm test', '+npm test -- --watch'),
    ),
  });
});
