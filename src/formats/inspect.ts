import type { Count, TestTotals } from '../evidence/totals.ts';
import { TooMuch } from '../text/too-much.ts';
import { ARCHIVE_LIMITS } from './archive/limits.ts';
import { isContainer, walkArchive, within } from './archive/walk.ts';
import { decode } from './bytes.ts';
import { Content } from './content.ts';
import type { SarifLevel } from './format.ts';
import { formatNamed, type Recognised, recognise } from './result-file.ts';
import { sarifTotals } from './sarif.ts';
import { totalsOf } from './test-reports/model.ts';

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
function inspect(file: string, bytes: Uint8Array): Inspection {
  if (bytes.length > MAX_BYTES) return unknown(file, `The file is larger than ${MAX_BYTES / 1_000_000} MB.`);
  const content = new Content(decode(bytes));
  try {
    const found = recognise(file, content);
    return found === null ? unreadable(file, content) : inspectionOf(file, found);
  } catch (error) {
    if (error instanceof TooMuch) return unknown(file, error.message);
    throw error;
  }
}

function inspectionOf(file: string, found: Recognised): Inspection {
  const { format, report } = found;
  const { problems } = report;
  if (found.kind === 'sarif')
    return { file, kind: 'sarif', format, totals: sarifTotals(found.report), problems };
  if (found.kind === 'tests')
    return { file, kind: 'tests', format, totals: totalsOf(found.report), problems };
  const { lines, branches } = found.report;
  return { file, kind: 'coverage', format, totals: { lines, branches }, problems };
}

/** What cannot be read is still named by its file's name. */
function unreadable(file: string, content: Content): Inspection {
  const problems = [problemOf(content)];
  const named = formatNamed(file, ['coverage', 'sarif']);
  if (named === null) return unknown(file, ...problems);
  if (named.kind === 'sarif')
    return inspectionOf(file, {
      kind: 'sarif',
      format: named.id,
      report: { tools: [], findings: [], problems },
    });
  const none = { files: [], lines: { covered: 0, total: 0 }, branches: null, sources: [] };
  return inspectionOf(file, { kind: 'coverage', format: named.id, report: { ...none, problems } });
}

function problemOf({ text, json }: Content): string {
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

/** Reads a file, or each file of an archive as `archive.zip!/path`, also in archives within it. */
export function inspectAll(file: string, bytes: Uint8Array): Inspection[] {
  if (!isContainer(bytes)) return [inspect(file, bytes)];
  const { entries, total, depth } = ARCHIVE_LIMITS;
  const inspections: Inspection[] = [];
  for (const entry of walkArchive(bytes, { entries, total }, depth)) {
    const path = entry.path === null ? file : within(file, entry.path);
    inspections.push('problem' in entry ? unknown(path, entry.problem) : inspect(path, entry.bytes));
  }
  return inspections;
}
