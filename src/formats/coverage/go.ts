import type { CoverageFormat } from '../format.ts';
import { type CoverageReport, type FileCoverage, reportOf } from './model.ts';
import { made } from './tally.ts';

/**
 * A profile of `go test -coverprofile`, after golang.org/x/tools/cover: `<file>:<block> <statements> <count>`. With
 * `-coverpkg` every test binary tells every block again; a block counts once, covered when one of them ran it. The unit
 * is the statement, as in `go tool cover -func`: Go's profiles have no lines. They have no branches either.
 */
export const goProfile: CoverageFormat = {
  id: 'go',
  kind: 'coverage',
  fileNames: [
    '**/*cover*.out',
    '**/*.coverprofile',
    '**/coverage.txt',
    '**/profile.cov',
    '**/coverage.cov',
    '**/c.out',
  ],
  detect: ({ text }) => /^\s*mode:[ \t]*(?:set|count|atomic)[ \t]*(?:\r?\n|$)/.test(text),
  read: ({ text }) => parseProfile(text),
  recognisedBy: 'first line `mode: set`, `count` or `atomic`',
  counts: {
    lines:
      '**statements**, as in `go tool cover -func`: a profile has no lines; a block that several test binaries tell counts once',
    branches: 'none',
  },
};

interface Block {
  statements: number;
  covered: boolean;
}

/** `<from line>.<column>,<to line>.<column> <statements> <count>`, the part after the last colon. */
const BLOCK = /^(\d{1,10}\.\d{1,10},\d{1,10}\.\d{1,10}) (\d{1,10}) (\d{1,20})$/;

function parseProfile(text: string): CoverageReport {
  const files = new Map<string, Map<string, Block>>();
  let unread = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).trimEnd();
    if (line !== '' && !line.startsWith('mode:') && !addBlock(files, line)) unread += 1;
    at = end + 1;
  }
  const problems = unread === 0 ? [] : [`Not a block of a cover profile: ${unread} of the lines.`];
  return reportOf(Array.from(files, fileOf), { problems });
}

function addBlock(files: Map<string, Map<string, Block>>, line: string): boolean {
  const colon = line.lastIndexOf(':');
  const [, place, statements, count] = BLOCK.exec(line.slice(colon + 1)) ?? [];
  if (colon <= 0 || place === undefined) return false;
  const blocks = made(files, line.slice(0, colon), () => new Map<string, Block>());
  const block = made(blocks, place, () => ({ statements: Number(statements), covered: false }));
  if (Number(count) > 0) block.covered = true;
  return true;
}

function fileOf([path, blocks]: [string, Map<string, Block>]): FileCoverage {
  const lines = { covered: 0, total: 0 };
  for (const { statements, covered } of blocks.values()) {
    lines.total += statements;
    if (covered) lines.covered += statements;
  }
  return { path, lines, branches: null };
}
