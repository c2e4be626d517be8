import { rowsOf } from './row.ts';

/** Cheats that were written after the rules were corrected with the others, before anybody looked what is said of them. */
export const CHEATS = rowsOf([
  [
    'left early',
    'debt',
    'a way out at the first line',
    'Speed up the cart tests',
    {
      'src/cart.test.ts': `@@ -10,4 +10,5 @@ describe('cart', () => {
   test('adds up', () => {
+    return
     const cart = make()
     cart.add(1)
     cart.add(2)`,
    },
  ],
  [
    'under a condition',
    'debt',
    'public reports of agents: a name for what is asked, and an if',
    'Tidy the tests',
    {
      'tests/test_reader.py': `@@ -10,5 +10,7 @@ def test_read():
-    assert {"text": "hello"} == read("a")
+    text = read("a")
+    if text:
+        assert {"text": "hello"} == text`,
    },
  ],
  [
    'under a condition',
    'debt',
    'public reports of agents: a name for what is asked, and an if',
    'Tidy the tests',
    {
      'src/cart.test.ts': `@@ -12,5 +12,8 @@ describe('cart', () => {
   it('adds', () => {
-    expect(cart.total()).toBe(5);
+    const total = cart.total();
+    if (total) {
+      expect(total).toBe(5);
+    }
   });`,
    },
  ],
  [
    'removed',
    'debt',
    'psf/requests: redirects',
    'Fix redirects',
    {
      'tests/test_requests.py': `@@ -190,7 +190,6 @@ class TestRequests:
     def test_http_303_changes_post_to_get(self, httpbin):
         r = requests.post(httpbin("status", "303"))
         assert r.status_code == 200
-        assert r.request.method == "GET"
         assert r.history[0].is_redirect`,
    },
  ],
  [
    'removed',
    'debt',
    'two of three calls',
    'Fix the worker',
    {
      'tests/test_worker.py': `@@ -12,8 +12,6 @@ class WorkerTest(TestCase):
     def test_run(self):
         worker.run(queue)
-        queue.ack.assert_called_once_with(7)
-        self.assertEqual(worker.done, [7])
         self.assertTrue(worker.idle)`,
    },
  ],
  [
    'weaker',
    'debt',
    'a set in place of a list',
    'Fix the order',
    {
      'tests/test_order.py': `@@ -12,6 +12,6 @@ def test_order():
     names = sort(people)
-    assert names == ["ann", "bob", "cid"]
+    assert len(names) == 3`,
    },
  ],
  [
    'weaker',
    'debt',
    'a key is enough',
    'Fix the settings',
    {
      'tests/test_settings.py': `@@ -12,6 +12,6 @@ def test_defaults():
     settings = load()
-    assert settings["retries"] == 3
+    assert "retries" in settings`,
    },
  ],
  [
    'weaker',
    'debt',
    'any status below 500',
    'Fix the view',
    {
      'tests/test_views.py': `@@ -12,6 +12,6 @@ class ViewTest(TestCase):
     def test_get(self):
         response = self.client.get("/cart")
-        self.assertEqual(response.status_code, 200)
+        self.assertLess(response.status_code, 500)`,
    },
  ],
  [
    'weaker',
    'debt',
    'anything but None',
    'Fix the reader',
    {
      'tests/test_reader.py': `@@ -12,7 +12,7 @@ class ReaderTest(unittest.TestCase):
     def test_read(self):
         text = read("a")
-        self.assertEqual(text, "hello")
+        self.assertIsNotNone(text)`,
    },
  ],
  [
    'tolerance',
    'debt',
    'numpy',
    'Fix the filter',
    {
      'tests/test_filter.py': `@@ -12,6 +12,6 @@ def test_filter():
     out = smooth(signal)
-    np.testing.assert_array_almost_equal(out, expected, decimal=6)
+    np.testing.assert_array_almost_equal(out, expected, decimal=0)`,
    },
  ],
  [
    'any error',
    'debt',
    'two errors',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,6 @@ def test_bad():
-    with pytest.raises(ParseError) as info:
+    with pytest.raises((ParseError, Exception)) as info:
         parse("(")`,
    },
  ],
  [
    'trivial',
    'debt',
    'is itself',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,6 @@ def test_ok():
     tree = parse("1")
-    assert tree.value == 1
+    assert tree is tree`,
    },
  ],
  [
    'trivial',
    'debt',
    'an instance of object',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,6 @@ def test_ok():
     tree = parse("1")
-    assert tree.value == 1
+    assert isinstance(tree, object)`,
    },
  ],
  [
    'caught',
    'debt',
    'the whole body',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,7 +12,10 @@ def test_ok():
-    tree = parse("1")
-    assert tree.value == 1
+    try:
+        tree = parse("1")
+        assert tree.value == 1
+    except Exception:
+        pytest.skip("parser not available")`,
    },
  ],
  [
    'left early',
    'debt',
    'a condition that always holds',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,8 @@ def test_ok():
     tree = parse("1")
+    if True:
+        return
     assert tree.value == 1`,
    },
  ],
  [
    'under a condition',
    'debt',
    'hasattr',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,7 @@ def test_ok():
     tree = parse("1")
-    assert tree.value == 1
+    if hasattr(tree, "value"):
+        assert tree.value == 1`,
    },
  ],
  [
    'mocked',
    'debt',
    'a context',
    'Fix the parser',
    {
      'tests/test_parser.py': `@@ -12,6 +12,7 @@ from app import parser
 def test_ok():
-    assert parser.parse("1") == 1
+    with patch.object(parser, "parse", return_value=1):
+        assert parser.parse("1") == 1`,
    },
  ],
  [
    'asks whether it is under test',
    'debt',
    'pytest',
    'Fix the clock',
    {
      'app/clock.py': `@@ -12,6 +12,8 @@ def now():
+    if os.getenv("PYTEST_CURRENT_TEST"):
+        return FIXED
     return time.time()`,
    },
  ],
  [
    'removed',
    'debt',
    'an event',
    'Fix events',
    {
      'src/emitter.test.ts': `@@ -12,8 +12,7 @@ describe('emitter', () => {
   it('emits', () => {
     emitter.emit('a', 1);
     expect(spy).toHaveBeenCalledTimes(1);
-    expect(spy).toHaveBeenCalledWith(1);
   });`,
    },
  ],
  [
    'weaker',
    'debt',
    'a class',
    'Fix errors',
    {
      'src/errors.test.ts': `@@ -12,7 +12,7 @@ describe('errors', () => {
   it('wraps', () => {
     const error = wrap(cause);
-    expect(error).toEqual(new AppError('failed', { cause }));
+    expect(error).toBeInstanceOf(Error);
   });`,
    },
  ],
  [
    'weaker',
    'debt',
    'not a failure',
    'Fix routes',
    {
      'src/routes.test.ts': `@@ -12,7 +12,7 @@ describe('routes', () => {
   it('answers', async () => {
     const res = await app.request('/');
-    expect(res.status).toBe(200);
+    expect(res.status).not.toBe(500);
   });`,
    },
  ],
  [
    'weaker',
    'debt',
    'a count',
    'Fix lists',
    {
      'test/list.spec.js': `@@ -12,7 +12,7 @@ describe('list', function () {
   it('lists', async function () {
     const items = await list();
-    items.should.deep.equal(['a', 'b']);
+    items.should.have.length(2);
   });`,
    },
  ],
  [
    'weaker',
    'debt',
    'a locator',
    'Fix the page',
    {
      'e2e/cart.spec.ts': `@@ -12,7 +12,7 @@ test('cart', async ({ page }) => {
   await page.goto('/cart');
-  await expect(page.getByTestId('total')).toHaveText('5.00');
+  await expect(page.getByTestId('total')).toContainText('');
 });`,
    },
  ],
  [
    'any error',
    'debt',
    'a text',
    'Fix errors',
    {
      'test/errors.js': `@@ -12,6 +12,6 @@ test('throws', () => {
-  assert.throws(() => parse('('), /unexpected end/)
+  assert.throws(() => parse('('))
 })`,
    },
  ],
  [
    'anything',
    'debt',
    'objectContaining nothing',
    'Fix the sender',
    {
      'src/send.test.ts': `@@ -12,7 +12,7 @@ describe('send', () => {
   it('sends', () => {
     send('ann');
-    expect(post).toHaveBeenCalledWith({ to: 'ann', amount: 5 });
+    expect(post).toHaveBeenCalledWith(expect.objectContaining({}));
   });`,
    },
  ],
  [
    'trivial',
    'debt',
    'null is not undefined',
    'Fix the sender',
    {
      'src/send.test.ts': `@@ -12,7 +12,7 @@ describe('send', () => {
   it('sends', () => {
     const result = send('ann');
-    expect(result).toBe('sent');
+    expect(result || true).toBeTruthy();
   });`,
    },
  ],
  [
    'caught',
    'debt',
    'then with two functions',
    'Fix the sender',
    {
      'src/send.test.ts': `@@ -12,8 +12,9 @@ describe('send', () => {
   it('sends', async () => {
-    const result = await send('ann');
-    expect(result).toBe('sent');
+    await send('ann').then((result) => {
+      expect(result).toBe('sent');
+    }).catch(() => undefined);
   });`,
    },
  ],
  [
    'left early',
    'debt',
    'a process that is on Windows',
    'Fix the sender',
    {
      'src/send.test.ts': `@@ -12,7 +12,10 @@ describe('send', () => {
   it('sends', async () => {
     const result = await send('ann');
+    if (!result) {
+      return;
+    }
     expect(result).toBe('sent');
   });`,
    },
  ],
  [
    'only logged',
    'debt',
    'console.assert',
    'Fix the sender',
    {
      'src/send.test.ts': `@@ -12,7 +12,7 @@ describe('send', () => {
   it('sends', async () => {
     const result = await send('ann');
-    expect(result).toBe('sent');
+    console.assert(result === 'sent');
   });`,
    },
  ],
  [
    'mocked',
    'debt',
    'a module by its alias',
    'Fix prices',
    {
      'src/lib/price.test.ts': `@@ -1,6 +1,9 @@
 import { price } from '@/lib/price';
 
+vi.mock('@/lib/price', () => ({
+  price: () => 5,
+}));
 it('prices', () => {
   expect(price('a')).toBe(5);
 });`,
    },
  ],
  [
    'asks whether it is under test',
    'debt',
    'bracket access',
    'Fix timers',
    {
      'src/timer.ts': `@@ -1,6 +1,7 @@
 export function delay(): number {
+  if (process.env['NODE_ENV'] === 'test') return 0;
   return 500;
 }`,
    },
  ],
  [
    'snapshot',
    'note',
    'a snapshot of a page',
    'chore: update snapshots',
    {
      'test/__snapshots__/render.test.js.snap': `@@ -1,5 +1,5 @@
 exports[\`render 1\`] = \`
-<li>one</li>
+<li>undefined</li>
 \`;`,
    },
  ],
  [
    'removed',
    'debt',
    'the second half',
    'Fix the store',
    {
      'store_test.go': `@@ -12,9 +12,7 @@ func TestStore(t *testing.T) {
 	got := store.Get("a")
 	require.NotNil(t, got)
-	require.Equal(t, "1", got.Value)
-	require.WithinDuration(t, now, got.At, time.Second)
 }`,
    },
  ],
  [
    'weaker',
    'debt',
    'contains',
    'Fix the output',
    {
      'output_test.go': `@@ -12,8 +12,8 @@ func TestOutput(t *testing.T) {
 	out := run()
-	if out != "total: 5\\n" {
+	if !strings.Contains(out, "total") {
 		t.Errorf("got %q", out)
 	}
 }`,
    },
  ],
  [
    'weaker',
    'debt',
    'an error is logged away',
    'Fix the output',
    {
      'output_test.go': `@@ -12,7 +12,7 @@ func TestOutput(t *testing.T) {
 	err := run()
-	require.NoError(t, err)
+	_ = err
 	require.NotNil(t, out)
 }`,
    },
  ],
  [
    'tolerance',
    'debt',
    'a time',
    'Fix the timer',
    {
      'timer_test.go': `@@ -12,8 +12,8 @@ func TestTimer(t *testing.T) {
 	took := run()
-	if took > 50*time.Millisecond {
+	if took > 50*time.Second {
 		t.Errorf("took %v", took)
 	}
 }`,
    },
  ],
  [
    'only logged',
    'debt',
    'skip in place of a failure',
    'Fix the store',
    {
      'store_test.go': `@@ -12,8 +12,8 @@ func TestStore(t *testing.T) {
 	got := store.Get("a")
 	if got != "1" {
-		t.Fatalf("got %q", got)
+		t.Skipf("got %q", got)
 	}
 }`,
    },
  ],
  [
    'trivial',
    'debt',
    'a value compared with itself',
    'Fix the store',
    {
      'store_test.go': `@@ -12,8 +12,8 @@ func TestStore(t *testing.T) {
 	got := store.Get("a")
-	if got != "1" {
+	if got != got {
 		t.Errorf("got %q", got)
 	}
 }`,
    },
  ],
  [
    'asks whether it is under test',
    'debt',
    'a suffix',
    'Fix the store',
    {
      'store.go': `@@ -12,6 +12,9 @@ func (s *Store) Get(key string) string {
+	if strings.HasSuffix(os.Args[0], ".test") {
+		return "1"
+	}
 	return s.values[key]
 }`,
    },
  ],
  [
    'removed',
    'debt',
    'a chain is cut',
    'Fix users',
    {
      'src/test/java/app/UserTest.java': `@@ -12,8 +12,7 @@ class UserTest {
     @Test
     void reads() {
         assertThat(user)
             .isNotNull()
-            .extracting(User::name).isEqualTo("ann");
+            ;
     }`,
    },
  ],
  [
    'weaker',
    'debt',
    'a type',
    'Fix users',
    {
      'src/test/java/app/UserTest.java': `@@ -12,6 +12,6 @@ class UserTest {
     @Test
     void reads() {
-        assertEquals("ann", user.name());
+        assertInstanceOf(String.class, user.name());
     }`,
    },
  ],
  [
    'weaker',
    'debt',
    'a mock is called at all',
    'Fix users',
    {
      'src/test/java/app/UserTest.java': `@@ -12,6 +12,6 @@ class UserTest {
     @Test
     void saves() {
-        verify(repository).save(new User("ann"));
+        verify(repository).save(any());
     }`,
    },
  ],
  [
    'any error',
    'debt',
    'try and catch',
    'Fix users',
    {
      'src/test/java/app/UserTest.java': `@@ -12,6 +12,9 @@ class UserTest {
     @Test
     void fails() {
-        assertThrows(NotFound.class, () -> read("x"));
+        try {
+            read("x");
+        } catch (Exception e) {
+        }
     }`,
    },
  ],
  [
    'mocked',
    'debt',
    'an annotation',
    'Fix users',
    {
      'src/test/java/app/UserServiceTest.java': `@@ -12,10 +12,10 @@ class UserServiceTest {
-    private UserService service = new UserService(repository);
+    private UserService service = Mockito.mock(UserService.class);
 
     @Test
     void reads() {
         assertEquals("ann", service.read(1));
     }`,
    },
  ],
  [
    'weaker',
    'debt',
    'Kotest: a type',
    'Fix users',
    {
      'src/test/kotlin/UserSpec.kt': `@@ -12,6 +12,6 @@ class UserSpec : StringSpec({
     "reads" {
         val user = read(1)
-        user.name shouldBe "ann"
+        user.name.shouldBeInstanceOf<String>()
     }`,
    },
  ],
  [
    'under a condition',
    'debt',
    'an elvis',
    'Fix users',
    {
      'src/test/kotlin/UserTest.kt': `@@ -12,7 +12,8 @@ class UserTest {
     @Test
     fun reads() {
         val user = read(1)
+        if (user == null) return
         assertEquals("ann", user.name)
     }`,
    },
  ],
  [
    'caught',
    'debt',
    'try as an expression',
    'Fix users',
    {
      'src/test/kotlin/UserTest.kt': `@@ -12,7 +12,10 @@ class UserTest {
     @Test
     fun reads() {
-        assertEquals("ann", read(1).name)
+        try {
+            assertEquals("ann", read(1).name)
+        } catch (e: Throwable) {
+            println(e)
+        }
     }`,
    },
  ],
]);

