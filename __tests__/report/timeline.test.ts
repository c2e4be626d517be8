import { describe, expect, test } from '@jest/globals';
import type { WorkflowRows } from '../../src/facts/rows.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { timeline } from '../../src/report/sections/timeline.ts';
import { jobRow, workflowRows } from '../builders/assessment.ts';
import { type ReadBar, readByMermaid } from './mermaid.ts';
import { chartsIn, inRow, ran, TIMELINES } from './timelines.ts';

const failed = { mark: 'failure' } as const;
const jobs = (count: number): string[] => Array.from({ length: count }, (_, index) => `job ${index}`);
const versions = (count: number): string[] => Array.from({ length: count }, (_, index) => `test (${index})`);

async function drawn(workflows: WorkflowRows[]): Promise<{ open: ReadBar[]; folded: ReadBar[] }> {
  const { open, folded } = chartsIn(timeline(workflows));
  const bars = async (sources: string[]): Promise<ReadBar[]> =>
    (await readByMermaid(sources)).flatMap((chart) => chart.bars);
  return { open: await bars(open), folded: await bars(folded) };
}

/** Sections and labels of what is drawn in the open. */
const labels = async (workflows: WorkflowRows[]): Promise<string[]> =>
  (await drawn(workflows)).open.map(({ section, label }) => `${section} | ${label}`);

const wordsOf = (workflows: WorkflowRows[]): string =>
  toMarkdown(timeline(workflows).flatMap((part) => ('raw' in part ? [] : part.nodes)));

describe("Mermaid's parser reads what was meant of", () => {
  test.each(TIMELINES)('$name', async ({ workflows }) => {
    const finished = workflows.flatMap(({ jobs }) => jobs);
    const { open, folded } = await drawn(workflows);
    const all = [...open, ...folded];
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThanOrEqual(20);
    expect(folded.length).toBeLessThanOrEqual(60);
    if (finished.length <= 20) expect(all).toHaveLength(finished.length);
    const isFailed = ({ mark }: { mark: string }): boolean => mark === 'failure' || mark === 'timed_out';
    expect(all.some(({ tag }) => tag === 'crit')).toBe(finished.some(isFailed));
    for (const bar of all) {
      expect(bar.label).toMatch(/^[✓✗⏱⊘○!⚠] \S.*/u);
      expect(bar.section).toMatch(/\S/);
      expect(bar.to > bar.from).toBe(true);
      // Times of the jobs, none of them invented, but for the end of what took no time.
      expect(finished.map(({ startedAt }) => startedAt)).toContain(`${bar.from.replace(' ', 'T')}Z`);
    }
  });
});

