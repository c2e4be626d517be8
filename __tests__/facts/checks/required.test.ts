import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { requiredButMissing } from '../../../src/facts/checks/required.ts';
import { requiredFrom, requiredJob, requiredOther } from '../../../src/facts/checks/requiredness.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  evidence,
  job,
  jobDefinition,
  otherCheck,
  pathOf,
  postMergeEvidence,
  requiredCheck,
  rules,
  run,
  workflowFile,
} from '../../builders/evidence.ts';

const unreadable = rules([], { state: 'unreadable' });
const required = (names: string[], informational: string[] = []): Pick<Evidence, 'config'> => ({
  config: { required: { checks: names, informational } },
});

describe('is a job required', () => {
  const failed = job('test', { conclusion: 'failure' });
  test.each<[string, Partial<Evidence>, Parameters<typeof run>[1], true | string | undefined, string]>([
    ['rules name it', { rules: rules(['test']) }, {}, undefined, 'yes'],
    ['rules name it, whatever continue-on-error says', { rules: rules(['test']) }, {}, true, 'yes'],
    [
      'rules name it for GitHub Actions',
      { rules: rules([requiredCheck('test', { appId: 15368 })]) },
      {},
      undefined,
      'yes',
    ],
    [
      'rules name it for another app',
      { rules: rules([requiredCheck('test', { appId: 1 })]) },
      {},
      undefined,
      'no',
    ],
    ['rules name another', { rules: rules(['lint']) }, {}, undefined, 'no'],
    ['rules name another case', { rules: rules(['Test']) }, {}, undefined, 'no'],
    ['rules name nothing', { rules: rules() }, {}, undefined, 'yes'],
    ['rules name nothing, continue-on-error', { rules: rules() }, {}, true, 'informational'],
    ['an expression that let the run pass', { rules: rules() }, {}, '${{ matrix.x }}', 'informational'],
    [
      'an expression, and the run failed',
      { rules: rules() },
      { conclusion: 'failure' },
      '${{ matrix.x }}',
      'yes',
    ],
    ['started by hand', { rules: rules() }, { event: 'workflow_dispatch' }, undefined, 'informational'],
    ['started by hand, named', { rules: rules(['test']) }, { event: 'workflow_dispatch' }, undefined, 'yes'],
    ['scanning by GitHub', { rules: rules() }, { event: 'dynamic', path: null }, undefined, 'informational'],
    ['rules cannot be read', { rules: unreadable }, {}, undefined, 'unknown'],
    ['rules cannot be read, continue-on-error', { rules: unreadable }, {}, true, 'informational'],
    ['rules were not read', { rules: null }, {}, undefined, 'unknown'],
    ['configuration names it', { rules: rules(['lint']), ...required(['te*']) }, {}, undefined, 'yes'],
    [
      'configuration names it with its workflow',
      { rules: rules(['lint']), ...required(['CI / test']) },
      {},
      undefined,
      'yes',
    ],
    [
      'configuration calls it informational',
      { rules: rules(['test']), ...required([], ['test']) },
      {},
      undefined,
      'informational',
    ],
    [
      'an organisation demands the workflow',
      {
        rules: rules([], {
          state: 'named',
          workflows: [{ path: pathOf('CI'), repositoryId: 1, source: 'ruleset 1' }],
        }),
      },
      {},
      undefined,
      'yes',
    ],
    [
      'an organisation demands a workflow without a file here',
      {
        rules: rules([], {
          state: 'named',
          workflows: [{ path: 'x.yml', repositoryId: 1, source: 'ruleset 1' }],
        }),
      },
      { path: null },
      undefined,
      'yes',
    ],
  ])('%s', (_name, over, runOver, tolerance, expected) => {
    expect(requiredJob(evidence(over), run('CI', runOver), failed, tolerance)).toBe(expected);
  });
});

describe('is a check of another app required', () => {
  test.each<[string, Partial<Evidence>, Parameters<typeof otherCheck>[1], string]>([
    ['rules name it', { rules: rules(['ci/circleci']) }, {}, 'yes'],
    [
      'rules name it for this app',
      { rules: rules([requiredCheck('ci/circleci', { appId: 7 })]) },
      { app: { id: 7, name: 'c' } },
      'yes',
    ],
    [
      'rules name it for another app',
      { rules: rules([requiredCheck('ci/circleci', { appId: 8 })]) },
      { app: { id: 7, name: 'c' } },
      'no',
    ],
    ['rules name another', { rules: rules(['test']) }, {}, 'no'],
    ['rules name nothing', {}, {}, 'informational'],
    ['rules cannot be read', { rules: unreadable }, {}, 'unknown'],
    ['configuration names it', required(['ci/*']), {}, 'yes'],
  ])('%s', (_name, over, check, expected) => {
    expect(requiredOther(evidence(over), otherCheck('ci/circleci', check))).toBe(expected);
  });
});

