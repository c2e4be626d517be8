import { describe, expect, test } from '@jest/globals';
import { testChangesOf } from '../../src/diff/test-cases/test-changes.ts';
import { type File, lost, minus, plus } from './changed-tests.ts';

/** Tests that only seem to be lost, each beside one that is. */

describe('tests go with what they ask for', () => {
  const registry = (...lines: string[]): File => ['src/registry.ts', 'modified', ...lines];
  const grouped = (group: string, ...body: string[]): File => [
    'test/registry.test.ts',
    'modified',
    ...minus(
      `describe('${group}', () => {`,
      '  beforeEach(() => {',
      '    spy = jest.fn();',
      '  });',
      "  it('calls back once', () => {",
      ...(body.length > 0 ? body : ['    expect(spy).toHaveBeenCalledTimes(1);']),
      '  });',
      '});',
    ),
  ];

  test('by the group that they stand in', () => {
    const gone = registry('-    flushPending(item) {', '-      this.pending.clear();', '-    },');
    expect(lost([gone, grouped('flushPending method')]).removed).toEqual([]);
    expect(lost([gone, grouped('register method')]).removed).toEqual(['calls back once']);
    // It only gets another place, or is called.
    const moved = registry('-    flushPending(item) {', '+    async flushPending(item, all) {');
    expect(lost([moved, grouped('flushPending method')]).removed).toEqual(['calls back once']);
    const called = registry('-    flushPending(item, {', '-      isLast: true,', '-    });');
    expect(lost([called, grouped('flushPending method')]).removed).toEqual(['calls back once']);
  });

  test('as a field', () => {
    const asks = grouped('fields', '    expect(registry.pendingCalls).toEqual({});');
    expect(lost([registry('-    pendingCalls: {},'), asks]).removed).toEqual([]);
    expect(lost([registry('-  pendingCalls?: number;'), asks]).removed).toEqual([]);
    // It is only given, or has another value now.
    expect(lost([registry('-    pendingCalls: 3,'), asks]).removed).toEqual(['calls back once']);
    expect(lost([registry('-    pendingCalls: {},', '+    pendingCalls: null,'), asks]).removed).toEqual([
      'calls back once',
    ]);
  });

  test('as a property of C#', () => {
    const property = '    internal static Func<long> TotalBytes { get; set; } = () => Memory.Total();';
    const asks: File = [
      'Tests/PoolTests.cs',
      'modified',
      ...minus(
        '    [Fact]',
        '    public void NegativeMemory()',
        '    {',
        '        Pool.TotalBytes = () => -1;',
      ),
    ];
    expect(lost([['src/Pool.cs', 'modified', `-${property}`], asks]).removed).toEqual([]);
    expect(
      lost([['src/Pool.cs', 'modified', `-${property}`, `+${property.replace('-1', '0')}`], asks]).removed,
    ).toEqual(['NegativeMemory']);
    const used: File = ['src/Pool.cs', 'modified', '-        var all = TotalBytes;', '+        var all = 1;'];
    expect(lost([used, asks]).removed).toEqual(['NegativeMemory']);
    expect(lost([used, asks], 'Undo #12').removed).toEqual([]);
  });

  test('as what may no longer be left out', () => {
    const demands = (old: string, now: string): File => [
      'src/scope.ts',
      'modified',
      `-  public bySchool(${old}): this {`,
      `+  public bySchool(${now}): this {`,
    ];
    const asks = (given: string): File => [
      'src/scope.spec.ts',
      'modified',
      ...minus(
        "it('leaves it out', () => {",
        `  expect(new Scope().bySchool(${given}).build()).toEqual([]);`,
        '});',
      ),
    ];
    const now = demands('id: string | undefined', 'id: string');
    expect(lost([now, asks('undefined')]).removed).toEqual([]);
    expect(lost([demands('id?: string', 'id: string'), asks('')]).removed).toEqual([]);
    // It is given, or may still be left out.
    expect(lost([now, asks("'a'")]).removed).toEqual(['leaves it out']);
    expect(lost([demands('id: string | undefined', 'id?: string'), asks('undefined')]).removed).toEqual([
      'leaves it out',
    ]);
  });

  test('not with another thing whose name only begins alike', () => {
    const button: File = [
      'src/header/HeaderCartButton.tsx',
      'removed',
      '-export const HeaderCartButton = 1;',
    ];
    const spec: File = [
      'e2e/header-cart.e2e.ts',
      'removed',
      ...minus("test('is chosen', () => {", '  pick();'),
    ];
    // `HeaderCart` itself may well be there still.
    expect(lost([button, spec]).removed).toEqual(['is chosen']);
    const other: File = ['src/header/CartButton.tsx', 'removed', '-export const CartButton = 1;'];
    expect(lost([other, spec]).removed).toEqual(['is chosen']);
  });

  test('not from a file that only gets another name, as its code does', () => {
    const spec: File = [
      'tests/CartTest.php',
      'renamed',
      ...minus('    public function testRefusesTwo(): void', '    {', '        $this->fails(2);', '    }'),
      ' $a = 1;',
    ];
    const code: File = ['src/AbstractCart.php', 'removed', '-class AbstractCart', '-{', '-}'];
    const now: File = ['src/Cart.php', 'added', ...plus('class Cart', '{', '}')];
    expect(lost([code, now, spec]).removed).toEqual(['testRefusesTwo']);
  });

  test('as the attribute that the title removes', () => {
    const start: File = [
      'tests/Counter.spec.ts',
      'modified',
      ...minus("it('start', () => {", '  expect(count({ start: 3 })).toBe(3);', '});'),
    ];
    const code: File = [
      'src/Counter.ts',
      'modified',
      '-  let sum = countable.start ?? 0;',
      '+  let sum = 0;',
    ];
    expect(lost([code, start], 'Remove Counter.start attribute. (#8)').removed).toEqual([]);
    expect(lost([code, start], 'Remove Counter.step attribute. (#8)').removed).toEqual(['start']);
    expect(lost([code, start], 'Fix Counter.start attribute').removed).toEqual(['start']);
  });
});

