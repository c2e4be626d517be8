import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import type { PersonSpec } from '../fake/world.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import {
  addRun,
  branch,
  changeWorld,
  evidenceAt,
  failTests,
  pullNumber,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const mona: PersonSpec = { name: 'Mona', email: '1+mona@users.noreply.github.com' };
const bot: PersonSpec = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

describe('a commit on top of the tested head', () => {
  const code = { 'src/options.js': 'export const parse = () => null;\n' };
  const reports = { [reportAt(7)]: '# By hand\n' };

  interface Pushed {
    files: Record<string, string>;
    author: PersonSpec;
  }

  /** The head is tested green and has its comment; then others push, and a late call comes for the old head. */
  async function lateCallAfter(pushes: Pushed[]): Promise<string | null> {
    const world = changeWorld();
    const tested = world.sha('head');
    await report(world, runId);
    for (const { files, author } of pushes)
      world.commitTo(branch, { files, author, message: `Report\n\nDocket-Report-For: ${tested}\n` });
    addRun(world, { id: 9002, event: 'pull_request', head: world.tip(branch)!, branch });
    failTests(world, 9002);
    await report(world, 9002);
    runAgain(world, runId);
    await report(world, runId);
    return commentOn(world, pullNumber);
  }

  test.each<[string, Pushed[]]>([
    ["a person's, with the trailer", [{ files: reports, author: mona }]],
    ["code under Docket's name", [{ files: code, author: bot }]],
    [
      "a person's code, and reports by Docket above it",
      [
        { files: code, author: mona },
        { files: reports, author: bot },
      ],
    ],
  ])('%s: the old verdict does not come back', async (_name, pushes) => {
    expect(await lateCallAfter(pushes)).toContain('Not ready to merge');
  });

  test("Docket's own, of report files alone, leaves the tested head the newest", async () => {
    const world = changeWorld();
    await report(world, runId, { 'commit-to': branch });
    expect(world.tip(branch)).not.toBe(world.sha('head'));
    runAgain(world, runId, 'failure');
    failTests(world);
    await report(world, runId, { 'commit-to': branch });
    expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
  });
});

describe('a committed report that claims what GitHub does not know', () => {
  const files = [reportAt(1), evidenceAt(1)];

  /** What Docket would have written had the tests passed in a second attempt. */
  async function greenFiles(
    happens = (world: World) => runAgain(world, runId),
  ): Promise<Record<string, string>> {
    const world = changeWorld();
    happens(world);
    await report(world, runId);
    return Object.fromEntries(files.map((path) => [path, textOn(world, 'main', path)!]));
  }

  /** A world in which the tests failed, and somebody brought the files of the green one to the base branch. */
  async function forged(author: PersonSpec): Promise<{ world: World; before: (string | null)[] }> {
    const world = changeWorld();
    failTests(world);
    const tested = world.sha('head');
    const message = `docs(M09): CI run 1, approved\n\nDocket-Report-For: ${tested}\n`;
    world.commitTo('main', { files: await greenFiles(), message, author });
    return { world, before: files.map((path) => textOn(world, 'main', path)) };
  }

  test.each([
    ['a person', mona, '2', 'M09 · report 2'],
    ["Docket's name", bot, '1', 'names runs that GitHub does not know'],
  ])(
    'by %s: the verdict is that of the runs, and the files are left',
    async (_name, author, number, words) => {
      const { world, before } = await forged(author);
      const { outputs } = await report(world, runId);
      expect(outputs).toMatchObject({ verdict: 'blocked', 'ci-status': 'red', 'run-number': number });
      expect(commentOn(world, pullNumber)).toContain('Not ready to merge');
      expect(commentOn(world, pullNumber)).toContain(words);
      expect(files.map((path) => textOn(world, 'main', path))).toEqual(before);
    },
  );

  test('and lacks what GitHub knows, by a person: it does not count, and is left', async () => {
    const invented = (world: World) =>
      addRun(world, { id: 9070, event: 'pull_request', head: 'head', branch });
    const world = changeWorld();
    runAgain(world, runId, 'failure');
    world.commitTo('main', { files: await greenFiles(invented), message: 'Reports\n', author: mona });
    const before = files.map((path) => textOn(world, 'main', path));
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ verdict: 'blocked', 'run-number': '2' });
    expect(evidenceOn(world, 'main', evidenceAt(2)).runs.map(({ id }) => id)).toEqual([runId]);
    expect(files.map((path) => textOn(world, 'main', path))).toEqual(before);
  });

  test('is believed where only the list of runs is behind', async () => {
    const world = changeWorld();
    runAgain(world, runId);
    await report(world, runId);
    const before = world.tip('main');
    const fresh = structuredClone(world.run(runId));
    Object.assign(world.run(runId), { status: 'in_progress', conclusion: null });
    world.before({ path: /actions\/runs\/9001$/ }, () => void Object.assign(world.run(runId), fresh));
    expect((await report(world, runId, { wait: 'false' })).outputs).toMatchObject({ verdict: 'approved' });
    expect(world.tip('main')).toBe(before);
  });

  test('gives nothing to the report when its results are gone from GitHub', async () => {
    const world = changeWorld();
    const { outputs } = await runFor(world, runId);
    expect(outputs['report-path']).toBe(reportAt(1));
    const text = textOn(world, 'main', evidenceAt(1))!;
    expect(evidenceOn(world, 'main', evidenceAt(1)).head.sha).toBe(world.sha('head'));
    world.commitTo('main', {
      files: { [evidenceAt(1)]: text.replace(/"conclusion": ?"success"/, '"conclusion": "failure"') },
      message: 'Touch up\n',
      author: mona,
    });
    const again = await report(world, runId);
    expect(again.outputs).toMatchObject({ verdict: 'approved', 'commit-sha': '' });
    expect(commentOn(world, pullNumber)).toContain('A person edited the committed report');
  });
});
