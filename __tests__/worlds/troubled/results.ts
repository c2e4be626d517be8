/** What a case of a JUnit file ended with; a message for all but passed ones. */
interface Case {
  suite: string;
  name: string;
  failed?: string;
  skipped?: string;
}

/** A JUnit file as pytest writes it. */
export function junit(cases: Case[]): string {
  const written = cases.map(({ suite, name, failed, skipped }) => {
    const open = `<testcase classname="${suite}" name="${name}" time="0.012"`;
    if (failed !== undefined)
      return `${open}><failure message="${escaped(failed)}">${escaped(failed)}</failure></testcase>`;
    if (skipped !== undefined)
      return `${open}><skipped type="pytest.skip" message="${escaped(skipped)}"/></testcase>`;
    return `${open}/>`;
  });
  const name = cases[0]?.suite.startsWith('tests') ? 'pytest' : 'chromium';
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="${name}">${written.join('')}</testsuite></testsuites>\n`;
}

/** A Cobertura file of 1,000 lines. */
export function cobertura(covered: number): string {
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `<line number="${index + 1}" hits="${index < covered ? 1 : 0}"/>`,
  );
  return (
    `<?xml version="1.0" ?>\n<coverage version="7.4.0" lines-valid="1000" lines-covered="${covered}" line-rate="${covered / 1000}">` +
    `<sources><source>/home/runner/work/tidewater/tidewater</source></sources><packages><package name="tide"><classes>` +
    `<class name="rates.py" filename="tide/rates.py"><lines>${lines.join('')}</lines></class>` +
    '</classes></package></packages></coverage>\n'
  );
}

const passing = (suite: string, ...names: string[]): Case[] => names.map((name) => ({ suite, name }));
const unit = [
  ...passing('tests.test_bill', 'test_adds', 'test_empty', 'test_sorts'),
  ...passing('tests.test_api', 'test_get', 'test_post', 'test_unknown_berth'),
];
const reports = passing('tests.test_report', 'test_title', 'test_totals', 'test_footer');
const locks = { suite: 'tests.test_store', name: 'test_locks' };
const rounds = { suite: 'tests.test_rates', name: 'test_rounds_half_up' };

/** What a leg of the tests uploads on `main`. */
export const baseResults = {
  'junit.xml': junit([...unit, ...reports, locks]),
  'coverage.xml': cobertura(882),
};

/** What a leg uploads for the head: reports are not tested any more, the locks are skipped, 3.13 fails. */
export function headResults(leg: string): Record<string, string> {
  const failed = "AssertionError: assert '2.67' == '2.68'\n  \n  - 2.68\n  + 2.67";
  const cases = [
    ...unit,
    { ...locks, skipped: 'no file locks on this file system' },
    leg === '3.13' ? { ...rounds, failed } : rounds,
  ];
  return { 'junit.xml': junit(cases), 'coverage.xml': cobertura(856) };
}

const browser = passing('berths.spec.ts', 'lists the berths', 'books a berth');
const slow = { suite: 'berths.spec.ts', name: 'shows the tide table' };

export const baseBrowser = { 'results.xml': junit([...browser, slow]) };

/** One browser test failed at first and passed when it was tried again. */
export const headBrowser = {
  'results.xml': junit([...browser, { ...slow, failed: 'Timed out 5000ms waiting for the table' }, slow]),
};

/** Text as an attribute or content of XML. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