describe('tests become part of others', () => {
  const path = 'test/kinds.test.ts';
  const merged = (...behind: string[]): File => [
    path,
    'modified',
    "   it('knows a plain kind', () => {",
    "     expect(kindOf('plain')).toBe('plain');",
    '-  });',
    '-',
    "-  it('knows a mixed kind', () => {",
    ...behind,
    '   });',
  ];

  test('with the only line that they have', () => {
    expect(lost([merged("     expect(kindOf('a mixed text')).toBe('mixed');")]).removed).toEqual([]);
    expect(lost([merged("-    expect(kindOf('a mixed text')).toBe('mixed');")]).removed).toEqual([
      'knows a mixed kind',
    ]);
    // What stays asks for nothing.
    expect(lost([merged("     kindOf('a text of kinds that is mixed');")]).removed).toEqual([
      'knows a mixed kind',
    ]);
  });

  test('but not where they stand in what nobody calls now', () => {
    const within = (...opening: string[]): File => [
      path,
      'modified',
      "-  it('knows a mixed kind', () => {",
      ...plus(...opening),
      "     const kind = kindOf('a mixed text');",
      "     expect(kind).toBe('mixed');",
      '   };',
    ];
    const gone = ['knows a mixed kind'];
    expect(lost([within('  const unused = () => {')]).removed).toEqual(gone);
    expect(lost([within('  const unused = () => {', '    prepare();')]).removed).toEqual(gone);
    // The block ends before them.
    expect(lost([within('  for (const each of all) {', '    prepare(each);', '  }')]).removed).toEqual([]);
  });

  test('but not where others only name what they called and expected', () => {
    const file = (line: string): File => [
      path,
      'modified',
      ...minus(
        "  it('refuses a kind', () => {",
        "    expect(() => kindOf('?')).toThrow('unknown');",
        '  });',
      ),
      "   it('knows kinds', () => {",
      ...plus(line),
      '   });',
    ];
    expect(lost([file("    expect(kindOf('a')).not.toThrow('unknown');")]).removed).toEqual([
      'refuses a kind',
    ]);
    expect(lost([file("    expect(kindOf('unknown')).toBeDefined();")]).removed).toEqual(['refuses a kind']);
    // Nor where a function is called that may define any tests.
    expect(lost([[...file(' '), '+runTests();'] as File]).removed).toEqual(['refuses a kind']);
  });
});