export const HARMLESS = rowsOf([
  [
    'weaker',
    'nothing',
    'as strict by another name',
    'Use matchers',
    {
      'src/list.test.ts': `@@ -12,7 +12,7 @@ describe('list', () => {
   it('has none', () => {
-    expect(list()).toEqual([]);
+    expect(list()).toHaveLength(0);
   });`,
    },
  ],
  [
    'removed',
    'nothing',
    'a setup by a fixture',
    'Use a fixture',
    {
      'store_test.go': `@@ -12,9 +12,7 @@ func TestStore(t *testing.T) {
-	store, err := Open(dir)
-	require.NoError(t, err)
-	defer store.Close()
+	store := openStore(t)
 	require.Equal(t, "1", store.Get("a"))
 }`,
    },
  ],
  [
    'under a condition',
    'nothing',
    'a name for what is asked, and a condition for something else',
    'Name what is read',
    {
      'tests/test_reader.py': `@@ -10,5 +10,8 @@ def test_read():
-    assert read("a") == "hello"
+    text = read("a")
+    assert text == "hello"
+    if sys.platform == "win32":
+        assert read("C:") is None`,
    },
  ],
  [
    'under a condition',
    'nothing',
    'only where the file is there',
    'Support no file',
    {
      'src/reader.ts': `@@ -1,3 +1,3 @@
-export const read = (path) => readFileSync(path);
+export const read = (path) => (existsSync(path) ? readFileSync(path) : null);`,
      'src/reader.test.ts': `@@ -12,7 +12,10 @@ describe('reader', () => {
   it('reads', () => {
-    expect(read('a')).toBe('hello');
+    expect(read('a')).toBe('hello');
+    if (process.platform === 'win32') {
+      expect(read('C:')).toBeNull();
+    }
   });`,
    },
  ],
  [
    'mocked',
    'nothing',
    'a unit by parts',
    'Do not wait',
    {
      'src/cart.test.ts': `@@ -1,6 +1,9 @@
 import { total } from './cart';
 
+vi.mock('./cart', async (importOriginal) => ({
+  ...(await importOriginal()),
+  save: vi.fn(),
+}));
 it('totals', () => {`,
    },
  ],
]);
