import { describe, expect, test } from '@jest/globals';
import { outcomesOf, reportOf } from './outcomes.ts';

const suite = (name: string, inside: string, attributes = ''): string =>
  `<suite id="s1" name="${name}"${attributes}>${inside}<status status="FAIL" elapsed="1"/></suite>`;
const run = (inside: string): string => `<robot generator="Robot 7.1" schemaversion="5">${inside}</robot>`;
const one = (name: string, status: string): string => `<test id="t" name="${name}">${status}</test>`;

describe('Robot Framework', () => {
  test.each([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'skipped'],
    ['unheard of', 'errored'],
  ])('%s', (status, outcome) => {
    const xml = run(suite('Shop', one('Adds', `<status status="${status}" elapsed="0.5"/>`)));
    expect(outcomesOf(xml)).toEqual([`Shop | Adds | ${outcome}`]);
  });

  test('a test that was stopped has no status', () => {
    expect(outcomesOf(run(suite('Shop', one('Adds', ''))))).toEqual(['Shop | Adds | errored']);
  });

  test('suites in suites; what their keywords and statistics say is not of a test', () => {
    const keyword = '<kw name="Open"><status status="FAIL">no page</status></kw>';
    const inner = suite(
      'Cart',
      one('Pays', `${keyword}<status status="PASS"/>`),
      ' source="/shop/cart.robot"',
    );
    const statistics =
      '<statistics><suite><stat pass="1" fail="0" skip="0" name="Shop">Shop</stat></suite></statistics>';
    const xml = run(
      suite('Shop', inner + one('Ships', '<status status="FAIL">no courier</status>')) + statistics,
    );
    expect(outcomesOf(xml)).toEqual(['Shop.Cart | Pays | passed', 'Shop | Ships | failed | no courier']);
    expect(reportOf(xml)).toMatchObject({
      format: 'robot',
      cases: [{ file: '/shop/cart.robot' }, { file: null }],
    });
  });

  test.each([
    ['elapsed="0.25"', 0.25],
    // Before version 7.
    ['starttime="20260506 23:59:59.900" endtime="20260507 00:00:01.150"', 1.25],
    ['starttime="N/A" endtime="N/A"', null],
  ])('the time: %s', (times, seconds) => {
    const xml = run(suite('Shop', `<test name="Adds" line="4"><status status="PASS" ${times}/></test>`));
    expect(reportOf(xml).cases).toMatchObject([{ line: 4, seconds }]);
  });

  test.each(['TEARDOWN', 'teardown'])('a suite whose %s failed has no test that passed', (type) => {
    const teardown = `<kw name="Close" type="${type}"><status status="FAIL">port in use</status></kw>`;
    const ofTest = `<kw name="Close" type="${type}"><status status="FAIL">still open</status></kw>`;
    const cart = suite(
      'Cart',
      one('Adds', '<status status="PASS"/>') + one('Pays', '<status status="SKIP"/>') + teardown,
    );
    const bill = suite('Bill', one('Sums', `${ofTest}<status status="PASS"/>`));
    expect(outcomesOf(run(suite('Shop', cart + bill)))).toEqual([
      'Shop.Cart | Adds | failed | Parent suite teardown failed:\nport in use',
      'Shop.Cart | Pays | skipped',
      'Shop.Bill | Sums | passed',
    ]);
  });
});
