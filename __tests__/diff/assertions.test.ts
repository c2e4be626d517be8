import { describe, expect, test } from '@jest/globals';
import { toChangedFiles } from '../../src/assemble/changed-files.ts';
import { changes, header } from './assertion-changes.ts';
import { HOSTILE_PATCHES, hostilePatch } from './hostile-patches.ts';

/** A test whose one assertion becomes another. */
const inTest: Record<string, (before: string, after: string) => string> = {
  'test_cart.py': (before, after) =>
    ` def test_total():\n     cart = make()\n-    ${before}\n+    ${after}\n     done()`,
  'cart.test.ts': (before, after) =>
    ` test('total', () => {\n   const cart = make();\n-  ${before}\n+  ${after}\n });`,
  'cart_test.go': (before, after) =>
    ` func TestTotal(t *testing.T) {\n \tcart := make()\n-\t${before}\n+\t${after}\n }`,
  'CartTest.java': (before, after) =>
    ` @Test\n void total() {\n     var cart = make();\n-    ${before}\n+    ${after}\n }`,
  'CartTest.kt': (before, after) =>
    ` @Test\n fun total() {\n     val cart = make()\n-    ${before}\n+    ${after}\n }`,
};

const kindsIn = (path: string, before: string, after: string): string[] =>
  changes(path, inTest[path]!(before, after)).map((line) => line.split(' ')[0]!);

describe('an assertion that asks for less', () => {
  test.each([
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total'],
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total is not None'],
    ['test_cart.py', 'assert cart.names == ["a", "b"]', 'assert "a" in cart.names'],
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total > 0'],
    ['test_cart.py', 'assert cart.total == 5', 'assert isinstance(cart.total, int)'],
    ['test_cart.py', 'assert result == {"a": 1}', 'assert len(result) == 1'],
    ['test_cart.py', 'assert cart.a == 1 and cart.b == 2', 'assert cart.a == 1'],
    ['test_cart.py', 'self.assertEqual(cart.total, 5)', 'self.assertTrue(cart.total)'],
    ['test_cart.py', 'self.assertEqual(cart.total, 5)', 'self.assertIsNotNone(cart.total)'],
    ['test_cart.py', 'self.assertEqual(5, cart.total)', 'self.assertIn(cart.total, (5, 6))'],
    ['test_cart.py', 'mock.assert_called_once_with(5)', 'mock.assert_called_once()'],
    ['test_cart.py', 'with pytest.raises(ValueError, match="empty"):', 'with pytest.raises(ValueError):'],
    ['test_cart.py', 'with pytest.raises(ValueError):', 'with pytest.raises(Exception):'],
    ['cart.test.ts', 'expect(cart.total).toBe(5);', 'expect(cart.total).toBeTruthy();'],
    ['cart.test.ts', 'expect(cart.total).toEqual(5);', 'expect(cart.total).toBeDefined();'],
    ['cart.test.ts', "expect(cart.name).toBe('ann');", "expect(cart.name).toContain('a');"],
    ['cart.test.ts', 'expect(cart).toEqual({ a: 1 });', 'expect(cart).toEqual(expect.anything());'],
    ['cart.test.ts', "expect(() => pay()).toThrow('empty');", 'expect(() => pay()).toThrow();'],
    ['cart.test.ts', 'expect(send).toHaveBeenCalledWith(5);', 'expect(send).toHaveBeenCalled();'],
    ['cart.test.ts', 'expect(cart.total).to.equal(5);', 'expect(cart.total).to.be.ok;'],
    ['cart.test.ts', 'expect(cart.total).to.deep.equal([1]);', "expect(cart.total).to.be.an('array');"],
    ['cart.test.ts', 'assert.deepStrictEqual(cart.total, 5);', 'assert.ok(cart.total);'],
    ['cart.test.ts', 't.is(cart.total, 5);', 't.truthy(cart.total);'],
    [
      'cart.test.ts',
      "await expect(page.locator('h1')).toHaveText('Hi');",
      "await expect(page.locator('h1')).toBeVisible();",
    ],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total)', 'assert.NotNil(t, cart.Total)'],
    ['cart_test.go', 'require.EqualError(t, err, "empty")', 'require.Error(t, err)'],
    ['cart_test.go', 'require.ErrorIs(t, err, ErrEmpty)', 'require.Error(t, err)'],
    ['CartTest.java', 'assertEquals(5, cart.total());', 'assertNotNull(cart.total());'],
    ['CartTest.java', 'assertEquals(5, cart.total());', 'assertTrue(cart.total() > 0);'],
    ['CartTest.java', 'assertThat(cart.total()).isEqualTo(5);', 'assertThat(cart.total()).isNotNull();'],
    ['CartTest.java', 'assertThat(cart.total(), is(5));', 'assertThat(cart.total(), notNullValue());'],
    [
      'CartTest.java',
      'assertThrows(IllegalStateException.class, () -> pay());',
      'assertThrows(Exception.class, () -> pay());',
    ],
    ['CartTest.kt', 'assertEquals(5, cart.total)', 'assertNotNull(cart.total)'],
    ['CartTest.kt', 'cart.total shouldBe 5', 'cart.total shouldNotBe null'],
    ['CartTest.kt', 'cart.total shouldBe 5', 'cart.total.shouldNotBeNull()'],
  ])('%s: %s → %s', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual(['weakened']);
  });

  test.each([
    [
      'cart_test.go',
      'if got != 5 {\n-\t\tt.Errorf("got %d", got)\n-\t}',
      'if got == 0 {\n+\t\tt.Errorf("got %d", got)\n+\t}',
    ],
    ['cart_test.go', 'if got != want {\n-\t\tt.Fatal("x")\n-\t}', 'if got == nil {\n+\t\tt.Fatal("x")\n+\t}'],
  ])('%s: over several lines', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual(['weakened']);
  });
});

