import { describe, expect, test } from '@jest/globals';
import { testChangesOf } from '../../src/diff/test-cases/test-changes.ts';

/** What a patch does to tests, in words; `(maybe)`: under a condition, `(new)`: together with the test. */
function stated(path: string, ...lines: string[]): string[] {
  const header = lines[0]?.startsWith('@@') ? [] : ['@@ -40,9 +41,9 @@'];
  const tests = testChangesOf(path, [...header, ...lines].join('\n'));
  if (tests === null) return ['unknown language'];
  const { removed, renamed, added, skipped, unskipped, focused } = tests;
  return [
    ...removed.map(({ name, wasSkipped }) => `removed ${name}${wasSkipped ? ' (was skipped)' : ''}`),
    ...(renamed > 0 ? [`renamed ${renamed}`] : []),
    ...added.map((name) => `added ${name}`),
    ...skipped.map(
      ({ name, by, conditional, isNew }) =>
        `skipped ${name === '' ? '?' : name} by ${by}${conditional ? ' (maybe)' : ''}${isNew ? ' (new)' : ''}`,
    ),
    ...(unskipped > 0 ? [`unskipped ${unskipped}`] : []),
    ...focused.map(({ name, by }) => `focused ${name} by ${by}`),
  ];
}

type Row = [what: string, lines: string[], stated: string[]];
const top = '@@ -1,9 +1,9 @@';