describe('names', () => {
  test.each<[string, string, string, string]>([
    ['signs that end a statement', 'a: b; c', 'x #1, y', 'a b c | ✓ x 1, y · 9s'],
    ['a directive', '%%{init: {}}%%', 'section x', 'init | ✓ section x · 9s'],
    ['nothing that can be shown', '::', '%%', 'unnamed | ✓ unnamed · 9s'],
    ['line ends and words of Mermaid', 'a\nclick b', 'gantt', 'a click b | ✓ gantt · 9s'],
    ['HTML', '<b>CI</b>', '</svg>', 'b CI /b | ✓ /svg · 9s'],
    ['a number alone, which would be put first', '404', '12', '“404” | ✓ 12 · 9s'],
    ['what JavaScript keeps for itself', '__proto__', '__proto__', '“__proto__” | ✓ __proto__ · 9s'],
    ['a turned direction', 'CI', '\u202eexe', 'CI | ✓ ⟨U+202E⟩exe · 9s'],
    ['emoji', 'CI 🧪', '👩‍👧 test', 'CI 🧪 | ✓ 👩‍👧 test · 9s'],
    ['a long name of a workflow', 'Continuous integration', 'test', 'Continuous… | ✓ test · 9s'],
    [
      'a long name of a job, by its end too',
      'CI',
      'integration tests on (ubuntu-latest, 3.12)',
      'CI | ✓ integration tests on (…u-latest, 3.12) · 9s',
    ],
    ['letters that take two columns', 'CI', '東'.repeat(40), 'CI | ✓ 東東東東東東東東東…東東東東東東 · 9s'],
    ['accents', 'CI', 'e\u0301'.repeat(20), `CI | ✓ ${'e\u0301'.repeat(20)} · 9s`],
  ])('%s', async (_, workflow, job, expected) => {
    expect(await labels([ran(workflow, [job, '04:30:00', '04:30:09'])])).toEqual([expected]);
  });

  test('a pair of halves that make one character is not parted', async () => {
    const [label] = await labels([ran('CI', ['🧪'.repeat(40), '04:30:00', '04:30:09'])]);
    expect(label).toMatch(/^CI \| ✓ 🧪+…🧪+ · 9s$/u);
  });

  test('no accent stands without its letter after a cut', async () => {
    const [label] = await labels([ran('CI', ['e\u0301'.repeat(80), '04:30:00', '04:30:09'])]);
    expect(label).toMatch(/^CI \| ✓ (?:e\u0301)+…(?:e\u0301)+ · 9s$/);
  });

  test('are whole beside a bar that stands last, up to forty letters', async () => {
    const job = (name: string) =>
      ran('CI', ['first', '04:30:00', '04:30:01'], [name, '04:39:50', '04:40:00']);
    const name = 'integration tests of the whole (3.12)';
    expect((await labels([job(name)]))[1]).toBe(`CI | ✓ ${name} · 10s`);
    const [, long = ''] = await labels([job('n'.repeat(100))]);
    expect(long.length).toBeLessThanOrEqual('CI | '.length + 42);
  });

  test('make room for the length, and for the attempt only where both fit', async () => {
    const rows = (name: string) =>
      ran('CI', [name, '04:30:00', '04:34:00', { attempt: 2 }], ['whole', '04:30:00', '04:40:00']);
    expect((await labels([rows('go')]))[1]).toBe('CI | ✓ go · attempt 2 · 4m 0s');
    expect((await labels([rows('integration')]))[1]).toBe('CI | ✓ integration · 4m 0s');
  });

  test('of two workflows are never the same', async () => {
    const workflows = ['CI', 'CI', 'Continuous integration', 'Continuous deployment'].map((name) =>
      ran(name, ['x', '04:30:00', '04:31:00']),
    );
    const sections = (await drawn(workflows)).open.map(({ section }) => section);
    expect(sections).toEqual(['CI', 'CI 2', 'Continuous…', 'Continuo… 2']);
  });

  test('are shorter where a bar leaves less room', async () => {
    const name = 'integration tests with all';
    const [whole, half, start] = await labels([
      ran(
        'CI',
        [name, '04:30:00', '04:40:00'],
        [name, '04:30:00', '04:34:50', { attempt: 2 }],
        [name, '04:30:00', '04:30:01'],
      ),
    ]);
    expect(whole).toBe(`CI | ✓ ${name} · 10m 0s`);
    expect(half).toBe('CI | ✓ inte…all · 4m 50s');
    expect(start).toBe(`CI | ✓ ${name} · 1s`);
  });
});

