import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Trigger, WorkflowFile } from '../../../src/evidence/workflow.ts';
import { absentWorkflows } from '../../../src/facts/workflows/triggers.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  HEAD,
  jobDefinition,
  postMergeEvidence,
  pullRequest,
  run,
  workflowFile,
} from '../../builders/evidence.ts';

type On = Record<string, Trigger>;

/** `why: text` of a workflow `Extra` with these triggers, in a world that also has `CI` with a pull_request run. */
function why(on: On, over: Partial<Evidence> = {}, file: Partial<WorkflowFile> = {}): string {
  const extra = workflowFile('Extra', { on }, file);
  const world = evidence({ workflows: [workflowFile('CI'), extra], ...over });
  const absent = absentWorkflows(world).find(({ path }) => path === extra.path);
  return absent === undefined ? 'has a run' : `${absent.why}: ${plain(absent.text)}`;
}

const pushRun = { runs: [run('CI'), run('CI', { event: 'push' })] };
const files = (...paths: string[]): Pick<Evidence, 'changes'> => ({
  changes: { source: 'pull request', files: paths.map((path) => changedFile(path)), total: null },
});
const fork = (over: Partial<Evidence> = {}): Partial<Evidence> => ({
  head: { sha: HEAD, branch: 'patch-1', repository: 'stranger/serena', subject: 'x', postMerge: false },
  pullRequests: [pullRequest({ fork: true, headRepository: 'stranger/serena' })],
  ...over,
});
const saying = (skipWords: string): Partial<Evidence> => ({
  head: { ...evidence().head, skipWords },
  runs: [],
});
const withPullRequest = (over: Parameters<typeof pullRequest>[0]): Partial<Evidence> => ({
  pullRequests: [pullRequest(over)],
  runs: [],
});

const EXPECTED = (event: string) =>
  `expected: Expected but absent: ${event} happened for this commit and its filters match`;
const LATER = 'later: Not yet run (triggered on push to main; will run post-merge)';

