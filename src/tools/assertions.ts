/**
 * How much an assertion asks for. `equal`: one value and no other. `part`: some of it, a pattern, a bound, or nearly that
 * value. `kind`: a type, or how many. `there`: that there is something, or that it is not one certain value.
 */
export type Asks = 'equal' | 'part' | 'kind' | 'there';

/** The same as numbers: the more, the less passes. */
export const STRENGTH: Readonly<Record<Asks, number>> = { equal: 4, part: 3, kind: 2, there: 1 };

/** How assertions of one tool are written. Names stand for what follows the last dot. */
export interface AssertionStyle {
  /** The tool, as the catalogue calls it where it knows it. */
  tool: string;
  /** Endings of the files in which it is used. */
  endings: RegExp;
  /** Begins a chain: what is judged is its first argument, and what follows judges it: `expect(total).toBe(5)`. */
  chain?: RegExp;
  /** What follows in such a chain, or stands as its second argument: `assertThat(total, is(5))`. */
  matchers?: Readonly<Record<string, Asks>>;
  /** The chain may also follow what is judged, behind this word: `total.should.equal(5)`. */
  should?: true;
  /** `assert` is a word of the language: what parts the condition from its message. */
  asWord?: ',' | ' : ';
  /** Turns the matcher behind it round. */
  negates?: RegExp;
  /** What stands before the name of a function that judges its arguments, with its dot: `self.` of `self.assertEqual(a, b)`. */
  on?: RegExp;
  /** What stands there is what they judge: `send.` of `send.assert_called_with(5)`. */
  judgesOwner?: true;
  /** Such functions. */
  functions?: Readonly<Record<string, Asks>>;
  /** How many of their arguments are judged; what follows is a message. */
  judged?: number;
  /** Matchers between what is judged and what is expected: `total shouldBe 5`. */
  between?: Readonly<Record<string, Asks>>;
  /** Functions that fail the test, where a condition stands above them: `if got != want { t.Errorf(…) }`. */
  fails?: RegExp;
  /** The chain asks for a call: `verify(send).post("/ann", 5)`, `verify { send.post("/ann", 5) }`. */
  asksForCall?: true;
  /** A mark of a test that says which error it expects. */
  expects?: RegExp;
}

const SCRIPT = /\.[cm]?[jt]sx?$/;
const PYTHON = /\.py$/;
const GO = /\.go$/;
const JVM = /\.(?:java|kts?|groovy|scala)$/;
const KOTLIN = /\.kts?$/;

/** https://nodejs.org/api/assert.html, which chai's own form and `power-assert` follow. */
const NODE_ASSERT: Readonly<Record<string, Asks>> = {
  ...asking(
    'equal',
    'equal strictEqual deepEqual deepStrictEqual same sameMembers sameDeepMembers is eql eq',
  ),
  ...asking(
    'part',
    'match include deepInclude includeMembers lengthOf closeTo approximately isAbove isBelow isAtLeast isAtMost like throws rejects throwsAsync containsAllKeys hasAllKeys propertyVal nestedPropertyVal partialDeepStrictEqual regex',
  ),
  ...asking('kind', 'typeOf instanceOf isArray isString isNumber isObject isFunction isBoolean property'),
  ...asking(
    'there',
    'ok isOk exists isDefined isNotNull isNotEmpty notEqual notStrictEqual notDeepEqual notDeepStrictEqual doesNotThrow doesNotReject truthy falsy true false isTrue isFalse isNotOk not notThrows pass',
  ),
  ...asking('equal', 'isNull isUndefined isNaN isEmpty'),
};

/** What tools that follow Jest have in common. */
const EXPECT: Readonly<Record<string, Asks>> = {
  ...asking(
    'equal',
    'toBe toEqual toStrictEqual toHaveBeenCalledWith toHaveBeenLastCalledWith toHaveBeenNthCalledWith toHaveBeenCalledExactlyOnceWith toBeCalledWith lastCalledWith nthCalledWith toHaveReturnedWith toHaveLastReturnedWith toBeNull toBeUndefined toBeNaN toMatchInlineSnapshot toMatchSnapshot toThrowErrorMatchingSnapshot toThrowErrorMatchingInlineSnapshot toMatchFileSnapshot',
  ),
  ...asking(
    'part',
    'toContain toContainEqual toMatch toMatchObject toBeCloseTo toBeGreaterThan toBeGreaterThanOrEqual toBeLessThan toBeLessThanOrEqual toHaveProperty toThrow toThrowError toBeOneOf toSatisfy toHaveBeenCalledTimes toBeCalledTimes toHaveReturnedTimes',
  ),
  ...asking('kind', 'toBeInstanceOf toHaveLength toBeTypeOf'),
  ...asking(
    'there',
    'toBeDefined toBeTruthy toBeFalsy toHaveBeenCalled toBeCalled toHaveReturned toHaveBeenCalledOnce toReturn',
  ),
};

