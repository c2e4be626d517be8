import type { Changes } from '../evidence/change.ts';
import type { Config } from '../evidence/config.ts';
import { byText } from '../evidence/order.ts';
import type { OtherCheck, Run } from '../evidence/run.ts';
import { surfaceTest } from '../facts/change/surfaces.ts';
import { parsePlan } from '../plan/plan.ts';
import { parseConfig } from '../settings/config-file.ts';
import { type Inputs, targetWords } from '../settings/inputs.ts';
import { type ChangeSource, readMergeBase } from './change/changes.ts';
import { beginDependents, type Search } from './change/dependents.ts';
import type { TestedHead } from './change/head.ts';
import { type EarlyListing, listChanges } from './change/listing.ts';
import { type Candidate, candidatesFor, type Milestone, milestoneAmong } from './change/milestone.ts';
import { planPath } from './change/plan.ts';
import { type BranchRules, readRules } from './change/rules.ts';
import { type Overview, readOverview } from './overview/overview.ts';
import type { OverviewRequest } from './overview/overview-query.ts';
import type { ShelfRef } from './overview/shelf.ts';
import type { Reading } from './reading/reading.ts';
import { laterBy } from './reading/times.ts';
import { type CheckRuns, readCheckRuns, statusesOf } from './runs/checks.ts';

/** Reports of commits that are compared with are not older than half a year before the head's runs. */
const REPORTS_SECONDS = 180 * 86_400;

/** What hangs on the head and its pull request, read side by side. */
export interface Around {
  overview: Overview;
  config: Config;
  milestone: Milestone | null;
  otherChecks: OtherCheck[];
  annotationCounts: CheckRuns['annotationCounts'];
  /** How many requests check runs and changed files took. */
  pages: number;
  listed: Changes;
  /** Who imports what is listed; needed last, so it is not waited for here. */
  dependents: Search;
  mergeBase: string | null;
  /** When the merge base was committed; null when it is not known. */
  mergeBaseAt: string | null;
  rules: BranchRules | null;
  defaultRules: BranchRules | null;
}

export async function readAround(
  reading: Reading,
  head: TestedHead,
  runs: readonly Run[],
  early: EarlyListing | null,
): Promise<Around> {
  const { github, context, inputs, gaps } = reading;
  const { repository } = context;
  const candidates = candidatesFor(inputs, head);
  if (inputs.milestonePattern.isSlow()) gaps.add('reports', SLOW_PATTERN);
  const onDefault = head.baseBranch === head.defaultBranch;
  const listing = listChanges(reading, earlyChanges(head), early);
  const dependents = beginDependents(reading, head.sha, listing);
  const [overview, checkRuns, listed, mergeBase, rules, ofDefault] = await Promise.all([
    readOverview(github, repository, overviewRequest(inputs, head, candidates, runs), gaps),
    readCheckRuns(github, repository, head.sha, gaps),
    listing,
    head.comparedWith === null
      ? null
      : gaps.optional(readMergeBase(github, repository, head.comparedWith, head.sha), {
          about: 'workflows',
          what: `The merge base with ${head.baseBranch}`,
          permission: 'contents: read',
        }),
    head.baseBranch === null ? null : readRules(github, repository, head.baseBranch, gaps),
    onDefault ? null : readRules(github, repository, head.defaultBranch, gaps),
  ]);
  const config = readConfig(inputs, overview);
  return {
    overview: withMentions(overview, config),
    config,
    milestone: milestoneAmong(candidates, overview.shelves),
    otherChecks: byName([...statusesOf(overview.head), ...checkRuns.foreign]),
    annotationCounts: checkRuns.annotationCounts,
    pages: checkRuns.requests + Math.ceil(listed.files.length / 100),
    listed,
    dependents,
    mergeBase: mergeBase?.sha ?? null,
    mergeBaseAt: mergeBase?.committedAt ?? null,
    rules,
    defaultRules: onDefault ? rules : ofDefault,
  };
}

const SLOW_PATTERN =
  'The input `milestone-pattern` takes too long on what branch, title and commit are called, so they were not searched for a milestone: give a pattern that repeats nothing which is repeated itself.';

function overviewRequest(
  inputs: Inputs,
  head: TestedHead,
  candidates: Candidate[],
  runs: readonly Run[],
): OverviewRequest {
  const likely = candidates[0];
  const [started] = runs.map(({ createdAt }) => createdAt).sort();
  return {
    sha: head.sha,
    baseBranch: head.baseBranch,
    pullNumbers: head.pulls.map((pull) => pull.number),
    configPath: inputs.config,
    planPath: likely ? planPath(inputs.reportsDir, likely.id) : null,
    shelves: candidates.flatMap(({ dir }) => [
      ...shelfRefs(inputs, head, dir),
      ...ownHead(inputs, head).map((ref) => ({ ref, dir })),
    ]),
    reports: shelfRefs(inputs, head, inputs.reportsDir).filter(({ ref }) => ref !== head.sha),
    since: started === undefined ? null : laterBy(started, -REPORTS_SECONDS),
  };
}

/** Where reports of a milestone may lie: base, default branch, reports branch, a given branch, and the head itself. */
function shelfRefs(inputs: Inputs, head: TestedHead, dir: string): ShelfRef[] {
  const given = targetWords.includes(inputs.commitTo) ? [] : [inputs.commitTo];
  const base = head.baseBranch === null ? [] : [head.baseBranch];
  const refs = [...base, head.defaultBranch, inputs.reportsBranch, ...given, head.sha];
  return [...new Set(refs)].map((ref) => ({ ref, dir }));
}

/** The pull request's own branch, where its reports lie with `commit-to: head`. */
function ownHead({ commitTo }: Inputs, { pulls }: TestedHead): string[] {
  const [pull] = pulls;
  return commitTo === 'head' && pull?.open && !pull.fork ? [pull.headBranch] : [];
}

/** Reads once more what pull requests say, for the surfaces that the configuration names. */
function withMentions(overview: Overview, config: Config): Overview {
  if (Object.keys(config.surfaces ?? {}).length === 0) return overview;
  const isNamed = surfaceTest(config);
  const pulls = overview.pulls.map((item) => {
    const body = item.body === '' ? null : parsePlan(item.body, isNamed);
    return { ...item, pull: { ...item.pull, body } };
  });
  return { ...overview, pulls };
}

/** @throws when the file does not validate: a report by wrong settings would be worse than none. */
function readConfig(inputs: Inputs, overview: Overview): Config {
  if (overview.config === null) return {};
  if (overview.config.text === null) throw new Error(`${inputs.config} is binary or too large to read.`);
  return parseConfig(overview.config.text, inputs.config);
}

/** A pull request lists the files of its newest head; those of an older one are compared with the base. */
function earlyChanges(head: TestedHead): ChangeSource {
  const pull = head.pulls[0];
  if (pull && !head.older) return { kind: 'pull request', number: pull.number };
  return head.comparedWith !== null
    ? { kind: 'compare', from: head.comparedWith, to: head.sha }
    : { kind: 'none' };
}

function byName(checks: OtherCheck[]): OtherCheck[] {
  return checks.sort((a, b) => byText(a.name, b.name));
}
