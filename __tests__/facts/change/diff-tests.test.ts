import { describe, expect, test } from '@jest/globals';
import { definitionsOf } from '../../../src/diff/definitions/definitions.ts';
import { withTestChanges } from '../../../src/diff/test-cases/changed-files.ts';
import { testChangesOf } from '../../../src/diff/test-cases/test-changes.ts';
import { holdsTests } from '../../../src/diff/test-cases/test-files.ts';
import type { ChangedFile } from '../../../src/evidence/change.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { testsInDiff } from '../../../src/facts/change/diff-tests.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  plan,
  postMergeEvidence,
  pullRequest,
  rules,
  run,
  steps,
} from '../../builders/evidence.ts';

/** A changed file with its patch, as GitHub tells it. */
interface Patched extends Partial<ChangedFile> {
  path: string;
  patch?: string;
}

const changed = (path: string, ...lines: string[]): Patched => ({
  path,
  patch: ['@@ -40,9 +41,9 @@', ...lines].join('\n'),
});
const whole = (sign: '+' | '-', lines: string[]): string =>
  [
    `@@ -${sign === '+' ? '0,0' : '1,9'} +${sign === '+' ? '1,9' : '0,0'} @@`,
    ...lines.map((line) => sign + line),
  ].join('\n');
const added = (path: string, ...lines: string[]): Patched => ({
  path,
  status: 'added',
  patch: whole('+', lines),
});
const removed = (path: string, ...lines: string[]): Patched => ({
  path,
  status: 'removed',
  patch: whole('-', lines),
});
const renamed = (previousPath: string, path: string, ...lines: string[]): Patched => ({
  path,
  previousPath,
  status: 'renamed',
  ...(lines.length > 0 && { patch: ['@@ -40,9 +41,9 @@', ...lines].join('\n') }),
});

function changesOf(files: Patched[]): Evidence['changes'] {
  const read = files.map(({ patch, ...file }) => ({
    file: changedFile(file.path, {
      ...file,
      ...(patch !== undefined && { definitions: definitionsOf(file.path, patch) }),
      additions: patch?.match(/^\+/gm)?.length ?? 0,
      deletions: patch?.match(/^-/gm)?.length ?? 0,
    }),
    tests:
      patch !== undefined && [file.path, file.previousPath ?? file.path].some(holdsTests)
        ? testChangesOf(file.path, patch)
        : null,
    patch,
  }));
  return { source: 'pull request', files: withTestChanges(read), total: null };
}

const pytest = job('test', { steps: steps('Set up job', 'Run pytest') });

/** The outcome of a pull request that changes these files, with its reasons and the notes on tests. */
function stated(files: Patched[], over: Partial<Evidence> = {}): string[] {
  const world = evidence({ runs: [run('CI', { jobs: [pytest] })], changes: changesOf(files), ...over });
  const { verdict } = judge(world);
  const notes = verdict.notes.map(plain).filter((note) => note.startsWith('Tests '));
  return [verdict.outcome, ...verdict.reasons.map(({ text }) => plain(text)), ...notes];
}

const titled = (title: string, over = {}): Partial<Evidence> => ({
  pullRequests: [pullRequest({ title, ...over })],
});
const planned = (...statements: string[]): Partial<Evidence> => ({
  plan: { path: 'docs/milestones/M09/M09_plan.md', content: plan({ statements }) },
});

const test_a = ['def test_add_item():', '    assert add(1) == 1', ''];
const test_b = ['def test_drop_item():', '    assert drop(1) == 0', ''];
const minus = (lines: string[]): string[] => lines.map((line) => `-${line}`);
const plus = (lines: string[]): string[] => lines.map((line) => `+${line}`);
const CART = 'tests/test_cart.py';
const JS = 'test/cart.test.ts';

type Row = [what: string, files: Patched[], stated: string[], over?: Partial<Evidence>];

