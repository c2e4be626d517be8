import type { CoverageFormat } from '../format.ts';
import { type CoverageReport, countOf, type FileCoverage, reportOf } from './model.ts';
import { type KeyTally, made, newKeyTally, newTally, type Tally } from './tally.ts';

/**
 * An LCOV trace file, after the format in geninfo(1): `DA:<line>,<count>[,<checksum>]`,
 * `BRDA:<line>,<block>,<branch>,<taken>` where `-` is a branch that was never reached. A line or branch that several
 * records of one file tell is counted once, covered when one of them covers it.
 */
export const lcov: CoverageFormat = {
  id: 'lcov',
  kind: 'coverage',
  fileNames: ['**/lcov*.info', '**/coverage*.info', '**/cov.info', '**/total.info', '**/*.lcov'],
  named: /lcov[^/\\]*\.info$|\.lcov$/i,
  detect: ({ text }) => isLcov(text),
  read: ({ text }) => parseLcov(text),
  recognisedBy: 'first line `TN:` or `SF:`',
  counts: {
    lines: 'distinct `DA` of each `SF` over all records; else `LF` and `LH`',
    branches: 'distinct `BRDA`, `-` is not taken; else `BRF` and `BRH`',
  },
};

/** Whether the text begins like an LCOV trace file: with `TN:` or `SF:`, after blank lines and comments. */
function isLcov(text: string): boolean {
  const first = /^(?:[ \t]*(?:#.*)?\r?\n){0,50}[ \t]*/.exec(text)?.[0].length ?? 0;
  return text.startsWith('TN:', first) || text.startsWith('SF:', first);
}

/** One source file over all its records: lcov repeats a file for each test name. */
interface Source {
  lines: Tally;
  /** Null until the first: a trace file can have more files than lines. */
  branches: KeyTally | null;
  /** `LF`, `LH`, `BRF`, `BRH`: what a record states of its file. They count only where the lines are left out. */
  summary: Record<string, number> | null;
  hasLines: boolean;
}

function parseLcov(text: string): CoverageReport {
  const sources = new Map<string, Source>();
  let source: Source | null = null;
  let ended = true;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (text.startsWith('DA:', at)) readLine(text, at + 3, end, source);
    else if (text.startsWith('SF:', at)) {
      source = made(sources, text.slice(at + 3, end).trim(), newSource);
      ended = false;
    } else if (text.startsWith('BRDA:', at)) readBranch(text.slice(at + 5, end), source);
    else if (text.startsWith('end_of_record', at)) ended = true;
    else readStated(text, at, end, source);
    at = end + 1;
  }
  const problems = ended ? [] : ['The last record has no end: the file was cut off.'];
  return reportOf(Array.from(sources, fileOf), { problems });
}

const newSource = (): Source => ({
  lines: newTally(),
  branches: null,
  summary: null,
  hasLines: false,
});

const NINE = 57;
const ZERO = 48;

/** Most lines of a trace file are these: read without a copy. */
function readLine(text: string, from: number, end: number, source: Source | null): void {
  let at = from;
  let line = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    line = line * 10 + digit;
  }
  if (source === null || at === from || text[at] !== ',' || line > Number.MAX_SAFE_INTEGER / 4) return;
  source.lines.add(line, isPositive(text, at + 1, end));
  source.hasLines = true;
}

/** Whether a count is more than zero, without reading the number: counts can be of any size. */
function isPositive(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > ZERO && code <= NINE) return true;
    if (code !== ZERO && text[at] !== '.' && text[at] !== ' ') return false;
  }
  return false;
}

/** `<line>,[e]<block>,<branch>,<taken>`; the branch is a number, or an expression that may hold commas. */
function readBranch(value: string, source: Source | null): void {
  const taken = value.lastIndexOf(',');
  if (source === null || taken === -1) return;
  source.branches ??= newBranches();
  source.branches.add(value.slice(0, taken), isPositive(value, taken + 1, value.length));
}

function readStated(text: string, at: number, end: number, source: Source | null): void {
  const name = /[A-Z]{2,3}(?=:)/y;
  name.lastIndex = at;
  const found = name.exec(text)?.[0];
  if (source === null || found === undefined || !/^(?:LF|LH|BRF|BRH)$/.test(found)) return;
  const amount = Number(text.slice(at + found.length + 1, end));
  source.summary ??= {};
  source.summary[found] = Math.max(amount, source.summary[found] ?? 0);
}

function fileOf([path, source]: [string, Source]): FileCoverage {
  const { LF, LH, BRF, BRH } = source.summary ?? {};
  const lines = source.hasLines ? source.lines.count() : countOf(LH ?? 0, LF);
  const branches = source.branches?.count() ?? countOf(BRH ?? 0, BRF);
  return { path, lines: lines ?? { covered: 0, total: 0 }, branches };
}

const SMALL = /^(\d{1,6}),(\d{1,4}),(\d{1,5})$/;

/** Branches by their line, block and number: packed into one number where these are small, as most are. */
function newBranches(): KeyTally {
  const packed = newTally();
  let others: KeyTally | null = null;
  return {
    add(id, taken) {
      const [, line, block, branch] = SMALL.exec(id) ?? [];
      if (branch === undefined) {
        others ??= newKeyTally();
        others.add(id, taken);
      } else packed.add((Number(line) * 10_000 + Number(block)) * 100_000 + Number(branch), taken);
    },
    count() {
      const few = others?.count() ?? { covered: 0, total: 0 };
      const { covered, total } = packed.count();
      return { covered: covered + few.covered, total: total + few.total };
    },
  };
}
