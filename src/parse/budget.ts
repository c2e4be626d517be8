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
  /** Characters of `.github/docket.yml`. */
  config: 100_000,
} as const;
