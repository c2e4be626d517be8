/** Finds how many findings one tool counts at its end in the lines of a step; null: it does not say. */
export interface FindingsReader {
  format: string;
  found(lines: readonly string[]): number | null;
}

/** A line that counts findings, and how many that are; its sum over all lines, or the last one. */
export interface FindingsLine {
  line: RegExp;
  /** Left out: the number in the first group. */
  count?: (match: RegExpExecArray) => number;
}

/**
 * A reader of a tool that counts its findings in one line.
 *
 * @param all `last`: it says it once for each run, and the last one counts; `sum`: once for each part
 */
export function findingsLine(
  format: string,
  forms: readonly FindingsLine[],
  all: 'last' | 'sum' = 'last',
): FindingsReader {
  return {
    format,
    found(lines) {
      const counts = lines.flatMap((text) => {
        for (const { line, count } of forms) {
          const match = line.exec(text);
          if (match !== null) return [count === undefined ? Number(match[1]) : count(match)];
        }
        return [];
      });
      if (counts.length === 0) return null;
      return all === 'sum' ? counts.reduce((sum, n) => sum + n, 0) : (counts.at(-1) ?? null);
    },
  };
}

/** Without any. */
export const none = (): number => 0;
