const CASES_PER_SUITE = 1_000;
const FRAMES = '\tat com.example.shop.Cart.total(Cart.java:42)\n'.repeat(3);

/** A JUnit file as surefire writes it, about 230 bytes a case: one case in 50 failed. 100,000 cases are 20 MB. */
export function junitOf(cases: number): string {
  const suites = Array.from({ length: cases / CASES_PER_SUITE }, (_, index) => suiteOf(index));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

function suiteOf(index: number): string {
  const name = `com.example.shop.orders.Suite${index}Test`;
  const cases = Array.from({ length: CASES_PER_SUITE }, (_, number) => caseOf(name, number));
  return `<testsuite name="${name}" tests="${CASES_PER_SUITE}" failures="20" errors="0">\n${cases.join('')}</testsuite>\n`;
}

function caseOf(suite: string, number: number): string {
  const name = `totals order number ${number} of the list of all orders that were made`;
  const file = `src/test/java/${suite.replaceAll('.', '/')}.java`;
  return `  <testcase name="${name}" classname="${suite}" file="${file}" time="0.${number}">${endingOf(number)}</testcase>\n`;
}

const endingOf = (number: number): string =>
  number % 50 === 0
    ? `<failure message="expected:&lt;${number}&gt; but was:&lt;0&gt;" type="AssertionError"><![CDATA[${FRAMES}]]></failure>`
    : '';