test('what can be undone is no change that is', () => {
  const spec: File = [
    'test/steps.test.ts',
    'modified',
    ...minus("it('takes a step back', () => {", '  expect(back()).toBe(1);', '});'),
  ];
  for (const title of ['Undo #12', 'Undo "Add steps"', 'fix: undo last commit'])
    expect(lost([spec], title).removed).toEqual([]);
  for (const title of ['Undo history: fix a crash', 'feat: undo for deletes'])
    expect(lost([spec], title).removed).toEqual(['takes a step back']);
});

test('a program of Go whose name starts with test has none', () => {
  const lines = plus('//go:build ignore', '', 'package main', '', 'func main() {', '}');
  expect(lost([['backend/test_connection.go', 'added', ...lines]]).skipped).toEqual([]);
  expect(lost([['backend/connection_test.go', 'modified', ...lines]]).skipped).toHaveLength(1);
});

describe('authors say that tests go', () => {
  test('of a part by its name', () => {
    const acme: File = [
      'src/test/java/it/AcmeadsTest.java',
      'removed',
      ...minus('  @Test', '  public void respondsWithBids() {', '    assertEquals(1, bids());', '  }'),
    ];
    const yaml: File = ['src/main/resources/bidders.yaml', 'modified', '-  acmeads:'];
    expect(lost([acme, yaml], 'Acmeads: Remove Adapter (#45)').removed).toEqual([]);
    expect(lost([acme, yaml], 'Acmeads: Remove logging of adapter').removed).toEqual(['respondsWithBids']);
    expect(lost([acme, yaml], 'Others: Remove Adapter').removed).toEqual(['respondsWithBids']);
    expect(lost([acme, yaml], 'Acmeads: Update Adapter').removed).toEqual(['respondsWithBids']);
  });

  const rich = (name: string): File => [
    'src/test/java/sums/CartRichOrderTest.java',
    'removed',
    ...minus(
      'class CartRichOrderTest {',
      '  @Test',
      `  void ${name}() {`,
      '    assertEquals(1, sum());',
      '  }',
      '  @Test',
      '  void sweepsTheMatrix() {',
      '    assertEquals(2, sum());',
      '  }',
      '}',
    ),
  ];
  test('of a whole file, in words of its name and its tests', () => {
    const title = 'test(flow): remove unsupported rich order matrix (#3)';
    expect(lost([rich('agreesAcrossAll')], title).removed).toEqual([]);
    expect(
      lost([rich('agreesAcrossAll')], 'test(flow): remove unsupported poor order matrix').removed,
    ).toEqual(['agreesAcrossAll', 'sweepsTheMatrix']);
    expect(lost([rich('agreesAcrossAll')], 'test(flow): extend rich order matrix').removed).toHaveLength(2);
    // A part of the code goes, and tests beside it.
    const code: File = ['src/sums/Sum.java', 'modified', '-  int a;', '+  int b;'];
    expect(lost([rich('agreesAcrossAll'), code], title).removed).toHaveLength(2);
  });

  const integration: File = [
    'integration/cmd/orders/orders_test.go',
    'removed',
    ...minus('func TestOrdersList(t *testing.T) {', '\trequire.NotEmpty(t, run("orders", "list"))', '}'),
  ];
  const script: File = ['acceptance/cmd/orders/script', 'added', ...plus('trace shop orders list', 'x')];
  test('and to where they move, in the description', () => {
    const body = 'Move the remaining `cmd/{orders,carts}` integration tests to local acceptance tests.';
    expect(lost([integration, script], 'Cover orders locally', body).removed).toEqual([]);
    // Tests are not what it moves.
    const spec: File = ['integration/cmd/carts/new_test.go', 'added', ...plus('a', 'b', 'c', 'd', 'e', 'f')];
    for (const line of [
      'Convert the orders, with tests in Go',
      'Split orders into parts so that tests run in CI',
    ])
      expect(lost([integration, spec], 'Cover orders locally', line).removed).toEqual(['TestOrdersList']);
    // What comes is code, and in a folder that the line names for another reason.
    const code: File = ['src/shared/sums.ts', 'added', ...plus('a', 'b', 'c', 'd', 'e', 'f')];
    const vague = 'Move the orders integration tests into the shared helpers.';
    expect(lost([integration, code], 'Cover orders locally', vague).removed).toEqual(['TestOrdersList']);
    // Nothing comes, or it speaks of others.
    expect(lost([integration], 'Cover orders locally', body).removed).toEqual(['TestOrdersList']);
    expect(
      lost([integration, script], 'Cover orders locally', 'Move the `carts` tests to local acceptance tests.')
        .removed,
    ).toEqual(['TestOrdersList']);
  });
});

