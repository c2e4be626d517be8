import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../../src/collect/budget.ts';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import { readPullChanges, withTotal } from '../../../src/collect/repository/changes.ts';
import { readCheckRuns, statusesOf } from '../../../src/collect/repository/checks.ts';
import type { CommitStatus } from '../../../src/collect/repository/overview.ts';
import { readRules } from '../../../src/collect/repository/rules.ts';
import type { WorldSpec } from '../../fake/world.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

const texts = ({ list }: Gaps): string[] => list.map(({ about, text }) => `${about}: ${text}`);

describe('changed files', () => {
  test('of several pages are all read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [`src/a${index}.py`, 'x = 1\n']),
    );
    const world = smallWorld({
      commits: {
        base: { files: { 'README.md': 'Serena\n' }, message: 'Begin\n' },
        head: { files: many, message: 'Many\n' },
      },
    });
    const gaps = new Gaps();
    const changes = await serving(world, (github) =>
      readPullChanges(
        { github, context: { repository }, gaps, budget: new Budget() } as unknown as Reading,
        26,
      ),
    );
    expect(changes.files).toHaveLength(230);
    expect(withTotal(changes, { files: 230, additions: 230, deletions: 0 }, gaps).total?.files).toBe(230);
    expect(texts(gaps)).toEqual([]);
  });

  const listed = {
    source: 'pull request' as const,
    files: [{ path: 'a.py', status: 'added' as const, additions: 3, deletions: 0 }],
    total: null,
  };

  test.each([
    [
      'that GitHub does not list',
      { files: 3_010, additions: 3, deletions: 0 },
      "files: GitHub lists 1 of the pull request's 3010 changed files.",
    ],
    [
      'whose lines do not add up',
      { files: 1, additions: 9, deletions: 1 },
      'files: The changed files add up to 3 changed lines, the pull request to 10.',
    ],
  ])('%s are a gap', (_name, total, text) => {
    const gaps = new Gaps();
    withTotal(listed, total, gaps);
    expect(texts(gaps)).toEqual([text]);
  });
});

describe('checks of other apps', () => {
  test('are read from all suites but those of GitHub Actions', async () => {
    const checkRuns = [
      { name: 'build', conclusion: 'failure' as const },
      { name: 'deploy', status: 'in_progress' as const },
    ];
    const app = { id: 77, slug: 'acme', name: 'Acme' };
    const world = smallWorld({ checkSuites: [{ app, commit: 'head', checkRuns }] });
    const { foreign } = await serving(world, (github) =>
      readCheckRuns(github, repository, world.sha('head'), new Gaps()),
    );
    expect(foreign.sort((a, b) => (a.name < b.name ? -1 : 1))).toMatchObject([
      { kind: 'check_run', name: 'build', app: { id: 77 }, status: 'completed', conclusion: 'failure' },
      { kind: 'check_run', name: 'deploy', status: 'in_progress', conclusion: null },
    ]);
  });

  test('come with the number of annotations of each job, over all pages', async () => {
    const said = { level: 'notice' as const, message: 'old' };
    const jobs = Array.from({ length: 130 }, (_, index) => ({
      id: 1000 + index,
      name: `job ${index}`,
      annotations: index === 0 ? [said, said] : [],
    }));
    const run = { id: 501, workflow: '.github/workflows/ci.yml', event: 'push', head: 'head', jobs };
    const world = smallWorld({ workflows: [{ path: run.workflow, name: 'CI' }], runs: [run] });
    const { foreign, annotationCounts } = await serving(world, (github) =>
      readCheckRuns(github, repository, world.sha('head'), new Gaps()),
    );
    expect(foreign).toEqual([]);
    expect([annotationCounts?.size, annotationCounts?.get(1000), annotationCounts?.get(1129)]).toEqual([
      130, 2, 0,
    ]);
  });

  test('commit statuses are read without our own', () => {
    const status = (context: string, state: CommitStatus['state']) => ({
      context,
      state,
      targetUrl: null,
      description: null,
    });
    const statuses = [
      status('ci/a', 'SUCCESS'),
      status('ci/b', 'ERROR'),
      status('ci/c', 'EXPECTED'),
      status('docket/verdict', 'FAILURE'),
    ];
    const read = statusesOf({ message: '', committedAt: '', author: null, parents: [], statuses });
    expect(read.map(({ name, status: at, conclusion }) => [name, at, conclusion])).toEqual([
      ['ci/a', 'completed', 'success'],
      ['ci/b', 'completed', 'failure'],
      ['ci/c', 'pending', null],
    ]);
    expect(statusesOf(null)).toEqual([]);
  });
});

describe('rules', () => {
  async function rulesOf(over: Partial<WorldSpec>, branch = 'main') {
    const gaps = new Gaps();
    const read = await serving(smallWorld(over), (github) => readRules(github, repository, branch, gaps));
    return { ...read, gaps: texts(gaps) };
  }

  test('name the checks of rulesets and of branch protection', async () => {
    const { rules, refusesPush } = await rulesOf({
      rules: {
        main: [
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: [{ context: 'test', integration_id: 15368 }],
            },
            rulesetId: 4711,
          },
        ],
      },
      protection: { main: { checks: [{ context: 'ci/acme', appId: -1 }] } },
    });
    expect(rules).toMatchObject({
      state: 'named',
      checks: [
        { name: 'test', appId: 15368, source: 'ruleset 4711' },
        { name: 'ci/acme', appId: null, source: 'branch protection' },
      ],
    });
    expect(refusesPush).toBe('status checks must pass first');
  });

  test('name the workflows that an organisation demands', async () => {
    const parameters = {
      workflows: [{ path: '.github/workflows/audit.yml', repository_id: 99, ref: 'main' }],
    };
    const rule = { type: 'workflows', parameters, rulesetId: 5, sourceType: 'Organization' as const };
    const { rules } = await rulesOf({ rules: { main: [rule] } });
    expect(rules).toMatchObject({
      state: 'named',
      workflows: [{ path: '.github/workflows/audit.yml', repositoryId: 99 }],
    });
  });

  test('of an account that has none are none, and no gap', async () => {
    expect(await rulesOf({ rulesUnavailable: true })).toMatchObject({ rules: { state: 'none' }, gaps: [] });
  });

  test('of a branch that is gone are none', async () => {
    expect(await rulesOf({}, 'gone')).toMatchObject({ rules: { state: 'none' }, gaps: [] });
  });
});