const removals: Row[] = [
  [
    'a test goes, its code stays',
    [
      changed('shop/cart.py', ' def add(n):', '-    return n', '+    return n + 0'),
      changed(CART, ...minus(test_a)),
    ],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
  ],
  [
    'a test goes, and other code that it does not call',
    [changed('shop/cart.py', '-def old_total(n):', '-    return n'), changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
  ],
  [
    'a test goes, and what it calls gets another name',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '+def add_all_items_once(n):', '     return n'),
      changed(CART, '-def test_sum():', '-    assert add_all_items(1) == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_sum in ${CART}`],
  ],
  [
    'a test goes, and what it calls moves',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '-    return n'),
      changed('shop/items.py', '+def add_all_items(n):', '+    return n'),
      changed(CART, '-def test_sum():', '-    assert add_all_items(1) == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_sum in ${CART}`],
  ],
  [
    'a test goes, and others go on to call what it calls',
    [
      changed('shop/old.py', '-def add_all_items(n):', '-    return n'),
      changed(
        CART,
        '-def test_sum():',
        '-    assert add_all_items(1) == 1',
        ' def test_other():',
        '     assert add_all_items(2) == 2',
      ),
    ],
    ['debt', `Tests removed, and what they test stays: test_sum in ${CART}`],
  ],
  [
    'a test goes, and a member of an everyday name that it does not call',
    [
      changed('shop/loader.py', ' class Loader:', '-    def default(self):', '-        return 1'),
      changed(CART, '-def test_export_default_items():', '-    assert export(1) == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_export_default_items in ${CART}`],
  ],
  [
    'a test goes with a helper of its own',
    [
      changed(
        'src/cart.rs',
        ' mod tests {',
        '-    fn make_full_cart() -> Cart {',
        '-        Cart::new()',
        '-    }',
        '-    #[test]',
        '-    fn sums() {',
        '-        make_full_cart().sum();',
        '-    }',
      ),
    ],
    ['debt', 'Tests removed, and what they test stays: sums in src/cart.rs'],
  ],
  [
    'the code that goes is named in a text of the test only',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '-    return n'),
      changed(CART, '-def test_sum():', '-    # add_all_items', '-    assert add(1) == "add_all_items"'),
    ],
    ['debt', `Tests removed, and what they test stays: test_sum in ${CART}`],
  ],
  [
    'tests of everyday names go in two files, and one comes',
    [
      changed('test/CartTests.cs', '-    [Fact]', '-    public void Works()', '-    {', '-    }'),
      changed('test/LoaderTests.cs', '-    [Fact]', '-    public void Works()', '-    {', '-    }'),
      changed('test/ShopTests.cs', '+    [Fact]', '+    public void Works()', '+    {', '+    }'),
    ],
    ['debt', 'Tests removed, and what they test stays: Works in test/LoaderTests.cs'],
  ],
  [
    'two go, one comes',
    [changed(CART, ...minus(test_a), ...minus(test_b), '+def test_new():', '+    assert add(1) == 1')],
    ['debt', `Tests removed, and what they test stays: test_drop_item in ${CART}`],
  ],
  [
    'a test file goes',
    [removed(CART, ...test_a, ...test_b)],
    ['debt', `Tests removed, and what they test stays: test_add_item, test_drop_item in ${CART}`],
  ],
  [
    'a large test file goes, without a patch',
    [{ path: CART, status: 'removed' }],
    ['debt', `Tests removed, and what they test stays: all of ${CART}`],
  ],
  [
    'a file gets a name that pytest does not find',
    [renamed(CART, 'tests/cart_disabled.py')],
    ['debt', 'Tests removed, and what they test stays: all of tests/cart_disabled.py'],
  ],
  [
    'a file gets a name that nothing finds',
    [renamed(JS, `${JS}.bak`)],
    ['debt', `Tests removed, and what they test stays: all of ${JS}.bak`],
  ],
  [
    'a file loses by its name what its neighbours are found by',
    [renamed('tests/cart.test.ts', 'tests/cart.ts')],
    ['debt', 'Tests removed, and what they test stays: all of tests/cart.ts'],
  ],
  [
    'a Rust test in the code goes',
    [changed('src/cart.rs', '-    #[test]', '-    fn adds() {', '-    }')],
    ['debt', 'Tests removed, and what they test stays: adds in src/cart.rs'],
  ],
  [
    'a test class in a project of tests goes',
    [
      removed(
        'Shop.Tests/CartShould.cs',
        'public class CartShould',
        '{',
        '    [Fact]',
        '    public void AddItems()',
        '    {',
        '    }',
        '}',
      ),
    ],
    ['debt', 'Tests removed, and what they test stays: AddItems in Shop.Tests/CartShould.cs'],
  ],
  [
    'the title says so',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('M09: Remove test_add_item, which tested the fake'),
  ],
  [
    'the plan says so of the file',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    planned('Drop `tests/test_cart.py`: the service has its own tests now'),
  ],
  [
    'the title says so of something else',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Remove the old loader'),
  ],
  [
    'the title says so of tests of something else',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Remove redundant loader tests'),
  ],
  [
    'the title says so of tests for something else',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Remove tests for the loader'),
  ],
  [
    'the title denies it',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Do not remove redundant tests'),
  ],
  [
    'the title removes what the test is not about',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Remove the item cache'),
  ],
  [
    'the title says so of one of two tests',
    [changed(CART, ...minus(test_a), ...minus(test_b))],
    ['debt', `Tests removed, and what they test stays: test_add_item, test_drop_item in ${CART}`],
    titled('M09: Remove the redundant add test'),
  ],
  [
    'the title says that tests are redundant',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('M09: Remove redundant tests'),
  ],
  [
    'the title says that the tests of a large file are redundant',
    [{ path: CART, status: 'removed' }],
    ['approved', `Tests removed, as the author says: all of ${CART}`],
    titled('M09: Remove old tests of the cart'),
  ],
  [
    'the title speaks of helpers of tests',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('M09: Remove unused test helpers'),
  ],
  [
    'the title says of which tests these are duplicates',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('M09: Drop tests duplicated by ShopTests.Adds (#12)'),
  ],
  [
    'the title says which tests are not relevant',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('M09: Remove not relevant add item test'),
  ],
  [
    'the title has most words of the test',
    [changed(CART, '-def test_exports_full_basket_as_text():', '-    assert run()')],
    ['approved', `Tests removed, as the author says: test_exports_full_basket_as_text in ${CART}`],
    titled('M09: Drop texts of full basket exports'),
  ],
  [
    'the title removes what the test is about',
    [changed(CART, '-def test_basket_snapshot_matches():', '-    assert run()')],
    ['approved', `Tests removed, as the author says: test_basket_snapshot_matches in ${CART}`],
    titled('M09: Stop writing basket snapshot files, nor loading them'),
  ],
  [
    'after the merge',
    [changed(CART, ...minus(test_a))],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    { ...postMergeEvidence(), changes: changesOf([changed(CART, ...minus(test_a))]) },
  ],
];

const skips: Row[] = [
  [
    'a test is skipped',
    [changed(CART, '+@pytest.mark.skip(reason="flaky")', ' def test_add_item():')],
    ['debt', `Tests newly skipped: test_add_item (@pytest.mark.skip) in ${CART}`],
  ],
  [
    'a suite is skipped',
    [changed(JS, "-describe('cart', () => {", "+describe.skip('cart', () => {")],
    ['debt', `Tests newly skipped: cart (describe.skip) in ${JS}`],
  ],
  [
    'the body says so',
    [changed(JS, "-it('adds items', () => {", "+it.skip('adds items', () => {")],
    ['approved', `Tests newly skipped, as the author says: adds items (it.skip) in ${JS}`],
    titled('M09: x', { body: plan({ statements: ['Skip `adds items` until the service is back'] }) }),
  ],
  [
    'by platform',
    [changed(CART, '+@pytest.mark.skipif(sys.platform == "win32", reason="")', ' def test_add_item():')],
    ['approved', `Tests newly skipped under a condition: test_add_item (@pytest.mark.skipif) in ${CART}`],
  ],
  [
    'together with the test',
    [changed(CART, '+@pytest.mark.skip', '+def test_later():', '+    pass')],
    ['approved', `Tests added as skipped: test_later (@pytest.mark.skip) in ${CART}`],
  ],
  [
    'a test moves to another file and is skipped there',
    [changed(CART, ...minus(test_a)), changed('tests/test_items.py', '+@pytest.mark.skip', ...plus(test_a))],
    ['debt', 'Tests newly skipped: test_add_item (@pytest.mark.skip) in tests/test_items.py'],
  ],
  [
    'a suite is skipped in a file that takes its tests over',
    [
      removed('src/test/java/CartTest.java', 'class CartTest {', '  @Test', '  void adds() {', '  }', '}'),
      added(
        'src/test/java/ShopTest.java',
        '@Disabled',
        'class ShopTest {',
        '  @Test',
        '  void adds() {',
        '  }',
        '}',
      ),
    ],
    ['debt', 'Tests newly skipped: ShopTest (@Disabled) in src/test/java/ShopTest.java'],
  ],
  [
    'a suite is skipped in a file that takes the place of another',
    [
      removed(CART, ...test_a, ...test_b),
      added(
        'tests/test_cart_items.py',
        'pytestmark = pytest.mark.skip',
        'def test_x():',
        '    pass',
        'def test_y():',
        '    pass',
      ),
    ],
    ['debt', 'Tests newly skipped: 1 test (@pytest.mark.skip) in tests/test_cart_items.py'],
  ],
  [
    'a new suite is skipped from the start',
    [
      added(
        'src/test/java/CartTest.java',
        'class CartTest {',
        '  @Disabled("started by the other test")',
        '  static class Inner {',
        '    @Test',
        '    void adds() {',
        '    }',
        '  }',
        '}',
      ),
    ],
    ['approved', 'Tests added as skipped: Inner (@Disabled) in src/test/java/CartTest.java'],
  ],
  [
    'the title says which tests are skipped',
    [changed(CART, '+@pytest.mark.skip(reason="flaky")', ' def test_add_item():')],
    ['approved', `Tests newly skipped, as the author says: test_add_item (@pytest.mark.skip) in ${CART}`],
    titled('M09: Skip more flaky cart tests'),
  ],
  [
    'the title says that other tests are skipped',
    [changed(CART, '+@pytest.mark.skip(reason="flaky")', ' def test_add_item():')],
    ['debt', `Tests newly skipped: test_add_item (@pytest.mark.skip) in ${CART}`],
    titled('M09: Skip flaky loader tests'),
  ],
];

const focus: Row[] = [
  [
    'a test is focused',
    [changed(JS, "-it('adds', () => {", "+it.only('adds', () => {")],
    ['blocked', `Tests focused, so that others do not run: adds (it.only) in ${JS}`],
  ],
  [
    'and no required check runs tests',
    [changed(JS, "-it('adds', () => {", "+it.only('adds', () => {")],
    ['debt', `Tests focused, so that others do not run: adds (it.only) in ${JS}`],
    { rules: rules(['lint']), runs: [run('CI', { jobs: [pytest, job('lint')] })] },
  ],
  [
    'and the author says so',
    [changed(JS, "-it('adds', () => {", "+it.only('adds', () => {")],
    ['debt', `Tests focused, so that others do not run: adds (it.only) in ${JS}`],
    titled('M09: Only run `cart.test.ts`'),
  ],
  [
    'and a stranger says so',
    [changed(JS, "-it('adds', () => {", "+it.only('adds', () => {")],
    ['blocked', `Tests focused, so that others do not run: adds (it.only) in ${JS}`],
    titled('M09: Only run `cart.test.ts`', { fork: true }),
  ],
];

const APPROVED = ['approved'];

const ordinary: Row[] = [
  ['tests are added', [changed(CART, ...plus(test_a))], APPROVED],
  ['a test file moves', [renamed(CART, 'tests/unit/test_cart.py')], APPROVED],
  [
    'a test file is removed and added elsewhere',
    [removed(CART, ...test_a, ...test_b), added('tests/unit/test_cart.py', ...test_a, ...test_b)],
    APPROVED,
  ],
  [
    'a folder moves',
    [renamed('pkg/a/cart_test.go', 'pkg/b/cart_test.go'), renamed('pkg/a/cart.go', 'pkg/b/cart.go')],
    APPROVED,
  ],
  [
    'tests move to another file',
    [changed(CART, ...minus(test_a)), changed('tests/test_items.py', ...plus(test_a))],
    APPROVED,
  ],
  [
    'two tests become one with parameters',
    [
      changed(
        CART,
        ...minus(test_a),
        ...minus(test_b),
        '+@pytest.mark.parametrize("call", [add, drop])',
        '+def test_items(call):',
        '+    assert call(1) in (0, 1)',
      ),
    ],
    APPROVED,
  ],
  [
    'tests make their cases themselves',
    [
      changed(
        'src/test/kotlin/CartTest.kt',
        '-    @Test',
        '-    fun `fails for ints`() {',
        '-    }',
        '-    @Test',
        '-    fun `fails for texts`() {',
        '-    }',
        '+    @TestFactory',
        '+    fun fails(): List<DynamicTest> =',
        '+        cases.map { dynamicTest(it) { } }',
      ),
    ],
    APPROVED,
  ],
  [
    'tests of two files become one in their base',
    [
      changed(
        'test/CartSqliteTests.cs',
        '-    [Fact]',
        '-    public void Adds_items_to_cart()',
        '-    {',
        '-    }',
      ),
      changed(
        'test/CartServerTests.cs',
        '-    [Fact]',
        '-    public void Adds_items_to_cart()',
        '-    {',
        '-    }',
      ),
      changed(
        'test/CartTestBase.cs',
        '+    [Fact]',
        '+    public virtual void Adds_items_to_cart()',
        '+    {',
        '+    }',
      ),
    ],
    APPROVED,
  ],
  [
    'a suite is rewritten',
    [
      changed(
        CART,
        ...minus(test_a),
        ' x = 1',
        '@@ -90,2 +91,9 @@',
        '+def test_one():',
        '+    pass',
        '+def test_two():',
      ),
    ],
    APPROVED,
  ],
  [
    'JavaScript becomes TypeScript',
    [removed('test/cart.test.js', "it('adds', () => {", '});'), added(JS, "it('adds', () => {", '});')],
    APPROVED,
  ],
  [
    'a test file is split',
    [
      changed(CART, ...minus(test_a), ...minus(test_b)),
      added('tests/test_cart_items.py', 'def test_adds():', '    pass', 'def test_drops():', '    pass'),
    ],
    APPROVED,
  ],
  [
    'a suite gets another tool and other names',
    [
      removed('tests/test_cart.py', ...test_a),
      added('tests/test_shop.py', 'def test_one():', '    pass', 'def test_two():', '    pass'),
    ],
    APPROVED,
  ],
  [
    'tests are formatted',
    [
      changed(
        JS,
        "-it('adds', function () {",
        '+it("adds", function () {',
        "-  it('b',()=>{",
        '+it("b", () => {',
      ),
    ],
    APPROVED,
  ],
  [
    'tests are renamed with the feature',
    [
      changed(CART, '-def test_basket():', '+def test_cart():', '     assert f()'),
      renamed('shop/basket.py', 'shop/cart.py'),
    ],
    APPROVED,
  ],
  [
    'a function goes with its test',
    [changed('shop/cart.py', '-def add_item(n):', '-    return n'), changed(CART, ...minus(test_a))],
    ['approved', `Tests removed with their code add_item: test_add_item in ${CART}`],
  ],
  [
    'a function goes with a test that calls it',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '-    return n'),
      changed(CART, '-def test_sum():', '-    assert add_all_items(1) == 1', '-', ...minus(test_b)),
    ],
    [
      'debt',
      `Tests removed, and what they test stays: test_drop_item in ${CART}`,
      `Tests removed with their code add_all_items: test_sum in ${CART}`,
    ],
  ],
  [
    'a function goes with a test that calls it by a helper',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '-    return n'),
      changed(
        CART,
        '-def total():',
        '-    return add_all_items(1)',
        '-',
        '-def test_sum():',
        '-    assert total() == 1',
      ),
    ],
    ['approved', `Tests removed with their code add_all_items: test_sum in ${CART}`],
  ],
  [
    'a member of an everyday name goes with the test that calls it',
    [
      changed('shop/loader.py', ' class Loader:', '-    def default(self):', '-        return 1'),
      changed(CART, '-def test_load_default_items():', '-    assert Loader().default() == 1'),
    ],
    ['approved', `Tests removed with their code Loader.default: test_load_default_items in ${CART}`],
  ],
  [
    'a new suite has a condition',
    [
      added(
        'src/test/java/CartTest.java',
        'class CartTest {',
        '  @BeforeEach',
        '  void setUp() {',
        '    assumeTrue(isLinux());',
        '  }',
        '}',
      ),
    ],
    ['approved', 'Tests newly skipped under a condition: 1 test (assumeTrue) in src/test/java/CartTest.java'],
  ],
  [
    'a function goes with a test that puts another in its place',
    [
      changed('shop/cart.py', '-def add_all_items(n):', '-    return n'),
      changed(
        CART,
        '-def test_sum(monkeypatch):',
        '-    monkeypatch.setattr(cart, "add_all_items", lambda n: n)',
      ),
    ],
    ['approved', `Tests removed with their code add_all_items: test_sum in ${CART}`],
  ],
  [
    'a type goes with the tests in its file',
    [
      changed(
        'src/cart.rs',
        '-pub struct CartCache(u32);',
        ' ',
        ' #[cfg(test)]',
        ' mod tests {',
        '-    #[test]',
        '-    fn evicts() {',
        '-        let cache = CartCache::default();',
        '-    }',
      ),
    ],
    ['approved', 'Tests removed with their code CartCache: evicts in src/cart.rs'],
  ],
  [
    'an option goes with the test that is called like it',
    [
      changed('src/config.rs', ' pub struct Config {', '-    pub(crate) exclude_file: Vec<String>,', ' }'),
      changed(
        'tests/cli.rs',
        '-    #[test]',
        '-    fn ignores_by_exclude_file() {',
        '-        run();',
        '-    }',
      ),
    ],
    [
      'approved',
      'Tests removed with their code Config.exclude_file: ignores_by_exclude_file in tests/cli.rs',
    ],
  ],
  [
    'a method goes with the file of its tests',
    [
      changed(
        'src/DateAssert.java',
        ' class DateAssert {',
        '-  void setLenientParsing(boolean on) {',
        '-  }',
      ),
      removed(
        'src/test/java/DateAssert_setLenientParsing_Test.java',
        'class DateAssert_setLenientParsing_Test {',
        '  @Test',
        '  void should_fail() {',
        '  }',
        '}',
      ),
    ],
    [
      'approved',
      'Tests removed with their code DateAssert.setLenientParsing: should_fail in src/test/java/DateAssert_setLenientParsing_Test.java',
    ],
  ],
  [
    'a module goes with its tests',
    [removed('shop/cart.py', 'def add(n):', '    return n'), removed(CART, ...test_a)],
    ['approved', `Tests removed with their code shop/cart.py: test_add_item in ${CART}`],
  ],
  [
    'a module goes with a large test file',
    [removed('shop/cart.py', 'def add(n):'), { path: CART, status: 'removed' }],
    ['approved', `Tests removed with their code shop/cart.py: all of ${CART}`],
  ],
  [
    'a folder goes with code and tests',
    [
      removed('pkg/cart/sum.go', 'func Sum() {', '}'),
      removed('pkg/cart/all_test.go', 'func TestTotals(t *testing.T) {', '}'),
    ],
    ['approved', 'Tests removed with their code pkg/cart/sum.go: TestTotals in pkg/cart/all_test.go'],
  ],
  [
    'a class goes with its tests',
    [
      changed('src/Cart.java', '-class Coupon {', '-}'),
      removed(
        'src/test/java/CouponTest.java',
        'class CouponTest {',
        '    @Test',
        '    void applies() {',
        '    }',
        '}',
      ),
    ],
    ['approved', 'Tests removed with their code Coupon: applies in src/test/java/CouponTest.java'],
  ],
  [
    'a skipped test goes',
    [changed(CART, '-@pytest.mark.skip', ...minus(test_a))],
    ['approved', `Tests removed that were skipped: test_add_item in ${CART}`],
  ],
  [
    'tests move, under other names and fewer',
    [
      changed(CART, ...minus([...test_a, 'def test_b():', '    assert 1'])),
      added('tests/unit/test_sums.py', 'def test_sums():', '    assert add(1) == 1'),
    ],
    ['approved', `Tests removed, as the author says: test_add_item, test_b in ${CART}`],
    titled('Move test cases into the unit tests'),
  ],
  [
    'tests are said to move, and nothing comes in their place',
    [changed(CART, ...minus([...test_a, 'def test_b():', '    assert 1']))],
    ['debt', `Tests removed, and what they test stays: test_add_item, test_b in ${CART}`],
    titled('Move test cases into the unit tests'),
  ],
  [
    'a change is taken back',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('Revert "M09: Add items"'),
  ],
  [
    'a Rust module goes with the tests in it',
    [removed('src/cart.rs', 'pub fn add() {', '}', '#[test]', 'fn adds() {', '}')],
    ['approved', 'Tests removed with their code src/cart.rs: adds in src/cart.rs'],
  ],
  [
    'snapshots change',
    [changed('test/__snapshots__/cart.test.ts.snap', '-exports[`it adds`] = `1`;')],
    APPROVED,
  ],
  ['a helper goes', [changed('tests/helpers.py', '-def make_cart():', '-    return 1')], APPROVED],
  ['a file of helpers goes', [removed('tests/helpers.py', 'def make_cart():', '    return 1')], APPROVED],
  [
    'other runners find it by its new name, or any file of its folder',
    [
      renamed('tests/login.test.ts', 'tests/login.e2e.ts'),
      renamed('test/cart.test.js', 'test/cart.js'),
      renamed('src/__tests__/cart.test.js', 'src/__tests__/cart.js'),
      renamed('tests/a/list.test.ts', 'tests/b/list.ts'),
    ],
    APPROVED,
  ],
  ['helpers lose the prefix', [renamed('tests/test_utils.py', 'tests/utils.py')], APPROVED],
  ['fixtures go', [removed('tests/fixtures/test_sample.py', ...test_a)], APPROVED],
  ['what others wrote goes', [removed('vendor/x/cart_test.go', 'func TestA(t *testing.T) {', '}')], APPROVED],
  ['a skip goes', [changed(CART, '-@pytest.mark.skip', ' def test_add_item():')], APPROVED],
  ['a focus goes', [changed(JS, "-it.only('adds', () => {", "+it('adds', () => {")], APPROVED],
  ['documents tell of .only', [changed('docs/testing.md', "+it.only('adds', () => {")], APPROVED],
  ['strings hold .only', [changed(JS, '+  expect(text).toBe("it.only(\'adds\')");')], APPROVED],
  [
    'a linter tests its rule',
    [
      changed(
        'tests/lib/rules/no-only-tests.js',
        "+      it.only('adds', () => {});",
        '+      describe.skip("b", () => {});',
      ),
    ],
    APPROVED,
  ],
  ['scikit-learn fits', [changed('tests/test_model.py', '+    model.fit(x, y)', '+    fit("a")')], APPROVED],
  ['a model fits', [changed('test/model.test.ts', "+  await model.fit('x', ys);")], APPROVED],
  ['jQuery', [changed('test/dom.test.js', "+  $('li').only('x');", "+  list.skip('x');")], APPROVED],
  [
    'tests take their cases from a table',
    [changed(JS, "-describe('cart', () => {", "+describe.each(['a'])('cart', (name) => {")],
    APPROVED,
  ],
  [
    'a helper skips',
    [changed('cart_test.go', '+func needsDocker(t *testing.T) {', '+\tt.Skip("no docker")', '+}')],
    ['approved', 'Tests newly skipped under a condition: 1 test (t.Skip) in cart_test.go'],
  ],
  [
    'without optional dependency',
    [changed(CART, ' def test_add_item():', '+    pytest.importorskip("numpy")')],
    APPROVED,
  ],
  ['code that is no test', [changed('shop/cart.py', '-def test_connection():', '-    pass')], APPROVED],
  [
    'a case of a table goes',
    [changed(CART, ' @pytest.mark.parametrize("n", [', '-    1,', '     2,', ' ])', ' def test_a(n):')],
    APPROVED,
  ],
  ['nothing of tests is read', [changed('tests/run.lua', '-it("adds", function()')], APPROVED],
  [
    'a workflow’s job is skipped',
    [changed('.github/workflows/ci.yml', '+    if: false # it.only(')],
    APPROVED,
  ],
];