/** How the tools write assertions, as their makers document it. */
export const ASSERTIONS: readonly AssertionStyle[] = [
  {
    // https://jestjs.io/docs/expect, https://vitest.dev/api/expect, https://jasmine.github.io/api/edge/matchers.html
    tool: 'jest',
    endings: SCRIPT,
    chain: /^(?:\w+\.)?expect(?:\.(?:soft|poll|element))?$/,
    negates: /^not$/,
    // https://www.chaijs.com/guide/styles/#should
    should: true,
    matchers: {
      ...EXPECT,
      // https://playwright.dev/docs/test-assertions
      ...asking(
        'equal',
        'toHaveText toHaveValue toHaveValues toHaveURL toHaveTitle toHaveScreenshot toHaveAttribute toHaveClass toHaveId toHaveCSS toHaveJSProperty toMatchAriaSnapshot toHaveAccessibleName toHaveAccessibleDescription',
      ),
      ...asking('part', 'toContainText toContainClass'),
      ...asking('kind', 'toHaveCount toHaveRole'),
      ...asking(
        'there',
        'toBeVisible toBeAttached toBeEnabled toBeChecked toBeDisabled toBeHidden toBeEditable toBeEmpty toBeFocused toBeInViewport toBeOK toPass toHaveBeenCalledBefore',
      ),
      // https://github.com/testing-library/jest-dom
      ...asking('equal', 'toHaveTextContent toHaveDisplayValue toHaveFormValues toHaveStyle'),
      ...asking('part', 'toContainElement toContainHTML toHaveErrorMessage'),
      ...asking('there', 'toBeInTheDocument toBeInTheDOM toBeRequired toBeValid toBeInvalid toHaveFocus'),
      // https://www.chaijs.com/api/bdd/
      ...asking('equal', 'equal equals eq eql members null undefined empty NaN keys ordered calledWith'),
      ...asking(
        'part',
        'include includes contain contains match matches closeTo approximately above below least most within gt gte lt lte greaterThan lessThan throw throws Throw rejected rejectedWith oneOf satisfy string',
      ),
      ...asking('kind', 'a an instanceof instanceOf lengthOf length property ownProperty'),
      ...asking('there', 'ok true false exist exists fulfilled called calledOnce arguments'),
    },
  },
  {
    // https://nodejs.org/api/assert.html, https://www.chaijs.com/api/assert/, https://github.com/avajs/ava/blob/main/docs/03-assertions.md
    tool: 'node',
    endings: SCRIPT,
    on: /^(?:(?:\w+\.)?assert(?:\.strict)?\.|(?:t|test|assertions)\.(?:assert\.)?)$/,
    functions: NODE_ASSERT,
    judged: 2,
  },
  { tool: 'node', endings: SCRIPT, on: /^$/, functions: asking('there', 'assert'), judged: 1 },
  {
    // https://docs.python.org/3/library/unittest.html#unittest.TestCase
    tool: 'unittest',
    endings: PYTHON,
    on: /^(?:self|cls|tc|case|testcase)\.$/,
    functions: {
      ...asking(
        'equal',
        'assertEqual assertEquals assertIs assertIsNone assertListEqual assertDictEqual assertTupleEqual assertSetEqual assertSequenceEqual assertMultiLineEqual assertCountEqual assertItemsEqual assertJSONEqual assertHTMLEqual assertXMLEqual assertQuerySetEqual assertQuerysetEqual',
      ),
      ...asking(
        'part',
        'assertIn assertRegex assertRegexpMatches assertAlmostEqual assertAlmostEquals assertGreater assertGreaterEqual assertLess assertLessEqual assertDictContainsSubset assertRaisesRegex assertRaisesRegexp assertRaisesMessage assertWarnsRegex assertWarnsMessage assertContains assertRaises assertWarns assertLogs assertStartsWith assertEndsWith assertRedirects assertTemplateUsed assertNumQueries',
      ),
      ...asking('kind', 'assertIsInstance assertIsSubclass assertHasAttr'),
      ...asking(
        'there',
        'assertTrue assertFalse assertIsNotNone assertNotEqual assertNotIn assertIsNot assertNotIsInstance',
      ),
    },
    judged: 2,
  },
  {
    // https://docs.pytest.org/en/stable/reference/reference.html#pytest-raises
    tool: 'pytest',
    asWord: ',',
    endings: PYTHON,
    on: /^pytest\.$/,
    functions: asking('part', 'raises warns deprecated_call'),
    judged: 9,
  },
  {
    // https://docs.python.org/3/library/unittest.mock.html#unittest.mock.Mock.assert_called
    tool: 'unittest',
    endings: PYTHON,
    on: /\.$/,
    judgesOwner: true,
    functions: {
      ...asking(
        'equal',
        'assert_called_with assert_called_once_with assert_has_calls assert_awaited_with assert_awaited_once_with',
      ),
      ...asking('part', 'assert_any_call assert_any_await'),
      ...asking(
        'there',
        'assert_called assert_called_once assert_awaited assert_awaited_once assert_not_called assert_not_awaited',
      ),
    },
    judged: 9,
  },
  {
    // https://numpy.org/doc/stable/reference/routines.testing.html, https://pandas.pydata.org/docs/reference/testing.html
    tool: 'numpy',
    endings: PYTHON,
    on: /^(?:(?:np|numpy|npt|tm|pd|torch|jnp|xr|pl)(?:\.\w+)?\.|)$/,
    functions: {
      ...asking(
        'equal',
        'assert_equal assert_array_equal assert_frame_equal assert_series_equal assert_index_equal assert_identical',
      ),
      ...asking(
        'part',
        'assert_allclose assert_almost_equal assert_array_almost_equal assert_close assert_array_less',
      ),
    },
    judged: 2,
  },
  {
    // https://pkg.go.dev/github.com/stretchr/testify/assert
    tool: 'testify',
    endings: GO,
    on: /^(?:assert|require|is|must|a|r|s|suite|ts|\w{1,12}\.(?:Require|Assert)\(\))\.$/,
    functions: {
      ...asking(
        'equal',
        'Equal Equalf EqualValues EqualValuesf Exactly Same ElementsMatch ElementsMatchf JSONEq JSONEqf YAMLEq Nil Nilf Empty Emptyf NoError NoErrorf EqualError EqualErrorf Zero FileEquals',
      ),
      ...asking(
        'part',
        'Contains Containsf Subset Regexp InDelta InDeltaf InEpsilon InEpsilonf Greater GreaterOrEqual Less LessOrEqual ErrorIs ErrorIsf ErrorAs ErrorAsf ErrorContains ErrorContainsf WithinDuration PanicsWithValue PanicsWithError HTTPBodyContains',
      ),
      ...asking('kind', 'IsType Len Lenf Implements HTTPStatusCode'),
      ...asking(
        'there',
        'True Truef False Falsef NotNil NotNilf NotEmpty NotEmptyf NotEqual NotEqualf Error Errorf NotZero NotContains Panics NotPanics DirExists FileExists NotSame Condition Positive',
      ),
    },
    judged: 2,
  },
  {
    // https://pkg.go.dev/github.com/stretchr/testify/mock#Mock.AssertCalled
    tool: 'testify',
    endings: GO,
    on: /\.$/,
    judgesOwner: true,
    functions: {
      ...asking('equal', 'AssertCalled'),
      ...asking('part', 'AssertNumberOfCalls'),
      ...asking('there', 'AssertExpectations AssertNotCalled'),
    },
    judged: 9,
  },
  {
    // https://pkg.go.dev/testing#T.Error
    tool: 'go',
    endings: GO,
    fails: /^\s*(?:t|tb|tt|tc|c)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\(/,
  },
  {
    // https://pkg.go.dev/github.com/onsi/gomega
    tool: 'Ginkgo',
    endings: GO,
    chain: /^(?:gomega\.|g\.)?(?:Expect|Ω|Eventually|Consistently)$/,
    negates: /^(?:NotTo|ToNot|ShouldNot|Not)$/,
    matchers: {
      ...asking(
        'equal',
        'Equal BeEquivalentTo BeIdenticalTo ConsistOf BeNil BeEmpty BeZero MatchJSON MatchYAML HaveExactElements',
      ),
      ...asking(
        'part',
        'ContainElement ContainElements ContainSubstring MatchRegexp BeNumerically HaveKeyWithValue HavePrefix HaveSuffix MatchError HaveField MatchFields',
      ),
      ...asking('kind', 'HaveLen BeAssignableToTypeOf HaveKey'),
      ...asking('there', 'BeTrue BeFalse HaveOccurred Succeed Panic'),
    },
  },
  {
    // https://docs.junit.org/current/user-guide/#writing-tests-assertions, https://junit.org/junit4/javadoc/latest/org/junit/Assert.html, https://kotlinlang.org/api/core/kotlin-test/
    tool: 'JUnit',
    asWord: ' : ',
    endings: JVM,
    on: /^(?:(?:org\.\w+\.)?(?:\w+\.)*(?:Assert|Assertions|kotlin\.test)\.)?$/,
    functions: {
      ...asking(
        'equal',
        'assertEquals assertSame assertArrayEquals assertIterableEquals assertLinesMatch assertNull assertContentEquals assertJsonEquals',
      ),
      ...asking(
        'part',
        'assertThrows assertThrowsExactly assertFailsWith expectThrows assertContains assertAll',
      ),
      ...asking('kind', 'assertInstanceOf assertIs'),
      ...asking(
        'there',
        'assertTrue assertFalse assertNotNull assertNotEquals assertNotSame assertDoesNotThrow assertFails',
      ),
    },
    judged: 2,
  },
  {
    // https://javadoc.io/doc/org.mockito/mockito-core/latest/org.mockito/org/mockito/Mockito.html, https://mockk.io/#verification-order
    tool: 'Mockito',
    endings: JVM,
    chain: /^(?:Mockito\.)?(?:co)?[vV]erify(?:All|Order|Sequence)?$/,
    asksForCall: true,
    // https://junit.org/junit4/javadoc/latest/org/junit/Test.html
    expects: /^@(?:org\.junit\.)?Test\([^()]{0,60}\bexpected\s*=\s*([\w.]+)(?:\.class|::class)/,
  },
  {
    // https://assertj.github.io/doc/, https://hamcrest.org/JavaHamcrest/tutorial, https://truth.dev/api/latest/
    tool: 'AssertJ',
    endings: JVM,
    chain:
      /^(?:(?:\w+\.)*(?:Assertions|MatcherAssert|Assert|Truth|BDDAssertions)\.)?(?:assertThat|assertThatThrownBy|assertThatExceptionOfType|assertThatCode|assertThatNoException|assertWithMessage|then|expectThat|expectThrows|expectCatching)$/,
    negates: /^(?:not|isNot|doesNot)$/,
    matchers: {
      ...asking(
        'equal',
        'isEqualTo isSameAs isNull isEmpty isZero isOne containsExactly containsExactlyInAnyOrder containsExactlyElementsOf containsExactlyEntriesOf containsExactlyElementsIn containsOnly hasToString hasSameElementsAs isEqualToIgnoringCase usingRecursiveComparison hasMessage is equalTo sameInstance nullValue arrayContaining containsInAnyOrder isNullOrEmpty isSameInstanceAs hasValue isEqualByComparingTo',
      ),
      ...asking(
        'part',
        'contains containsAll containsKey containsEntry containsSubsequence hasMessageContaining hasMessageStartingWith hasMessageMatching isCloseTo isGreaterThan isGreaterThanOrEqualTo isLessThan isLessThanOrEqualTo isBetween startsWith endsWith matches containsString hasItem hasItems hasEntry closeTo greaterThan greaterThanOrEqualTo lessThan lessThanOrEqualTo anyOf isIn allMatch anyMatch anySatisfy allSatisfy satisfies extracting isAtLeast isAtMost',
      ),
      ...asking(
        'kind',
        'hasSize isInstanceOf isExactlyInstanceOf instanceOf hasLength hasFieldOrProperty hasSizeGreaterThan isA',
      ),
      ...asking(
        'there',
        'isNotNull isTrue isFalse isNotEmpty isNotEqualTo isPresent notNullValue isNotBlank doesNotContain isNotPresent anything exists',
      ),
    },
  },
  {
    // https://kotest.io/docs/assertions/assertions.html
    tool: 'Kotest',
    endings: KOTLIN,
    between: {
      ...asking(
        'equal',
        'shouldBe shouldBeEqual shouldContainExactly shouldContainExactlyInAnyOrder shouldContainOnly shouldBeSameInstanceAs shouldEqualJson',
      ),
      ...asking(
        'part',
        'shouldContain shouldContainAll shouldStartWith shouldEndWith shouldMatch shouldBeGreaterThan shouldBeLessThan shouldBeIn shouldHaveMessage shouldContainKey shouldInclude',
      ),
      ...asking('kind', 'shouldHaveSize shouldBeInstanceOf shouldHaveLength'),
      ...asking('there', 'shouldNotBe shouldNotContain'),
    },
    on: /(?:^|\.)$/,
    judgesOwner: true,
    functions: {
      ...asking('equal', 'shouldBeNull shouldBeEmpty shouldBeZero'),
      ...asking('part', 'shouldThrow shouldThrowExactly shouldThrowAny'),
      ...asking('kind', 'shouldBeInstanceOf shouldBeTypeOf'),
      ...asking(
        'there',
        'shouldNotBeNull shouldBeTrue shouldBeFalse shouldNotBeEmpty shouldNotThrow shouldNotThrowAny',
      ),
    },
    judged: 9,
  },
];

/** How much a tolerance lets through: with more of it, or with less (digits). */
export interface Tolerance {
  /** Its place among the arguments, from behind where it is below zero, or its name. */
  at?: number;
  named?: readonly string[];
  wider: 'more' | 'less';
  /** What it is when it is left out. */
  usual?: number;
}

/** By the names of the functions that take it. */
export const TOLERANCES: Readonly<Record<string, readonly Tolerance[]>> = {
  toBeCloseTo: [{ at: 1, wider: 'less', usual: 2 }],
  closeTo: [{ at: -1, wider: 'more' }],
  approximately: [{ at: -1, wider: 'more' }],
  assertAlmostEqual: [
    { at: 2, named: ['places'], wider: 'less', usual: 7 },
    { named: ['delta'], wider: 'more' },
  ],
  approx: [
    { at: 1, named: ['rel'], wider: 'more', usual: 1e-6 },
    { named: ['abs'], wider: 'more', usual: 1e-12 },
  ],
  isclose: [{ named: ['rel_tol', 'abs_tol', 'rtol', 'atol'], wider: 'more' }],
  allclose: [{ named: ['rtol', 'atol'], wider: 'more' }],
  assert_allclose: [
    { at: 2, named: ['rtol'], wider: 'more', usual: 1e-7 },
    { at: 3, named: ['atol'], wider: 'more', usual: 0 },
  ],
  assert_close: [{ named: ['rtol', 'atol'], wider: 'more' }],
  assert_almost_equal: [{ at: 2, named: ['decimal'], wider: 'less', usual: 7 }],
  assert_array_almost_equal: [{ at: 2, named: ['decimal'], wider: 'less', usual: 6 }],
  InDelta: [{ at: 2, wider: 'more' }],
  InEpsilon: [{ at: 2, wider: 'more' }],
  assertEquals: [{ at: 2, wider: 'more' }],
  within: [{ at: 0, wider: 'more' }],
  offset: [{ at: 0, wider: 'more' }],
  byLessThan: [{ at: 0, wider: 'more' }],
  plusOrMinus: [{ at: 0, wider: 'more' }],
};

/** Values that stand for any other. */
export const ANYTHING =
  /^\/\.[*+]\/\w*$|^r?["']\.[*+]["']$|\b(?:expect\.(?:(?:anything|any)\(|objectContaining\(\{\}|arrayContaining\(\[\]|stringContaining\((?:''|"")\))|mock\.ANY\b|(?<![\w.])ANY\b|(?:mock|gomock)\.Anything\b|gomock\.Any\(|ArgumentMatchers\.any\w*\(|(?<![\w.])any(?:[A-Z]\w*)?\(|sinon\.match\.any\b|Mockito\.any\w*\()/;

/** Errors that stand for any other. */
export const ANY_ERROR =
  /^(?:Exception|BaseException|Error|Throwable|RuntimeException|(?:java\.lang\.)?(?:Exception|Throwable|RuntimeException)(?:\.class|::class(?:\.java)?))$/;

/** Functions that ask for an error. */
export const RAISES =
  /^(?:raises|assertRaises|assertRaisesRegex|assertRaisesMessage|toThrow|toThrowError|throws|rejects|rejectedWith|throw|assertThrows|assertThrowsExactly|assertFailsWith|shouldThrow|expectThrows|isInstanceOf|assertThatExceptionOfType|shouldThrowExactly|shouldThrowAny|throwsAsync|Error|ErrorIs|EqualError|ErrorContains|ErrorAs|MatchError)$/;

const WORDS = new Set(
  ASSERTIONS.flatMap(({ functions = {}, between = {} }) => [
    ...Object.keys(functions),
    ...Object.keys(between),
  ]),
);

/** Whether a line of code may begin an assertion: most do not, and need no closer look. */
export const mayAssert = (code: string): boolean =>
  [...code.matchAll(/[\p{L}_$][\p{L}\d_$]*/gu)].some(
    ([word]) => WORDS.has(word) || MAY_JUDGE.test(word) || word === 'Ω' || word === 'then',
  );

/** A loop or a table of cases over nothing. */
export const OVER_NOTHING =
  /^(?:async )?for\s.{1,200}\bin\s+(?:\[\]|\(\)|range\(0\)|[\w.]{1,80}\[:0\])\s*:|^for(?:\s+await)?\s*\(\s*(?:const|let|var)\s.{1,200}\sof\s+(?:\[\]|[\w.]{1,80}\.slice\(0, ?0\))\s*\)|\brange\s+(?:[\w.]{1,80}\[:0\]|\[\][\w.*[\]{]{0,80}\{\})\s*\{|^for\s*\(.{1,200}(?::|\bin\b)\s*(?:(?:List|Set)\.(?:<[^<>]{0,60}>)?of\(\)|Collections\.empty\w{1,10}\(\)|(?:empty|list|set)\w{0,10}(?:<[^<>]{0,60}>)?\(\))\s*\)|(?:^|[^\w.])\[\]\.forEach\(|\.each\(\[\]\)|\.parametrize\(.{1,200},\s*\[\]\s*\)/;

/** A mock of a module that keeps what it does not name. */
export const MOCKS_PARTLY =
  /\b(?:requireActual|importActual|importOriginal|spy:\s*true|jest\.requireActual|autospec|wraps=)/;

/** What catches a failed assertion: in Python any exception, in the others what `catch` names. */
export const CATCHES =
  /^(?:\}\s*)?(?:except(?:\s*:|\s+\(?(?:[\w.]+,\s*)*(?:AssertionError|Exception|BaseException|pytest\.fail\.Exception)\b)|catch\s*(?:\{|\(\s*(?:[\w$]+\s*\)|(?:final\s+)?(?:AssertionError|AssertionFailedError|Throwable|Error)\b|\w+\s*:\s*(?:AssertionError|Throwable|unknown|any)\b)))/;

/** What only tidies up: that it works is nothing which a test is about. */
export const TIDIES =
  /\bos\.(?:Remove|RemoveAll|Chdir|Setenv|Unsetenv|MkdirAll?)\(|\.(?:Close|close|Shutdown|Stop|Cleanup)\(|\b(?:unlink|rmtree|rmSync|deleteIfExists)\(/;

/** Names of functions that may judge, wherever they come from. */
export const MAY_JUDGE =
  /^_?(?:assert|check|verify|validate|expect|should|ensure|must|require|confirm|compare|eventually)|assert$/i;

/** What in a test may judge in one way or another: a new test without any of it asks for nothing. */
export const ASSERTS_SOMEHOW =
  /assert|expect|should|verify|check|match|snapshot|golden|approv|compare|require|ensure|must|fail|raise|throw|panic|contain|equal|valid|Fatal|\.Error|\bcy\.|wait(?:For|Until)|StepVerifier|await_(?:for|until)|\bmock\.|benchmark|\brun\w*\(|\bdo\w*Test|test\w*\(|=>\s*\w+\(/i;

function asking(asks: Asks, names: string): Record<string, Asks> {
  return Object.fromEntries(names.split(' ').map((name) => [name, asks]));
}

/** What a table says of a name: not what every object has (`toString`). */
export const own = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined);
