import { expect } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { parseEvidence } from '../../src/evidence/serialize.ts';
import { draftOf } from '../../src/report/report.ts';
import { judge } from '../../src/rules/judge.ts';
import { entryAt } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { fitToSize } from './fit.ts';
import { type Ran, runFor } from './run-docket.ts';
import { ownComments, textOn } from './world.ts';

const outputNames = [
  ...['verdict', 'ci-status', 'headline', 'next', 'pull-request', 'milestone', 'run-number', 'report-path'],
  ...['report-url', 'evidence-path', 'commit-sha', 'comment-url', 'attestation-url', 'tests', 'tests-failed'],
  ...['coverage', 'assessment-path', 'gaps'],
];

/**
 * Runs Docket for a run that it has to report without trouble, and checks what holds in every world: all outputs are
 * set, a committed report is what its Evidence renders to, byte for byte, and no pull request has two comments of ours.
 */
export async function report(world: World, runId: number, inputs: Record<string, string> = {}): Promise<Ran> {
  const ran = await runFor(world, runId, inputs);
  expect(ran.failed).toBeNull();
  expect(Object.keys(ran.outputs)).toEqual(outputNames);
  expectRendered(world, ran);
  for (const { number } of world.contents.pulls)
    expect(ownComments(world, number).length).toBeLessThanOrEqual(1);
  return ran;
}

/** Evidence and reports that were right: most worlds are much alike, and what is made of them is always the same. */
const right = new Set<string>();

/**
 * The report of the commit that Docket made is what `docket render` makes of the Evidence beside it, and what is left
 * out of a large Evidence file changes no verdict.
 */
export function expectRendered(world: World, { outputs }: Ran): void {
  const sha = outputs['commit-sha'];
  if (!sha) return;
  const text = (path: string | undefined): string => {
    const entry = entryAt(world.git, world.git.commit(sha).tree, path ?? '');
    return world.git.blob(entry?.oid ?? '')?.toString('utf8') ?? '';
  };
  const [written, committed] = [text(outputs['evidence-path']), text(outputs['report-path'])];
  const key = JSON.stringify([written, committed]);
  if (right.has(key)) return;
  const evidence = parseEvidence(written);
  const { report: rendered, assessment } = draftOf(evidence);
  expect(rendered).toBe(committed);
  expect(judge(fitToSize(evidence, 1)).verdict).toEqual(assessment.verdict);
  right.add(key);
}

/** The Evidence file on a branch. */
export function evidenceOn(world: World, branch: string, path: string): Evidence {
  return parseEvidence(textOn(world, branch, path) ?? '');
}

/** The body of the one comment of ours; null when there is none. */
export function commentOn(world: World, pull: number): string | null {
  return ownComments(world, pull)[0]?.body ?? null;
}

/** How many commits are on a branch, with their first line, newest first. */
export function historyOf(world: World, branch: string): string[] {
  const lines: string[] = [];
  for (let oid = world.tip(branch); oid !== undefined; ) {
    const commit = world.git.commit(oid);
    lines.push(commit.message.split('\n', 1)[0] ?? '');
    oid = commit.parents[0];
  }
  return lines;
}
