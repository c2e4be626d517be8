import { strToU8, type Zippable, zipSync } from 'fflate';
import { withArtifacts } from '../artifacts.ts';
import type { Situation } from '../verdict/change.ts';
import type { HostileInput } from './inputs.ts';

/** An artifact that holds these files, well compressed. */
function artifact(files: Zippable): Situation {
  return withArtifacts([{ id: 1, name: 'test-results', archive: zipSync(files, { level: 6 }) }]);
}

/** Text that no tool compresses by much: with it a file of one repeated piece does not break the limit of the ratio. */
function padding(size: number): string {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  const pieces: string[] = [];
  for (let length = 0; length < size; length += pieces.at(-1)!.length) pieces.push(next());
  return pieces.join('');
}

/** The end with padding behind it, where the format allows it. */
function padded(start: string, end: string, size: number): string {
  const text = padding(size / 150);
  if (start.startsWith('<')) return `${end}<!--${text}-->`;
  return start.startsWith('{') ? `${end.slice(0, -1)},"pad":"${text}"}` : `${end}# ${text}\n`;
}

/** Some bytes again and again, with a beginning and an end. */
function bytes(size: number, piece: string, start = '', end = ''): Uint8Array {
  const last = padded(start, end, size);
  const whole = Math.floor((size - start.length - last.length) / piece.length) * piece.length;
  const result = Buffer.alloc(start.length + whole + last.length, piece);
  result.fill(piece, start.length, start.length + whole);
  result.write(start, 0);
  result.write(last, start.length + whole);
  return result;
}

const MB = 1_000_000;

const single = (path: string, make: () => Uint8Array, name: string): HostileInput => ({
  name,
  make: () => artifact({ [path]: make() }),
});