describe('what is drawn', () => {
  test('failed jobs are critical, passed ones done, others neither', async () => {
    const marks = ['success', 'failure', 'timed_out', 'cancelled', 'masked'] as const;
    const { open } = await drawn([inRow('CI', [...marks], (index) => ({ mark: marks[index] }))]);
    expect(open.map(({ label, tag }) => [label.slice(0, 3), tag])).toEqual([
      ['✓ s', 'done'],
      ['✗ f', 'crit'],
      ['⏱ t', 'crit'],
      ['⊘ c', null],
      ['⚠ m', null],
    ]);
  });

  test('no job that was skipped, has not ended or never started', async () => {
    const rows = workflowRows('CI', {
      jobs: [
        jobRow('CI', 'drawn', { id: 1 }),
        jobRow('CI', 'open', { id: 2, mark: 'unfinished', completedAt: null }),
        jobRow('CI', 'off', { id: 3, mark: 'skipped' }),
        jobRow('CI', 'broken', { id: 4, mark: 'startup_failure', startedAt: null }),
      ],
    });
    expect(await labels([rows])).toEqual(['CI | ✓ drawn · 9s']);
    const none = rows.jobs.filter(({ name }) => name !== 'drawn');
    expect(timeline([workflowRows('CI', { jobs: none })])).toEqual([]);
  });

  test('what took no time is drawn as a second, and told as it was', async () => {
    const { open } = await drawn([ran('CI', ['bad', '04:30:00', '04:30:00', failed])]);
    expect(open).toEqual([
      {
        section: 'CI',
        label: '✗ bad · 0s',
        tag: 'crit',
        isMoment: false,
        from: '2026-03-12 04:30:00',
        to: '2026-03-12 04:30:01',
      },
    ]);
  });

  test('what is too short to be seen is drawn as a diamond, with room for its name', async () => {
    const name = 'changed paths of the whole repository';
    const { open } = await drawn([
      ran(
        'CI',
        ['long', '04:00:00', '05:00:00'],
        [name, '04:00:00', '04:00:05'],
        ['x', '04:00:00', '04:01:00'],
      ),
    ]);
    expect(open.map(({ label, isMoment }) => [label, isMoment])).toEqual([
      ['✓ long · 1h 0m 0s', false],
      ['✓ x · 1m 0s', false],
      ['✓ changed paths of th…le repository · 5s', true],
    ]);
  });

  test('no length is told of a job whose end stands before its start', async () => {
    expect(await labels([ran('CI', ['odd', '04:30:09', '04:30:00', failed])])).toEqual(['CI | ✗ odd']);
  });

  test('an attempt after the first is told', async () => {
    expect(await labels([ran('CI', ['test', '04:30:00', '04:30:09', { attempt: 2 }])])).toEqual([
      'CI | ✓ test · attempt 2 · 9s',
    ]);
  });

  test('jobs stand in the order in which they began', async () => {
    const rows = ran(
      'CI',
      ['third', '04:32:00', '04:33:00'],
      ['first', '04:30:00', '04:33:00'],
      ['second', '04:30:00', '04:31:00'],
    );
    expect((await drawn([rows])).open.map(({ label }) => label.split(' ')[1])).toEqual([
      'first',
      'second',
      'third',
    ]);
  });
});

