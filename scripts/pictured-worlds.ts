import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildWorld } from '../__tests__/fake/build.ts';
import type { World } from '../__tests__/fake/state.ts';
import { runDocket } from '../__tests__/harness/run-docket.ts';
import { textOn } from '../__tests__/harness/world.ts';
import { WORLDS } from '../__tests__/rules/rule-worlds.ts';
import { runId as richRunId } from '../__tests__/worlds/change.ts';
import { workflowRunEvent } from '../__tests__/worlds/event.ts';
import { hostileWorld } from '../__tests__/worlds/hostile.ts';
import { everythingAtOnce, manyFiles, manyJobs, waiting } from '../__tests__/worlds/large.ts';
import { ciPath } from '../__tests__/worlds/ordinary/scenario.ts';
import { ordinaryScenarios } from '../__tests__/worlds/ordinary.ts';
import { richSpec } from '../__tests__/worlds/rich.ts';
import * as absent from '../__tests__/worlds/verdict/absent.ts';
import * as apps from '../__tests__/worlds/verdict/apps.ts';
import * as attempts from '../__tests__/worlds/verdict/attempts.ts';
import { pullRequest, type Situation } from '../__tests__/worlds/verdict/change.ts';
import * as conclusions from '../__tests__/worlds/verdict/conclusions.ts';
import * as guardrails from '../__tests__/worlds/verdict/guardrails.ts';
import * as idle from '../__tests__/worlds/verdict/idle.ts';
import * as masked from '../__tests__/worlds/verdict/masked.ts';
import * as meanwhile from '../__tests__/worlds/verdict/meanwhile.ts';
import * as merging from '../__tests__/worlds/verdict/merging.ts';
import * as plan from '../__tests__/worlds/verdict/plan.ts';
import * as rules from '../__tests__/worlds/verdict/rules.ts';
import * as skips from '../__tests__/worlds/verdict/skips.ts';
import * as tests from '../__tests__/worlds/verdict/tests.ts';
import * as unfinished from '../__tests__/worlds/verdict/unfinished.ts';
import type { Evidence } from '../src/evidence/evidence.ts';
import { renderComment } from '../src/report/comment/comment.ts';
import { renderLedger } from '../src/report/ledger/ledger.ts';
import { ledgerRow } from '../src/report/ledger/row.ts';
import { draftOf } from '../src/report/report.ts';
import { sampleReports } from './ledger-sample.ts';
import type { Shown } from './preview-page.ts';

/** A world of the tests, and what Docket writes there. */
export interface Pictured {
  name: string;
  documents: () => Promise<Shown[]>;
}

const red = { lint: 'success', test: 'failure' } as const;
const passed = { lint: 'success', test: 'success' } as const;

/** One of each kind of pull request, as the whole action meets it. */
const SITUATIONS: Record<string, () => Situation> = {
  'all passed': () => pullRequest(),
  'tests failed': () => pullRequest({ jobs: red }),
  'required check failed': () => conclusions.requiredCheck('failure'),
  'required check timed out': () => conclusions.requiredCheck('timed_out'),
  'informational check failed': () => conclusions.informationalCheck('failure'),
  'workflow could not start': () => conclusions.startupFailure('test'),
  "a fork's first run": conclusions.firstContribution,
  'rules unreadable': () => rules.unreadable(red),
  "an organisation's workflow is missing": () => rules.organisationWorkflow('policies/audit.yml'),
  "an organisation's workflow failed": () => rules.organisationWorkflow(ciPath, red),
  'required check never appeared': rules.requiredButAbsent,
  'required status failed': () => apps.requiredStatus('failure'),
  'required check run asks for an action': () => apps.requiredCheckRun({ conclusion: 'action_required' }),
  'workflow has not run': absent.expected,
  'stacked on a base without tests': () => absent.stackedBase(),
  'paths mean nothing any more': () => absent.renamedFolder(),
  'skipped after a failure': skips.afterARequiredFailure,
  'aggregator without always': skips.aggregatorWithoutAlways,
  'a draft': skips.draft,
  'flaky job': () => attempts.failedJobsAgain('success'),
  'one leg failed': attempts.failFast,
  'runner lost': attempts.runnerLost,
  'installation failed': () => attempts.setUpFailed(),
  'waits for an environment': () => unfinished.waitsForApproval(),
  'nothing has finished': () => idle.queued('run-id', 'a job'),
  'merged and passed': () => merging.mergeCommit(passed),
  'merged and failed': () => merging.mergeCommit(red),
  'merge queue failed': () => merging.mergeQueue(red),
  'closed meanwhile': () => meanwhile.closed(red),
  'failures are hidden': guardrails.hidesFailures,
  'a required job is removed': guardrails.removesRequired,
  'type checker loosened': guardrails.loosensTypes,
  'test focused': () => tests.focused(),
  'test removed': () => tests.removed(),
  'masked failure': () => masked.hidFailure('passes'),
  'masked in every leg': masked.hidInEveryLeg,
  'lint warnings': masked.lintWarnings,
  'many annotations': masked.manyAnnotated,
  'invariant violated': plan.violated,
  'unplanned code': plan.unplanned,
};

