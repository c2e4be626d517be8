import { describe, expect, test } from '@jest/globals';
import type { CiStatus, Outcome } from '../../src/evidence/outcome.ts';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { ciPath } from '../worlds/ordinary/scenario.ts';
import * as absent from '../worlds/verdict/absent.ts';
import * as apps from '../worlds/verdict/apps.ts';
import * as attempts from '../worlds/verdict/attempts.ts';
import { pullRequest, type Situation } from '../worlds/verdict/change.ts';
import * as conclusions from '../worlds/verdict/conclusions.ts';
import * as guardrails from '../worlds/verdict/guardrails.ts';
import * as idle from '../worlds/verdict/idle.ts';
import * as merging from '../worlds/verdict/merging.ts';
import * as plan from '../worlds/verdict/plan.ts';
import * as rules from '../worlds/verdict/rules.ts';
import * as skips from '../worlds/verdict/skips.ts';
import * as starts from '../worlds/verdict/starts.ts';
import * as surfaces from '../worlds/verdict/surfaces.ts';
import * as tests from '../worlds/verdict/tests.ts';
import * as unfinished from '../worlds/verdict/unfinished.ts';

/** What is told: the verdict, the CI status, and the first line of the comment without its sign. */
interface FailureKind {
  verdict: Outcome | 'skipped';
  ci: CiStatus | '';
  says: string;
}

const stated =
  (verdict: Outcome, ci: CiStatus, label: string) =>
  (why: string): FailureKind => ({ verdict, ci, says: `${label} ${why}` });
const approved = (except = '', label = 'Ready to merge'): FailureKind => ({
  verdict: 'approved',
  ci: 'green',
  says: `${label}${except === '' ? '' : `, with ${except}`}`,
});
const blocked = stated('blocked', 'red', 'Not ready to merge:');
/** GitHub itself refuses the merge. */
const refused = stated('blocked', 'red', 'Merge blocked:');
/** The change does, and no check. */
const weakened = stated('blocked', 'green', 'Not ready to merge:');
const pending = stated('pending', 'pending', 'Waiting for');
const rerun = stated('rerun', 'red', 'Re-run');
const debt = stated('debt', 'green', 'Can merge, with 1 warning:');
const misleading = stated('debt', 'misleading', 'Can merge, with 1 warning:');
const twice = stated('debt', 'misleading', 'Can merge, with 2 warnings:');
const verified = (except?: string): FailureKind => approved(except, 'Verified after the merge');
const silent = (ci: CiStatus | '' = ''): FailureKind => ({ verdict: 'skipped', ci, says: '' });

const ready = approved();
const testsFailed = blocked('`Run npm test` failed');

const passed = { lint: 'success', test: 'success' } as const;
const red = { lint: 'success', test: 'failure' } as const;

type Row = [world: string, situation: Situation, stated: FailureKind];

const howARequiredCheckEnds: Row[] = [
  ['passed', conclusions.requiredCheck('success'), ready],
  ['failed', conclusions.requiredCheck('failure'), refused('`Run npm test` failed')],
  ['timed out', conclusions.requiredCheck('timed_out'), refused('`Run npm test` timed out')],
  [
    'cancelled',
    conclusions.requiredCheck('cancelled'),
    rerun('`test`: it was cancelled without a newer push'),
  ],
  ['its workflow could not start', conclusions.startupFailure('test'), blocked('`CI` could not start')],
  [
    "a fork's first run waits for a maintainer",
    conclusions.firstContribution(),
    pending('the approval of `CI`'),
  ],
];

const howACheckEndsThatNoRuleNames: Row[] = [
  ['failed', conclusions.informationalCheck('failure'), debt('`test` failed, but is not required')],
  ['cancelled', conclusions.informationalCheck('cancelled'), ready],
  [
    'its workflow could not start',
    conclusions.startupFailure('docs'),
    debt('`CI` could not start, but is not required'),
  ],
];

const whoNamesTheRequiredChecks: Row[] = [
  ['nobody: every check counts', pullRequest(), ready],
  ['branch protection: failed', rules.classicProtection(red), refused('`Run npm test` failed')],
  ['a rule for GitHub Actions alone', rules.ofApp(rules.githubActions), ready],
  ['a rule for another app alone', rules.ofApp(99), pending('required check `test`')],
  [
    "Docket's own status alone: every check counts",
    pullRequest({ jobs: red, requires: ['docket/verdict'] }),
    testsFailed,
  ],
  [
    'an organisation, whose workflow failed',
    rules.organisationWorkflow(ciPath, red),
    refused('`Run npm test` failed'),
  ],
  [
    'an organisation, whose workflow has no run',
    rules.organisationWorkflow('policies/audit.yml'),
    pending('required workflow `policies/audit.yml`'),
  ],
  ['rules that cannot be read: passed', rules.unreadable(passed), ready],
  ['rules that cannot be read: failed', rules.unreadable(red), testsFailed],
  ['an account without rules: passed', rules.withoutRules(passed), ready],
];

