import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { StepDefinition, Trigger } from '../../src/evidence/workflow.ts';
import { emptiedFolders } from '../../src/facts/workflows/dead-paths.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { findsOf } from '../../src/workflow/file/finds.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  pullRequest,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';

const moved = (from: string, to: string): ChangedFile =>
  changedFile(to, { status: 'renamed', previousPath: from });
const gone = (path: string): ChangedFile => changedFile(path, { status: 'removed' });

interface Parts {
  on?: Record<string, Trigger>;
  step?: StepDefinition;
  files: ChangedFile[];
  /** Folders that the head has not. */
  folders?: string[];
  conclusion?: 'success' | 'failure';
}

/** A pull request with a workflow `API`, whose run passed. */
function world({ on = { pull_request: {} }, step, files, folders = [], conclusion }: Parts): Evidence {
  const unit = jobDefinition('unit', { steps: [step ?? { name: 'Run it', run: 'npm run build' }] });
  const tested = job('unit', { steps: steps('Set up job', 'Run it') });
  const failing = { conclusion: 'failure' as const, jobs: [{ ...tested, conclusion: 'failure' as const }] };
  return evidence({
    pullRequests: [pullRequest({ title: 'Rename the API to backend' })],
    runs: [run('API', conclusion === 'failure' ? failing : { jobs: [tested] })],
    workflows: [workflowFile('API', { on, jobs: [unit] })],
    changes: {
      source: 'pull request',
      files,
      total: { files: files.length, additions: 3, deletions: 1 },
      ...(folders.length > 0 && { goneFolders: folders }),
    },
  });
}

test('one pattern matches nothing, several match nothing', () => {
  const headlineOf = (parts: Parts): string => plain(judge(world(parts)).verdict.headline);
  const files = [
    moved('src/api/users.ts', 'src/backend/users.ts'),
    moved('lib/api/a.ts', 'lib/backend/a.ts'),
  ];
  const folders = ['src/api', 'lib/api'];
  expect(headlineOf({ on: { pull_request: { paths: ['src/api/**'] } }, files, folders })).toBe(
    'src/api/** of API matches nothing any more',
  );
  expect(
    headlineOf({ on: { pull_request: { paths: ['src/api/**', 'src/api/*.ts'] } }, files, folders }),
  ).toBe('src/api/**, src/api/*.ts of API match nothing any more');
});

const told = (parts: Parts): string[] =>
  judge(world(parts))
    .verdict.reasons.filter(({ rule }) => rule === 'paths mean nothing')
    .map(({ text }) => plain(text));

const renamed = [
  moved('src/api/users.ts', 'src/backend/users.ts'),
  moved('src/api/a/b.ts', 'src/backend/a/b.ts'),
];
const onPaths = (...paths: string[]) => ({ pull_request: { paths } });

