/**
 * How much of what strangers write is read for one report, so that no input costs more than ten seconds of CPU time or
 * one gigabyte of memory. Readers take time linear in their input; these numbers bound the input. What exceeds one is
 * not read and told. `npm run bounds` measures each kind through the whole action.
 */
export const BUDGET = {
  workflows: {
    /**
     * Characters of one file: GitHub itself reads no longer one (`MaxFileSize` of its parser,
     * https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs).
     */
    file: 1_048_576,
    /** Characters of all files at head, base and merge base together, small files first. */
    all: 2_000_000,
    /** Values of one file, its aliases resolved. */
    values: 100_000,
  },
  results: {
    /** Test cases of one file. */
    cases: 200_000,
    /** Test cases of the files of one head: after so many no further file is begun. */
    allCases: 250_000,
    /** Source files of one coverage report. */
    sources: 100_000,
    /** Findings of one SARIF log; GitHub takes 25,000 a run. */
    findings: 100_000,
    /** Elements of one XML document. */
    elements: 3_000_000,
    /** Signs that open, part or name values in one JSON text. */
    values: 4_000_000,
    /** `&` in one XML document that begin no reference: each grows to five characters. */
    bare: 1_000_000,
  },
  logs: {
    /** Lines of one log, counted from its end. */
    lines: 50_000,
  },
  owners: {
    /** How often a pattern of CODEOWNERS is tried on a changed path. */
    patterns: 1_500_000,
  },
  /** Characters of `.github/docket.yml`. */
  config: 100_000,
} as const;
