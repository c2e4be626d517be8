import { decode } from './bytes.ts';
import type { CoverageReport } from './coverage/model.ts';
import { formatNamed } from './coverage/names.ts';
import { coverageInJson, readCoverage } from './coverage/read.ts';
import { type Json, looksLikeJson, readJson } from './json.ts';
import { type SarifReport, sarifInJson } from './sarif.ts';
import type { TestReport } from './tests/model.ts';
import { readTests } from './tests/read-tests.ts';

/** What a file of an artifact may be, by the glob that it matches. */
export type ResultKind = 'tests' | 'coverage' | 'sarif';

/** What a file says, together with what is wrong with it; `none`: it says nothing, and may be broken. */
export type ResultFile =
  | { kind: 'tests'; report: TestReport; problems: string[] }
  | { kind: 'coverage'; report: CoverageReport; problems: string[] }
  | { kind: 'sarif'; report: SarifReport; problems: string[] }
  | { kind: 'none'; problems: string[] };

/**
 * Reads a file as the kinds that it may be, told by its content. A report that has a problem and nothing else says
 * nothing: it would look like one without tests or findings. A file that is simply something else has no problem.
 */
export function readResultFile(file: string, bytes: Uint8Array, kinds: readonly ResultKind[]): ResultFile {
  const text = decode(bytes);
  const read = reportIn(file, text, kinds);
  if (read === null) return { kind: 'none', problems: problemsOf(file, text) };
  return read.problems.length > 0 && isEmpty(read) ? { kind: 'none', problems: read.problems } : read;
}

type Report = Exclude<ResultFile, { kind: 'none' }>;

function reportIn(file: string, text: string, kinds: readonly ResultKind[]): Report | null {
  const needsJson = kinds.includes('sarif') || kinds.includes('coverage');
  const json = needsJson && looksLikeJson(text) ? readJson(text) : null;
  const analysis = kinds.includes('sarif') && json !== null ? sarifInJson(json) : null;
  if (analysis !== null) return { kind: 'sarif', report: analysis, problems: analysis.problems };
  const coverage = kinds.includes('coverage') ? coverageOf(text, json) : null;
  if (coverage !== null) return { kind: 'coverage', report: coverage, problems: coverage.problems };
  const tests = kinds.includes('tests') ? readTests(file, text) : null;
  return tests && { kind: 'tests', report: tests, problems: tests.problems };
}

function coverageOf(text: string, json: Json | null): CoverageReport | null {
  return json === null ? readCoverage(text) : coverageInJson(json);
}

function isEmpty(read: Report): boolean {
  if (read.kind === 'tests') return read.report.cases.length === 0;
  if (read.kind === 'sarif') return read.report.findings.length === 0;
  return read.report.lines.total === 0;
}

/** An empty file, broken JSON, or one whose name says what its content does not. */
function problemsOf(file: string, text: string): string[] {
  if (!/\S/.test(text)) return ['The file is empty.'];
  const json = looksLikeJson(text) && !isJsonLines(text) ? readJson(text) : null;
  if (json !== null && 'problem' in json) return [json.problem];
  const named = formatNamed(file) !== null || /\.sarif(?:\.json)?$/i.test(file);
  return named ? ['The file holds something else than its name says.'] : [];
}

/** A first line that is a whole value: a log, one value a line. */
const isJsonLines = (text: string): boolean => 'value' in readJson(text.slice(0, text.indexOf('\n') + 1));
