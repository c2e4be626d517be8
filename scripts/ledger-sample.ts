import { readFileSync } from 'node:fs';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { Outcome } from '../src/evidence/outcome.ts';
import { parseEvidence, serialize } from '../src/evidence/serialize.ts';

/** A report's Evidence, with the path that it lies at. */
export interface SampleReport {
  path: string;
  evidence: Evidence;
  text: string;
}

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2026-01-05T09:00:00Z');
/** Of ten reports. */
const OUTCOMES: Outcome[] = [
  ...(['approved', 'approved', 'debt', 'approved', 'blocked'] as const),
  ...(['approved', 'approved', 'approved', 'rerun', 'approved'] as const),
];

const EXAMPLE = parseEvidence(readFileSync('examples/M04_run2.json', 'utf8'));

/**
 * Reports of a repository over half a year, a report a day, with tests and coverage that go up and now and then down. A milestone
 * has five.
 *
 * @param example what they are made of
 */
export function sampleReports(repository: string, reports: number, example = EXAMPLE): SampleReport[] {
  return Array.from({ length: reports }, (_, index) => {
    const evidence = sample(example, repository, index);
    return { path: evidence.document.path ?? '', evidence, text: serialize(evidence) };
  });
}

function sample(example: Evidence, repository: string, index: number): Evidence {
  const evidence = structuredClone(example);
  const milestone = `M${String(Math.floor(index / 5) + 1).padStart(2, '0')}`;
  const number = (index % 5) + 1;
  const { head, document, runs, results, pullRequests, verdict } = evidence;
  evidence.repository.name = repository;
  const path = `docs/milestones/${milestone}/${milestone}_run${number}.md`;
  Object.assign(document, { milestone, number, path, previous: undefined, earlier: [] });
  head.sha = `${(index + 1).toString(16).padStart(8, 'a')}${head.sha.slice(8)}`;
  head.postMerge = number === 5;
  for (const pull of pullRequests) pull.number = 100 + Math.floor(index / 5);
  const by = FIRST + index * DAY_MS - Date.parse(runs[0]?.createdAt ?? '');
  for (const run of runs) for (const job of run.jobs) job.completedAt = moved(job.completedAt, by);
  for (const { totals } of results.tests) {
    const passed = 400 + index * 3 - (index % 7 === 6 ? 40 : 0);
    Object.assign(totals, { passed, failed: 0, total: passed + totals.skipped });
  }
  for (const { lines } of results.coverage)
    if (lines) lines.covered = Math.min(lines.total, Math.round(lines.total * (0.7 + index / 900)));
  if (verdict) verdict.outcome = OUTCOMES[index % OUTCOMES.length] ?? 'approved';
  return evidence;
}

const moved = (instant: string | null, byMs: number): string | null =>
  instant === null ? null : new Date(Date.parse(instant) + byMs).toISOString().replace('.000', '');