/** All worlds that are pictured. */
export function picturedWorlds(): Pictured[] {
  const large = { workflows: 4, jobs: 30, files: 120, tests: 60 };
  return [
    ...golden(),
    ...Object.entries(SITUATIONS).map(([name, situation]) => ({
      name,
      documents: () => documentsAfter(situation()),
    })),
    ...ordinaryScenarios().map((scenario) => ({
      name: scenario.name,
      documents: () => documentsAfter(scenario),
    })),
    {
      name: 'the seed, while a sibling runs',
      documents: () => documentsAfter(waiting(resolve('__tests__/worlds/seed'))),
    },
    { name: 'hostile names', documents: () => documentsAfter({ world: hostileWorld(), runId: 9101 }) },
    {
      name: 'something of everything',
      documents: () => documentsAfter({ world: richSpec(), runId: richRunId }),
    },
    { name: '100 jobs', documents: () => documentsAfter(manyJobs(4, 25, 8)) },
    { name: '300 files', documents: () => documentsAfter(manyFiles(300)) },
    { name: '120 jobs, half of them failed', documents: () => documentsAfter(everythingAtOnce(large)) },
    { name: 'the ledger of 200 reports', documents: async () => [ledgerOf(['octo/shop'])] },
    {
      name: 'the ledger of an organisation',
      documents: async () => [
        ledgerOf(['octo/shop', 'octo/web', 'octo/infrastructure-of-all-teams', 'octo/docs']),
      ],
    },
    ...Object.entries(WORLDS).flatMap(([rule, { fires }]) =>
      Object.entries(fires).map(([weight, evidence]) => ({
        name: `rule ${rule} (${weight})`,
        documents: () => Promise.resolve(documentsOf(evidence)),
      })),
    ),
  ];
}

/** Golden files, as they are; a comment and the report of the same head together. */
function golden(): Pictured[] {
  const folders = ['__tests__/report/__golden__', '__tests__/run/__golden__'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files.map((file) => ({
    name: `golden ${basename(file, '.md')}`,
    documents: async () => [
      {
        kind: file.includes('comment') ? 'comment' : 'report',
        title: file,
        markdown: readFileSync(file, 'utf8'),
      },
    ],
  }));
}

/** What `docket ledger` prints of these repositories, with 200 reports in all. */
function ledgerOf(repositories: string[]): Shown {
  const rows = repositories.flatMap((repository) =>
    sampleReports(repository, 200 / repositories.length).map(({ path, evidence }) =>
      ledgerRow(evidence, path.replace('docs/milestones/', '')),
    ),
  );
  return { kind: 'report', title: 'docs/milestones/README.md', markdown: renderLedger(rows) };
}

const AUTHOR = 'github-actions bot';

/** What the whole action writes: comment, and report wherever it went. */
async function documentsAfter({ world: spec, runId, start, meanwhile }: Situation): Promise<Shown[]> {
  const world = buildWorld(spec);
  meanwhile?.(world);
  const event = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
  const ran = await runDocket(world, { ...event, ...start });
  const { comments, viewer } = world.contents;
  const comment = comments.findLast(({ author }) => author === viewer)?.body;
  const path = ran.outputs['report-path'] ?? '';
  const report = onAnyBranch(world, path) ?? ran.kept['docket-report.md'] ?? null;
  return [
    ...(comment === undefined ? [] : [{ kind: 'comment' as const, title: AUTHOR, markdown: comment }]),
    ...(report === null
      ? []
      : [{ kind: 'report' as const, title: path || 'not committed', markdown: report }]),
  ];
}

function onAnyBranch(world: World, path: string): string | null {
  return path === '' ? null : (textOn(world, 'main', path) ?? textOn(world, 'docket', path));
}

function documentsOf(evidence: Evidence): Shown[] {
  const { assessment, report } = draftOf(evidence);
  const { path } = evidence.document;
  const reportUrl = path === null ? null : `https://github.com/octo/serena/blob/main/${path}`;
  const comment = renderComment(evidence, assessment, { reportUrl, evidenceUrl: null }, '<!-- docket -->');
  return [
    { kind: 'comment', title: AUTHOR, markdown: comment },
    { kind: 'report', title: path ?? 'not committed', markdown: report },
  ];
}
