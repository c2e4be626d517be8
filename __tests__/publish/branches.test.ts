import { describe, expect, test } from '@jest/globals';
import { compareBranches, createBranch, goesOnFrom } from '../../src/publish/branches.ts';
import type { Fault } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import { repository, serving, smallWorld } from './desk.ts';

const comparing = (world: World, branch = 'docket', other = 'main') =>
  serving(world, (github) => compareBranches(github, repository, branch, other));

const commit = (world: World, branch: string, files: Record<string, string | null>): string =>
  world.commitTo(branch, { files, message: 'Change\n' });

/** `docket` is made from `main`; then each gets the commits that are told. */
function branched(on: Partial<Record<'docket' | 'main', Record<string, string | null>[]>>): World {
  const world = smallWorld({}, { 'a.md': 'a\n', 'b.md': 'b\n' });
  world.git.setRef('refs/heads/docket', world.tip('main')!);
  for (const files of on.docket ?? []) commit(world, 'docket', files);
  for (const files of on.main ?? []) commit(world, 'main', files);
  return world;
}

/** Both get the same files. */
function both(count: number): World {
  const names = Array.from({ length: count }, (_, index) => `run${index}.md`);
  const files = Object.fromEntries(names.map((name) => [name, `${name}\n`]));
  return branched({ docket: [files], main: [files] });
}

describe('how a branch compares with the one that it was made from', () => {
  const report = { 'run1.md': 'one\n' };
  const moved = { 'a.md': null, 'z.md': 'a\n' };
  test.each<[string, World, string]>([
    ['neither went on', branched({}), 'level'],
    ['the other one went on', branched({ main: [report] }), 'behind'],
    ['it went on', branched({ docket: [report] }), 'ahead'],
    ['it went on without a change', branched({ docket: [{}] }), 'ahead'],
    ['both have the same 299 files', both(299), 'merged'],
    ['both have the same 300 files, and GitHub may name no more', both(300), 'ahead'],
    ['both went on', branched({ docket: [report], main: [{ 'x.md': 'x\n' }] }), 'ahead'],
    ['both have the same file', branched({ docket: [report], main: [report] }), 'merged'],
    [
      'both have the same file, one as it was before',
      branched({ docket: [report, { 'run1.md': 'two\n' }], main: [report] }),
      'ahead',
    ],
    ['both lost a file', branched({ docket: [{ 'a.md': null }], main: [{ 'a.md': null }] }), 'merged'],
    ['both gave a file another name', branched({ docket: [moved], main: [moved] }), 'merged'],
    [
      'it gave a file another name, and the other has both',
      branched({ docket: [moved], main: [{ 'z.md': 'a\n' }] }),
      'ahead',
    ],
    ['it lost a file', branched({ docket: [{ 'a.md': null }], main: [report] }), 'ahead'],
    [
      'all of several commits is in one of the other',
      branched({ docket: [report, { 'run2.md': 'two\n' }], main: [{ ...report, 'run2.md': 'two\n' }] }),
      'merged',
    ],
    [
      'a part of several commits is in the other',
      branched({ docket: [report, { 'run2.md': 'two\n' }], main: [report] }),
      'ahead',
    ],
  ])('%s', async (_name, world, kind) => {
    const told = await comparing(world);
    const hasTip = kind === 'behind' || kind === 'merged';
    expect(told).toEqual({ kind, ...(hasTip && { otherTip: world.tip('main') }) });
  });

  test('one of the two is gone', async () => {
    expect(await comparing(smallWorld())).toEqual({ kind: 'unrelated' });
  });

  test.each<[string, Partial<Fault>]>([
    ['a server error', { status: 500 }],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }],
    ['a limit', { status: 403, body: { message: 'API rate limit exceeded' } }],
  ])('%s is thrown: it says nothing of the branches', async (_name, fault) => {
    const world = branched({});
    world.fail({ path: '/compare/', times: 9, ...fault });
    await expect(comparing(world)).rejects.toThrow();
  });
});

test.each<[string, Record<string, string | null>[], boolean]>([
  ['stands there', [], true],
  ['went on from there', [{ 'run1.md': 'one\n' }], true],
])('a branch that %s has all of a commit', async (_name, docket, expected) => {
  const world = branched({ docket });
  const at = world.tip('main')!;
  expect(await serving(world, (github) => goesOnFrom(github, repository, 'docket', at))).toBe(expected);
});

test('a branch that went another way lacks a commit', async () => {
  const world = branched({ docket: [{ 'run1.md': 'one\n' }], main: [{ 'x.md': 'x\n' }] });
  const at = world.tip('main')!;
  expect(await serving(world, (github) => goesOnFrom(github, repository, 'docket', at))).toBe(false);
});

describe('making a branch', () => {
  const post = { method: 'POST', path: '/git/refs', times: 9 };
  const making = (world: World) =>
    serving(world, (github) => createBranch(github, repository, 'docket', world.tip('main')!));

  test.each<[string, World, Fault | null, object]>([
    ['it was not there', smallWorld(), null, { kind: 'created' }],
    ['it is there', branched({}), null, { kind: 'exists' }],
    [
      'rules refuse',
      smallWorld({ rules: { docket: [{ type: 'creation' }] } }),
      null,
      { kind: 'refused', reason: expect.stringContaining('rule') },
    ],
    ['the token may not write', smallWorld({ permissions: { contents: 'read' } }), null, { kind: 'refused' }],
    [
      'the answer is lost, and it was made',
      smallWorld(),
      { ...post, status: 502, afterEffect: true },
      { kind: 'exists' },
    ],
  ])('%s', async (_name, world, fault, expected) => {
    if (fault !== null) world.fail(fault);
    expect(await making(world)).toMatchObject(expected);
  });

  test.each<[string, number, Fault[]]>([
    ['the answer is lost, and it was not made', 502, [{ ...post, status: 502 }]],
    [
      'the answer is lost, and nobody knows whether it was made',
      500,
      [
        { ...post, status: 502 },
        { method: 'GET', path: '/git/ref/', status: 500, times: 9 },
      ],
    ],
    ['a limit', 429, [{ ...post, status: 429 }]],
    ['a bad token', 401, [{ ...post, status: 401, body: { message: 'Bad credentials' } }]],
  ])('%s: %i is thrown', async (_name, status, faults) => {
    const world = smallWorld();
    for (const fault of faults) world.fail(fault);
    await expect(making(world)).rejects.toMatchObject({ status });
    expect(world.tip('docket')).toBeUndefined();
  });
});