const python: Row[] = [
  [
    'a test is removed',
    [' ', '-def test_loads_image(tmp_path):', '-    assert load(tmp_path)', '-', ' def test_other():'],
    ['removed test_loads_image'],
  ],
  ['a mark of its own that may skip', ['+@skip.if_slow', ' class TestLoad:'], []],
  [
    'unittest.skip without its module',
    ['+@skip("later")', ' class TestLoad:'],
    ['skipped TestLoad by @unittest.skip'],
  ],
  [
    'a method is commented out',
    [
      '     def test_other(self):',
      '-    def test_a(self):',
      '-        pass',
      '+    # def test_a(self):',
      '+    #     pass',
    ],
    ['removed test_a'],
  ],
  ['a helper is removed', ['-def make_image():', '-    return 1'], []],
  ['a test is renamed', ['-def test_a():', '+def test_a_with_options():', '     assert f()'], ['renamed 1']],
  ['a test gets a parameter', ['-def test_a():', '+def test_a(client):', '     assert f()'], []],
  ['a test becomes async', ['-def test_a():', '+async def test_a():', '     assert f()'], []],
  [
    'a test moves in the file',
    ['-def test_a():', '-    assert f()', ' x = 1', '@@ -80,3 +80,6 @@', '+def test_a():', '+    assert f()'],
    [],
  ],
  [
    'two tests become one with parameters',
    [
      '-def test_a():',
      '-    assert f(1)',
      '-def test_b():',
      '-    assert f(2)',
      '+@pytest.mark.parametrize("value", [1, 2])',
      '+def test_f(value):',
      '+    assert f(value)',
    ],
    ['removed test_b', 'renamed 1'],
  ],
  [
    '@pytest.mark.skip',
    ['+@pytest.mark.skip(reason="flaky")', ' def test_a():', '     assert f()'],
    ['skipped test_a by @pytest.mark.skip'],
  ],
  [
    '@pytest.mark.skip without arguments',
    ['+@pytest.mark.skip', ' def test_a():'],
    ['skipped test_a by @pytest.mark.skip'],
  ],
  [
    'a reason changes',
    ['-@pytest.mark.skip(reason="a")', '+@pytest.mark.skip(reason="b")', ' def test_a():'],
    [],
  ],
  ['a skip goes', ['-@pytest.mark.skip(reason="a")', ' def test_a():'], ['unskipped 1']],
  [
    'skipif by platform',
    ['+@pytest.mark.skipif(sys.platform == "win32", reason="paths")', ' def test_a():'],
    ['skipped test_a by @pytest.mark.skipif (maybe)'],
  ],
  [
    'skipif over several lines',
    [
      '+@pytest.mark.skipif(',
      '+    sys.version_info < (3, 10),',
      '+    reason="match",',
      '+)',
      ' def test_a():',
    ],
    ['skipped test_a by @pytest.mark.skipif (maybe)'],
  ],
  [
    'skipif that is always true',
    ['+@pytest.mark.skipif(True, reason="later")', ' def test_a():'],
    ['skipped test_a by @pytest.mark.skipif'],
  ],
  [
    'a condition becomes none',
    ['-@pytest.mark.skipif(WINDOWS, reason="a")', '+@pytest.mark.skip(reason="a")', ' def test_a():'],
    ['skipped test_a by @pytest.mark.skip'],
  ],
  [
    'a skip gets a condition',
    ['-@pytest.mark.skip', '+@pytest.mark.skipif(WINDOWS, reason="")', ' def test_a():'],
    ['unskipped 1'],
  ],
  [
    'xfail',
    ['+@pytest.mark.xfail(reason="bug")', ' def test_a():'],
    ['skipped test_a by @pytest.mark.xfail'],
  ],
  [
    'xfail by platform',
    ['+@pytest.mark.xfail(sys.platform == "darwin", reason="bug")', ' def test_a():'],
    ['skipped test_a by @pytest.mark.xfail (maybe)'],
  ],
  [
    'pytest.skip first in the body',
    [' def test_a():', '+    pytest.skip("later")', '     assert f()'],
    ['skipped test_a by pytest.skip'],
  ],
  [
    'pytest.skip below a condition',
    [
      ' def test_a():',
      '+    if not torch.cuda.is_available():',
      '+        pytest.skip("no GPU")',
      '     assert f()',
    ],
    ['skipped test_a by pytest.skip (maybe)'],
  ],
  [
    'pytest.skip when an import fails',
    [
      ' def test_a():',
      '+    try:',
      '+        import torch',
      '+    except ImportError:',
      '+        pytest.skip("no torch")',
    ],
    ['skipped test_a by pytest.skip (maybe)'],
  ],
  [
    'pytest.skip in a fixture',
    [' @pytest.fixture', ' def server():', '+    pytest.skip("no server")'],
    ['skipped ? by pytest.skip (maybe)'],
  ],
  [
    'pytest.skip below the hunk’s header',
    ['@@ -50,3 +50,4 @@ def test_a():', '     x = f()', '+    pytest.skip("later")', '     assert x'],
    ['skipped test_a by pytest.skip'],
  ],
  [
    'the whole module',
    [top, ' import pytest', '+pytestmark = pytest.mark.skip(reason="port")', ' ', ' def test_a():'],
    ['skipped ? by @pytest.mark.skip'],
  ],
  [
    'unittest.skip on a class',
    ['+@unittest.skip("later")', ' class TestCart(TestCase):'],
    ['skipped TestCart by @unittest.skip'],
  ],
  [
    'self.skipTest',
    ['     def test_a(self):', '+        self.skipTest("later")'],
    ['skipped test_a by self.skipTest'],
  ],
  [
    'a new test that is skipped',
    ['+@pytest.mark.skip', '+def test_new():', '+    assert g()'],
    ['added test_new', 'skipped test_new by @pytest.mark.skip (new)'],
  ],
  [
    'a skipped test is removed',
    ['-@pytest.mark.skip', '-def test_a():', '-    pass'],
    ['removed test_a (was skipped)'],
  ],
  ['fit of scikit-learn', ['+    fit("a")', '+    model.fit(x, y)', '+fit(x)'], []],
  ['words in strings', ['+    text = "@pytest.mark.skip def test_a():"', '+    # pytest.skip("x")'], []],
  [
    'tests of a plugin, in text',
    [
      ' def test_a(pytester):',
      '     pytester.makepyfile("""',
      '-        def test_inner():',
      '+        @pytest.mark.skip',
      '         pass',
      '     """)',
    ],
    [],
  ],
  [
    'black formats',
    ["-@pytest.mark.skip('a')", '+@pytest.mark.skip("a")', ' def test_a():', "-    f('a')", '+    f("a")'],
    [],
  ],
];

