import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/parse.ts';
import type { Context } from '../context.ts';
import type { Changes } from '../evidence/change.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { parseMessage } from '../evidence/message.ts';
import type { OtherCheck } from '../evidence/run.ts';
import type { WorkflowFile } from '../evidence/workflow.ts';
import type { GitHub } from '../github/client.ts';
import type { Inputs } from '../inputs.ts';
import { absentWorkflows } from '../judge/triggers.ts';
import { assemble, type Parts } from './assemble.ts';
import { readBaseline } from './baseline.ts';
import { type ChangeSource, readChanges, readMergeBase, withTotal } from './changes.ts';
import { readCheckRuns, statusesOf } from './checks.ts';
import { Gaps } from './gaps.ts';
import { readHead, type TestedHead } from './head.ts';
import { readJobsOf } from './jobs.ts';
import { type Candidate, candidatesFor, type Milestone, milestoneAmong } from './milestone.ts';
import { type Overview, type OverviewRequest, type PullRequestOverview, readOverview } from './overview.ts';
import { planPath, readPlan } from './plan.ts';
import { type BranchRules, readRules } from './rules.ts';
import type { Shelf, ShelfRef } from './shelf.ts';
import type { Subject } from './subject.ts';
import { readWorkflowStates, readWorkflows } from './workflows.ts';

/** All that was read for one report: the Evidence, and what only publishing needs. */
export interface Collected {
  evidence: Evidence;
  head: TestedHead;
  milestone: Milestone | null;
  pulls: PullRequestOverview[];
  /** The milestone's reports on the branches where they may lie. */
  shelves: Shelf[];
  /** The whole message of the head commit. */
  headMessage: string;
  /** The default branch's rules tell whether the report may go there. */
  defaultRules: BranchRules | null;
}

interface Reading {
  github: GitHub;
  context: Context;
  inputs: Inputs;
  gaps: Gaps;
}

/**
 * Reads everything about the head, as much as possible side by side: first the jobs and the pull request, then one
 * overview of the repository and what hangs on the pull request, last what the overview points to.
 */
export async function collect(
  github: GitHub,
  context: Context,
  inputs: Inputs,
  subject: Subject,
  version: string,
): Promise<Collected> {
  const reading: Reading = { github, context, inputs, gaps: new Gaps() };
  const jobs = readJobsOf(github, context, subject.runs, reading.gaps);
  const head = await readHead(github, context, subject, reading.gaps);
  const around = await readAround(reading, head);
  const runs = await jobs;
  const pointed = await readPointed(reading, head, around, runs);
  const parts = { context, inputs, head, version, ...around, ...pointed, runs };
  const evidence = await explainAbsences(reading, assemble(parts, reading.gaps.list));
  return {
    evidence,
    head: { ...head, older: head.older && !isFollowedByOwnCommit(head, around.overview) },
    headMessage: around.overview.head?.message ?? '',
    milestone: around.milestone,
    pulls: around.overview.pulls,
    shelves: around.overview.shelves.filter((shelf) => shelf.dir === around.milestone?.dir),
    defaultRules: around.defaultRules,
  };
}

/** A commit of Docket's own on top does not make a head older. */
function isFollowedByOwnCommit(head: TestedHead, overview: Overview): boolean {
  return parseMessage(overview.pulls[0]?.headMessage ?? '')?.headSha === head.sha;
}

interface Around {
  overview: Overview;
  config: Config;
  milestone: Milestone | null;
  otherChecks: OtherCheck[];
  listed: Changes;
  mergeBase: string | null;
  rules: BranchRules | null;
  defaultRules: BranchRules | null;
}

async function readAround({ github, context, inputs, gaps }: Reading, head: TestedHead): Promise<Around> {
  const { repository } = context;
  const candidates = candidatesFor(inputs, head);
  const onDefault = head.baseBranch === head.defaultBranch;
  const [overview, checkRuns, listed, mergeBase, rules, ofDefault] = await Promise.all([
    readOverview(github, repository, overviewRequest(inputs, head, candidates), gaps),
    readCheckRuns(github, repository, head.sha, gaps),
    readChanges(github, repository, earlyChanges(head), gaps),
    head.baseBranch === null || head.postMerge
      ? null
      : gaps.optional(readMergeBase(github, repository, head.baseBranch, head.sha), {
          about: 'workflows',
          what: `The merge base with ${head.baseBranch}`,
          permission: 'contents: write',
        }),
    head.baseBranch === null ? null : readRules(github, repository, head.baseBranch, gaps),
    onDefault ? null : readRules(github, repository, head.defaultBranch, gaps),
  ]);
  return {
    overview,
    config: readConfig(inputs, overview),
    milestone: milestoneAmong(candidates, overview.shelves),
    otherChecks: byName([...statusesOf(overview.head), ...checkRuns]),
    listed,
    mergeBase,
    rules,
    defaultRules: onDefault ? rules : ofDefault,
  };
}

