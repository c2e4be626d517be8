import { addTotals, type TestTotals, TOTALS_KEYS } from '../../evidence/totals.ts';
import { known } from '../known.ts';
import { type Closing, isRed, type LogCoverage } from './model.ts';

/** One closing with the tool that said it. */
export interface Said extends Closing {
  format: string;
}

/**
 * Adds up what the tools of one step said, by tool. Several runs of a tool are several parts of the whole, and so are
 * test binaries, packages and modules. Nobody can say what the whole is where a tool ran on after a failure: the second
 * run may be another try of the same tests, or the first one an example that must fail. Then there is no answer.
 */
export function addUp(all: readonly Said[]): Map<string, TestTotals> {
  const said = withoutAddends(withoutDoubles(all)).sort((one, other) => one.at - other.at);
  if (goesOn(said)) return new Map();
  const sums = new Map<string, TestTotals>();
  for (const { format, totals } of said)
    sums.set(format, addTotals([sums.get(format) ?? addTotals([]), totals]));
  return sums;
}

/** Whether anything follows a failure but further parts of the same tool. */
function goesOn(said: readonly Said[]): boolean {
  const seen = new Set<string>();
  let failed: Said | null = null;
  for (const one of said) {
    const part = `${one.format}\n${one.part}`;
    const isNext = one.format === failed?.format && one.part !== undefined && !seen.has(part);
    if (failed !== null && (failed.part === undefined || !isNext)) return true;
    if (isRed(one.totals)) failed = one;
    seen.add(part);
  }
  return false;
}

/** Formats, and the tool that counts itself what is printed in them through it. */
const COUNTED_BY = new Map(
  known(({ countedBy }) => countedBy).map(({ format, by }): [string, string] => [format, by]),
);

function withoutDoubles(said: readonly Said[]): Said[] {
  const formats = new Set(said.map(({ format }) => format));
  return said.filter(({ format }) => !formats.has(COUNTED_BY.get(format) ?? ''));
}

/** Some tools tell each process and then the sum of all. */
function withoutAddends(said: readonly Said[]): Said[] {
  return [...new Set(said.map(({ format }) => format))].flatMap((format) => {
    const own = said.filter((one) => one.format === format && one.part === undefined);
    const last = own.at(-1);
    const before = addTotals(own.slice(0, -1).map(({ totals }) => totals));
    const isSum = last !== undefined && own.length > 2 && before.total > 0 && isSame(before, last.totals);
    return said.filter((one) => one.format === format && (!isSum || one === last || one.part !== undefined));
  });
}

const isSame = (one: TestTotals, other: TestTotals): boolean =>
  TOTALS_KEYS.every((key) => one[key] === other[key]);

/**
 * One coverage a metric, where a tool says only one: totals of several packages cannot be added up without their sizes.
 * With the counts where they are told.
 */
export function onlyCoverage(all: readonly LogCoverage[]): LogCoverage[] {
  return (['total', 'lines', 'branches'] as const).flatMap((metric) => {
    const own = all.filter((one) => one.metric === metric);
    const known = own.findLast(({ counts }) => counts !== null) ?? own[0];
    return known !== undefined && own.every((one) => isSameCoverage(one, known)) ? [known] : [];
  });
}

/** Tables round more than summaries do. */
function isSameCoverage(one: LogCoverage, other: LogCoverage): boolean {
  if (one.counts === null || other.counts === null) return Math.abs(one.percent - other.percent) < 1;
  return one.counts.covered === other.counts.covered && one.counts.total === other.counts.total;
}