const whyARequiredCheckNeverAppeared: Row[] = [
  ['its workflow is for other paths', rules.requiredButFiltered(), pending('required check `web`')],
  ['its workflow has no run', rules.requiredButAbsent(), pending('required check `e2e`')],
  ['its workflow runs after the merge', rules.requiredButLater(), pending('required check `quality`')],
  ['nobody knows its name', rules.requiredButUnknown(), pending('required check `tests`')],
  [
    'its app has not told of it yet',
    apps.statusNotYetThere(),
    pending('required check `ci/circleci: build`'),
  ],
];

const whatOtherAppsSay: Row[] = [
  ['a required status failed', apps.requiredStatus('failure'), refused('`ci/circleci: build` failed')],
  ['a required status is pending', apps.requiredStatus('pending'), pending('`ci/circleci: build`')],
  [
    'another status failed',
    apps.commitStatus('failure'),
    debt('`ci/circleci: build` failed, but is not required'),
  ],
  ['another status is pending', apps.commitStatus('pending'), approved('1 check not finished')],
  ['a required check run is neutral', apps.requiredCheckRun({ conclusion: 'neutral' }), ready],
  [
    'a required check run failed',
    apps.requiredCheckRun({ conclusion: 'failure' }),
    refused('`SonarCloud Code Analysis` failed'),
  ],
  [
    'a required check run asks for an action',
    apps.requiredCheckRun({ conclusion: 'action_required' }),
    pending('an action on `SonarCloud Code Analysis`'),
  ],
];

const whyAWorkflowHasNoRun: Row[] = [
  ['nothing explains it', absent.expected(), pending('`Docs`, which has not run')],
  ['it is for other paths', absent.pathFilter(), ready],
  ['it is for other branches', absent.branchFilter(), ready],
  ['it is for other activities', absent.activityTypes(), ready],
  ['it is for schedules, calls and dispatches', absent.otherEvents(), ready],
  ['it is disabled', absent.disabled(), ready],
  ['the commit says [skip ci]', absent.skipCi(), ready],
  ['the body of the message says [skip ci]', absent.skipCiInBody(), ready],
  ['the pull request has a conflict', absent.conflict(), ready],
  ['the default token opened the pull request', absent.defaultToken(), ready],
  ['it is for pushes, and those of a fork happen there', absent.forkPush(), ready],
  ['it runs after the merge', absent.later(), ready],
  [
    'the change renames all that it is for',
    absent.renamedFolder(),
    debt('`src/api/**` of `API` matches nothing any more'),
  ],
  ['the change renames some of what it is for', absent.renamedFolder({ 'src/api/cart.js': '1;\n' }), ready],
  [
    'it is for another base, and has the tests',
    absent.stackedBase(),
    debt('no tests ran for the base `parser`'),
  ],
  ['it is for another base, whose rules name a check', absent.stackedBase(['docs']), ready],
];

const whyAJobWasSkipped: Row[] = [
  ['its own condition was not met', skips.byItsCondition(), ready],
  [
    'a job before it failed that is not required',
    skips.afterAnOptionalFailure(),
    twice('required check `test` was skipped'),
  ],
  [
    'a job before it failed that counts',
    skips.afterARequiredFailure(),
    blocked('`Run npm run build` failed'),
  ],
  ['nothing explains it', skips.unexplained(), misleading('required check `test` was skipped')],
  [
    'it gathers others, and does not run always',
    skips.aggregatorWithoutAlways(),
    twice('required check `all` was skipped'),
  ],
  [
    'not at all: it gathers others, and fails with them',
    skips.aggregator(),
    refused('`Run npm test` failed'),
  ],
  ['a draft: so is every job', skips.draft(), pending('checks to run: every job or step was skipped')],
];

