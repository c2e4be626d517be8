import { expect, test } from '@jest/globals';
import { timeline } from '../../src/report/sections/timeline.ts';
import { jobRow, workflowRows } from '../builders/assessment.ts';

const chartOf = (workflow: string, job: string) =>
  timeline([workflowRows(workflow, { jobs: [jobRow(workflow, job)] })])!
    .chart.value.split('\n')
    .slice(3);

test.each([
  ['CI', 'test', '  section CI', '✓ test (9s)'],
  ['a: b; c', 'x #1, y', '  section a b c', '✓ x 1 y (9s)'],
  ['%%{init: {}}%%', 'section x', '  section init', '✓ section x (9s)'],
  ['::', '%%', '  section unnamed', '✓ unnamed (9s)'],
  ['a\nclick b', 'gantt', '  section a click b', '✓ gantt (9s)'],
  ['CI', 'n'.repeat(80), '  section CI', `✓ ${'n'.repeat(59)}… (9s)`],
])('%s / %s cannot change the chart', (workflow, job, section, label) => {
  const times = '2026-03-12 04:30:00, 2026-03-12 04:30:09';
  expect(chartOf(workflow, job)).toEqual([section, `    ${label} :${times}`]);
});

test('failed jobs are marked, unfinished and skipped ones are not drawn', () => {
  const jobs = [
    jobRow('CI', 'bad', { id: 1, mark: 'failure' }),
    jobRow('CI', 'open', { id: 2, mark: 'unfinished', completedAt: null }),
    jobRow('CI', 'off', { id: 3, mark: 'skipped' }),
  ];
  const { chart } = timeline([workflowRows('CI', { jobs })])!;
  expect(chart.value).toContain('✗ bad (9s) :crit, ');
  expect(chart.value).not.toMatch(/open|off/);
});

test('without a finished job there is no chart', () => {
  expect(
    timeline([workflowRows('CI', { jobs: [jobRow('CI', 'x', { startedAt: null, completedAt: null })] })]),
  ).toBeNull();
});

test('of many jobs the longest are drawn, in their own order', () => {
  const jobs = Array.from({ length: 100 }, (_, id) => jobRow('CI', `job ${id}`, { id, seconds: id % 50 }));
  const { chart, hidden } = timeline([workflowRows('CI', { jobs })])!;
  expect(hidden).toBe(40);
  const drawn = [...chart.value.matchAll(/job (\d+) /g)].map((match) => Number(match[1]));
  expect(drawn).toHaveLength(60);
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  expect(Math.min(...drawn.map((id) => id % 50))).toBe(20);
});