describe('what a diff does to tests', () => {
  test.each(removals)('tests removed: %s', (...[, files, expected, over]) => {
    expect(stated(files, over)).toEqual(expected);
  });
  test.each(skips)('tests skipped: %s', (...[, files, expected, over]) => {
    expect(stated(files, over)).toEqual(expected);
  });
  test.each(focus)('tests focused: %s', (...[, files, expected, over]) => {
    expect(stated(files, over)).toEqual(expected);
  });
  test.each(ordinary)('nothing is weakened: %s', (...[, files, expected, over]) => {
    expect(stated(files, over)).toEqual(expected);
  });
});

describe('where it shows', () => {
  const world = evidence({
    runs: [run('CI', { jobs: [pytest] })],
    changes: changesOf([
      changed(CART, ...minus(test_a), '+@pytest.mark.skip', ' def test_c():'),
      changed('tests/test_other.py', '-def test_one():', '+def test_two():'),
      renamed('tests/test_old.py', 'tests/old.py'),
    ]),
  });
  const assessment = judge(world);

  test('in the signals', () => {
    const items = assessment.signals[0]?.items.filter(({ label }) => label.endsWith('by this change'));
    expect(items?.map(({ label, text }) => `${label}: ${plain(text)}`)).toEqual([
      `Removed by this change: test_add_item in ${CART}; all of tests/old.py`,
      `Newly skipped by this change: test_c (@pytest.mark.skip) in ${CART}`,
    ]);
  });

  test('in the row of the file', () => {
    expect(assessment.delta.files.map(({ tests }) => tests)).toEqual([
      ['1 removed, 1 skipped'],
      undefined,
      ['all gone'],
    ]);
  });

  test('as a guardrail', () => {
    const rows = assessment.invariants.filter(({ source }) => source === 'built-in');
    expect(rows.map(({ status, evidence: shown }) => [status, plain(shown ?? [])])).toContainEqual([
      'violated',
      `removed: test_add_item in ${CART}; all of tests/old.py. skipped: test_c (@pytest.mark.skip) in ${CART}`,
    ]);
  });

  test('to the rules on results', () => {
    const { paths, names } = testsInDiff(world);
    expect([[...paths], [...names]]).toEqual([
      [CART, 'tests/test_other.py', 'tests/old.py', 'tests/test_old.py'],
      ['test_add_item', 'test_c'],
    ]);
  });
});