const whatSeveralAttemptsAndLegsSay: Row[] = [
  [
    'failed, then passed',
    attempts.failedJobsAgain('success'),
    debt('`test` is flaky: it failed and then passed'),
  ],
  ['failed, then failed', attempts.failedJobsAgain('failure'), testsFailed],
  ['cancelled, then passed', attempts.cancelledThenPassed(), ready],
  ['an older run was cancelled', attempts.olderRun('cancelled'), ready],
  ['an older run failed', attempts.olderRun('failure'), debt('`test` is flaky: it failed and then passed')],
  ['push failed, pull request passed', attempts.pushAndPullRequest(red), testsFailed],
  ['one leg failed, fail-fast cancelled another', attempts.failFast(), testsFailed],
  [
    'an experimental leg failed, as on main',
    attempts.experimentalLeg('failure'),
    approved('1 known failure'),
  ],
  [
    'an experimental leg failed, which passed on main',
    attempts.experimentalLeg('success'),
    debt('`test (24)` failed, but is not required'),
  ],
  ['failed as on main', attempts.failsBesideMain('failure'), testsFailed],
  [
    'the runner was lost',
    attempts.runnerLost(),
    rerun('`test`: no step of it failed, so its runner was lost'),
  ],
  [
    'the installation failed',
    attempts.setUpFailed(),
    rerun('`test`: `Run npm ci` failed, which only fetches and prepares'),
  ],
  [
    'the installation of what changed failed',
    attempts.setUpFailed({ 'package-lock.json': '{}\n' }),
    blocked('`Run npm ci` failed'),
  ],
];

const whatIsNotFinished: Row[] = [
  ['a deployment waits for its environment', unfinished.waitsForApproval(), approved('1 check not finished')],
  [
    'a required deployment waits',
    unfinished.waitsForApproval('test', 'preview'),
    pending('the approval of `preview`'),
  ],
  ['code scanning', unfinished.codeScanning(), approved('1 check not finished')],
  ['a workflow that will not call again', unfinished.unlisted(), approved('1 check not finished')],
  ['a required check of such a workflow', unfinished.unlisted('test', 'slow'), pending('`slow`')],
  ['a workflow that will call again, beside a failure', unfinished.listed('failure'), testsFailed],
];

const nothingHasFinishedYet: Row[] = [
  ['its only job waits for an environment', idle.loneDeployment(), pending('the approval of `preview`')],
  ['its run is queued', idle.queued('run-id', 'no job'), pending('`CI`')],
  ['its only job is queued', idle.queued('run-id', 'a job'), pending('`CI`')],
  ['a commit whose run is queued', idle.queued('sha', 'a job'), pending('`CI`')],
  ['what finished was skipped', idle.skippedBesideUnfinished(), pending('`Slow`')],
  ['its only run was cancelled by hand', idle.cancelledByHand(), pending('checks to run')],
  ['an approved first run has finished', idle.approvedFirstRun(), ready],
];

const whatMergingLeaves: Row[] = [
  ['a merge commit that passed', merging.mergeCommit(passed), verified()],
  [
    'a merge commit that failed',
    merging.mergeCommit(red),
    stated('blocked', 'red', 'Broken after the merge:')('`Run npm test` failed'),
  ],
  ['a squashed commit', merging.squash(), verified()],
  ['rebased commits', merging.rebase(), verified()],
  ['a required check of pull requests alone', merging.requiredOnPullRequestsOnly(), verified()],
  ['a queued commit that passed', merging.mergeQueue(passed), ready],
  ['a queued commit that failed', merging.mergeQueue(red), testsFailed],
];

const howDocketIsStarted: Row[] = [
  ['as the last job of a red workflow', starts.lastJob(red), testsFailed],
  ['as the last job, which a rule names', starts.lastJob(passed, ['test', 'report']), ready],
  ['for a commit', starts.bySha(), blocked('`Run npm run lint` failed')],
];

const whatTheDiffDoesToTests: Row[] = [
  ['one is focused', tests.focused(), weakened('test `parses a pair` was focused')],
  ['one is skipped', tests.skipped(), debt('test `parses a pair` was skipped')],
  ['one is skipped, as the title says', tests.skipped({ title: 'Skip `parses a pair`' }), ready],
  ['a file of them is removed', tests.removed(), debt('test `parses a pair` was removed')],
  ['they move to another file', tests.moved(), ready],
];

