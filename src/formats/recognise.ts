import type { CoverageReport } from './coverage/model.ts';
import { coverageInJson, readCoverage } from './coverage/read.ts';
import { type Json, looksLikeJson, readJson } from './json.ts';
import { type SarifReport, sarifInJson } from './sarif.ts';
import type { TestReport } from './test-reports/model.ts';
import { readTests } from './test-reports/read-tests.ts';

/** What a result file may be. */
export type ResultKind = 'tests' | 'coverage' | 'sarif';

/** A result file as it was understood. */
export type Recognised =
  | { kind: 'tests'; report: TestReport }
  | { kind: 'coverage'; report: CoverageReport }
  | { kind: 'sarif'; report: SarifReport };

const ALL: readonly ResultKind[] = ['tests', 'coverage', 'sarif'];

/**
 * Tells what a file is by its content, among the kinds that it may be. Null: none of them.
 *
 * @returns also the file's JSON, where it was parsed.
 */
export function recognise(
  file: string,
  text: string,
  kinds: readonly ResultKind[] = ALL,
): { found: Recognised | null; json: Json | null } {
  const [mayCover, mayAnalyse] = [kinds.includes('coverage'), kinds.includes('sarif')];
  const json = (mayCover || mayAnalyse) && looksLikeJson(text) ? readJson(text) : null;
  const analysis = mayAnalyse && json !== null ? sarifInJson(json) : null;
  if (analysis !== null) return { found: { kind: 'sarif', report: analysis }, json };
  const coverage = mayCover ? (json === null ? readCoverage(text) : coverageInJson(json)) : null;
  if (coverage !== null) return { found: { kind: 'coverage', report: coverage }, json };
  const tests = kinds.includes('tests') ? readTests(file, text) : null;
  return { found: tests && { kind: 'tests', report: tests }, json };
}