describe('paths of a trigger', () => {
  test.each<[string, Parts, string[]]>([
    [
      'a folder is renamed',
      { on: onPaths('src/api/**'), files: renamed, folders: ['src/api'] },
      [
        'API starts on pull_request for the paths src/api/**: src/api is src/backend now, so it never starts for a change',
      ],
    ],
    [
      'more paths than are named',
      {
        on: onPaths('src/api/**', 'src/api/*.ts', 'src/api/users.*', 'src/api/*.js'),
        files: renamed,
        folders: ['src/api'],
      },
      [
        'API starts on pull_request for the paths src/api/**, src/api/*.ts, src/api/users.* and 1 more: src/api is src/backend now, so it never starts for a change',
      ],
    ],
    [
      'beside the workflow itself',
      { on: onPaths('src/api/**', '.github/workflows/api.yml'), files: renamed, folders: ['src/api'] },
      [
        'API starts on pull_request for the paths src/api/**: src/api is src/backend now, so it never starts for a change',
      ],
    ],
    [
      'beside other folders',
      { on: onPaths('src/api/**', 'src/web/**'), files: renamed, folders: ['src/api'] },
      [
        'API starts on pull_request for the paths src/api/**: src/api is src/backend now, so it no longer starts for what was there',
      ],
    ],
    [
      'the new name is looked at, too',
      { on: onPaths('src/api/**', 'src/backend/**'), files: renamed, folders: ['src/api'] },
      [],
    ],
    [
      'a larger folder is looked at',
      { on: onPaths('src/api/**', 'src/**'), files: renamed, folders: ['src/api'] },
      [],
    ],
    [
      'a folder is removed',
      { on: onPaths('legacy/**'), files: [gone('legacy/a.ts')], folders: ['legacy'] },
      [
        'API starts on pull_request for the paths legacy/**: nothing is left of legacy, so it never starts for a change',
      ],
    ],
    [
      'a folder is removed beside others',
      { on: onPaths('legacy/**', 'src/**'), files: [gone('legacy/a.ts')], folders: ['legacy'] },
      [],
    ],
    ['the head has other files there', { on: onPaths('src/api/**'), files: renamed }, []],
    ['no literal folder', { on: onPaths('**/api/**'), files: renamed, folders: ['src/api'] }, []],
    [
      'one file',
      { on: onPaths('src/api.ts'), files: [moved('src/api.ts', 'src/backend.ts')], folders: ['src/api.ts'] },
      [
        'API starts on pull_request for the paths src/api.ts: src/api.ts is src/backend.ts now, so it never starts for a change',
      ],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });
});

describe('paths of a step', () => {
  const command = (run: string, over: Partial<StepDefinition> = {}) => ({ name: 'Run it', run, ...over });
  const units = [moved('tests/unit/test_a.py', 'tests/fast/test_a.py')];
  test.each<[string, Parts, string[]]>([
    [
      'a command',
      { step: command('pytest tests/unit || true'), files: units, folders: ['tests/unit'] },
      ['pytest tests/unit in unit of API: tests/unit is tests/fast now, so it finds nothing to run'],
    ],
    [
      'in another directory',
      { step: command('pytest unit/', { workingDirectory: 'tests' }), files: units, folders: ['tests/unit'] },
      ['pytest unit/ in unit of API: tests/unit is tests/fast now, so it finds nothing to run'],
    ],
    [
      'two folders',
      { step: command('pytest tests/unit tests/api'), files: units, folders: ['tests/unit'] },
      [
        'pytest tests/unit tests/api in unit of API: tests/unit is tests/fast now, so it no longer runs what was in tests/unit',
      ],
    ],
    [
      'a command that failed is told as that',
      { step: command('pytest tests/unit'), files: units, folders: ['tests/unit'], conclusion: 'failure' },
      [],
    ],
    [
      'values of options',
      { step: command('pytest --junitxml tests/unit'), files: units, folders: ['tests/unit'] },
      [],
    ],
    ['no tests', { step: command('eslint tests/unit'), files: units, folders: ['tests/unit'] }, []],
    [
      'a filter',
      {
        step: { uses: 'dorny/paths-filter@v3', finds: [{ name: 'api', paths: ['src/api/**'] }] },
        files: renamed,
        folders: ['src/api'],
      },
      [
        'The filter api in unit of API looks for src/api/**: src/api is src/backend now, so it never finds a change',
      ],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(told(parts)).toEqual(expected);
  });
});

test('only folders that the diff seems to empty are asked for', () => {
  const on = onPaths('src/api/**', 'src/web/**', 'docs/**');
  const asked = (files: ChangedFile[]) => emptiedFolders(world({ on, files }));
  expect(asked(renamed)).toEqual(['src/api']);
  expect(asked([...renamed, changedFile('src/api/new.ts', { status: 'added' })])).toEqual([]);
  expect(asked([changedFile('src/api/users.ts')])).toEqual([]);
  expect(asked([gone('src/web/a.ts'), gone('docs/a.md')])).toEqual(['docs', 'src/web']);
  expect(asked([gone('src/website/a.ts')])).toEqual([]);
});

test('the patterns of actions that find out what changed', () => {
  const filters = "api:\n  - 'src/api/**'\n  - added|modified: 'x/**'\nweb: web/**\n";
  expect(findsOf('dorny/paths-filter@v3', { filters })).toEqual([
    { name: 'api', paths: ['src/api/**', 'x/**'] },
    { name: 'web', paths: ['web/**'] },
  ]);
  expect(findsOf('tj-actions/changed-files@v45', { files: 'a/**\nb/*.ts\n' })).toEqual([
    { name: '', paths: ['a/**', 'b/*.ts'] },
  ]);
  expect(findsOf('dorny/paths-filter@v3', { filters: '.github/filters.yml' })).toBeUndefined();
  expect(findsOf('dorny/paths-filter@v3', { filters: '$' + '{{ inputs.f }}' })).toBeUndefined();
  expect(findsOf('dorny/paths-filter@v3', { filters: 'a: [' })).toBeUndefined();
  expect(findsOf('actions/checkout@v4', { files: 'a' })).toBeUndefined();
});

test.each(['npm test', 'go test', 'make test', 'cargo test', 'yarn test --ci'])(
  'the name of a task is no path: %s',
  (command) => {
    const parts = { step: { name: 'Run it', run: command }, files: [gone('test/a.js')], folders: ['test'] };
    expect(emptiedFolders(world(parts))).toEqual([]);
    expect(told(parts)).toEqual([]);
  },
);

test('the word behind a program without verbs is one', () => {
  const step = { name: 'Run it', run: 'pytest tests' };
  expect(emptiedFolders(world({ step, files: [gone('tests/test_a.py')] }))).toEqual(['tests']);
});
