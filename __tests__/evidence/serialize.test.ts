import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { parseEvidence, serialize } from '../../src/evidence/serialize.ts';
import { sizesInFile } from '../../src/evidence/size.ts';
import { changedFile, evidence, job, plan, run, steps } from '../builders/evidence.ts';

const smoke = (seconds: number): Evidence =>
  evidence({
    runs: [
      run('Smoke', {
        jobs: [job('smoke tests', { steps: steps({ name: 'Checkout', seconds }, 'Test', 'Kill', 'Upload') })],
      }),
    ],
    changes: {
      source: 'pull request',
      files: ['a.py', 'b.py', 'c.py'].map((path) => changedFile(path)),
      total: null,
    },
    plan: {
      path: 'docs/milestones/M09/M09_plan.md',
      content: plan({ title: 'Execution Context — Introduction' }),
    },
  });

/** The same value with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

test('what is written is read back', () => {
  expect(parseEvidence(serialize(smoke(3)))).toEqual(smoke(3));
});

test('the order of keys in memory does not change the bytes', () => {
  expect(serialize(reversed(smoke(3)) as Evidence)).toBe(serialize(smoke(3)));
});

test('its size is known without the file', () => {
  const sizeInFile = sizesInFile();
  const many = { ...smoke(3), gaps: [{ about: 'size' as const, text: 'ä\u2028"\\'.repeat(80) }] };
  for (const one of [smoke(3), reversed(smoke(3)) as Evidence, evidence(), many, { ...many, runs: [] }]) {
    expect(sizeInFile(one)).toBe(Buffer.byteLength(serialize(one)));
  }
});

test('every top-level key starts a line, and the file ends with one line break', () => {
  const text = serialize(smoke(3));
  for (const key of Object.keys(evidence())) expect(text).toMatch(new RegExp(`^ "${key}": `, 'm'));
  expect(text.endsWith('\n}\n')).toBe(true);
  expect(text.startsWith('{\n "version": 2,\n')).toBe(true);
});

test('one changed step changes one line', () => {
  const before = serialize(smoke(3)).split('\n');
  const after = serialize(smoke(4)).split('\n');
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
});

test("the order of events under `on` is the file's and stays", () => {
  const value = evidence();
  value.workflows[0]!.head!.on = { push: {}, pull_request: {}, merge_group: {} };
  expect(Object.keys(parseEvidence(serialize(value)).workflows[0]!.head!.on)).toEqual([
    'push',
    'pull_request',
    'merge_group',
  ]);
});

test.each<[string, string, RegExp]>([
  [
    'no JSON',
    '{"version": 1',
    /^The Evidence is not JSON \(.+\); restore the file as Docket committed it\.$/,
  ],
  ['an empty file', '', /^The Evidence is not JSON/],
  ['a list', '[]', /^The Evidence is not valid at its top: .+; restore/],
  [
    'a newer version',
    '{"version": 3, "anything": true}',
    /^The Evidence has version 3, but this Docket reads up to version 2: use a newer Docket\.$/,
  ],
  [
    'a wrong value deep inside',
    serialize(smoke(3)).replace('"Checkout"', '5'),
    /at runs\[0\]\.jobs\[0\]\.steps\[0\]\.name: .*string/,
  ],
  ['an unknown key', serialize(smoke(3)).replace('"tool": {', '"tool": {"x":1,'), /at tool: .*"x"/],
])('%s is refused in one sentence', (_name, text, message) => {
  expect(() => parseEvidence(text)).toThrow(message);
});

test('a file of format 1, which had no verdict, is read as one of this format', () => {
  const old = serialize(smoke(3)).replace('"version": 2', '"version": 1');
  expect(parseEvidence(old)).toEqual(smoke(3));
});

test('a value outside the schema is not written', () => {
  expect(() => serialize({ ...smoke(3), version: 3 } as unknown as Evidence)).toThrow();
});
