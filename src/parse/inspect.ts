import { type Allowance, ARCHIVE_LIMITS, isArchive, readArchive } from './archive.ts';
import { decode } from './bytes.ts';
import type { Count } from './coverage/model.ts';
import { formatNamed } from './coverage/names.ts';
import { coverageInJson, readCoverage } from './coverage/read.ts';
import { type Json, looksLikeJson, readJson } from './json.ts';
import { type SarifLevel, sarifInJson, sarifTotals } from './sarif.ts';
import { type TestTotals, totalsOf } from './tests/model.ts';
import { readTests } from './tests/read-tests.ts';

/** What Docket reads out of one file. */
export type Inspection = { file: string; problems: string[] } & (
  | { kind: 'tests'; format: string; totals: TestTotals }
  | { kind: 'coverage'; format: string; totals: { lines: Count; branches: Count | null } }
  | { kind: 'sarif'; format: string; totals: Record<SarifLevel, number> }
  | { kind: 'unknown'; format: null; totals: null }
);

/** A larger text is not read: the runtime has no strings of its size. */
const MAX_BYTES = 400_000_000;

/**
 * Reads one file: a test report, a coverage report or a SARIF log, told by its content; its name counts only where the
 * content is empty or can no longer be read. Never throws: what is wrong with the file is a problem.
 */
export function inspect(file: string, bytes: Uint8Array): Inspection {
  if (bytes.length > MAX_BYTES) return unknown(file, `The file is larger than ${MAX_BYTES / 1_000_000} MB.`);
  const text = decode(bytes);
  const json = looksLikeJson(text) ? readJson(text) : null;
  return (
    analysisIn(file, json) ??
    coverageIn(file, text, json) ??
    testsIn(file, text) ??
    unreadable(file, text, json)
  );
}

function analysisIn(file: string, json: Json | null): Inspection | null {
  const report = json && sarifInJson(json);
  if (report === null) return null;
  return { file, kind: 'sarif', format: 'sarif', totals: sarifTotals(report), problems: report.problems };
}

function coverageIn(file: string, text: string, json: Json | null): Inspection | null {
  const report = json === null ? readCoverage(text) : coverageInJson(json);
  if (report === null) return null;
  const { format, lines, branches, problems } = report;
  return { file, kind: 'coverage', format, totals: { lines, branches }, problems };
}

function testsIn(file: string, text: string): Inspection | null {
  const report = readTests(file, text);
  if (report === null) return null;
  return { file, kind: 'tests', format: report.format, totals: totalsOf(report), problems: report.problems };
}

/** What cannot be read is still named by its file's name. */
function unreadable(file: string, text: string, json: Json | null): Inspection {
  const problems = [problemOf(text, json)];
  if (/\.sarif(?:\.json)?$/i.test(file))
    return { file, kind: 'sarif', format: 'sarif', totals: { error: 0, warning: 0, note: 0 }, problems };
  const format = formatNamed(file);
  if (format === null) return { ...unknown(file), problems };
  return {
    file,
    kind: 'coverage',
    format,
    totals: { lines: { covered: 0, total: 0 }, branches: null },
    problems,
  };
}

function problemOf(text: string, json: Json | null): string {
  if (!/\S/.test(text)) return 'The file is empty.';
  return json !== null && 'problem' in json
    ? json.problem
    : 'The file is in none of the formats that Docket reads.';
}

const unknown = (file: string, ...problems: string[]): Inspection => ({
  file,
  kind: 'unknown',
  format: null,
  totals: null,
  problems,
});

/** Reads a file, or each file of a zip archive as `archive.zip!path`, also in archives within it. */
export function inspectAll(file: string, bytes: Uint8Array): Inspection[] {
  const { entries, total, depth } = ARCHIVE_LIMITS;
  return [...inspections(file, bytes, { entries, total }, depth)];
}

function* inspections(
  file: string,
  bytes: Uint8Array,
  allowance: Allowance,
  depth: number,
): Generator<Inspection> {
  if (!isArchive(bytes)) {
    yield inspect(file, bytes);
    return;
  }
  if (depth === 0) {
    yield unknown(file, 'The archive lies too deep within others.');
    return;
  }
  let isEmpty = true;
  try {
    for (const entry of readArchive(bytes, allowance)) {
      isEmpty = false;
      const path = `${file}!${entry.path}`;
      if ('problem' in entry) yield unknown(path, entry.problem);
      else yield* inspections(path, entry.bytes, allowance, depth - 1);
    }
  } catch {
    yield unknown(file, 'The archive cannot be read: it is cut off or damaged.');
    return;
  }
  if (isEmpty) yield unknown(file, 'The archive holds no file.');
}
