import type { Content } from './content.ts';
import type { CoverageReport } from './coverage/model.ts';
import type { TestReport } from './test-reports/model.ts';

/** What a file of each kind says, whatever tool wrote it. */
export interface Reports {
  tests: TestReport;
  coverage: CoverageReport;
  sarif: SarifReport;
}

/** What a result file may be. Also the name of the input that finds it, and of what `inspect` prints. */
export type ResultKind = keyof Reports;

/** Everything that is known of one format of result files. */
export interface Format<Kind extends ResultKind> {
  /** Its name in Evidence, report and `inspect`. */
  id: string;
  kind: Kind;
  /**
   * Globs of the names that tools give such a file: those of all formats of a kind are the default of its input. A name
   * that several formats have stands with each of them.
   */
  fileNames: readonly string[];
  /** Names that tell of the format where the content does not, of a file that is empty or broken. */
  named?: RegExp;
  /** Of XML: what the root element may be called. Left out: it is no XML. */
  roots?: readonly string[];
  /** Whether a content is of this format, as far as its root does not tell. Throws TooMuch. */
  detect?(content: Content): boolean;
  /** Reads a content of this format; what is wrong with it is told in the report. Throws TooMuch. */
  read(content: Content): Reports[Kind];
  /** What tells of the format, for readers of docs/formats.md. */
  recognisedBy: string;
}

/** A format of coverage reports. */
export interface CoverageFormat extends Format<'coverage'> {
  /** What counts as a line and as a branch, for readers of docs/formats.md. */
  counts: { lines: string; branches: string };
}

/** A SARIF log, whatever tool wrote it. */
export interface SarifReport {
  /** The names of the tools, each once. */
  tools: string[];
  findings: SarifFinding[];
  problems: string[];
}

/** One result of a static analysis that somebody should look at. */
export interface SarifFinding {
  rule: string | null;
  level: SarifLevel;
  /** At most 2,000 characters. */
  message: string;
  /** As the report writes it, without `file://` and percent signs. */
  path: string | null;
  line: number | null;
  /** Stays the same while lines around it move; what GitHub compares alerts by. */
  fingerprint: string | null;
}

export type SarifLevel = 'error' | 'warning' | 'note';