describe('pull_request', () => {
  test.each<[string, Trigger, Partial<Evidence>, string]>([
    ['no filter', {}, {}, EXPECTED('pull_request')],
    ['its base branch', { branches: ['main'] }, {}, EXPECTED('pull_request')],
    [
      'another base branch',
      { branches: ['release/**'] },
      {},
      'filtered: Not run: its pull_request trigger does not take main',
    ],
    [
      'an ignored base branch',
      { branchesIgnore: ['main'] },
      {},
      'filtered: Not run: its pull_request trigger does not take main',
    ],
    ['a path that changed', { paths: ['src/**'] }, files('src/a.ts'), EXPECTED('pull_request')],
    [
      'no path that changed',
      { paths: ['web/**'] },
      files('src/a.ts'),
      'filtered: Not run: no changed file passes its paths filter',
    ],
    [
      'only ignored paths',
      { pathsIgnore: ['docs/**'] },
      files('docs/a.md'),
      'filtered: Not run: no changed file passes its paths-ignore filter',
    ],
    [
      'default activities by name',
      { types: ['opened', 'synchronize', 'reopened'] },
      {},
      EXPECTED('pull_request'),
    ],
    [
      'a label',
      { types: ['labeled'] },
      {},
      'undecided: Not run: its pull_request trigger takes only the activities labeled',
    ],
    [
      'ready for review',
      { types: ['opened', 'ready_for_review'] },
      {},
      'undecided: Not run: its pull_request trigger takes only the activities opened, ready_for_review',
    ],
  ])('%s', (_name, trigger, over, expected) => {
    expect(why({ pull_request: trigger }, over)).toBe(expected);
  });

  test.each<[string, Partial<Evidence>, string]>([
    ['an open pull request without any run proves it', { runs: [] }, EXPECTED('pull_request')],
    [
      'a merge conflict',
      withPullRequest({ mergeable: 'conflict' }),
      'filtered: Not run: the pull request has a merge conflict',
    ],
    [
      'mergeable is not known',
      withPullRequest({ mergeable: 'unknown' }),
      'undecided: Not run: GitHub does not say whether the pull request can be merged',
    ],
    [
      'opened by the default token',
      withPullRequest({ byDefaultToken: true }),
      'filtered: Not run: events of the default GITHUB_TOKEN start no workflow',
    ],
    [
      'opened by the default token, pushed to by a person',
      { pullRequests: [pullRequest({ byDefaultToken: true })] },
      EXPECTED('pull_request'),
    ],
    [
      'skip ci',
      saying('[skip ci]'),
      'filtered: Not run: the commit says [skip ci], so pull_request starts nothing',
    ],
    [
      'skip-checks',
      saying('skip-checks: true'),
      'filtered: Not run: the commit says skip-checks: true, so pull_request starts nothing',
    ],
    [
      'a fork without runs',
      fork({ runs: [] }),
      'undecided: Not run: no pull_request run was seen for this fork',
    ],
    ['a fork with runs', fork(), EXPECTED('pull_request')],
    ['no pull request', { pullRequests: [], runs: [] }, 'other event: Not run: starts only on pull_request'],
    [
      'an older head',
      withPullRequest({ headSha: 'f'.repeat(40) }),
      'other event: Not run: starts only on pull_request',
    ],
    [
      'a merged pull request',
      withPullRequest({ state: 'merged' }),
      'other event: Not run: starts only on pull_request',
    ],
  ])('%s', (_name, over, expected) => {
    expect(why({ pull_request: {} }, over)).toBe(expected);
  });

  test('a list of files that is cut decides no path filter', () => {
    const gap = { gaps: [{ about: 'files' as const, text: 'cut' }] };
    expect(why({ pull_request: { paths: ['web/**'] } }, gap)).toMatch(
      /^undecided: .*paths filter cannot be decided/,
    );
    const many = files(...Array.from({ length: 301 }, (_, index) => `src/${index}.ts`));
    expect(why({ pull_request: { paths: ['web/**'] } }, many)).toMatch(/^undecided/);
  });

  test('a renamed file whose old name alone matches decides nothing', () => {
    const renamed = changedFile('src/a.ts', { status: 'renamed', previousPath: 'web/a.ts' });
    const changes = { source: 'pull request' as const, files: [renamed], total: null };
    expect(why({ pull_request: { paths: ['web/**'] } }, { changes })).toMatch(/^undecided/);
  });

  test('pull_request_target runs also with a conflict', () => {
    expect(why({ pull_request_target: {} }, withPullRequest({ mergeable: 'conflict' }))).toBe(
      EXPECTED('pull_request_target'),
    );
  });

  test('the version of the base branch decides unless the change touches the file', () => {
    const base = { on: { workflow_dispatch: {} }, jobs: [jobDefinition('a')] };
    expect(why({ pull_request: {} }, {}, { base })).toMatch(/^other event/);
    expect(why({ pull_request: {} }, {}, { base, mergeBase: base })).toBe(EXPECTED('pull_request'));
  });
});

describe('push', () => {
  test.each<[string, Trigger, Partial<Evidence>, string]>([
    ['to the base branch', { branches: ['main'] }, {}, LATER],
    ['to the base branch, from a fork', {}, fork(), LATER],
    ['everywhere, no push seen', {}, {}, LATER],
    ['everywhere, a push seen', {}, pushRun, EXPECTED('push')],
    ['to topic branches, a push seen', { branches: ['m*'] }, pushRun, EXPECTED('push')],
    [
      'to topic branches, no push seen',
      { branches: ['m09*'] },
      {},
      'undecided: Not run: no push run of this commit was seen',
    ],
    [
      'a path filter speaks of the push alone',
      { branches: ['m09*'], paths: ['web/**'] },
      pushRun,
      'undecided: Not run: its paths filter speaks of the files of that push alone, which are not known',
    ],
    [
      'to other branches',
      { branches: ['release/*'] },
      pushRun,
      'filtered: Not run: its push trigger does not take m09-execution-context',
    ],
    [
      'of tags',
      { tags: ['v*'] },
      pushRun,
      'filtered: Not run: its push trigger does not take m09-execution-context',
    ],
    [
      'to the base branch, paths that changed',
      { branches: ['main'], paths: ['src/**'] },
      files('src/a.ts'),
      LATER,
    ],
    [
      'to the base branch, no path that changed',
      { branches: ['main'], paths: ['web/**'] },
      files('src/a.ts'),
      'filtered: Not run: no changed file passes its paths filter',
    ],
    [
      'skip ci is told before what comes later',
      {},
      saying('[ci skip]'),
      'filtered: Not run: the commit says [ci skip], so push starts nothing',
    ],
  ])('%s', (_name, trigger, over, expected) => {
    expect(why({ push: trigger }, over)).toBe(expected);
  });

  test('after the merge a push to main is expected, and nothing comes later', () => {
    const world = postMergeEvidence();
    const over = { ...world, workflows: [...world.workflows, workflowFile('Extra', { on: { push: {} } })] };
    const [absent] = absentWorkflows(over);
    expect(absent).toMatchObject({ name: 'Extra', why: 'expected' });
  });
});