test('names of strangers are bounded', () => {
  const names = Array.from({ length: 60 }, (_, index) => `-def test_${index}_${'x'.repeat(300)}():`);
  const [file] = changesOf([changed(CART, ...names)]).files;
  expect(file?.tests?.removed).toMatchObject({ total: 60 });
  expect(file?.tests?.removed?.tests).toHaveLength(20);
  expect(file?.tests?.removed?.tests.every(({ name }) => name.length <= 120)).toBe(true);
});

/** Tests that others stand for, or that are about what the code no longer says. */
const explainedRemovals: Row[] = [
  [
    'a new test has most words of several',
    [
      changed(
        CART,
        ...minus(['def test_total_of_empty_cart():', '    assert total([]) == 0', '']),
        ...minus(['def test_total_of_full_cart():', '    assert total([1]) == 1', '']),
        ...minus(['def test_total_of_cart_with_coupon():', '    assert total([1], 1) == 0', '']),
        '+def test_total_of_each_cart():',
        '+    assert [total(cart) for cart in carts] == totals',
      ),
    ],
    [
      'approved',
      `Tests removed, and new ones ask for the same: test_total_of_full_cart, test_total_of_cart_with_coupon in ${CART}`,
    ],
  ],
  [
    'an option that is gone',
    [
      changed(
        'shop/cli.py',
        "-parser.add_argument('--max-items', type=int)",
        " parser.add_argument('--all')",
      ),
      changed(CART, '-def test_rejects_more():', "-    assert run(['--max-items=2']) == 1"),
    ],
    ['approved', `Tests removed with their code max-items: test_rejects_more in ${CART}`],
  ],
  [
    'a message that is gone',
    [
      changed('shop/cart.py', "-    warn('Carts are emptied at night.')", ' def add(n):'),
      changed(
        CART,
        '-def test_warns():',
        "-    with warns(match='Carts are emptied at night'):",
        '-        add(1)',
      ),
    ],
    ['approved', `Tests removed with their code Carts are emptied at night: test_warns in ${CART}`],
  ],
  [
    'a name that is gone, of which the title says so',
    [
      changed('shop/cart.go', '-\tdeprecatedFlags = map[string]string{}', ' )'),
      changed('cart_test.go', '-func TestWarnings(t *testing.T) {', '-\tcheck(t, deprecatedFlags)', '-}'),
    ],
    ['approved', 'Tests removed, as the author says: TestWarnings in cart_test.go'],
    titled('Remove two flags of the shop'),
  ],
  [
    'the one test of which the title speaks, and nothing else',
    [changed(CART, ...minus(test_a))],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('chore(tests): remove engine.core-based test (#109)'),
  ],
  [
    'a method that stood deep in modules',
    [
      changed(
        'lib/shop/cart.rb',
        '       def self.source_download(cart)',
        '-      def self.source_download_for(cart)',
        '-        1',
        '-      end',
      ),
      changed(
        'spec/cart_spec.rb',
        "-  it 'has the right address' do",
        '-    described_class.source_download_for(cart)',
        '-  end',
      ),
    ],
    [
      'approved',
      'Tests removed with their code source_download_for: has the right address in spec/cart_spec.rb',
    ],
  ],
  [
    'an option that the title names, and the lines around the tests had',
    [
      changed('src/query.ts', '-  experimentalPrefetch?: boolean'),
      changed(
        JS,
        " describe('prefetch', () => {",
        '-  const client = newClient({ experimentalPrefetch: true })',
        "-  it('shows what is there', () => {",
        '-    expect(shown(client)).toBe(1)',
        '-  })',
      ),
    ],
    ['approved', `Tests removed, as the author says: shows what is there in ${JS}`],
    titled('ref: remove experimentalPrefetch'),
  ],
  [
    'a matcher that asked a method which is gone',
    [
      changed('lib/shop/cart.rb', '-    def source_only?', '-      @only', '-    end'),
      changed(
        'spec/cart_spec.rb',
        "-  it 'keeps the source' do",
        '-    expect(cart).to be_source_only',
        '-  end',
      ),
    ],
    ['approved', 'Tests removed with their code source_only: keeps the source in spec/cart_spec.rb'],
  ],
  [
    'a file that is written anew',
    [
      removed(
        'spec/to_ary_spec.rb',
        "it 'does respond to to_ary' do",
        'end',
        "it 'does respond to to_a' do",
        'end',
        "it 'raises' do",
        'end',
      ),
      changed('spec/double_spec.rb', "+  it 'does respond to to_ary and to_a' do", '+  end'),
    ],
    [
      'approved',
      'Tests removed, and new ones ask for the same: does respond to to_ary, does respond to to_a, raises in spec/to_ary_spec.rb',
    ],
  ],
  [
    'low-value tests are trimmed',
    [changed(CART, ...minus(test_a)), changed('shop/cart.py', '+# A comment')],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('Trim low-value cart tests'),
  ],
  [
    'the code of its name does less',
    [
      changed(
        'src/io/BaseIO.php',
        ...Array.from({ length: 6 }, (_, index) => `-        $this->check(${index});`),
      ),
      changed(
        'tests/io/BaseIOTest.php',
        '-    public function testRejectsToken(): void',
        '-    {',
        '-        load();',
        '-    }',
      ),
    ],
    [
      'approved',
      'Tests removed with their code src/io/BaseIO.php: testRejectsToken in tests/io/BaseIOTest.php',
    ],
  ],
  [
    'the title removes something, and so does the change',
    [
      changed('lib/shop/hooks.rb', ...Array.from({ length: 12 }, (_, index) => `-    old_hook ${index}`)),
      changed('spec/suite_spec.rb', "-  it 'still runs' do", '-    run', '-  end'),
    ],
    ['approved', 'Tests removed, as the author says: still runs in spec/suite_spec.rb'],
    titled('Drop support for old hooks'),
  ],
  [
    'tests of two classes become those of one',
    [
      changed(
        CART,
        ...minus(test_a),
        ...Array.from({ length: 9 }, (_, index) => `+    assert add(${index}) == ${index}`),
      ),
    ],
    ['approved', `Tests removed, as the author says: test_add_item in ${CART}`],
    titled('Unify the cart tests'),
  ],
];