describe('a tolerance or bound that lets more through', () => {
  test.each([
    [
      'test_cart.py',
      'assert total == pytest.approx(5, rel=1e-6)',
      'assert total == pytest.approx(5, rel=0.1)',
    ],
    ['test_cart.py', 'assert total == pytest.approx(5)', 'assert total == pytest.approx(5, abs=0.5)'],
    [
      'test_cart.py',
      'self.assertAlmostEqual(total, 5, places=7)',
      'self.assertAlmostEqual(total, 5, places=2)',
    ],
    [
      'test_cart.py',
      'np.testing.assert_allclose(a, b, rtol=1e-5)',
      'np.testing.assert_allclose(a, b, rtol=1e-2)',
    ],
    ['test_cart.py', 'assert len(items) > 5', 'assert len(items) > 1'],
    ['cart.test.ts', 'expect(total).toBeCloseTo(5, 4);', 'expect(total).toBeCloseTo(5, 1);'],
    ['cart.test.ts', 'expect(total).toBeGreaterThan(10);', 'expect(total).toBeGreaterThan(0);'],
    ['cart_test.go', 'assert.InDelta(t, 5, total, 0.01)', 'assert.InDelta(t, 5, total, 0.5)'],
    ['CartTest.java', 'assertEquals(5.0, total, 0.001);', 'assertEquals(5.0, total, 0.5);'],
    [
      'CartTest.java',
      'assertThat(total).isCloseTo(5.0, within(0.01));',
      'assertThat(total).isCloseTo(5.0, within(1.0));',
    ],
  ])('%s: %s → %s', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual(['tolerance']);
  });
});

describe('an assertion that always holds', () => {
  test.each([
    ['test_cart.py', 'assert cart.total == 5', 'assert True'],
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total == cart.total'],
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total == 5 or True'],
    ['test_cart.py', 'assert cart.total == 5', 'assert (cart.total == 5, "total")'],
    ['test_cart.py', 'self.assertEqual(cart.total, 5)', 'self.assertEqual(cart.total, cart.total)'],
    ['cart.test.ts', 'expect(cart.total).toBe(5);', 'expect(true).toBe(true);'],
    ['cart.test.ts', 'expect(cart.total).toBe(5);', 'expect(cart.total).toBe(cart.total);'],
    ['cart.test.ts', 'assert.equal(cart.total, 5);', 'assert.ok(true);'],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total)', 'assert.True(t, true)'],
    ['CartTest.java', 'assertEquals(5, cart.total());', 'assertTrue(true);'],
    ['CartTest.kt', 'assertEquals(5, cart.total)', 'assertEquals(cart.total, cart.total)'],
  ])('%s: %s → %s', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual(['trivial']);
  });
});

