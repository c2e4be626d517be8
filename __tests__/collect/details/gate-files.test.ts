import { expect, test } from '@jest/globals';
import { readGateFiles } from '../../../src/collect/details/gate-files.ts';
import { Gaps } from '../../../src/collect/reading/reading.ts';
import { askOverview, toOverview } from '../../../src/collect/repository/overview.ts';
import { changedFile } from '../../builders/evidence.ts';
import { repository, serving, smallWorld } from '../../publish/desk.ts';

const floor = (minimum: number): string => `[tool.coverage.report]\nfail_under = ${minimum}\n`;
const pages = (script: string): string => JSON.stringify({ scripts: { cov: script } });

/** The gates at the head, and before, of a repository whose files are told before and after the change. */
async function read(before: Record<string, string>, after: Record<string, string | null>, over = {}) {
  const base = { files: before, message: 'Begin\n', date: '2026-03-11T08:00:00Z' };
  const head = { files: { 'src/app.py': 'x\n', ...after }, message: 'Go\n', date: '2026-03-12T04:20:00Z' };
  const world = smallWorld({ commits: { base, head } });
  const gaps = new Gaps();
  return serving(world, async (github, fake) => {
    const sha = world.sha('head');
    const request = {
      sha,
      headBranch: null,
      baseBranch: null,
      defaultBranch: 'main',
      pullNumbers: [],
      configPath: 'x',
      planPath: null,
      reportsDir: 'docs/milestones',
      folders: [],
      reports: [],
      since: null,
    };
    const reply = await askOverview(github, repository, request);
    const { configuration: texts } = toOverview(reply, request, gaps);
    const asked = fake.log.length;
    const changed = Object.keys(after).map((path) =>
      changedFile(path, {
        status: after[path] === null ? 'removed' : path in before ? 'modified' : 'added',
        ...over,
      }),
    );
    const files = await readGateFiles(
      github,
      repository,
      { texts, mergeBase: world.sha('base') },
      changed,
      gaps,
    );
    expect(gaps.list).toEqual([]);
    const stated = (gates: { minimum: number }[] = []) => gates.map(({ minimum }) => minimum).join() || '–';
    return {
      gates: files.map(({ path, head, mergeBase }) => `${path} ${stated(mergeBase)} > ${stated(head)}`),
      requests: fake.log.length - asked,
    };
  });
}

test.each<[string, Record<string, string>, Record<string, string | null>, object, string[], number]>([
  ['nothing is there', {}, {}, {}, [], 0],
  ['untouched', { 'pyproject.toml': floor(80) }, {}, {}, ['pyproject.toml – > 80'], 0],
  [
    'lowered',
    { 'pyproject.toml': floor(80) },
    { 'pyproject.toml': floor(70) },
    {},
    ['pyproject.toml 80 > 70'],
    1,
  ],
  [
    'removed with its file',
    { '.coveragerc': '[report]\nfail_under=5' },
    { '.coveragerc': null },
    {},
    ['.coveragerc 5 > –'],
    1,
  ],
  [
    'a new file',
    {},
    { 'tox.ini': '[pytest]\naddopts=--cov-fail-under=9' },
    { deletions: 0 },
    ['tox.ini – > 9'],
    0,
  ],
  [
    'lines are only added',
    { 'package.json': pages('jest') },
    { 'package.json': pages('c8 --check-coverage --lines 8 x') },
    { deletions: 0 },
    ['package.json – > 8'],
    0,
  ],
  ['another file of that name', {}, { 'web/pyproject.toml': floor(80) }, {}, [], 0],
])('%s', async (_name, before, after, over, gates, requests) => {
  expect(await read(before, after, over)).toEqual({ gates, requests });
});
