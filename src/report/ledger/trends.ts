import type { RootContent } from 'mdast';
import { count } from '../../text/text.ts';
import { fence, heading, paragraph } from '../nodes.ts';
import type { LedgerRow } from './row.ts';

/** More points cannot be told apart. */
const POINTS = 60;
/** A line has two ends. */
const FEWEST = 2;

interface Trend {
  title: string;
  unit: string;
  value: (row: LedgerRow) => number | null;
}

const TRENDS: Trend[] = [
  { title: 'Coverage of lines in percent', unit: 'percent', value: ({ coverage }) => coverage },
  { title: 'Tests', unit: 'tests', value: ({ tests }) => tests?.total ?? null },
];

/**
 * Nearly as narrow as a phone, where Mermaid would shrink a wider chart, but not the room for its numbers. A blue that is seen on
 * a light page and on a dark one. What the points are is told above the chart: numbers below them would say nothing.
 */
const SETTINGS = [
  '---',
  'config:',
  '  xyChart: {width: 400, height: 220, titleFontSize: 16, xAxis: {showLabel: false, showTick: false}, yAxis: {labelPadding: 10}}',
  '  themeVariables: {xyChart: {plotColorPalette: "#1f6feb", backgroundColor: "transparent"}}',
  '---',
];

/**
 * How coverage and tests went, as Mermaid charts, from the oldest to the newest: over the commits of the base branch, or over
 * all where there are too few of them.
 *
 * @param rows of one repository, newest first
 */
export function trends(rows: readonly LedgerRow[]): RootContent[] {
  const merged = rows.filter(({ isMerged }) => isMerged);
  const charts = TRENDS.flatMap((trend) => {
    const ofMerged = pointsOf(trend, merged);
    const points = ofMerged.length >= FEWEST ? ofMerged : pointsOf(trend, rows);
    return points.length >= FEWEST ? [chart(trend, points)] : [];
  });
  if (charts.length === 0) return [];
  const over = merged.length >= FEWEST ? 'commits of the base branch' : 'tested commits';
  return [
    heading(2, ['Trends']),
    paragraph([`From the oldest to the newest of the ${over}, ${POINTS} at most.`]),
    ...charts,
  ];
}

const pointsOf = ({ value }: Trend, rows: readonly LedgerRow[]): number[] =>
  rows
    .flatMap((row) => value(row) ?? [])
    .slice(0, POINTS)
    .reverse();

/** https://mermaid.js.org/syntax/xyChart.html */
function chart({ title, unit }: Trend, points: readonly number[]): RootContent {
  const [least, most] = [Math.min(...points), Math.max(...points)];
  // A line that stays where it is needs room above and below, too.
  const room = Math.max((most - least) * 0.1, most * 0.01, 0.5);
  const [first = 0, last = 0] = [points[0], points.at(-1)];
  return fence(
    'mermaid',
    [
      ...SETTINGS,
      'xychart-beta',
      `  accTitle: ${title}`,
      `  accDescr: ${count(points.length, 'report')}, from ${first} to ${last} ${unit}, ${least} at least and ${most} at most.`,
      `  title "${title}"`,
      `  x-axis 1 --> ${points.length}`,
      `  y-axis ${rounded(Math.max(0, least - room))} --> ${rounded(most + room)}`,
      `  line [${points.join(', ')}]`,
    ].join('\n'),
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