const javascript: Row[] = [
  [
    'a test is removed',
    ["-  it('loads images', async () => {", '-    expect(1).toBe(1);', '-  });'],
    ['removed loads images'],
  ],
  [
    'a test is commented out',
    ["-  it('loads', () => {", '-  });', "+  // it('loads', () => {", '+  // });'],
    ['removed loads'],
  ],
  ['it.skip', ["-  it('loads', () => {", "+  it.skip('loads', () => {"], ['skipped loads by it.skip']],
  ['test.skip', ["-test('loads', () => {", "+test.skip('loads', () => {"], ['skipped loads by test.skip']],
  [
    'describe.skip',
    ["-describe('Cart', () => {", "+describe.skip('Cart', () => {"],
    ['skipped Cart by describe.skip'],
  ],
  ['xit', ["-  it('loads', () => {", "+  xit('loads', () => {"], ['skipped loads by xit']],
  ['xdescribe', ["-describe('Cart', () => {", "+xdescribe('Cart', () => {"], ['skipped Cart by xdescribe']],
  [
    'it.todo in place of a test',
    ["-  it('loads', () => {", '-  });', "+  it.todo('loads');"],
    ['skipped loads by it.todo'],
  ],
  ['a new todo', ["+  it.todo('sorts');"], ['added sorts', 'skipped sorts by it.todo (new)']],
  [
    'it.skipIf',
    ["-  it('loads', () => {", "+  it.skipIf(isWindows)('loads', () => {"],
    ['skipped loads by it.skipIf (maybe)'],
  ],
  [
    'it.skipIf(true)',
    ["-  it('loads', () => {", "+  it.skipIf(true)('loads', () => {"],
    ['skipped loads by it.skipIf'],
  ],
  ['it.only', ["-  it('loads', () => {", "+  it.only('loads', () => {"], ['focused loads by it.only']],
  ['test.only of a new test', ["+test.only('sorts', () => {"], ['added sorts', 'focused sorts by test.only']],
  [
    'describe.only',
    ["-describe('Cart', () => {", "+describe.only('Cart', () => {"],
    ['focused Cart by describe.only'],
  ],
  ['fit', ["-  it('loads', () => {", "+  fit('loads', () => {"], ['focused loads by fit']],
  ['fdescribe', ["-describe('Cart', () => {", "+fdescribe('Cart', () => {"], ['focused Cart by fdescribe']],
  [
    'it.only.each',
    ["-  it.each([1, 2])('adds %i', (n) => {", "+  it.only.each([1, 2])('adds %i', (n) => {"],
    ['focused adds %i by it.only.each'],
  ],
  [
    'test.describe.only of Playwright',
    ["-test.describe('Cart', () => {", "+test.describe.only('Cart', () => {"],
    ['focused Cart by test.describe.only'],
  ],
  ['an only goes', ["-  it.only('loads', () => {", "+  it('loads', () => {"], []],
  ['a skip goes', ["-  it.skip('loads', () => {", "+  it('loads', () => {"], ['unskipped 1']],
  [
    'test.skip with a condition, of Playwright',
    [" test('loads', async ({ page }) => {", "+  test.skip(browserName === 'firefox', 'slow');"],
    ['skipped loads by test.skip (maybe)'],
  ],
  [
    'test.skip() in a body',
    [" test('loads', async ({ page }) => {", '+  test.skip();'],
    ['skipped loads by test.skip'],
  ],
  [
    'test.fixme',
    ["-test('loads', async () => {", "+test.fixme('loads', async () => {"],
    ['skipped loads by test.fixme'],
  ],
  ['this.skip()', ["   it('loads', function () {", '+    this.skip();'], ['skipped loads by this.skip']],
  [
    'this.skip() below a condition',
    [
      "   it('loads', function () {",
      '+    if (!hasRedis) this.skip();',
      '+    if (ci) {',
      '+      this.skip();',
      '+    }',
    ],
    ['skipped loads by this.skip (maybe)'],
  ],
  [
    'an option',
    ["-test('loads', () => {", "+test('loads', { skip: true }, () => {"],
    ['skipped loads by skip: …'],
  ],
  [
    'an option with a condition',
    ["-test('loads', () => {", "+test('loads', { skip: process.platform === 'win32' }, () => {"],
    ['skipped loads by skip: … (maybe)'],
  ],
  [
    'prettier breaks the line',
    ["-  it('loads a long name', async () => {", '+  it(', "+    'loads a long name',", '+    async () => {'],
    [],
  ],
  ['other quotes', ["-  it('loads', () => {", '+  it("loads", () => {'], []],
  ['a test is indented', ["-it('loads', () => {", "+  it('loads', () => {"], []],
  ['a test gets a time limit', ["-  it('loads', () => {", "+  it('loads', { timeout: 5000 }, () => {"], []],
  ['describe.each', ["-describe('Cart', () => {", "+describe.each(['a', 'b'])('Cart %s', (name) => {"], []],
  [
    'a table is extended',
    ['   it.each([', "     ['a', 1],", "+    ['b', 2],", "   ])('reads %s', (text, value) => {"],
    [],
  ],
  ['jQuery .only', ["+  $('li').only('a');", "+  list.only('x', () => {});", '+  expect.only(1);'], []],
  ['model.fit(', ["+  await model.fit('x', ys);", '+  fit(xs, ys);', '+  fitDescribe();'], []],
  ['.test( of a pattern', ["+  if (/^a/.test('b')) run();", "+  pattern.test('it.only');"], []],
  ['words in strings and comments', ['+  const text = "it.only(\'a\')";', "+  // it.only('a', () => {"], []],
  [
    'code in a template',
    ['   code: `', "+    it.only('a', () => {});", "+    describe.skip('b', () => {});", '   `,'],
    [],
  ],
  ['code in a template that begins above', ["+    it.only('a', () => {});", '   `,', '   errors: [],'], []],
  ['code in a template that ends below', ['   const code = `', "+    it.only('a', () => {});"], []],
  [
    'a test beside an inline snapshot that ends below',
    [
      "-  it('loads', () => {",
      "+  it.only('loads', () => {",
      '     expect(a).toMatchInlineSnapshot(`',
      '       a',
    ],
    ['focused loads by it.only'],
  ],
  [
    'hooks of Playwright',
    ['-test.beforeEach(async ({ page }) => {', '-test.use({ locale: "de" });', '-test.setTimeout(5);'],
    [],
  ],
  ['an alias by platform', ['+const itUnix = isWindows ? it.skip : it;'], []],
  [
    'Deno.test.ignore',
    ['-Deno.test("loads", () => {', '+Deno.test.ignore("loads", () => {'],
    ['skipped loads by Deno.test.ignore'],
  ],
  [
    'QUnit.only',
    ["-QUnit.test('loads', (assert) => {", "+QUnit.only('loads', (assert) => {"],
    ['focused loads by QUnit.only'],
  ],
  [
    'an option of another call in the body',
    [" it('walks', () => {", '   glob("a", {', '+    ignore: true,', '   });'],
    [],
  ],
];