test.each([
  [rules(), 'none'],
  [rules(['test']), 'rules'],
  [rules(['test', 'docket/verdict']), 'rules'],
  [rules(['docket/verdict']), 'none'],
  [unreadable, 'unreadable'],
  [null, 'unreadable'],
])('where required checks come from', (given, expected) => {
  expect(requiredFrom(evidence({ rules: given }))).toBe(expected);
});

describe('required checks that nothing carries', () => {
  const missing = (over: Partial<Evidence>) =>
    requiredButMissing(evidence(over)).map(
      ({ name, text, explained }) => `${name}${explained ? ' (explained)' : ''}: ${plain(text)}`,
    );

  test.each<[string, Partial<Evidence>, string[]]>([
    ['none is required', {}, []],
    ['a job carries it', { rules: rules(['test']) }, []],
    ['a status carries it', { rules: rules(['ci']), otherChecks: [otherCheck('ci')] }, []],
    [
      'a job of a called workflow carries it',
      { rules: rules(['call / inner']), runs: [run('CI', { jobs: [job('call / inner')] })] },
      [],
    ],
    [
      'a job is of the wrong app',
      { rules: rules([requiredCheck('test', { appId: 7 })]) },
      ['test: the rule takes it from the app 7 alone, which has not reported it'],
    ],
    [
      'nobody knows it',
      { rules: rules(['ghost']) },
      ['ghost: no workflow file of this commit defines it, and no other app has reported it'],
    ],
    ["Docket's own status", { rules: rules(['docket/verdict']) }, []],
    ["Docket's own job", { rules: rules(['test', 'report']), runs: [run('CI', { ownJob: 'report' })] }, []],
    [
      'configuration demands it',
      required(['ghost']),
      ['ghost: no workflow file of this commit defines it, and no other app has reported it'],
    ],
    [
      'its run has not started it yet',
      {
        rules: rules(['late']),
        runs: [run('CI', { status: 'in_progress', conclusion: null })],
        workflows: [workflowFile('CI', { jobs: [jobDefinition('late')] })],
      },
      ['late: CI is not finished and has not started it yet'],
    ],
    ...(['web', 'web (${{ matrix.node }})'] as const).map((shown): [string, Partial<Evidence>, string[]] => [
      `a matrix job was skipped before it had legs, shown as ${shown}`,
      {
        rules: rules(['web (22)']),
        runs: [run('CI', { jobs: [job('lint'), job(shown, { conclusion: 'skipped' })] })],
        workflows: [
          workflowFile('CI', {
            jobs: [
              jobDefinition('lint'),
              jobDefinition('web', {
                ...(shown !== 'web' && { name: shown }),
                if: "needs.changes.outputs.web == 'true'",
                matrix: ['node'],
              }),
            ],
          }),
        ],
      },
      [
        `web (22): ${shown} was skipped as a whole, so GitHub made no legs of its matrix and reports none of them`,
      ],
    ]),
    [
      'a path filter kept its workflow away',
      {
        rules: rules(['web']),
        workflows: [
          workflowFile('Web', { on: { pull_request: { paths: ['web/**'] } }, jobs: [jobDefinition('web')] }),
        ],
      },
      ['web: Web has not run: no changed file passes its paths filter'],
    ],
    [
      'the change removes it',
      {
        rules: rules(['old']),
        workflows: [
          workflowFile('CI', {}, { mergeBase: { on: { pull_request: {} }, jobs: [jobDefinition('old')] } }),
        ],
      },
      [`old: this change takes it out of ${pathOf('CI')} (renamed or removed): the rule would wait for ever`],
    ],
    [
      'a workflow file cannot be read',
      { rules: rules(['x']), workflows: [workflowFile('CI', null, { problem: 'The file is empty.' })] },
      ['x: no workflow file that could be read defines it, and nothing of this commit reports it'],
    ],
    [
      'a workflow of the organisation',
      {
        rules: rules([], { state: 'named', workflows: [{ path: 'org.yml', repositoryId: 1, source: 'r' }] }),
      },
      ['org.yml: no run of this commit belongs to it'],
    ],
  ])('%s', (_name, over, expected) => {
    expect(missing(over)).toEqual(expected);
  });

  test('a name made of an expression alone is no sign of the job', () => {
    const jobs = [jobDefinition('m', { name: '${{ matrix.title }}', matrix: ['title'] })];
    expect(missing({ rules: rules(['ghost']), workflows: [workflowFile('CI', { jobs })] })[0]).toMatch(
      /no workflow file of this commit/,
    );
  });

  test('on the base branch a check of pull requests is explained, an expected one is not', () => {
    const pr = workflowFile('PR', { on: { pull_request: {} }, jobs: [jobDefinition('pr')] });
    const push = workflowFile('Push', { on: { push: {} }, jobs: [jobDefinition('push')] });
    const world = postMergeEvidence({ rules: rules(['pr', 'push', 'ci/other']) });
    const found = requiredButMissing({ ...world, workflows: [...world.workflows, pr, push] });
    expect(found.map(({ name, explained }) => [name, explained])).toEqual([
      ['pr', true],
      ['push', false],
      ['ci/other', true],
    ]);
  });
});
