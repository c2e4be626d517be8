import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { commentOn, evidenceOn, historyOf, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  addRun,
  branch,
  changeWorld,
  evidenceAt,
  failTests,
  folder,
  merge,
  pullNumber,
  pushHead,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const stub = '# M09 CI Run\n\nStatus: not started\n';
const byHand = '# M09 CI Run\n\n| Check | Result |\n| - | - |\n| lint | fine |\n';

/** A person changes a report on `main`. */
function edit(world: World, path: string, ...changes: [string | RegExp, string][]): string {
  const text = changes.reduce(
    (all, [from, to]) => {
      const changed = all.replace(from, to);
      expect(changed).not.toBe(all);
      return changed;
    },
    textOn(world, 'main', path) ?? '',
  );
  world.commitTo('main', { message: 'Edit the report\n', files: { [path]: text } });
  return text;
}

test.each<[string, Record<string, string>, Record<string, string>, number]>([
  ['an empty folder', {}, {}, 1],
  ['a stub is filled', { [reportAt(1)]: stub }, {}, 1],
  ['the lowest stub is filled', { [reportAt(2)]: stub, [reportAt(4)]: stub }, {}, 2],
  ['a report that the pull request brings', {}, { [reportAt(1)]: byHand }, 2],
  ['a number that only the pull request brings', {}, { [reportAt(99_999_998)]: byHand }, 1],
  ['a stub that the pull request changes', { [reportAt(1)]: stub }, { [reportAt(1)]: `${stub}TBD\n` }, 2],
])('%s', async (_name, main, head, number) => {
  const world = changeWorld({}, { main, head });
  const { outputs } = await report(world, runId);
  expect(outputs).toMatchObject({ 'run-number': String(number), 'report-path': reportAt(number) });
  expect(textOn(world, 'main', reportAt(number))).toContain(`# M09 CI Run ${number} — `);
  for (const [path, text] of Object.entries(main))
    if (path !== reportAt(number)) expect(textOn(world, 'main', path)).toBe(text);
});

describe('one head, one document', () => {
  test('a re-run updates it in place', async () => {
    const world = changeWorld();
    await report(world, runId);
    runAgain(world, runId);
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ 'run-number': '1', 'commit-sha': world.tip('main') });
    expect(historyOf(world, 'main').slice(0, 2)).toEqual(Array(2).fill('docs(M09): CI run 1, approved'));
    expect(textOn(world, 'main', reportAt(1))).toContain('re-run (attempt 2)');
    expect(commentOn(world, pullNumber)).toContain('attempt 2');
  });

  test('a head that changes nothing makes a short report, which links to the one before', async () => {
    const world = changeWorld();
    await report(world, runId);
    pushHead(world, 9002, branch, {});
    await report(world, 9002);
    const [first = '', second = ''] = [1, 2].map((number) => textOn(world, 'main', reportAt(number)) ?? '');
    expect(second).toMatch(
      /^\| Previous report \| report 1 \(`[0-9a-f]{8}`, approved\) — since then: no file of the change differs \|$/m,
    );
    expect(second).toContain('[Run 1](M09_run1.md) has the same.');
    expect(second.length).toBeLessThan(first.length);
    expect(second).toContain('| Job | Required? |');
  });

  test.each<[string, string[], string]>([
    ['of a phase', ['PhaseB/M09/M09_plan.md'], 'PhaseB/M09'],
    [
      'of a phase, beside others',
      ['PhaseB/M09/M09_plan.md', 'PhaseB/M08/M08_plan.md', 'M07/M07_plan.md'],
      'PhaseB/M09',
    ],
    ['of its own, and of a phase', ['PhaseB/M09/M09_plan.md', 'M09/M09_notes.md'], 'M09'],
    ['of two phases', ['PhaseB/M09/M09_plan.md', 'PhaseC/M09/M09_plan.md'], 'M09'],
  ])('the plan lies in the folder %s: the report lies beside it', async (_where, files, dir) => {
    const plan =
      '# M09 Plan — Empty text\n\n**Phase:** Phase B\n\n## Objective\n\nEmpty text is no option.\n\n## Out of scope\n\n- the command line\n';
    const world = changeWorld(
      {},
      { head: Object.fromEntries(files.map((path) => [`docs/milestones/${path}`, plan])) },
    );
    const { outputs } = await report(world, runId);
    const path = `docs/milestones/${dir}/M09_run1.md`;
    expect(outputs['report-path']).toBe(path);
    if (dir !== 'M09') expect(textOn(world, 'main', path)).toContain('| Phase | Phase B |');
    runAgain(world, runId);
    await report(world, runId);
    expect(textOn(world, 'main', path)).toContain('re-run (attempt 2)');
    pushHead(world, 9002);
    expect((await report(world, 9002)).outputs['report-path']).toBe(`docs/milestones/${dir}/M09_run2.md`);
  });

  test('what GitHub had not worked out yet is no reason for another commit', async () => {
    const world = changeWorld();
    world.pull(pullNumber).mergeable = 'unknown';
    await report(world, runId);
    world.pull(pullNumber).mergeable = 'yes';
    const { stats } = await report(world, runId);
    expect(stats.writes).toBe(0);
  });

  test('a second head makes the next one, which knows the first', async () => {
    const world = changeWorld();
    failTests(world);
    await report(world, runId);
    const head = pushHead(world, 9002);
    const { outputs } = await report(world, 9002);
    expect(outputs['run-number']).toBe('2');
    expect(evidenceOn(world, 'main', evidenceAt(2))).toMatchObject({
      head: { sha: head },
      document: { earlier: [{ number: 1, headSha: world.run(runId).head, outcome: 'blocked' }] },
    });
    expect(textOn(world, 'main', reportAt(2))).toContain(
      'Corrective CI verification of M09 after report 1 (blocked)',
    );
    expect(textOn(world, 'main', reportAt(2))).toMatch(
      /^\| Previous report \| report 1 \(`[0-9a-f]{8}`, blocked\) — since then: `CI › test` passes again, `README\.md` changed \|$/m,
    );
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 2**');
    runAgain(world, 9002);
    await report(world, 9002);
    expect(textOn(world, 'main', reportAt(2))).toContain('since then: `CI › test` passes again');
  });

  test('the run before is that of the same pull request, also where another one came between', async () => {
    const world = changeWorld();
    await report(world, runId);
    world.git.setRef('refs/heads/m09-more', world.tip('main') ?? '');
    const { number, id } = world.pull(pullNumber);
    world.contents.pulls.push({
      ...structuredClone(world.pull(pullNumber)),
      ...{ number: number + 1, id: id + 1, headBranch: 'm09-more' },
    });
    pushHead(world, 9002, 'm09-more');
    expect((await report(world, 9002)).outputs['run-number']).toBe('2');
    pushHead(world, 9003);
    expect((await report(world, 9003)).outputs['run-number']).toBe('3');
    expect(evidenceOn(world, 'main', evidenceAt(3)).document.previous).toMatchObject({ number: 1 });
  });

  test('what a document says of those before it stays, whatever becomes of them', async () => {
    const world = changeWorld();
    await report(world, runId);
    pushHead(world, 9002);
    await report(world, 9002);
    const { earlier } = evidenceOn(world, 'main', evidenceAt(2)).document;
    runAgain(world, runId, 'failure');
    expect((await report(world, runId)).outputs.verdict).toBe('blocked');
    expect((await report(world, 9002)).outputs['commit-sha']).toBe('');
    runAgain(world, 9002);
    expect((await report(world, 9002)).outputs['commit-sha']).toBe(world.tip('main'));
    expect(evidenceOn(world, 'main', evidenceAt(2)).document.earlier).toEqual(earlier);
  });

  test('an older head gets its document, and the comment of the newer one stays', async () => {
    const world = changeWorld();
    pushHead(world, 9002);
    await report(world, 9002);
    const comment = commentOn(world, pullNumber);
    const { outputs } = await report(world, runId);
    expect(outputs['run-number']).toBe('2');
    expect(evidenceOn(world, 'main', evidenceAt(2)).head.sha).toBe(world.run(runId).head);
    expect(commentOn(world, pullNumber)).toBe(comment);
  });

  test('the merge makes the next one, and an old head does not take the comment back', async () => {
    const world = changeWorld();
    await report(world, runId);
    const merged = merge(world, 9101);
    await report(world, 9101);
    expect(textOn(world, 'main', reportAt(2))).toMatch(/^# M09 CI Run 2 — .* \(post-merge\)$/m);
    const comment = commentOn(world, pullNumber);
    expect(comment).toContain(`head=${merged}`);
    expect(comment).toContain('**M09 · report 2**');

    runAgain(world, runId, 'failure');
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ 'run-number': '1', verdict: 'blocked' });
    expect(textOn(world, 'main', reportAt(1))).toContain('re-run (attempt 2)');
    expect(commentOn(world, pullNumber)).toBe(comment);
  });

  test('what a merge queue tests and then pushes has one, which follows that of the pull request', async () => {
    const world = changeWorld();
    await report(world, runId);
    const base = world.tip('main') ?? '';
    const queue = `gh-readonly-queue/main/pr-${pullNumber}-${base}`;
    const files = { 'README.md': '# options\n\nRead in a queue.\n' };
    world.git.setRef(`refs/heads/${queue}`, base);
    const queued = world.commitTo(queue, {
      parents: [base, world.tip(branch) ?? ''],
      message: `Merge pull request #${pullNumber} from octo-org/${branch}\n`,
      files,
    });
    addRun(world, { id: 9201, event: 'merge_group', head: queued, branch: queue, pullRequests: [] });
    await report(world, 9201, { 'commit-to': 'docket' });
    const at = (word: string) =>
      textOn(world, 'docket', reportAt(2))?.match(new RegExp(`^\\| ${word} \\|.*$`, 'm'))?.[0];
    expect(at('Run type')).toBe('| Run type | Merge queue verification of M09 |');
    expect(at('Previous report')).toContain('| report 1 (`');

    world.git.setRef('refs/heads/main', queued);
    Object.assign(world.pull(pullNumber), {
      state: 'merged',
      mergeCommit: queued,
      mergedAt: '2026-05-06T11:00:00Z',
    });
    addRun(world, { id: 9202, event: 'push', head: queued, branch: 'main', pullRequests: [] });
    const { outputs } = await report(world, 9202, { 'commit-to': 'docket' });
    expect(outputs).toMatchObject({ 'run-number': '2', verdict: 'approved' });
    expect(at('Run type')).toBe('| Run type | Post-merge verification of M09 on main |');
  });

  test.each([
    ['a revert', 'revert-31-m09-empty-text', 'Revert "M09: Empty text"', 'main', ' of PR 31'],
    ['a backport', 'backport/m09-empty-text', 'M09: Empty text (backport)', 'release/1.x', ' of PR 31'],
  ])('%s is a pull request of the same milestone', async (_, from, title, into, of) => {
    const world = changeWorld();
    await report(world, runId);
    merge(world, 9101);
    await report(world, 9101);
    for (const name of [into, from]) world.git.setRef(`refs/heads/${name}`, world.tip('main') ?? '');
    const head = world.commitTo(from, {
      parents: [world.tip(into) ?? ''],
      message: `${title}\n`,
      files: { 'README.md': '# options\n\nAs it was.\n' },
    });
    const open = { state: 'open' as const, head: null, mergeCommit: null, mergedAt: null };
    const pull = { id: 1_700_000_041, number: 41, title, headBranch: from, base: into, ...open };
    world.contents.pulls.push({ ...world.pull(pullNumber), ...pull });
    addRun(world, { id: 9301, event: 'pull_request', head, branch: from });
    const { outputs } = await report(world, 9301);
    expect(outputs).toMatchObject({ 'run-number': '3', milestone: 'M09', verdict: 'approved' });
    const text = textOn(world, 'main', reportAt(3));
    expect(text).toContain('| Run type | CI verification of M09 after report 2 |');
    expect(text).toContain(`| Previous report | report 2${of} (`);
    expect(text).toContain(`(PR to ${into})`);
  });

  test.each(['squash', 'merge commit'] as const)(
    'after a %s a head that was pushed over keeps its document, and takes no comment',
    async (how) => {
      const world = changeWorld();
      await report(world, runId);
      const { changes, base } = evidenceOn(world, 'main', evidenceAt(1));
      pushHead(world, 9002);
      await report(world, 9002);
      const comment = commentOn(world, pullNumber);
      merge(world, 9101, how);
      runAgain(world, runId);
      const { outputs } = await report(world, runId);
      expect(outputs).toMatchObject({ 'run-number': '1', milestone: 'M09' });
      expect(textOn(world, 'main', reportAt(1))).toContain('re-run (attempt 2)');
      expect(commentOn(world, pullNumber)).toBe(comment);
      const after = evidenceOn(world, 'main', evidenceAt(1));
      expect(after.changes.files).toEqual(changes.files);
      expect(after.base).toEqual(base);
    },
  );

  test('it is found where history lost its trailers', async () => {
    const world = changeWorld();
    await report(world, runId);
    const files = { [reportAt(1)]: textOn(world, 'main', reportAt(1)) ?? '' };
    const evidence = { [evidenceAt(1)]: textOn(world, 'main', evidenceAt(1)) ?? '' };
    world.commitTo('main', { parents: ['main'], message: 'Import\n', files: { ...files, ...evidence } });
    const again = await report(world, runId);
    expect(again.stats.writes).toBe(0);
    expect(again.outputs).toMatchObject({ 'run-number': '1', 'report-path': reportAt(1) });
  });

  test('it moves when its branch refuses, and says from where', async () => {
    const world = changeWorld();
    await report(world, runId);
    world.contents.rules.main = [{ type: 'pull_request' }];
    runAgain(world, runId);
    const { outputs, log } = await report(world, runId);
    expect(outputs['report-url']).toContain(`/blob/docket/${reportAt(2)}`);
    expect(log).toContain('main did not take the report');
    expect(textOn(world, 'docket', reportAt(2))).toContain(`**Moved from:** \`main:${reportAt(1)}\``);
    runAgain(world, runId);
    await report(world, runId);
    expect(textOn(world, 'docket', reportAt(2))).toContain('attempt 3');
    expect(textOn(world, 'docket', reportAt(2))).toContain(`**Moved from:** \`main:${reportAt(1)}\``);
    expect(textOn(world, 'docket', reportAt(3))).toBeNull();
  });
});