describe('many jobs', () => {
  test('up to twenty are all drawn, each for itself', async () => {
    const { open, folded } = await drawn([inRow('CI', versions(20))]);
    expect([open.length, folded.length]).toEqual([20, 0]);
  });

  test('legs of more that ended alike are one bar, from the first start to the last end', async () => {
    const rows = inRow('CI', versions(30), (index) => (index === 7 ? failed : {}));
    const { open, folded } = await drawn([rows]);
    expect(open.map(({ label, from, to }) => [label, from.slice(11), to.slice(11)])).toEqual([
      ['✓ test (29 legs) · ≤ 2m 0s', '00:00:00', '00:31:00'],
      ['✗ test (7) · 2m 0s', '00:07:00', '00:09:00'],
    ]);
    expect(folded).toEqual([]);
  });

  test('of legs the newest attempt is told, and no length where none is known', async () => {
    const rows = inRow('CI', versions(30), (index) => ({
      seconds: null,
      attempt: index === 7 ? 3 : 1,
    }));
    expect(await labels([rows])).toEqual(['CI | ✓ test (30 legs) · attempt 3']);
  });

  test('legs of two workflows, or that ended otherwise, stay apart', async () => {
    const rows = ['A', 'B'].map((name) =>
      inRow(name, versions(12), (index) => (index < 6 ? { mark: 'cancelled' } : {})),
    );
    const found = (await labels(rows)).map((label) => label.split(' · ')[0]);
    expect(found).toEqual([
      'A | ⊘ test (6 legs)',
      'A | ✓ test (6 legs)',
      'B | ⊘ test (6 legs)',
      'B | ✓ test (6 legs)',
    ]);
  });

  test('the failed ones and the longest are in the open, the next in a fold, the rest is counted', async () => {
    const isFailed = (index: number): boolean => index % 20 === 3;
    const rows = inRow(
      'CI',
      jobs(100),
      (index) => (isFailed(index) ? failed : {}),
      (index) => 1 + (index % 50),
    );
    const { open, folded } = await drawn([rows]);
    expect([open.length, folded.length]).toEqual([20, 60]);
    expect(open.filter(({ tag }) => tag === 'crit')).toHaveLength(5);
    const length = ({ from, to }: ReadBar): number => Date.parse(to) - Date.parse(from);
    const passed = open.filter(({ tag }) => tag === 'done').map(length);
    expect(Math.min(...passed)).toBeGreaterThanOrEqual(Math.max(...folded.map(length)));
    const words = wordsOf([rows]);
    expect(words).toContain('<details><summary>Timeline of <b>60 more jobs</b></summary>');
    expect(words).toContain('20 more jobs not drawn.');
  });

  test('failed ones that do not fit stand first in the fold', async () => {
    const { open, folded } = await drawn([inRow('CI', jobs(40), (index) => (index < 30 ? failed : {}))]);
    expect(open.every(({ tag }) => tag === 'crit')).toBe(true);
    expect(folded.filter(({ tag }) => tag === 'crit')).toHaveLength(10);
  });

  test('the fold goes first when space is short, and has a width although nobody sees it', () => {
    const parts = timeline([inRow('CI', jobs(40))]);
    expect(parts.map(({ drop }) => drop?.rank)).toEqual([30, 20]);
    const { open, folded } = chartsIn(parts);
    expect(open.map((source) => source.includes('useWidth'))).toEqual([false]);
    expect(folded.map((source) => source.includes('useWidth: 400'))).toEqual([true]);
  });

  test('names in the fold fit also while they are written onto the middle of their bars', async () => {
    const names = jobs(40).map((name) => `${name} of all integration tests`);
    const rows = inRow(
      'CI',
      names,
      () => ({}),
      (index) => (index < 20 ? 60 : 1),
    );
    const { folded } = await drawn([rows]);
    expect(Math.max(...folded.map(({ label }) => label.length))).toBeGreaterThan(30);
    expect(folded.at(-1)?.label.length).toBeLessThan(34);
  });

  test('a chart stays below what Mermaid accepts', () => {
    const rows = jobs(200).map((name) => inRow('w'.repeat(300) + name, [`${name} ${'東'.repeat(300)}`]));
    const { open, folded } = chartsIn(timeline(rows));
    for (const source of [...open, ...folded]) expect(source.length).toBeLessThan(20_000);
  });
});

