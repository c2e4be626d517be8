import { type Json, readJson } from '../json.ts';
import { rootOf } from '../xml.ts';
import { isCtrf, readCtrf } from './ctrf.ts';
import { readDart } from './dart.ts';
import { readGo } from './go.ts';
import { isJest, readJest } from './jest.ts';
import { readJunit } from './junit.ts';
import { withinCases } from './many.ts';
import { isMocha, readMocha } from './mocha.ts';
import { cutNames, type TestCase, type TestFormat, type TestReport } from './model.ts';
import { readNunit } from './nunit.ts';
import { isRspec, readRspec } from './rspec.ts';
import { readTap } from './tap.ts';
import { readTrx } from './trx.ts';
import { readXunit } from './xunit.ts';

/** How far into a file is looked to tell its format. */
const HEAD = 64_000;
const TAIL = 2_000;

/**
 * What a result file says; null when it holds no tests. The content tells the format. The name counts only for a file
 * that is empty or can no longer be read: then the report has a problem instead of cases. Throws TooMuch for a file of
 * more cases than are read.
 */
export function readTests(name: string, text: string): TestReport | null {
  const report = reportOf(name, text);
  if (report === null) return null;
  withinCases(report.cases.length);
  return { ...report, cases: detached(report.cases), problems: structuredClone(report.problems) };
}

/** Cases that are copied at once: all together would be in memory twice. */
const BATCH = 1_000;

/**
 * The cases with names of their own, in the same list: a name cut out of the text holds the whole of it in memory, even
 * 20 MB for one case; a copy does not.
 */
function detached(cases: TestCase[]): TestCase[] {
  for (let from = 0; from < cases.length; from += BATCH) {
    const copies = structuredClone(cases.slice(from, from + BATCH).map(cutNames));
    for (const [index, copy] of copies.entries()) cases[from + index] = copy;
  }
  return cases;
}

function reportOf(name: string, text: string): TestReport | null {
  const root = rootOf(text);
  const head = text.slice(0, HEAD);
  if (root === 'assembly' && !XUNIT_ASSEMBLY.test(head)) return null;
  if (root !== null) return Object.hasOwn(BY_ROOT, root) ? BY_ROOT[root]!(text) : null;
  const read = readLines(head, text) ?? readJsonReport(head, text);
  return read ?? unreadable(name, text);
}

/** Manifests of Windows and of Maven's assemblies have a root of that name too. */
const XUNIT_ASSEMBLY = /<assembly\s[^>]{0,4000}\b(?:test-framework|run-date|total)\s?=/;

const BY_ROOT: Readonly<Record<string, (text: string) => TestReport>> = {
  testsuites: readJunit,
  testsuite: readJunit,
  'test-results': (text) => readNunit(text, 'nunit2'),
  'test-run': (text) => readNunit(text, 'nunit3'),
  assemblies: readXunit,
  assembly: readXunit,
  TestRun: readTrx,
};

/** Formats of lines: whatever was printed between them is passed over, so they need not begin the file. */
function readLines(head: string, text: string): TestReport | null {
  const objects = head.split('\n').filter((line) => line.startsWith('{'));
  if (objects.some(isGoEvent)) return readGo(text);
  if (objects.some((line) => line.includes('"protocolVersion":"'))) return readDart(text);
  return isTap(head, text) ? readTap(text) : null;
}

/** Version 12 has no line that names it: points, and a plan before or after them. */
const isTap = (head: string, text: string): boolean =>
  /^TAP version 1\d/m.test(head) ||
  (/^(?:not )?ok\b/m.test(head) && /^1\.\.\d/m.test(head + text.slice(-TAIL)));

const isGoEvent = (line: string): boolean =>
  line.includes('"Action":"') &&
  (line.includes('"Package":"') || line.includes('"ImportPath":"') || WITHOUT_PACKAGE.test(line));

const WITHOUT_PACKAGE = /"Action":"(?:run|output)","(?:Test|Output)":"/;

interface JsonFormat {
  format: TestFormat;
  /** What its beginning holds: other JSON, which may be large, is not read. */
  mark: RegExp;
  is(value: unknown): boolean;
  read(value: unknown): TestReport;
}

const JSON_FORMATS: readonly JsonFormat[] = [
  { format: 'ctrf', mark: /"results"\s{0,99}:\s{0,99}\{/, is: isCtrf, read: readCtrf },
  { format: 'jest-json', mark: /"num(?:Total|Failed|Passed)Test/, is: isJest, read: readJest },
  { format: 'rspec-json', mark: /"examples"\s{0,99}:/, is: isRspec, read: readRspec },
  { format: 'mocha-json', mark: /"stats"\s{0,99}:\s{0,99}\{/, is: isMocha, read: readMocha },
];

/** A file that begins like a format but is cut or broken is a report with a problem. */
function readJsonReport(head: string, text: string): TestReport | null {
  if (!/^\s{0,99}\{/m.test(head)) return null;
  const likely = JSON_FORMATS.filter(({ mark }) => mark.test(head));
  const [first] = likely;
  if (first === undefined) return null;
  const read = readObject(text);
  if ('problem' in read)
    return /^\s{0,99}\{/.test(head) ? { format: first.format, cases: [], problems: [read.problem] } : null;
  return likely.find(({ is }) => is(read.value))?.read(read.value) ?? null;
}

/** The object of a text, also with lines before and after it: `npm test -- --json > jest.json` writes what it runs there. */
function readObject(text: string): Json {
  const read = readJson(text);
  if ('value' in read) return read;
  const inner = text.slice(Math.max(0, text.search(/^\{/m)), text.lastIndexOf('}') + 1);
  const again = readJson(inner);
  return 'value' in again ? again : read;
}

/** Names that tell of a format when the content does not. */
const BY_NAME: readonly (readonly [RegExp, TestFormat])[] = [
  [/(?:^|[/\\])TEST-[^/\\]*\.xml$|junit[^/\\]*\.xml$/i, 'junit'],
  [/nunit[^/\\]*\.xml$/i, 'nunit3'],
  [/xunit[^/\\]*\.xml$/i, 'xunit'],
  [/\.trx$/i, 'trx'],
  [/\.tap$/i, 'tap'],
  [/ctrf[^/\\]*\.json$/i, 'ctrf'],
];

function unreadable(name: string, text: string): TestReport | null {
  const format = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (format === undefined) return null;
  const problem =
    text.trim() === '' ? 'The file is empty.' : 'The file holds no test results, though its name says so.';
  return { format, cases: [], problems: [problem] };
}