const numbered = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Result files in artifacts. */
export const artifactInputs: readonly HostileInput[] = [
  single(
    'junit.xml',
    () => bytes(99 * MB, '<testcase name="a"/>\n', '<testsuite>', '</testsuite>'),
    'JUnit: 4.7 million cases in 99 MB',
  ),
  single(
    'junit.xml',
    () => bytes(99 * MB, '<testsuite name="a">', '<testsuites>'),
    'JUnit: 5 million open suites',
  ),
  single(
    'junit.xml',
    () => bytes(99 * MB, '<testcase name="a"><failure>b</failure></testcase>', '<testsuite>', '</testsuite>'),
    'JUnit: 2 million failures',
  ),
  single(
    'junit.xml',
    () => bytes(99 * MB, 'a', '<testsuite><testcase name="', '"/></testsuite>'),
    'JUnit: a name of 99 MB',
  ),
  single(
    'junit.xml',
    () => bytes(99 * MB, ' ', '<testsuite><testcase name="', '"/></testsuite>'),
    'JUnit: a name of 99 MB of blanks',
  ),
  single(
    'junit.xml',
    () => bytes(60 * MB, '&#65;', '<testsuite><testcase name="', '"/></testsuite>'),
    'JUnit: 12 million references',
  ),
  single(
    'junit.xml',
    () => bytes(60 * MB, '&', '<testsuite><testcase name="', '"/></testsuite>'),
    'JUnit: 60 million bare ampersands',
  ),
  single(
    'junit.xml',
    () => strToU8(`<testsuite><testcase ${numbered(2_000_000, (index) => `a${index}="" `)}/></testsuite>`),
    'JUnit: 2 million attributes',
  ),
  single(
    'junit.xml',
    () =>
      bytes(60 * MB, '<![CDATA[]]>', '<testsuite><testcase><failure>', '</failure></testcase></testsuite>'),
    'JUnit: 5 million CDATA sections',
  ),
  single(
    'junit.xml',
    () => bytes(60 * MB, '<!-- -->', '<testsuite>', '</testsuite>'),
    'JUnit: 7 million comments',
  ),
  single(
    'junit.xml',
    () => bytes(60 * MB, '<?a b?>', '<testsuite>', '</testsuite>'),
    'JUnit: 8 million instructions',
  ),
  single(
    'junit.xml',
    () => bytes(60 * MB, '<!ENTITY a "b">', '<!DOCTYPE a [', ']><testsuite/>'),
    'JUnit: 4 million entities',
  ),
  single(
    'junit.xml',
    () =>
      strToU8(
        `<testsuite>${numbered(600_000, (index) => `<testcase classname="c${index}" name="n${index}"/>`)}</testsuite>`,
      ),
    'JUnit: 600,000 suites',
  ),
  single(
    'results.trx',
    () =>
      bytes(
        99 * MB,
        '<UnitTestResult testId="b" testName="a" outcome="Passed"/>',
        '<TestRun><Results>',
        '</Results></TestRun>',
      ),
    'TRX: 1.7 million results',
  ),
  single(
    'nunit.xml',
    () => bytes(99 * MB, '<test-case name="a" result="Passed"/>', '<test-run>', '</test-run>'),
    'NUnit: 2.7 million cases',
  ),
  single(
    'xunit.xml',
    () =>
      bytes(
        99 * MB,
        '<test name="a" result="Pass"/>',
        '<assemblies><assembly><collection>',
        '</collection></assembly></assemblies>',
      ),
    'xUnit: 3 million tests',
  ),
  single('a.tap', () => bytes(99 * MB, 'ok 1 - a\n', 'TAP version 13\n', '1..9\n'), 'TAP: 11 million points'),
  single(
    'a.tap',
    () => bytes(99 * MB, '    ', 'TAP version 13\nok 1\n', '1..9\n'),
    'TAP: one line of 99 MB of blanks',
  ),
  single(
    'ctrf.json',
    () => bytes(99 * MB, '{"name":"a","status":"passed"},', '{"results":{"tests":[', '{}]}}'),
    'CTRF: 3 million tests',
  ),
  single('ctrf.json', () => bytes(99 * MB, '[', '{"results":{"tests":['), 'JSON: 99 million brackets'),
  single(
    'ctrf.json',
    () => bytes(99 * MB, '0,', '{"results":{"tests":[', '0]}}'),
    'JSON: 50 million numbers',
  ),
  single(
    'ctrf.json',
    () => strToU8(`{"results":{"tests":[{${numbered(1_500_000, (index) => `"k${index}":1,`)}"a":1}]}}`),
    'JSON: 1.5 million keys',
  ),
  single(
    'go-test-results.json',
    () => bytes(99 * MB, '{"Action":"pass","Package":"a","Test":"b"}\n'),
    'Go: 2 million events',
  ),
  single(
    'go-test-results.json',
    () => strToU8(numbered(700_000, (index) => `{"Action":"run","Package":"a","Test":"b${index}"}\n`)),
    'Go: 700,000 tests',
  ),
  single(
    'lcov.info',
    () => bytes(99 * MB, 'DA:1,1\n', 'SF:a\n', 'end_of_record\n'),
    'LCOV: 14 million lines',
  ),
  single('lcov.info', () => bytes(99 * MB, 'SF:a\nend_of_record\n'), 'LCOV: 5 million records'),
  single(
    'lcov.info',
    () => strToU8(numbered(2_000_000, (index) => `SF:a${index}\nDA:1,1\nend_of_record\n`)),
    'LCOV: 2 million files',
  ),
  single(
    'lcov.info',
    () => strToU8(`SF:a\n${numbered(3_000_000, (index) => `BRDA:${index},x${index},1,1\n`)}end_of_record\n`),
    'LCOV: 3 million branches',
  ),
  single(
    'cobertura.xml',
    () =>
      bytes(
        99 * MB,
        '<line number="1" hits="1"/>',
        '<coverage line-rate="1"><packages><package><classes><class filename="a"><lines>',
        '</lines></class></classes></package></packages></coverage>',
      ),
    'Cobertura: 3.6 million lines',
  ),
  single(
    'cobertura.xml',
    () =>
      strToU8(
        `<coverage line-rate="1"><packages>${numbered(1_000_000, (index) => `<class filename="a${index}"><lines><line number="1" hits="1"/></lines></class>`)}</packages></coverage>`,
      ),
    'Cobertura: 1 million files',
  ),
  single(
    'coverage-final.json',
    () =>
      strToU8(
        `{${numbered(700_000, (index) => `"a${index}":{"path":"a${index}","s":{},"statementMap":{}},`)}"z":{"path":"z","s":{},"statementMap":{}}}`,
      ),
    'Istanbul: 700,000 files',
  ),
  single(
    'a.sarif',
    () =>
      bytes(
        99 * MB,
        '{"message":{"text":"a"}},',
        '{"version":"2.1.0","runs":[{"tool":{},"results":[',
        '{}]}]}',
      ),
    'SARIF: 4 million results',
  ),
  single(
    'cover.out',
    () => bytes(99 * MB, 'a.go:1.1,2.2 1 1\n', 'mode: set\n'),
    'Go coverage: 6 million blocks',
  ),
  {
    name: 'archive: 99 MB of zeros in one entry',
    make: () => artifact({ 'junit.xml': [new Uint8Array(99 * MB), { level: 9 }] }),
  },
  {
    name: 'archive: 1 GB of results in 20 files',
    make: () => {
      const file = bytes(49 * MB, '<testcase name="a"/>', '<testsuite>', '</testsuite>');
      return artifact(
        Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}/junit.xml`, file])),
      );
    },
  },
  {
    name: 'archive: 60,000 entries',
    make: () =>
      artifact(
        Object.fromEntries(
          Array.from({ length: 60_000 }, (_, index) => [
            `${index}/junit.xml`,
            strToU8('<testsuite><testcase name="a"/></testsuite>'),
          ]),
        ),
      ),
  },
  {
    name: 'archive: 60,000 entries with names of 500 characters',
    make: () =>
      artifact(
        Object.fromEntries(
          Array.from({ length: 60_000 }, (_, index) => [
            `${'a/'.repeat(250)}${index}.txt`,
            new Uint8Array(0),
          ]),
        ),
      ),
  },
  {
    name: 'archive: bombs within archives',
    make: () => {
      let inner: Uint8Array = zipSync({ 'junit.xml': [new Uint8Array(99 * MB), { level: 9 }] });
      for (let depth = 0; depth < 3; depth++)
        inner = zipSync(
          Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`test-${index}.zip`, inner])),
        );
      return withArtifacts([{ id: 1, name: 'test-results', archive: inner }]);
    },
  },
  {
    name: '20 artifacts of 99 MB cases each',
    make: () => {
      const archive = zipSync({
        'junit.xml': bytes(99 * MB, '<testcase name="a"/>', '<testsuite>', '</testsuite>'),
      });
      return withArtifacts(
        Array.from({ length: 20 }, (_, index) => ({ id: index + 1, name: `test-results-${index}`, archive })),
      );
    },
  },
];