describe('the other reasons', () => {
  test.each<[string, On, Partial<Evidence>, string]>([
    [
      'schedule and call',
      { schedule: {}, workflow_call: {} },
      {},
      'other event: Not run: starts only on schedule, workflow_call',
    ],
    ['merge queue', { merge_group: {} }, {}, 'other event: Not run: starts only on merge_group'],
    [
      'merge queue, seen',
      { merge_group: {} },
      { runs: [run('CI', { event: 'merge_group' })] },
      EXPECTED('merge_group'),
    ],
    [
      'an expected event beats one that comes later',
      { pull_request: {}, push: { branches: ['main'] } },
      {},
      EXPECTED('pull_request'),
    ],
    [
      'what comes later beats a label',
      { pull_request: { types: ['labeled'] }, push: { branches: ['main'] } },
      {},
      LATER,
    ],
  ])('%s', (_name, on, over, expected) => {
    expect(why(on, over)).toBe(expected);
  });

  test('a disabled workflow', () => {
    expect(why({ pull_request: {} }, {}, { state: 'disabled_manually' })).toBe(
      'disabled: Not run: the workflow is disabled (disabled_manually)',
    );
  });

  test('a file that cannot be read, and one that is not there', () => {
    const broken = { head: null, problem: 'The file is empty.' };
    expect(why({}, {}, broken)).toBe('unreadable: Not run, and why is not known: The file is empty.');
    expect(why({}, {}, { head: null })).toBe('has a run');
  });

  test.each(['m-cahill/docket@v1', 'octo/Docket@main', './'])('its own workflow: %s', (uses) => {
    const world = evidence({
      workflows: [
        workflowFile('Docket', {
          on: { workflow_run: { workflows: ['CI'] } },
          jobs: [jobDefinition('docket', { steps: [{ uses }] })],
        }),
      ],
      runs: [],
    });
    expect(absentWorkflows(world)[0]?.why).toBe('own');
  });

  test('a workflow with a run of any event is not absent', () => {
    expect(absentWorkflows(evidence())).toEqual([]);
  });
});

test.each([
  ['sudo --preserve-env=CI make check', ['make check']],
  ['sudo -u ci npm run e2e -- --ci', ['npm run e2e']],
  ['timeout 60 xvfb-run -a npx playwright test', ['playwright']],
  ['FOO=1 uv run --frozen pytest -q', ['pytest']],
  ['case "$x" in a) lint-a;; esac', ['lint-a']],
  ['test -n "$TOKEN"\n"$TOOL" check\n./scripts/check.sh', ['check']],
  ['gh pr comment 1 -b x', []],
])('the tool of %j', (command, tools) => {
  const jobs = [jobDefinition('a', { steps: [{ run: command }] })];
  const world = evidence({ workflows: [workflowFile('Extra', { on: { schedule: {} }, jobs })] });
  expect(absentWorkflows(world)[0]?.brings).toEqual(tools);
});

test('what a workflow brings: gates first, then tools, hidden ones marked', () => {
  const quality = workflowFile('Quality Tests', {
    on: { push: { branches: ['main'] } },
    jobs: [
      jobDefinition('quality', {
        steps: [
          { uses: 'actions/checkout@v4' },
          { run: 'pip install -r requirements.txt' },
          { run: 'python tools/verify_pinned_deps.py' },
          { run: 'pip-audit -r requirements.txt', continueOnError: true },
          { run: 'python -m coverage run -m pytest test/quality' },
          { run: 'python -m coverage report --fail-under=40' },
          { uses: 'github/codeql-action/analyze@v3' },
        ],
      }),
    ],
  });
  expect(absentWorkflows(evidence({ workflows: [quality] }))[0]?.brings).toEqual([
    'coverage ≥ 40%',
    'verify_pinned_deps',
    'pip-audit (continue-on-error)',
    'pytest',
    'codeql-action/analyze',
  ]);
});
