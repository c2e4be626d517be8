import { describe, expect, test } from '@jest/globals';
import { ledgerPage } from '../../src/report/ledger/ledger.ts';
import { ledgerRow } from '../../src/report/ledger/row.ts';
import { filesOf } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { evidenceOn, historyOf, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  branch,
  changeWorld,
  failTests,
  forkWorld,
  merge,
  pushHead,
  runAgain,
  runId,
} from '../worlds/change.ts';

const folder = 'docs/milestones';
const path = `${folder}/README.md`;

/** The reports that the ledger of a branch lists, each with outcome and pull request. */
const listedOn = (world: World, name = 'main'): string[] =>
  (textOn(world, name, path) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, report, outcome, , , , , pull]) => `${report} ${outcome} ${pull}`);

const first = '[M09 · report 1](M09/M09_run1.md) ✅ approved 31';

/** The ledger that `docket ledger` makes of the Evidence on a branch. */
function rebuilt(world: World, name: string): string {
  const { tree } = world.git.commit(world.tip(name) ?? '');
  const files = [...filesOf(world.git, tree).keys()].filter((file) => /_run\d+\.json$/.test(file));
  const links = files.map((file) => file.replace('.json', '.md').slice(folder.length + 1));
  const rows = files.map((file, index) => ledgerRow(evidenceOn(world, name, file), links[index]!));
  return ledgerPage(world.fullName, rows);
}

test('a report brings it along, in its one commit', async () => {
  const world = changeWorld();
  const before = historyOf(world, 'main').length;
  await report(world, runId);
  expect(listedOn(world)).toEqual([first]);
  expect(historyOf(world, 'main')).toHaveLength(before + 1);
});

test('costs no request', async () => {
  const [withIt, without] = [changeWorld(), changeWorld()];
  const { stats } = await report(withIt, runId);
  expect((await report(without, runId, { ledger: 'false' })).stats.requests).toBe(stats.requests);
  expect(textOn(without, 'main', path)).toBeNull();
});

test('it follows its reports, and is what the Evidence beside it makes', async () => {
  const world = changeWorld();
  failTests(world);
  await report(world, runId);
  expect(listedOn(world)).toEqual(['[M09 · report 1](M09/M09_run1.md) ⛔ blocked 31']);
  runAgain(world, runId);
  await report(world, runId);
  const flaky = '[M09 · report 1](M09/M09_run1.md) ⚠️ debt 31';
  expect(listedOn(world)).toEqual([flaky]);
  pushHead(world, 9002);
  await report(world, 9002);
  merge(world, 9003);
  await report(world, 9003);
  expect(listedOn(world)).toEqual([
    '[M09 · report 3](M09/M09_run3.md) ✅ approved 31, merged',
    '[M09 · report 2](M09/M09_run2.md) ✅ approved 31',
    flaky,
  ]);
  expect(textOn(world, 'main', path)).toBe(rebuilt(world, 'main'));
});

test('another report that came in between is in it, too', async () => {
  const world = changeWorld();
  pushHead(world, 9002);
  world.before({ graphql: /^mutation commitReport/ }, async () => {
    await report(world, 9002);
  });
  await report(world, runId);
  expect(listedOn(world)).toHaveLength(2);
  expect(textOn(world, 'main', path)).toBe(rebuilt(world, 'main'));
});

test('what waited for the merge comes with its row', async () => {
  const world = changeWorld();
  await report(world, runId, { 'commit-to': 'merge' });
  expect(textOn(world, 'docket', path)).toBeNull();
  merge(world, 9101);
  await report(world, 9101, { 'commit-to': 'merge' });
  expect(listedOn(world)).toEqual(['[M09 · report 2](M09/M09_run2.md) ✅ approved 31, merged', first]);
  expect(textOn(world, 'main', path)).toBe(rebuilt(world, 'main'));
});

const refuses = { protection: { main: { pullRequestRequired: true } } };
const protects = { rules: { main: [{ type: 'pull_request' }] } };

describe('the branch that has it', () => {
  test.each<[string, World, Record<string, string>, string | null]>([
    ['the default branch takes reports', changeWorld(), {}, 'main'],
    ['only the reports branch does', changeWorld(protects), {}, 'docket'],
    ['the default branch refuses them, as no rule says that can be read', changeWorld(refuses), {}, 'docket'],
    [
      'the reports branch is merged by a pull request',
      changeWorld(protects),
      { 'reports-pull-request': 'true' },
      null,
    ],
    ['a branch is named', changeWorld(), { 'commit-to': 'reports' }, 'reports'],
    ['the branch that is named is the one of the pull request', changeWorld(), { 'commit-to': branch }, null],
    ['reports lie on the branch of the pull request', changeWorld(), { 'commit-to': 'head' }, null],
    ['the report of a fork lies beside a default branch that takes reports', forkWorld(), {}, null],
  ])('%s', async (_, world, inputs, wanted) => {
    await report(world, runId, inputs);
    const having = ['main', 'docket', 'reports', branch].filter((name) => textOn(world, name, path) !== null);
    expect(having).toEqual(wanted === null ? [] : [wanted]);
  });
});

test('where the default branch refuses reports, it follows them on the reports branch', async () => {
  const world = changeWorld(refuses);
  failTests(world);
  await report(world, runId);
  runAgain(world, runId);
  await report(world, runId);
  pushHead(world, 9002);
  await report(world, 9002);
  expect(listedOn(world, 'docket')).toHaveLength(2);
  expect(textOn(world, 'docket', path)).toBe(rebuilt(world, 'docket'));
});

describe('a page of somebody', () => {
  const withPage = (page: string): World => changeWorld({}, { main: { [path]: page } });
  const marks = '<!-- docket:ledger:start -->\n<!-- docket:ledger:end -->\n';

  test('keeps what stands around the ledger', async () => {
    const world = withPage(`# Milestones\n\n| What | Who |\n| - | - |\n| M09 | we |\n\n${marks}\nMore.\n`);
    await report(world, runId);
    expect(listedOn(world)).toEqual([first]);
    expect(textOn(world, 'main', path)).toMatch(
      /^# Milestones\n\n\| What \| Who \|\n\| - \| - \|\n\| M09 \| we \|\n\n<!-- docket.*end -->\n\nMore\.\n$/s,
    );
  });

  test.each([
    ['has no ledger', '# Milestones\n'],
    [
      'has a ledger with a row that was edited',
      marks.replace('\n', '\n\n| Report |\n| - |\n| [M01](x.md) looks fine |\n'),
    ],
    ['has the marks in the wrong order', '<!-- docket:ledger:end -->\n<!-- docket:ledger:start -->\n'],
  ])('is left where it %s', async (_, page) => {
    const world = withPage(page);
    await report(world, runId);
    expect(textOn(world, 'main', path)).toBe(page);
  });

  test('is left where the pull request changes it', async () => {
    const world = changeWorld({}, { main: { [path]: marks }, head: { [path]: `Ours.\n\n${marks}` } });
    await report(world, runId);
    expect(textOn(world, 'main', path)).toBe(marks);
  });

  test('is left where it is too long for GitHub to hand it out', async () => {
    const page = `${marks}\n${'A long story. '.repeat(40_000)}\n`;
    const world = withPage(page);
    await report(world, runId);
    expect(textOn(world, 'main', path)).toBe(page);
  });
});