describe('authors say that tests are skipped', () => {
  const spec = (...lines: string[]): File => ['spec/export_spec.rb', 'modified', ...lines];
  const skipped = spec(
    "-    specify 'is not written twice' do",
    "+    xspecify 'is not written twice' do",
    '       expect(rows.count).to eq 1',
  );
  test('by the word of the tool', () => {
    expect(lost([skipped], 'xspecify autonym specs until better understood').skipped).toEqual([]);
    expect(lost([skipped], 'Refine autonym specs until better understood').skipped).toEqual([
      'is not written twice',
    ]);
    expect(lost([skipped], 'Do not xspecify autonym specs').skipped).toEqual(['is not written twice']);
    // Other files change as well: then it says which.
    const other: File = ['lib/export.rb', 'modified', '-a', '+b'];
    expect(lost([skipped, other], 'xspecify autonym specs').skipped).toEqual(['is not written twice']);
    expect(lost([skipped, other], 'xspecify export specs').skipped).toEqual([]);
  });

  test('by a call, and which', () => {
    const heavy: File = [
      'net/zone/evpn_test.go',
      'modified',
      ' func TestAccZoneEVPN(t *testing.T) {',
      '+\tt.Skip("requires a controller")',
    ];
    expect(lost([heavy], 'Add the missing tag', '* add t.Skip() to EVPN Zone test').skipped).toEqual([]);
    expect(lost([heavy], 'Add the missing tag', '* add t.Skip() to VLAN zone test').skipped).toEqual([
      'TestAccZoneEVPN',
    ]);
    expect(lost([heavy], 'Add the missing tag', '* add t.Log() to EVPN Zone test').skipped).toEqual([
      'TestAccZoneEVPN',
    ]);
  });
});

test('an expression that ends like a comment ends none', () => {
  const patch = [
    '@@ -90,3 +90,6 @@ describe("names", () => {',
    '     expect(wrong).toEqual([]);',
    '   });',
    ' });',
    '+',
    '+const parts = claim.split(/\\s*[>]\\s*/);',
    '+const more = 1;',
  ].join('\n');
  expect(testChangesOf('names.test.ts', patch)?.assertions?.changes).toEqual([]);
  const off = patch.replace('+\n', '+ * the end */\n');
  expect(testChangesOf('names.test.ts', off)?.assertions?.changes).toHaveLength(1);
});

test('a sentence that speaks of an assertion switches none off', () => {
  const of = (...lines: string[]): string[] =>
    (
      testChangesOf(
        'cart.test.ts',
        [
          '@@ -1,9 +1,9 @@',
          " it('pays', () => {",
          '   const paid = pay(1);',
          '-  expect(paid.status()).toBe(404);',
          ...lines,
          '   done();',
          ' });',
        ].join('\n'),
      )?.assertions?.changes ?? []
    ).map(({ kind }) => kind);
  expect(of('+  // This used to read `expect(paid.status()).toBe(404)`')).not.toContain('commented');
  expect(of('+  // expect(paid.status()).toBe(404);')).toEqual(['commented']);
  expect(of('+  // TODO later expect(paid.status()).toBe(404);')).toEqual(['commented']);
});