describe('what people write', () => {
  const notes = 'We merge on <b>Monday</b>.\r\n\r\n| a | b |\n\\| - | 2 spaces  \n';

  test('Notes and Purpose cells survive an update, byte for byte; alone they are no reason for one', async () => {
    const world = changeWorld();
    await report(world, runId);
    edit(world, reportAt(1), [
      /(<!-- docket:notes:start -->\n)[\s\S]*?(\n<!-- docket:notes:end -->)/,
      `$1${notes}$2`,
    ]);
    edit(world, reportAt(1), [/^(\| Run npm test \| [^|]* \| )[^|]*\|/m, '$1Every rule of `parse` holds |']);
    const main = world.tip('main');
    expect((await report(world, runId)).stats.writes).toBe(0);
    expect(world.tip('main')).toBe(main);

    runAgain(world, runId);
    const { outputs } = await report(world, runId);
    expect(outputs['commit-sha']).toBe(world.tip('main'));
    const text = textOn(world, 'main', reportAt(1)) ?? '';
    expect(text).toContain(`<!-- docket:notes:start -->\n${notes}\n<!-- docket:notes:end -->`);
    expect(text).toMatch(/^\| Run npm test \| [^|]* \| Every rule of `parse` holds \|/m);

    runAgain(world, runId);
    await report(world, runId);
    expect(textOn(world, 'main', reportAt(1))).toContain(notes);
    expect(textOn(world, 'main', reportAt(1))).toContain('Every rule of `parse` holds');
  });

  test('Purpose cells hold for the next head too, Notes do not', async () => {
    const world = changeWorld();
    await report(world, runId);
    edit(world, reportAt(1), [
      /(<!-- docket:notes:start -->\n)[\s\S]*?(\n<!-- docket:notes:end -->)/,
      `$1${notes}$2`,
    ]);
    edit(world, reportAt(1), [/^(\| Run npm test \| [^|]* \| )[^|]*\|/m, '$1Every rule of `parse` holds |']);
    for (const [number, id] of [
      [2, 9002],
      [3, 9003],
    ] as const) {
      pushHead(world, id);
      await report(world, id);
      const text = textOn(world, 'main', reportAt(number)) ?? '';
      expect(text).toMatch(/^\| Run npm test \| [^|]* \| Every rule of `parse` holds \|/m);
      expect(text).not.toContain(notes);
    }
  });

  test('a report that is edited elsewhere is left, and the comment says so', async () => {
    const world = changeWorld();
    await report(world, runId);
    const edited = edit(world, reportAt(1), ['# M09 CI Run 1', '# M09 The run']);
    runAgain(world, runId, 'failure');
    const { outputs } = await report(world, runId);
    expect(textOn(world, 'main', reportAt(1))).toBe(edited);
    expect(outputs).toMatchObject({ verdict: 'blocked', 'run-number': '1', 'report-path': reportAt(1) });
    expect(outputs['commit-sha']).toBe('');
    const comment = commentOn(world, pullNumber) ?? '';
    expect(comment).toContain('A person edited the committed report, so it was left as it is.');
    expect(comment).toContain('**M09 · report 1**');
    expect(comment).toContain('[Report M09_run1.md](');
    expect((await report(world, runId)).stats.writes).toBe(0);
  });

  test('an edited report is no news when there is nothing else to say', async () => {
    const world = changeWorld();
    await report(world, runId);
    const comment = commentOn(world, pullNumber);
    edit(world, reportAt(1), ['# M09 CI Run 1', '# M09 The run']);
    expect((await report(world, runId)).stats.writes).toBe(0);
    expect(commentOn(world, pullNumber)).toBe(comment);
  });

  test('a report that a person deleted is written again', async () => {
    const world = changeWorld();
    await report(world, runId);
    world.commitTo('main', { message: 'Tidy\n', files: { [reportAt(1)]: null } });
    runAgain(world, runId);
    const { outputs } = await report(world, runId);
    expect(outputs['run-number']).toBe('1');
    expect(textOn(world, 'main', reportAt(1))).toContain('re-run (attempt 2)');
  });
});