describe('another expected value', () => {
  test.each([
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total == 6'],
    ['test_cart.py', 'self.assertEqual(cart.total, 5)', 'self.assertEqual(cart.total, 6)'],
    ['cart.test.ts', "expect(cart.name).toBe('ann');", "expect(cart.name).toBe('bob');"],
    ['cart.test.ts', 'expect(cart.names).toHaveLength(2);', 'expect(cart.names).toHaveLength(3);'],
    ['cart.test.ts', 'expect(cart.ok).toBe(true);', 'expect(cart.ok).toBe(false);'],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total)', 'assert.Equal(t, 6, cart.Total)'],
    [
      'cart_test.go',
      'if got != 5 {\n-\t\tt.Errorf("got %d", got)\n-\t}',
      'if got != 6 {\n+\t\tt.Errorf("got %d", got)\n+\t}',
    ],
    ['CartTest.java', 'assertThat(cart.total()).isEqualTo(5);', 'assertThat(cart.total()).isEqualTo(6);'],
    ['CartTest.kt', 'cart.total shouldBe 5', 'cart.total shouldBe 6'],
  ])('%s: %s → %s', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual(['expected']);
  });
});

describe('what is no loss', () => {
  test.each([
    ['test_cart.py', 'assert cart.total', 'assert cart.total == 5'],
    ['test_cart.py', 'assert cart.total == 5', 'assert cart.total == 5, "why"'],
    ['test_cart.py', 'self.assertEqual(cart.total, 5)', 'assert cart.total == 5'],
    [
      'test_cart.py',
      'assert total == pytest.approx(5, rel=0.1)',
      'assert total == pytest.approx(5, rel=0.01)',
    ],
    ['test_cart.py', 'assert len(items) > 1', 'assert len(items) > 5'],
    ['test_cart.py', 'assert cart.ok is True', 'assert cart.ok'],
    ['test_cart.py', 'assert cart.total == 5', 'check_total(cart, 5)'],
    ['test_cart.py', 'assert old.total == 5', 'assert fresh.price == 7'],
    ['cart.test.ts', 'expect(cart.total).toBeTruthy();', 'expect(cart.total).toBe(5);'],
    ['cart.test.ts', "expect(cart.total).toBe('5');", 'expect(cart.total).toBe("5");'],
    ['cart.test.ts', 'assert.equal(cart.total, 5);', 'expect(cart.total).toBe(5);'],
    ['cart.test.ts', 'expect(total).toBeCloseTo(5, 1);', 'expect(total).toBeCloseTo(5, 4);'],
    ['cart.test.ts', 'expect(cart.total).toBe(5);', 'expectTotal(cart, 5);'],
    ['cart.test.ts', 'expect(() => pay()).toThrow();', "expect(() => pay()).toThrow('empty');"],
    ['cart.test.ts', 'expect(isEmpty(cart)).toBe(true);', 'expect(isEmpty(cart)).toBeTruthy();'],
    ['cart_test.go', 'require.ErrorContains(t, err, "empty")', 'require.ErrorIs(t, err, ErrEmpty)'],
    ['CartTest.kt', 'assertThat(cart.total).isEqualTo(5)', 'val result = assertThat(cart.total)'],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total)', 'require.Equal(t, 5, cart.Total)'],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total)', 'assert.Equal(t, 5, cart.Total, "why")'],
    ['CartTest.java', 'assertEquals(5, cart.total());', 'assertThat(cart.total()).isEqualTo(5);'],
    ['CartTest.java', 'assertTrue(a.equals(b));', 'assertEquals(a, b);'],
    ['CartTest.java', 'assertTrue(a.equals(a));', 'assertEquals(a, a);'],
    ['cart_test.go', 'assert.Equal(t, 5, cart.Total())', 'cartAssert(t, 5, cart)'],
    [
      'cart_test.go',
      'is.Equal(5, cart.Total())',
      'is.Eventually(func() bool { return cart.Total() == 5 }, wait, tick)',
    ],
    ['CartTest.kt', 'assertEquals(5, cart.total)', 'cart.total shouldBe 5'],
  ])('%s: %s → %s', (path, before, after) => {
    expect(kindsIn(path, before, after)).toEqual([]);
  });
});