const whatTheChangeTakesFromTheGates: Row[] = [
  [
    'a required check can no longer fail',
    guardrails.hidesFailures(),
    weakened('this change hides failures of `test`'),
  ],
  [
    'it can no longer fail, as the title says',
    guardrails.hidesThemOpenly(),
    debt('this change hides failures of `test`'),
  ],
  [
    'a check that no rule names can no longer fail',
    guardrails.hidesOthers(),
    debt('this change hides failures of `test`'),
  ],
  [
    'a job is gone for which a rule waits',
    guardrails.removesRequired(),
    weakened('required check `lint` is missing'),
  ],
  ['a job moves to another file', guardrails.movesJob(), ready],
  [
    'the script behind a required check becomes empty',
    guardrails.emptiesScript(),
    weakened('this change removes a check of `test`'),
  ],
  ['the script runs another tool', guardrails.replacesRunner(), ready],
  ['the type checker is less strict', guardrails.loosensTypes(), debt('this change loosens `tsconfig.json`')],
  ['its settings change in another way', guardrails.editsSettings(), ready],
  ['a setting moves to another file', guardrails.movesSettings(), ready],
  ['a file is opted out of the linter', guardrails.optsOut(), debt('`cart.ts` is opted out of a check')],
  [
    'its run lost its turn to another one',
    guardrails.losesTurn(),
    rerun('`CI`: it was cancelled without a newer push'),
  ],
];

const whatThePlanSays: Row[] = [
  ['an invariant is violated', plan.violated(), weakened('invariant violated: Parser')],
  ['the invariants hold', plan.held(), ready],
  ['it lists paths, and other code changed', plan.unplanned(), debt('`src/options.js` is not in the plan')],
  ['it lists no paths', plan.withoutPaths(), ready],
  [
    'a surface of the configuration changes in silence',
    surfaces.silent(),
    debt('`Parser` is changed without being named'),
  ],
  ['the title names the surface that changes', surfaces.announced(), ready],
  ['a line of the description names it', surfaces.mentioned(), ready],
];

async function lookAt({
  world: spec,
  runId,
  start,
  meanwhile,
}: Situation): Promise<{ world: World; ran: Ran }> {
  const world = buildWorld(spec);
  meanwhile?.(world);
  const event = { eventName: 'workflow_run', payload: workflowRunEvent(world, runId) };
  return { world, ran: await runDocket(world, { ...event, ...start }) };
}

const headline = (text: string): string => /^### \S+ (.*)$/m.exec(text)?.[1] ?? '';
const outcome = ({ failed, outputs }: Ran) => ({
  failed,
  verdict: outputs.verdict,
  ci: outputs['ci-status'] ?? '',
});

describe.each<[string, Row[]]>([
  ['how a required check ends', howARequiredCheckEnds],
  ['how a check ends that no rule names', howACheckEndsThatNoRuleNames],
  ['who names the required checks', whoNamesTheRequiredChecks],
  ['why a required check never appeared', whyARequiredCheckNeverAppeared],
  ['what other apps say', whatOtherAppsSay],
  ['why a workflow has no run', whyAWorkflowHasNoRun],
  ['why a job was skipped', whyAJobWasSkipped],
  ['what several attempts and legs say', whatSeveralAttemptsAndLegsSay],
  ['what is not finished', whatIsNotFinished],
  ['that nothing has finished yet', nothingHasFinishedYet],
  ['what merging leaves', whatMergingLeaves],
  ['how Docket is started', howDocketIsStarted],
  ['what the change takes from the gates', whatTheChangeTakesFromTheGates],
  ['what the diff does to tests', whatTheDiffDoesToTests],
  ['what the plan says', whatThePlanSays],
])('the pull request is told %s', (_theme, rows) => {
  test.each(rows)('%s', async (_world, situation, { says, ...expected }) => {
    const { world, ran } = await lookAt(situation);
    expect(outcome(ran)).toEqual({ failed: null, ...expected });
    expect(ownComments(world, 31).map(({ body }) => headline(body))).toEqual([says]);
  });
});

describe('no pull request is told', () => {
  test.each<Row>([
    [
      'a direct push to main that passed',
      merging.directPush(passed),
      approved('', 'Verified after the push'),
    ],
    [
      'a direct push to main that failed',
      merging.directPush(red),
      stated('blocked', 'red', 'Broken after the push:')('`Run npm test` failed'),
    ],
    ['a branch without a pull request', merging.featureBranch(red), testsFailed],
    ['an older head that failed', merging.olderHead('failure'), testsFailed],
    ['a head whose run a newer push cancelled', merging.olderHead('cancelled'), silent()],
    ['GitHub still builds the pages of a commit', idle.pagesBuild(), pending('`pages-build-deployment`')],
    ['a scheduled run', starts.schedule(), silent()],
    ["a run of Docket's own workflow", starts.ownWorkflow(), silent()],
    ['a workflow still runs that will call again', unfinished.listed('success'), silent('pending')],
  ])('%s', async (_world, situation, { says, ...expected }) => {
    const { world, ran } = await lookAt(situation);
    expect(outcome(ran)).toEqual({ failed: null, ...expected });
    expect([headline(ran.summary), world.contents.comments]).toEqual([says, []]);
  });
});