function overviewRequest(inputs: Inputs, head: TestedHead, candidates: Candidate[]): OverviewRequest {
  const likely = candidates[0];
  return {
    sha: head.sha,
    baseBranch: head.baseBranch,
    pullNumbers: head.pulls.map((pull) => pull.number),
    configPath: inputs.config,
    planPath: likely ? planPath(inputs.reportsDir, likely.id) : null,
    shelves: candidates.flatMap(({ dir }) => shelfRefs(inputs, head, dir)),
  };
}

/** Where reports of a milestone may lie: base, default branch, reports branch, a given branch, and the head itself. */
function shelfRefs(inputs: Inputs, head: TestedHead, dir: string): ShelfRef[] {
  const given = ['auto', 'base', 'none'].includes(inputs.commitTo) ? [] : [inputs.commitTo];
  const base = head.baseBranch === null ? [] : [head.baseBranch];
  const refs = [...base, head.defaultBranch, inputs.reportsBranch, ...given, head.sha];
  return [...new Set(refs)].map((ref) => ({ ref, dir }));
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
  return head.baseBranch !== null && !head.postMerge
    ? { kind: 'compare', from: head.baseBranch, to: head.sha }
    : { kind: 'none' };
}

type Pointed = Pick<Parts, 'changes' | 'plan' | 'baseline' | 'workflows'>;

async function readPointed(
  reading: Reading,
  head: TestedHead,
  around: Around,
  runs: Parts['runs'],
): Promise<Pointed> {
  const { github, context, gaps } = reading;
  const { repository } = context;
  const { overview, milestone } = around;
  const changes = completeChanges(reading, head, around);
  const [plan, baseline, workflows] = await Promise.all([
    milestone && readPlan(github, repository, planAt(head, milestone, overview), gaps),
    head.baseBranch && readBaseline(github, repository, head.baseBranch, head.sha, runs, gaps),
    changes.then(({ files }) => readWorkflowFiles(reading, around, files)),
  ]);
  return { changes: await changes, plan, baseline: baseline || null, workflows };
}

function planAt(head: TestedHead, milestone: Milestone, overview: Overview): Parameters<typeof readPlan>[2] {
  const shelf = overview.shelves.find((item) => item.ref === head.sha && item.dir === milestone.dir);
  return { sha: head.sha, dir: milestone.dir, overview: overview.plan, shelf };
}

/** A commit that was pushed to its base without a pull request is compared with its parent. */
async function completeChanges(
  { github, context, gaps }: Reading,
  head: TestedHead,
  around: Around,
): Promise<Changes> {
  const total = around.overview.pulls[0]?.total;
  if (around.listed.source === 'pull request' && total) return withTotal(around.listed, total, gaps);
  const parent = around.overview.head?.parents[0];
  if (around.listed.source !== 'none' || !head.postMerge || !parent) return around.listed;
  return readChanges(github, context.repository, { kind: 'compare', from: parent, to: head.sha }, gaps);
}

async function readWorkflowFiles(
  { github, context, gaps }: Reading,
  { overview, mergeBase }: Around,
  files: Changes['files'],
): Promise<WorkflowFile[]> {
  const head = overview.workflows.head ?? [];
  const texts = {
    head,
    base: overview.workflows.base ?? head,
    mergeBase,
    baseIsMergeBase: mergeBase !== null && overview.shelves.some((shelf) => shelf.headOid === mergeBase),
  };
  return readWorkflows(github, context.repository, texts, files, gaps);
}

/** A workflow that should have run and did not may be disabled: only then its state is asked for. */
async function explainAbsences({ github, context, gaps }: Reading, evidence: Evidence): Promise<Evidence> {
  if (!absentWorkflows(evidence).some((workflow) => workflow.why === 'expected')) return evidence;
  const states = await gaps.optional(readWorkflowStates(github, context.repository), {
    about: 'workflows',
    what: 'Whether workflows are disabled',
    permission: 'actions: read',
  });
  const workflows = evidence.workflows.map((file) => {
    const state = states?.get(file.path);
    return state && state !== 'active' ? { ...file, state } : file;
  });
  return { ...evidence, workflows, gaps: [...gaps.list] };
}

function byName(checks: OtherCheck[]): OtherCheck[] {
  return checks.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