describe('the chart', () => {
  const headOf = async (...rows: WorkflowRows[]) => {
    const charts = await readByMermaid(chartsIn(timeline(rows)).open);
    return charts.map(({ bars: _, ...head }) => head);
  };
  const settingsOf = (rows: WorkflowRows): string[] =>
    chartsIn(timeline([rows])).open.map((source) =>
      [...source.matchAll(/(?:axisFormat|tickInterval) (.*)/g)].map((match) => match[1]).join(' '),
    );

  test('tells readers who do not see it what it shows', async () => {
    const rows = inRow('CI', ['a', 'b: b', 'c', 'd', 'e'], (index) => (index > 0 ? failed : {}));
    expect(await headOf(rows)).toEqual([
      {
        title: '2026-03-12, UTC',
        accTitle: 'Timeline of the jobs',
        accDescr: '5 jobs from 2026-03-12 00:00:00 to 00:06:00 UTC. Failed: b b, c, d and 1 more.',
      },
    ]);
  });

  test('over midnight names both days', async () => {
    const rows = ran('CI', ['test', '2026-03-12T23:58:00', '2026-03-13T00:07:30']);
    expect(await headOf(rows)).toEqual([
      {
        title: '2026-03-12 to 2026-03-13, UTC',
        accTitle: 'Timeline of the jobs',
        accDescr: '1 job from 2026-03-12 23:58:00 to 2026-03-13 00:07:30 UTC. Failed: none.',
      },
    ]);
  });

  test('does not mark the day on which it is read', () => {
    expect(chartsIn(timeline([ran('CI', ['test', '04:30:00', '04:31:00'])])).open[0]).toContain(
      '\n  todayMarker off\n',
    );
  });

  test.each([
    ['04:30:00', '04:30:00', '%H:%M:%S 1second'],
    ['04:30:00', '04:30:04', '%H:%M:%S 1second'],
    ['04:30:00', '04:30:05', '%H:%M:%S 2second'],
    ['04:30:00', '04:33:00', '%H:%M 1minute'],
    ['04:30:00', '05:00:00', '%H:%M 10minute'],
    ['04:30:00', '10:31:00', '%H:%M 2hour'],
    ['2026-03-12T04:30:00', '2026-03-14T04:30:00', '%m-%d %H:%M 12hour'],
    ['2026-03-12T04:30:00', '2026-03-20T04:30:00', '%m-%d 2day'],
    ['2026-01-12T04:30:00', '2026-03-20T04:30:00', '%Y-%m-%d'],
  ])('from %s to %s has an axis of few times: %s', (from, to, expected) => {
    expect(settingsOf(ran('CI', ['test', from, to]))).toEqual([expected]);
  });

  test('is parted where nothing ran for longer than all that did', async () => {
    const rows = ran(
      'CI',
      ['lint', '04:30:00', '04:31:00'],
      ['again', '2026-03-13T09:00:00', '2026-03-13T09:03:00', { attempt: 2 }],
      ['test', '04:31:10', '04:33:00'],
    );
    const charts = await readByMermaid(chartsIn(timeline([rows])).open);
    expect(charts.map(({ title, bars }) => [title, bars.length])).toEqual([
      ['2026-03-12, UTC', 2],
      ['2026-03-13, UTC', 1],
    ]);
  });

  test.each([
    ['a pause that is shorter than what ran', '04:55:00', 1],
    ['a longer one', '05:05:00', 2],
  ])('%s', (_, from, expected) => {
    const rows = ran('CI', ['a', '04:30:00', '04:45:00'], ['b', from, '05:06:00']);
    expect(chartsIn(timeline([rows])).open).toHaveLength(expected);
  });

  test('is not parted while a longer job runs', () => {
    const rows = ran(
      'CI',
      ['long', '04:00:00', '06:00:00'],
      ['short', '04:00:01', '04:00:05'],
      ['late', '05:59:00', '06:30:00'],
    );
    expect(chartsIn(timeline([rows])).open).toHaveLength(1);
  });

  test('of some seconds is not parted at a pause of minutes', () => {
    const rows = ran('CI', ['a', '04:30:00', '04:30:05'], ['b', '04:39:00', '04:39:05']);
    expect(chartsIn(timeline([rows])).open).toHaveLength(1);
  });

  test('is parted twice at most, at the longest pauses', async () => {
    const rows = ran(
      'CI',
      ['a', '01:00:00', '01:01:00'],
      ['b', '02:00:00', '02:01:00'],
      ['c', '04:00:00', '04:01:00'],
      ['d', '08:00:00', '08:01:00'],
    );
    const charts = await readByMermaid(chartsIn(timeline([rows])).open);
    expect(charts.map(({ bars }) => bars.length)).toEqual([2, 1, 1]);
  });
});