describe('one head, several pull requests', () => {
  const twoBases = () =>
    changeWorld({
      branches: { main: 'main', release: 'main', [branch]: 'head' },
      pulls: [
        { number: 30, title: 'M08: Backport', headBranch: branch, base: 'release' },
        { number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' },
      ],
    });

  test('one branch, two bases: both get the comment, the document names both', async () => {
    const world = twoBases();
    const { outputs } = await report(world, runId);
    expect(outputs['report-path']).toBe(reportAt(1));
    expect(textOn(world, 'main', reportAt(1))).toMatch(/^\*\*PR:\*\* \[#31\].*, \[#30\]/m);
    expect(commentOn(world, 30)).toContain('**M09 · report 1**');
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
  });

  test('two branches at one commit: whichever run calls, the same is said', async () => {
    const world = changeWorld({
      branches: { main: 'main', [branch]: 'head', 'copy-of-it': 'head' },
      pulls: [
        { number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' },
        { number: 32, title: 'A copy', headBranch: 'copy-of-it', base: 'main' },
      ],
    });
    addRun(world, { id: 9003, event: 'pull_request', head: 'head', branch: 'copy-of-it' });
    await report(world, runId);
    expect(commentOn(world, 32)).toContain('**M09 · report 1**');
    const again = await report(world, 9003);
    expect(again.stats.writes).toBe(0);
    expect(again.outputs['report-path']).toBe(`${folder}/M09_run1.md`);
  });
});
