import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildWorld } from './build.ts';
import { patchOf, treeChanges } from './git/diff.ts';
import { commitsBetween, logOfPath, mergeBase } from './git/history.ts';
import { patch } from './git/patch.ts';
import { filesOf } from './git/tree.ts';
import type { World } from './state.ts';
import type { WorldSpec } from './world.ts';

const LINES = Array.from({ length: 60 }, (_, index) =>
  index % 12 === 0 ? `def f${index}():` : `    line ${index}`,
);
const edited = LINES.flatMap((line, index) => {
  if (index === 5 || index === 30) return [`${line} changed`];
  if (index === 40) return ['    new 1', '    new 2', line];
  return index === 50 ? [] : [line];
});

const SPEC: WorldSpec = {
  commits: {
    root: {
      message: 'Root\n\nWith a body.\n',
      date: '2026-03-11T21:39:12-07:00',
      author: { name: 'Ada Löwe', email: 'ada@example.com' },
      files: {
        'a.txt': 'a\n',
        'a/b.txt': 'b\n',
        'a-c/d.sh': { content: '#!/bin/sh\n', mode: '100755' },
        link: { content: 'a.txt', mode: '120000' },
        'long.py': `${LINES.join('\n')}\n`,
        'bin.dat': new Uint8Array([0, 1, 2, 3]),
      },
    },
    side: { parents: ['root'], files: { 'side.txt': 'no newline' }, nonce: '12345' },
    next: {
      parents: ['root'],
      files: {
        'long.py': edited.join('\n'),
        'a.txt': null,
        'moved/a.txt': 'a\n',
        'bin.dat': new Uint8Array([0, 9]),
      },
    },
    merge: { parents: ['next', 'side'], files: { 'side.txt': 'no newline' } },
  },
  branches: { main: 'merge', 'feature/side': 'side' },
};

describe('git of the fake GitHub', () => {
  let dir: string;
  let world: World;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
    });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'fake-git-'));
    world = buildWorld(SPEC, { dir });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  describe('the repository on disk', () => {
    test('is sound and has the same ids', () => {
      expect(git('fsck', '--full', '--strict')).not.toContain('error');
      expect(git('rev-parse', 'main', 'feature/side').split('\n').slice(0, 2)).toEqual([
        world.sha('merge'),
        world.sha('side'),
      ]);
    });

    test('shows commits as described', () => {
      expect(git('log', '-1', '--format=%an <%ae> %ad%n%B', '--date=iso-strict', world.sha('root'))).toBe(
        'Ada Löwe <ada@example.com> 2026-03-11T21:39:12-07:00\nRoot\n\nWith a body.\n\n',
      );
      const listed = git('ls-tree', '-r', '--format=%(objectmode) %(objectname) %(path)', 'main')
        .trim()
        .split('\n');
      const files = filesOf(world.git, world.git.commit(world.sha('merge')).tree);
      expect(listed.sort()).toEqual(
        [...files].map(([path, file]) => `${file.mode} ${file.oid} ${path}`).sort(),
      );
    });

    test('follows later commits', () => {
      const oid = world.commitTo('main', { files: { 'later.txt': 'x\n' }, message: 'Later' });
      expect(git('log', '-1', '--format=%H %s', 'main').trim()).toBe(`${oid} Later`);
    });
  });

  describe('history', () => {
    test('merge base, commits between and the history of a path agree with git', () => {
      const [merge, side, next, root] = ['merge', 'side', 'next', 'root'].map((name) => world.sha(name)) as [
        string,
        string,
        string,
        string,
      ];
      expect(mergeBase(world.git, side, next)).toBe(git('merge-base', side, next).trim());
      expect(commitsBetween(world.git, side, merge).map((commit) => commit.oid)).toEqual([next, merge]);
      expect(logOfPath(world.git, merge, 'long.py').map((commit) => commit.oid)).toEqual([next, root]);
      expect(git('log', '--format=%H', merge, '--', 'long.py').trim().split('\n')).toEqual([next, root]);
    });
  });

  describe('differences', () => {
    test('between trees agree with git, renames included', () => {
      const [root, next] = [world.git.commit(world.sha('root')), world.git.commit(world.sha('next'))];
      const changes = treeChanges(world.git, root.tree, next.tree);
      expect(changes.map((change) => [change.status, change.previousPath ?? null, change.path])).toEqual([
        ['modified', null, 'bin.dat'],
        ['modified', null, 'long.py'],
        ['renamed', 'a.txt', 'moved/a.txt'],
      ]);
      const shown = git('diff', '-M', root.oid, next.oid, '--', 'long.py');
      const long = changes.find((change) => change.path === 'long.py')!;
      expect(patchOf(long).text).toBe(shown.slice(shown.indexOf('@@')).trimEnd());
      expect(
        git('diff', '--numstat', root.oid, next.oid, '--', 'long.py').split('\t').slice(0, 2).map(Number),
      ).toEqual([patchOf(long).additions, patchOf(long).deletions]);
      expect(patchOf(changes[0]!)).toEqual({ text: undefined, additions: 0, deletions: 0 });
    });

    test('pair similar files as renamed, others not', () => {
      const world = buildWorld({
        commits: {
          before: { files: { 'old.py': `${LINES.join('\n')}\n`, 'gone.txt': 'short\n' } },
          after: {
            files: {
              'old.py': null,
              'gone.txt': null,
              'new.py': `${edited.join('\n')}\n`,
              'other.txt': 'else\n',
            },
          },
        },
        branches: { main: 'after' },
      });
      const tree = (name: string) => world.git.commit(world.sha(name)).tree;
      const changes = treeChanges(world.git, tree('before'), tree('after'));
      expect(changes.map((change) => [change.status, change.path])).toEqual([
        ['removed', 'gone.txt'],
        ['renamed', 'new.py'],
        ['added', 'other.txt'],
      ]);
      expect(patchOf(changes[1]!)).toMatchObject({ additions: 4, deletions: 3 });
    });

    test('of an added, an emptied and a very different file', () => {
      const text = (before: string, after: string) => patch(Buffer.from(before), Buffer.from(after)).text;
      expect(text('', 'a\nb\n')).toBe('@@ -0,0 +1,2 @@\n+a\n+b');
      expect(text('a', '')).toBe('@@ -1 +0,0 @@\n-a\n\\ No newline at end of file');
      expect(text('a\nb\nc\n', 'x\ny\n')).toBe('@@ -1,3 +1,2 @@\n-a\n-b\n-c\n+x\n+y');
      expect(text('a\n', 'a\n')).toBeUndefined();
    });

    test('of two large files with nothing in common take no long time', () => {
      const file = (word: string) =>
        Buffer.from(Array.from({ length: 1_500 }, (_, index) => `${word} ${index}\n`).join(''));
      expect(patch(file('old'), file('new'))).toMatchObject({ additions: 1_500, deletions: 1_500 });
    });
  });
});