const others: [path: string, ...Row][] = [
  [
    'a_test.go',
    'a test is removed',
    ['-func TestLoad(t *testing.T) {', '-\tload()', '-}'],
    ['removed TestLoad'],
  ],
  [
    'a_test.go',
    't.Skip',
    [' func TestLoad(t *testing.T) {', '+\tt.Skip("later")', ' \tload()'],
    ['skipped TestLoad by t.Skip'],
  ],
  [
    'a_test.go',
    't.Skip in short mode',
    [' func TestLoad(t *testing.T) {', '+\tif testing.Short() {', '+\t\tt.Skip("slow")', '+\t}'],
    ['skipped TestLoad by t.Skip (maybe)'],
  ],
  [
    'a_test.go',
    't.Skip in a helper',
    ['+func needsDocker(t *testing.T) {', '+\tt.Helper()', '+\tt.Skip("no docker")', '+}'],
    ['skipped ? by t.Skip (maybe)'],
  ],
  [
    'a_test.go',
    't.Skip in a subtest',
    [' func TestLoad(t *testing.T) {', ' \tt.Run("a", func(t *testing.T) {', '+\t\tt.Skip("later")'],
    ['skipped TestLoad by t.Skip'],
  ],
  [
    'a_test.go',
    't.Skip far below the header',
    ['@@ -50,3 +50,4 @@ func TestLoad(t *testing.T) {', ' \t\tx := f()', '+\t\tt.Skip("later")'],
    ['skipped TestLoad by t.Skip (maybe)'],
  ],
  ['a_test.go', 'TestMain is no test', ['-func TestMain(m *testing.M) {', '-}'], []],
  [
    'a_test.go',
    'PIt and FIt of Ginkgo',
    ['-\tIt("a", func() {', '+\tPIt("a", func() {', '-\tIt("b", func() {', '+\tFIt("b", func() {'],
    ['skipped a by PIt', 'focused b by FIt'],
  ],
  [
    'a_test.go',
    'a build constraint',
    [top, '+//go:build ignore', '+', ' package a'],
    ['skipped ? by //go:build ignore'],
  ],
  [
    'src/a.rs',
    '#[ignore]',
    ['     #[test]', '+    #[ignore]', '     fn loads() {'],
    ['skipped loads by #[ignore]'],
  ],
  [
    'src/a.rs',
    '#[ignore = …]',
    ['     #[tokio::test]', '+    #[ignore = "slow"]', '     async fn loads() {'],
    ['skipped loads by #[ignore]'],
  ],
  [
    'src/a.rs',
    'by platform',
    ['     #[test]', '+    #[cfg_attr(windows, ignore)]', '     fn loads() {'],
    ['skipped loads by #[ignore] (maybe)'],
  ],
  [
    'src/a.rs',
    'a test is removed',
    ['-    #[test]', '-    fn loads() {', '-    }', '     #[test]', '     fn b() {'],
    ['removed loads'],
  ],
  ['src/a.rs', 'a function is removed', ['-pub fn loads() {', '-}'], []],
  ['src/a.rs', 'a test loses its mark', ['-    #[test]', '     fn loads() {'], ['removed loads']],
  [
    'ATest.java',
    '@Disabled',
    ['     @Test', '+    @Disabled("later")', '     void loads() {'],
    ['skipped loads by @Disabled'],
  ],
  ['ATest.java', '@Ignore on the class', ['+@Ignore', ' public class ATest {'], ['skipped ATest by @Ignore']],
  [
    'ATest.java',
    'by platform',
    ['     @Test', '+    @DisabledOnOs(OS.WINDOWS)', '     void loads() {'],
    ['skipped loads by @DisabledOnOs (maybe)'],
  ],
  [
    'ATest.java',
    'a test is removed',
    ['-    @Test', '-    public void loads() throws Exception {', '-    }'],
    ['removed loads'],
  ],
  ['ATest.java', 'a helper is removed', ['-    private static void helper() {', '-    }'], []],
  ['ATest.java', 'a fixture is removed', ['-    @BeforeEach', '-    void setUp() {', '-    }'], []],
  [
    'ATest.kt',
    '@Ignore',
    ['+    @Ignore', '     @Test', '     fun `loads images`() {'],
    ['skipped loads images by @Ignore'],
  ],
  ['ATest.kt', 'a test is removed', ['-    @Test fun loads() = runTest {', '-    }'], ['removed loads']],
  ['ASpec.scala', 'ignore', ['-  test("loads") {', '+  ignore("loads") {'], ['skipped loads by ignore']],
  [
    'ATests.cs',
    'Skip of xUnit',
    ['-        [Fact]', '+        [Fact(Skip = "later")]', '         public void Loads()'],
    ['skipped Loads by Skip = …'],
  ],
  [
    'ATests.cs',
    '[Ignore]',
    ['         [Test]', '+        [Ignore("later")]', '         public async Task Loads()'],
    ['skipped Loads by [Ignore]'],
  ],
  [
    'ATests.cs',
    '[TestMethod, Ignore]',
    ['-        [TestMethod]', '+        [TestMethod, Ignore]', '         public void Loads()'],
    ['skipped Loads by [Ignore]'],
  ],
  [
    'ATests.cs',
    'a test is removed',
    [
      '-        [Theory]',
      '-        [InlineData(1)]',
      '-        public void Loads(int n)',
      '-        {',
      '-        }',
    ],
    ['removed Loads'],
  ],
  [
    'ATests.cs',
    'a case is removed',
    [
      '         [Theory]',
      '-        [InlineData(1)]',
      '         [InlineData(2)]',
      '         public void Loads(int n)',
    ],
    [],
  ],
  [
    'ATests.cs',
    'a signature is wrapped',
    [
      '     [Fact]',
      '-    public virtual async Task Loads()',
      '+    public virtual async Task',
      '+        Loads()',
      '     {',
    ],
    [],
  ],
  [
    'ATests.cs',
    'a wrapped signature is skipped',
    [
      '-    [Fact]',
      '-    public async Task Loads()',
      '+    [Fact(Skip = "later")]',
      '+    public async Task',
      '+        Loads()',
    ],
    ['skipped Loads by Skip = …'],
  ],
  [
    'ATests.cs',
    'a test with a wrapped signature is removed',
    ['-    [Fact]', '-    public async Task', '-        Loads()', '-    {', '-    }'],
    ['removed Loads'],
  ],
  [
    'ATests.cs',
    'text of several lines begins as an argument',
    [
      '     }',
      ' ',
      '     [Fact]',
      '     public void Old()',
      '     {',
      '+    }',
      '+',
      '+    [Fact]',
      '+    public void Loads()',
      '+    {',
      '+        AssertText(',
      '+            """',
      '+SELECT 1',
      '+""");',
      '     }',
    ],
    ['added Loads'],
  ],
  [
    'ATests.cs',
    'text of several lines ends in the hunk',
    [
      ' [Fact]',
      ' public void Shown()',
      ' SELECT 1',
      ' """);',
      '     }',
      '-    [Fact]',
      '-    public void Loads()',
      '-    {',
      '-    }',
    ],
    ['removed Loads'],
  ],
  [
    'ATest.kt',
    'text gets several lines',
    [
      '   @Test fun loads() {',
      '     val text =',
      '-      ("a" + "b").decode()',
      '+      """',
      '+      ab',
      '+      """.decode()',
      '     use(text)',
    ],
    [],
  ],
  ['a_spec.rb', 'xit', ["-  it 'loads' do", "+  xit 'loads' do"], ['skipped loads by xit']],
  ['a_spec.rb', 'skip in a body', ["   it 'loads' do", "+    skip 'later'"], ['skipped loads by skip']],
  [
    'a_spec.rb',
    'skip with a condition',
    ["   it 'loads' do", "+    skip 'later' if windows?"],
    ['skipped loads by skip (maybe)'],
  ],
  ['a_spec.rb', 'fit', ["-  it 'loads' do", "+  fit 'loads' do"], ['focused loads by fit']],
  [
    'a_spec.rb',
    'focus: true',
    ["-  it 'loads' do", "+  it 'loads', focus: true do"],
    ['focused loads by :focus'],
  ],
  [
    'a_spec.rb',
    ':focus',
    ["-  describe 'Cart' do", "+  describe 'Cart', :focus do"],
    ['focused Cart by :focus'],
  ],
  [
    'a_spec.rb',
    'a test is removed',
    ["-  it 'loads' do", '-    expect(1).to eq(1)', '-  end'],
    ['removed loads'],
  ],
  [
    'a_spec.rb',
    'a name goes on in the next line',
    [
      "-  it 'loads' do",
      "+  it 'loads what is there ' \\",
      "+     'and no more' do",
      '+    expect(1).to eq(1)',
      '+  end',
      '+',
      "+  it 'loads what is there ' \\",
      "+     'and all of it' do",
    ],
    ['renamed 1', 'added loads what is there and all of it'],
  ],
  [
    'a_spec.rb',
    'a test with a name of two lines is skipped',
    ["-  it 'loads ' \\", "+  xit 'loads ' \\", "      'images' do"],
    ['skipped loads images by xit'],
  ],
  [
    'a_spec.rb',
    'a one-liner is removed',
    ['-  it { is_expected.to be_valid }'],
    ['removed it { is_expected.to be_valid }'],
  ],
  [
    'a_test.rb',
    'a minitest is removed',
    ['-  def test_loads', '-    assert true', '-  end'],
    ['removed test_loads'],
  ],
  [
    'ATest.php',
    'markTestSkipped',
    ['     public function testLoads(): void', '     {', "+        $this->markTestSkipped('later');"],
    ['skipped testLoads by markTestSkipped'],
  ],
  [
    'ATest.php',
    'markTestSkipped below a condition',
    [
      '     public function testLoads(): void',
      '     {',
      '+        if (!extension_loaded("redis")) {',
      "+            $this->markTestSkipped('later');",
    ],
    ['skipped testLoads by markTestSkipped (maybe)'],
  ],
  [
    'ATest.php',
    '#[Test]',
    ['-    #[Test]', '-    public function it_loads(): void', '-    {', '-    }'],
    ['removed it_loads'],
  ],
  [
    'ATest.php',
    '@test',
    ['-    /** @test */', '-    public function it_loads(): void', '-    {', '-    }'],
    ['removed it_loads'],
  ],
  [
    'ATest.php',
    'Pest',
    [" it('loads', function () {", '     expect(1);', '-});', "+})->skip('later');"],
    ['skipped loads by ->skip'],
  ],
  [
    'a_test.cc',
    'DISABLED_',
    ['-TEST(Cart, Loads) {', '+TEST(Cart, DISABLED_Loads) {'],
    ['skipped Cart.Loads by DISABLED_'],
  ],
  [
    'a_test.cc',
    'GTEST_SKIP',
    [' TEST_F(Cart, Loads) {', '+  GTEST_SKIP() << "later";'],
    ['skipped Cart.Loads by GTEST_SKIP'],
  ],
  [
    'a_test.cc',
    'a test is removed',
    ['-TEST_F(Cart, Loads) {', '-  EXPECT_EQ(1, 1);', '-}'],
    ['removed Cart.Loads'],
  ],
  [
    'a_test.cc',
    'clang-format breaks the line',
    ['-TEST_F(Cart, LoadsALot) {', '+TEST_F(Cart,', '+       LoadsALot) {'],
    [],
  ],
  ['a_test.cc', 'Catch2', ['-TEST_CASE("loads images", "[io]") {', '-}'], ['removed loads images']],
  [
    'ATests.swift',
    'XCTSkip',
    ['     func testLoads() throws {', '+        throw XCTSkip("later")'],
    ['skipped testLoads by XCTSkip'],
  ],
  [
    'ATests.swift',
    'XCTest becomes Swift Testing',
    [
      '-  @MainActor func testLoads() {',
      '+  @MainActor @Test func loads() throws {',
      '     let a = 1',
      '-  @MainActor func testSaves() {',
      '+  @MainActor @Test func saves() throws {',
    ],
    ['renamed 2'],
  ],
  [
    'ATests.swift',
    '.disabled behind another attribute',
    ['-  @MainActor @Test func loads() {', '+  @MainActor @Test(.disabled("later")) func loads() {'],
    ['skipped loads by .disabled'],
  ],
  [
    'ATests.swift',
    'XCTSkipIf',
    ['     func testLoads() throws {', '+        try XCTSkipIf(isLinux)'],
    ['skipped testLoads by XCTSkipIf (maybe)'],
  ],
  [
    'ATests.swift',
    '.disabled',
    ['-    @Test func loads() {', '+    @Test(.disabled("later")) func loads() {'],
    ['skipped loads by .disabled'],
  ],
  [
    'a_test.dart',
    'skip: true',
    ["   test('loads', () {", '     expect(1, 1);', '-  });', '+  }, skip: true);'],
    ['skipped loads by skip: …'],
  ],
  [
    'a_test.dart',
    'a test is removed',
    ["-  testWidgets('loads', (tester) async {", '-  });'],
    ['removed loads'],
  ],
  ['a_test.exs', '@tag :skip', ['+  @tag :skip', '   test "loads" do'], ['skipped loads by @tag :skip']],
  ['a.bats', 'skip', [' @test "loads" {', '+  skip "later"'], ['skipped loads by skip']],
  [
    'test_a.py',
    'a comment stands between a test and its text',
    [
      '-def test_loads():',
      '+def test_loads():  # pragma: new cover  # noqa: E501',
      '     """',
      '     It loads.',
    ],
    [],
  ],
  [
    'ATests.cs',
    'an attribute of the project that asks where it runs',
    ['-        [Fact]', '+        [FactEnvSpecific(Env.NoDraft)]', '         public void Loads()'],
    ['skipped Loads by a condition (maybe)'],
  ],
  [
    'ATests.cs',
    'an attribute of the project for tests',
    ['-        [Theory]', '+        [TheoryOfShop]', '         public void Loads(int n)'],
    [],
  ],
  [
    'ATests.cs',
    'an attribute of the project that switches it off',
    ['-        [Fact]', '+        [FactDisabled]', '         public void Loads()'],
    ['removed Loads'],
  ],
  [
    'ATests.cs',
    'an attribute that only begins like it',
    ['-        [Fact]', '+        [Factory]', '         public void Loads()'],
    ['removed Loads'],
  ],
  [
    'a_test.rb',
    'what was skipped for all is skipped for some',
    [
      '-  def setup',
      '+  def test_loads',
      '     skip("later")',
      '-  end',
      ' ',
      '-  def test_loads',
      '     load',
      '   end',
    ],
    ['unskipped 1'],
  ],
  [
    'a_test.rb',
    'a condition for all is a skip of one now',
    [
      '-  def setup',
      '-    skip("later") if windows?',
      '-  end',
      '   def test_loads',
      '+    skip("later")',
      '     load',
    ],
    ['skipped test_loads by skip', 'unskipped 1'],
  ],
  ['a.lua', 'is not read', ['-it("loads", function()'], ['unknown language']],
];

describe('what a patch does to tests', () => {
  test.each(python)('Python: %s', (_what, lines, expected) => {
    expect(stated('tests/test_a.py', ...lines)).toEqual(expected);
  });
  test.each(javascript)('JavaScript: %s', (_what, lines, expected) => {
    expect(stated('test/a.test.ts', ...lines)).toEqual(expected);
  });
  test.each(others)('%s: %s', (path, _what, lines, expected) => {
    expect(stated(path, ...lines)).toEqual(expected);
  });
});