test.each([
  [
    'a new test catches what it looks at later, and its name is not seen',
    'test_cart.py',
    `     with raises(StopIteration):
         next(carts)
     assert cart.total == 5
+
+    def test_threads():
+        errors = []
+
+        def worker(start):
+            try:
+                assert cart.total == start
+            except Exception as e:
+                errors.append(repr(e))
+
+        assert not errors`,
    [],
  ],
  [
    'a test is written with another width, and leaves as before',
    'cart.test.ts',
    ` test('total', (done) => {
-  run('cart', (err, res) => {
-    if (err) {
-      done(err);
-      return;
-    }
-    expect(res).toBe(5);
-    done();
-  });
+  run(
+    'cart',
+    (err, res) => {
+      if (err) {
+        done(err);
+        return;
+      }
+      expect(res).toBe(5);
+      done();
+    },
+  );
 });`,
    [],
  ],
  [
    'another block is left',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
+	if want != "" {
+		assert.EqualError(t, err, want)
+		return
+	}
 	if other != "" {
 		assert.EqualError(t, err, other)
 	}
 }`,
    [],
  ],
  [
    'three quotes stand in a comment',
    'CartTest.java',
    `     @Test
     void total() {
         assertEquals(5, cart.total());
     }
+
+    /**
+     * Ends before the closing {@code """} of a text.
+     */
+    @Test
+    void names() {
+        assertEquals("a", cart.names());
+    }
 }`,
    [],
  ],
  [
    'an assertion goes, and its test stays',
    'test_cart.py',
    ` def test_total():
     cart = make()
-    assert cart.total == 5
     assert cart.names == []`,
    ['removed in test_total: assert cart.total == 5 → '],
  ],
  [
    'it moves within its file',
    'test_cart.py',
    ` def test_total():
-    assert cart.total == 5
     assert cart.names == []
+    assert cart.total == 5`,
    [],
  ],
  [
    'others take its place in its test',
    'test_cart.py',
    ` def test_total():
-    assert cart.total == 5
+    assert fresh.price == 5
+    assert fresh.names == []`,
    [],
  ],
  [
    'it is commented out',
    'cart.test.ts',
    ` test('total', () => {
-  expect(cart.total).toBe(5);
+  // expect(cart.total).toBe(5);
   expect(cart.names).toEqual([]);
 });`,
    ['commented in total: expect(cart.total).toBe(5) → '],
  ],
  [
    'its failure only becomes a line in the log',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
 	if got != 5 {
-		t.Errorf("got %d", got)
+		t.Logf("got %d", got)
 	}
 }`,
    ['removed in TestTotal: got != 5 → '],
  ],
  [
    'it is caught',
    'test_cart.py',
    ` def test_total():
     cart = make()
-    assert cart.total == 5
+    try:
+        assert cart.total == 5
+    except AssertionError:
+        pass`,
    ['caught in test_total: assert cart.total == 5 → except AssertionError:'],
  ],
  [
    'it is caught, and handed on',
    'test_cart.py',
    ` def test_total():
     cart = make()
-    assert cart.total == 5
+    try:
+        assert cart.total == 5
+    except AssertionError:
+        print(cart)
+        raise`,
    [],
  ],
  [
    'it is caught further in',
    'cart.test.ts',
    `
+  if (isFast) {
-  test('total', () => {
-    try {
-      expect(cart.total).toBe(5);
-    } catch (error) {
-      log(error);
-    }
-  });
+    test('total', () => {
+      try {
+        expect(cart.total).toBe(5);
+      } catch (error) {
+        log(error);
+      }
+    });
+  }`,
    [],
  ],
  [
    'a comment of JSX follows',
    'cart.test.tsx',
    `
   expect(cart.total).toBe(5);
 });
+test('more', () => {
+  const shown = (
+    <Cart>
+      {/* It keeps the total, as the shop does:
+          it is written by the till. */}
+    </Cart>
+  );
+});`,
    [],
  ],
  [
    'it is caught in JavaScript',
    'cart.test.ts',
    ` test('total', () => {
-  expect(cart.total).toBe(5);
+  try {
+    expect(cart.total).toBe(5);
+  } catch (error) {
+    console.warn(error);
+  }
 });`,
    ['caught in total: expect(cart.total).toBe(5) → } catch (error) {'],
  ],
  [
    'the test ends before it',
    'test_cart.py',
    ` def test_total():
     cart = make()
+    return
     assert cart.total == 5`,
    ['unreached in test_total: assert cart.total == 5 → return'],
  ],
  [
    'the test ends where it begins, and what it asks is further below',
    'cart.test.ts',
    ` test('total', () => {
+  return;
   const cart = make();
   cart.add(1);
   cart.add(2);`,
    ['unreached in total:  → return;'],
  ],
  [
    'a test that is new ends where it begins',
    'cart.test.ts',
    `+test('total', () => {
+  return;
+  const cart = make();
+});`,
    [],
  ],
  [
    'a helper ends where it begins',
    'test_cart.py',
    ` def make():
+    return None
     cart = Cart()
     return cart`,
    [],
  ],
  [
    'the test ends before it under a condition',
    'test_cart.py',
    ` def test_total():
     cart = make()
+    if cart.empty:
+        return
     assert cart.total == 5`,
    ['conditional in test_total: assert cart.total == 5 → if cart.empty:'],
  ],
  [
    'it stands over several lines',
    'cart.test.ts',
    ` test('total', () => {
   expect(
     cart.total,
-  ).toEqual({
-    a: 1,
-  });
+  ).toBeDefined();
 });`,
    ['weakened in total: expect(cart.total).toEqual({a: 1}) → expect(cart.total).toBeDefined()'],
  ],
  [
    'it is put under a condition',
    'cart.test.ts',
    ` test('total', () => {
   const cart = make();
-  expect(cart.total).toBe(5);
+  if (cart) {
+    expect(cart.total).toBe(5);
+  }
   done();
 });`,
    ['conditional in total: expect(cart.total).toBe(5) → if (cart) {'],
  ],
  [
    'a condition has another way in which something is asked',
    'cart.test.ts',
    ` test('total', () => {
-  expect(cart.total).toBe(5);
+  if (old) {
+    expect(cart.total).toBe(5);
+  } else {
+    expect(cart.total).toBe(6);
+  }
 });`,
    [],
  ],
  [
    'it stands in a comment over several lines',
    'cart.test.ts',
    ` test('total', () => {
+  /*
   expect(cart.total).toBe(5);
+  */
 });`,
    ['commented in total: expect(cart.total).toBe(5) → '],
  ],
  [
    'its loop has nothing to do',
    'test_cart.py',
    ` def test_total():
-    for cart in CARTS:
+    for cart in []:
         assert cart.total == 5`,
    ['unreached in test_total: assert cart.total == 5 → for cart in []:'],
  ],
  [
    'nobody waits for it',
    'cart.test.ts',
    ` test('total', () => {
-  await expect(total()).resolves.toBe(5);
+  expect(total()).resolves.toBe(5);
 });`,
    ['unreached in total: expect(total()).resolves.toBe(5) → expect(total()).resolves.toBe(5);'],
  ],
  [
    'what it judges goes with it',
    'test_cart.py',
    ` def test_total():
-    cart = make(2)
-    assert cart.total == 5
     other = make(3)
     assert other.total == 3`,
    ['dropped in test_total: assert cart.total == 5 → '],
  ],
  [
    'what it judges is a mock',
    'test_cart.py',
    ` @pytest.fixture
-def test_total():
+@patch("shop.cart.total", return_value=5)
+def test_total(total):
     assert total([2, 3]) == 5`,
    ['mocked in test_total:  → @patch("shop.cart.total", return_value=5)'],
  ],
  [
    'the test ends before it under another condition',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
-	if !ok {
+	if res == NoMatch {
 		return
 	}
 	assert.Equal(t, 5, total())
 }`,
    [],
  ],
  [
    'a call gives no error any more',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
-	got, err := total()
-	require.NoError(t, err)
-	assert.Equal(t, 5, got)
+	assert.Equal(t, 5, total())
 }`,
    [],
  ],
  [
    'an error check goes with its call',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
-	err := open()
-	require.NoError(t, err)
 	assert.Equal(t, 5, total())
 }`,
    [],
  ],
  [
    'one of the whole says it, too',
    'cart.test.ts',
    ` test('total', () => {
   const cart = make();
-  expect(cart.total).toBe(5);
-  expect(cart.names).toBe(2);
+  expect(cart).toEqual({ total: 5, names: 2 });
 });`,
    [],
  ],
  [
    'a row of a table expects another value',
    'cart_test.go',
    ` func TestTotal(t *testing.T) {
 	tests := []test{
-		{in: 2, want: 5},
+		{in: 2, want: 6},
 	}
 }`,
    ['expected in TestTotal: {in: 2, want: 5}, → {in: 2, want: 6},'],
  ],
])('%s', (_name, path, lines, expected) => {
  expect(changes(path, lines)).toEqual(expected);
});

test.each(HOSTILE_PATCHES)('a hostile patch is read to its end: %s: %s', (path, line) => {
  expect(() => changes(path, hostilePatch(line, 10_000))).not.toThrow();
});

test('a secret in an assertion is masked before it is cut', () => {
  const secret = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);
  const line = `expect(${'x'.repeat(90)}).toBe('${secret}');`;
  const patch = `${header} test('total', () => {\n-  ${line}\n+  expect(${'x'.repeat(90)}).toBeDefined();\n });`;
  const [file] = toChangedFiles([
    { path: 'cart.test.ts', status: 'modified', additions: 1, deletions: 1, patch },
  ]);
  expect(file?.tests?.assertions?.total).toBe(1);
  expect(JSON.stringify(file)).not.toContain('ghp_a');
});