/** What looks like one of those, and lets a failing test go. */
const silentRemovals: Row[] = [
  [
    'a name that is gone from changed code, without a word',
    [
      changed(
        'shop/cart.py',
        ' def add(n):',
        '-    cart_total = n',
        '-    return cart_total',
        '+    return 0',
      ),
      changed(CART, '-def test_add_item():', '-    cart_total = add(1)', '-    assert cart_total == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
  ],
  [
    'a removal in the title, and names that stay',
    [
      changed('shop/cart.py', ' def add_item(n):', '-    return n', '+    return 0'),
      changed(CART, '-def test_adds():', '-    assert add_item(1) == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_adds in ${CART}`],
    titled('Remove a needless branch'),
  ],
  [
    'a message that is put in other words',
    [
      changed(
        'shop/cart.py',
        "-    warn('Carts are emptied at night.')",
        "+    warn('All carts are emptied at noon.')",
      ),
      changed(
        CART,
        '-def test_warns():',
        "-    with warns(match='Carts are emptied at night'):",
        '-        add(1)',
      ),
    ],
    ['debt', `Tests removed, and what they test stays: test_warns in ${CART}`],
  ],
  [
    'a key that an answer no longer has',
    [
      changed('shop/cart.py', ' def answer():', "-        'total_price': total,"),
      changed(CART, '-def test_answer():', "-    assert answer()['total_price'] == 1"),
    ],
    ['debt', `Tests removed, and what they test stays: test_answer in ${CART}`],
  ],
  [
    'a title of one test, and two that go',
    [changed(CART, ...minus([...test_a, ...test_b]))],
    ['debt', `Tests removed, and what they test stays: test_add_item, test_drop_item in ${CART}`],
    titled('Remove the old engine test'),
  ],
  [
    'a title of one test, and code that changes with it',
    [
      changed('shop/cart.py', ' def add(n):', '-    return n', '+    return 0'),
      changed(CART, ...minus(test_a)),
    ],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('Remove the old engine test'),
  ],
  [
    'a title that names something else than what the lines had',
    [
      changed('src/query.ts', '-  experimentalPrefetch?: boolean'),
      changed(
        JS,
        '-  const client = newClient({ experimentalPrefetch: true })',
        "-  it('shows what is there', () => {",
        '-    expect(shown(client)).toBe(1)',
        '-  })',
      ),
    ],
    ['debt', `Tests removed, and what they test stays: shows what is there in ${JS}`],
    titled('ref: remove anotherOption'),
  ],
  [
    'the code of its name does something else',
    [
      changed(
        'src/io/BaseIO.php',
        ...Array.from({ length: 6 }, (_, index) => `-        $this->check(${index});`),
        ...Array.from({ length: 3 }, (_, index) => `+        $this->look(${index});`),
      ),
      changed(
        'tests/io/BaseIOTest.php',
        '-    public function testRejectsToken(): void',
        '-    {',
        '-        load();',
        '-    }',
      ),
    ],
    ['debt', 'Tests removed, and what they test stays: testRejectsToken in tests/io/BaseIOTest.php'],
  ],
  [
    'the title removes something, and the change writes as much',
    [
      changed(
        'lib/shop/hooks.rb',
        ...Array.from({ length: 12 }, (_, index) => `-    old_hook ${index}`),
        ...Array.from({ length: 10 }, (_, index) => `+    new_hook ${index}`),
      ),
      changed('spec/suite_spec.rb', "-  it 'still runs' do", '-    run', '-  end'),
    ],
    ['debt', 'Tests removed, and what they test stays: still runs in spec/suite_spec.rb'],
    titled('Drop support for old hooks'),
  ],
  [
    'an option that moves to another file',
    [
      changed('shop/cli.py', "-parser.add_argument('--max-items', type=int)"),
      changed('shop/options.py', "+parser.add_argument('--max-items', type=int)"),
      changed(CART, '-def test_rejects_more():', "-    assert run(['--max-items=2']) == 1"),
    ],
    ['debt', `Tests removed, and what they test stays: test_rejects_more in ${CART}`],
  ],
  [
    'a new test of which only a word is the same',
    [
      changed(
        CART,
        ...minus(['def test_total_of_full_cart():', '    assert total([1]) == 1', '']),
        ...minus(['def test_drops_last_item():', '    assert drop(1) == 0', '']),
        '+def test_cart_is_shown():',
        '+    assert show()',
      ),
    ],
    ['debt', `Tests removed, and what they test stays: test_drops_last_item in ${CART}`],
  ],
  [
    'a like test in another part of the project',
    [
      changed(CART, ...minus(['def test_total_of_full_cart():', '    assert total([1]) == 1', ''])),
      changed('web/tests/test_page.py', '+def test_total_of_full_page():', '+    assert page.total() == 1'),
    ],
    ['debt', `Tests removed, and what they test stays: test_total_of_full_cart in ${CART}`],
  ],
  [
    'a title that speaks of merging, and a test that only goes',
    [
      changed(
        CART,
        ...minus(
          Array.from({ length: 20 }, (_, index) => (index === 0 ? 'def test_add_item():' : '    add(1)')),
        ),
      ),
    ],
    ['debt', `Tests removed, and what they test stays: test_add_item in ${CART}`],
    titled('Merge the cart tests'),
  ],
];

describe('removed tests', () => {
  test.each(explainedRemovals)('are explained: %s', (_, files, expected, over = {}) => {
    expect(stated(files, over)).toEqual(expected);
  });

  test.each(silentRemovals)('are a debt: %s', (_, files, expected, over = {}) => {
    expect(stated(files, over)).toEqual(expected);
  });
});

test('a test below a new one that has a text over several lines is still there', () => {
  const lines = [
    " describe('compile', () => {",
    "+  test('again', () => {",
    '+    parse(',
    '+      `',
    '+      <template></template>',
    '+      `,',
    '+    )',
    '+  })',
    "   test('once', () => {",
    '     const { content } = parse(`',
    '       <template></template>',
  ];
  expect(stated([changed(JS, ...lines)])).toEqual(['approved']);
});

describe('a skip in RSpec', () => {
  const spec = 'spec/cart_spec.rb';

  test('under a condition behind a rocket', () => {
    const lines = ["-  it 'adds' do", "+  it 'adds', :pending => broken_on_jruby do", '     add'];
    expect(stated([changed(spec, ...lines)])).toEqual([
      'approved',
      `Tests newly skipped under a condition: adds (:pending) in ${spec}`,
    ]);
  });

  test.each([":pending => 'later'", ':skip => true', ':pending', 'skip: true'])('without one: %s', (by) => {
    const lines = ["-  it 'adds' do", `+  it 'adds', ${by} do`, '     add'];
    expect(stated([changed(spec, ...lines)])[0]).toBe('debt');
  });

  test('of one that is yet to be written, and takes the place of another', () => {
    const lines = ["-  it 'adds' do", '-    add', '-  end', "+  it 'shares what it has'"];
    expect(stated([changed(spec, ...lines)])[0]).toBe('approved');
    expect(stated([changed(spec, "-  it 'adds' do", '-    add', '-  end', "+  it 'adds'")])[0]).toBe('debt');
  });
});
