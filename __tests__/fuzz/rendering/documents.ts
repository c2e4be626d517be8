import fc from 'fast-check';
import { Evidence } from '../../../src/evidence/evidence.ts';
import { type Budget, fitting, join } from '../../../src/report/budget.ts';
import { commentParts } from '../../../src/report/comment/comment.ts';
import type { Links } from '../../../src/report/comment/provenance.ts';
import type { Part } from '../../../src/report/parts.ts';
import { reportParts } from '../../../src/report/report.ts';
import { summaryParts } from '../../../src/report/summary.ts';
import { judge } from '../../../src/rules/judge.ts';
import { bases } from './bases.ts';
import { hostileText } from './hostile-text.ts';
import type { Written } from './oracle.ts';
import { varied } from './vary.ts';

/** What GitHub or Docket itself made, not strangers: ids, times, addresses, and what is checked before it names a file. */
const OURS = new Set([
  ...[
    'sha',
    'headSha',
    'mergeBase',
    'mergeCommit',
    'greenCommit',
    'hash',
    'passedIds',
    'skippedIds',
    'version',
  ],
  ...[
    'createdAt',
    'startedAt',
    'completedAt',
    'serverUrl',
    'milestone',
    'path of the document',
    'milestonePattern',
  ],
  ...['notes', 'event', 'reportsDir', 'repository', 'headRepository', 'movedFrom', 'outcome'],
]);
const GITHUB = 'https://github.com/';
const OTHERS = 'https://ci.example/';
const MARKER = '<!-- docket head=398e281d view=none -->';

/** How the words of a head are replaced; small, so that a failing one can be made smaller still. */
export interface Plot {
  base: number;
  texts: string[];
  seed: number;
  /** How many texts of ten are replaced. */
  share: number;
  /** How large each document may become, in characters; 0: as large as GitHub takes it. */
  limit: number;
}

export const plots: fc.Arbitrary<Plot> = fc.record({
  base: fc.nat({ max: 2 }),
  texts: fc.array(hostileText, { minLength: 1, maxLength: 12 }),
  seed: fc.nat(),
  share: fc.constantFrom(1, 5, 10),
  limit: fc.oneof(fc.constant(0), fc.integer({ min: 500, max: 20_000 })),
});

/** Report, comment and step summary of a head whose words strangers chose. */
export function documentsOf(plot: Plot, heads: Evidence[] = bases()): Written[] {
  const evidence = hostile(heads[plot.base % heads.length]!, plot);
  const assessment = judge(evidence);
  const links: Links = { reportUrl: `${GITHUB}octo/serena/blob/main/M09_run1.md`, evidenceUrl: null };
  const note = { ...links, note: [plot.texts[0]!] };
  const report = reportParts(evidence, assessment);
  return [
    written(report, plot.limit || 500_000),
    { ...written(commentParts(evidence, assessment, note, MARKER), plot.limit || 65_536), isComment: true },
    written(summaryParts(evidence, assessment, report, note), plot.limit || 1_048_576),
  ];
}

function written(parts: Part[], limit: number): Written {
  const budget: Budget = { limit, size: (text) => Buffer.byteLength(text), elsewhere: ['It is elsewhere.'] };
  const pieces = fitting(parts, budget);
  return {
    markdown: join(pieces),
    pieces,
    isOurs: (address) =>
      [GITHUB, OTHERS].some((start) => address.startsWith(start)) ||
      /^(?:M09_run\d\.json|#[a-z\d-]+)$/.test(address),
    limit,
  };
}

function hostile(base: Evidence, { texts, seed, share }: Plot): Evidence {
  const chosen = new Map<string, string>();
  const next = numbers(seed);
  const pick = (): string => texts[next() % texts.length]!;
  const replacement = (text: string): string => {
    if (next() % 10 >= share) return text;
    const other = pick();
    return [other, other, `${text} ${other}`, `${other}${text}`][next() % 4]!;
  };
  const text = (value: string, key: string): string => {
    if (OURS.has(key) || value.startsWith('docs/milestones/')) return value;
    if (key === 'url') return value.startsWith(OTHERS) ? OTHERS + pick() : value;
    // Equal texts stay equal: a job is found by its name.
    if (!chosen.has(value)) chosen.set(value, replacement(value));
    return chosen.get(value)!;
  };
  const word = (value: string, allowed: string[]): string =>
    next() % 40 === 0 ? allowed[next() % allowed.length]! : value;
  return varied(Evidence, base, { text, word });
}

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return (value ^ (value >>> 14)) >>> 0;
  };
}
