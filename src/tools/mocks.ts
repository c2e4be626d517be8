// How test tools put a mock in the place of something: https://jestjs.io/docs/jest-object#mock-modules,
// https://vitest.dev/api/vi#mocking-modules, https://docs.python.org/3/library/unittest.mock.html#patch,
// https://docs.pytest.org/en/stable/how-to/monkeypatch.html, https://sinonjs.org/releases/latest/stubs/,
// https://site.mockito.org, https://mockk.io

/** `jest.mock('./cart')`, `vi.mock("../cart")`. */
export const MODULE =
  /^(?:jest|vi)\.(?:mock|doMock|unstable_mockModule)\(\s*(?:import\()?["'`]([^"'`]{1,200})["'`]/;
/** `@patch("shop.cart.total")`, `mocker.patch("…")`, `monkeypatch.setattr("shop.cart.total", …)`. */
export const BY_PATH = /\b(?:patch|setattr)\(\s*["']([\w.]{1,200})["']/;
/** `monkeypatch.setattr(cart, "total", …)`, `patch.object(cart, "total")`, `jest.spyOn(cart, 'total').mockReturnValue(5)`. */
export const BY_OWNER =
  /\b(?:setattr|patch\.object|spyOn|stub)\(\s*([\w.]{1,100})\s*,\s*["'](\w{1,100})["']\s*(?:,|\)(.{0,60}))?/;
/** What a spy gives back in place of what it looks at. */
export const GIVES =
  /^\.(?:mock(?:Return|Resolved|Rejected|Implementation)\w*|returns|resolves|callsFake|value)\b/;
/** `cart.total = Mock(return_value=5)`, `const total = vi.fn(() => 5)`. */
export const ASSIGNED =
  /^(?:const|let|var)?\s*([\w.]{1,100})\s*=\s*(?:(?:mock\.)?(?:Async|Magic)?Mock\([^)]{0,100}(?:return_value|side_effect)|(?:jest|vi)\.fn\((?=\S|\)\.mock)|sinon\.(?:stub|fake))/;
/** `Cart cart = mock(Cart.class)`, `mockk<Cart>()`, `@Mock Cart cart`. */
export const OF_CLASS =
  /\bmock\(\s*([A-Z]\w{0,100})(?:\.class|::class)|\bmockk<([A-Z]\w{0,100})>\(|^@(?:Mock|MockK|Mockito)\w*\s+(?:private\s+|lateinit\s+|var\s+)*([A-Z]\w{0,100})\s/;
