import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Annotation } from '../../../src/evidence/run.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  analysisResult,
  annotation,
  changedFile,
  evidence,
  job,
  jobDefinition,
  results,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../../builders/evidence.ts';

interface Said {
  lines?: string[];
  annotations?: Annotation[];
  over?: Partial<Evidence>;
  script?: string;
}

/** A pull request that changes these files and whose step `Check` failed, with what its job says. */
function failing(
  changed: string[],
  { lines = [], annotations = [], over = {}, script = 'pytest' }: Said,
): Evidence {
  const failed = job('test', {
    conclusion: 'failure',
    steps: steps('Set up job', { name: 'Check', conclusion: 'failure' }),
    annotations,
    excerpt: { step: 'Check', lines },
  });
  const definition = jobDefinition('test', { steps: [{ name: 'Check', run: script }] });
  return evidence({
    runs: [run('CI', { conclusion: 'failure', jobs: [failed] })],
    workflows: [workflowFile('CI', { jobs: [definition] })],
    changes: { source: 'pull request', files: changed.map((path) => changedFile(path)), total: null },
    ...over,
  });
}

const scopeOf = (world: Evidence): string => {
  const [failure] = judge(world).failures;
  const answer = failure?.inScope === null ? 'unknown' : failure?.inScope ? 'yes' : 'no';
  return failure?.scope ? `${answer}: ${plain(failure.scope)}` : answer;
};

const said = (path: string | null): Annotation[] => [annotation('boom', { level: 'failure', path })];
const failed = (file: string | null): Partial<Evidence> => ({
  results: results({ tests: [testResult({ failures: [testFailure('a', { file })] })] }),
});
const finding = (path: string, level: 'error' | 'warning' = 'error') => ({
  results: results({
    analyses: [analysisResult('ruff', { findings: [{ rule: 'E1', level, message: 'x', path, line: 1 }] })],
  }),
});
const onBase = (step: string): Partial<Evidence> => ({
  baseline: {
    branch: 'main',
    greenCommit: null,
    runs: [
      {
        workflowId: run('CI').workflowId,
        runId: 5,
        sha: 'b'.repeat(40),
        conclusion: 'failure',
        url: 'https://x',
        failedJobs: [{ name: 'test', steps: [step] }],
      },
    ],
  },
});

describe('in scope of the change', () => {
  test.each<[string, string[], Said, string]>([
    ['nothing is known', ['src/a.py'], {}, 'unknown'],
    [
      'an annotation names a changed file',
      ['src/a.py'],
      { annotations: said('src/a.py') },
      'yes: it names src/a.py, which is in the diff',
    ],
    [
      'a log does',
      ['src/a.py'],
      { lines: ['src/a.py:3: ValueError'] },
      'yes: it names src/a.py, which is in the diff',
    ],
    [
      'by the path of the runner',
      ['src/a.py'],
      { lines: ['File "/home/runner/work/serena/serena/src/a.py", line 3, in run'] },
      'yes: it names src/a.py, which is in the diff',
    ],
    [
      'by a path of Windows',
      ['src/a.cs'],
      { lines: ['D:\\a\\serena\\serena\\src\\a.cs(3,7): error CS1002: ; expected'], script: 'dotnet build' },
      'yes: it names src/a.cs, which is in the diff',
    ],
    [
      'from a folder of a monorepo',
      ['packages/web/src/a.ts'],
      { lines: ['  at run (src/a.ts:3:7)'] },
      'yes: it names packages/web/src/a.ts, which is in the diff',
    ],
    [
      'by its name alone',
      ['core/src/main/java/org/shop/Cart.java'],
      { lines: ['  at org.shop.Cart.add(Cart.java:12)'] },
      'yes: it names core/src/main/java/org/shop/Cart.java, which is in the diff',
    ],
    [
      'a name that two changed files have',
      ['a/index.ts', 'b/index.ts'],
      { lines: ['index.ts:3:1'] },
      'unknown',
    ],
    [
      'code beside it is changed',
      ['src/parse/b.py'],
      { annotations: said('src/parse/a.py') },
      'yes: it fails in src/parse, where the change edits code',
    ],
    [
      'only documents beside it are',
      ['src/parse/README.md'],
      { annotations: said('src/parse/a.py') },
      'unknown: it fails in src/parse/a.py, outside the files of this change',
    ],
    [
      'it fails elsewhere',
      ['src/web/b.py'],
      { annotations: said('src/parse/a.py') },
      'unknown: it fails in src/parse/a.py, outside the files of this change',
    ],
    [
      'it fails in code of others',
      ['src/web/b.py'],
      {
        lines: [
          'File "/opt/hostedtoolcache/Python/3.10/x64/lib/python3.10/site-packages/torch/a.py", line 3',
        ],
      },
      'unknown',
    ],
    ['a file of the root fails', ['src/b.py'], { lines: ['setup.py:3: error'] }, 'unknown'],
    ['an address is no file', ['src/a.py'], { lines: ['see https://example.org/src/a.py'] }, 'unknown'],
    [
      'the list of files may be cut',
      [],
      {
        annotations: said('src/parse/a.py'),
        over: {
          changes: {
            source: 'pull request',
            files: [changedFile('x/b.py')],
            total: { files: 9, additions: 1, deletions: 1 },
          },
        },
      },
      'unknown',
    ],
    ['the exit code alone has no place', ['src/a.py'], { annotations: said(null) }, 'unknown'],
    [
      'a failed test is about it',
      ['modules/images.py'],
      { over: failed('test/test_images.py') },
      'yes: the change edits modules/images.py, which the failed tests test',
    ],
    [
      'a failed test stands elsewhere',
      ['modules/images.py'],
      { over: failed('test/test_cart.py') },
      'unknown: it fails in test/test_cart.py, outside the files of this change',
    ],
    [
      'a linter finds an error in it',
      ['src/a.py'],
      { script: 'ruff check', over: finding('src/a.py') },
      'yes: it names src/a.py, which is in the diff',
    ],
    [
      'a linter warns of it',
      ['src/a.py'],
      { script: 'ruff check', over: finding('src/a.py', 'warning') },
      'unknown',
    ],
    ['findings say nothing of tests', ['src/a.py'], { over: finding('src/a.py') }, 'unknown'],
    [
      'the base fails there too',
      ['src/a.py'],
      { annotations: said('src/a.py'), over: onBase('Check') },
      'no',
    ],
    [
      'the base fails elsewhere',
      ['src/a.py'],
      { annotations: said('src/a.py'), over: onBase('Other') },
      'yes: it names src/a.py, which is in the diff',
    ],
  ])('%s', (_, changed, stated, expected) => expect(scopeOf(failing(changed, stated))).toBe(expected));

  test('a misconfigured job is, where the change edits workflows', () => {
    const world = failing(['.github/workflows/ci.yml'], { script: 'npm ci' });
    expect(scopeOf(world)).toBe('yes: the change edits workflow files');
  });
});
