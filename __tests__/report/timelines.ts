import type { JobRow, WorkflowRows } from '../../src/facts/rows.ts';
import type { Part } from '../../src/report/parts.ts';
import { jobRow, workflowRows } from '../builders/assessment.ts';

/** Workflows whose timelines were hard to draw, by what is special of them. */

type Job = [name: string, from: string, to: string, over?: Partial<JobRow>];

/** A workflow by its jobs; times as `04:30:00`, on another day with the date before. */
export function ran(workflow: string, ...jobs: Job[]): WorkflowRows {
  const at = (text: string): string => (text.includes('T') ? `${text}Z` : `2026-03-12T${text}Z`);
  return workflowRows(workflow, {
    jobs: jobs.map(([name, from, to, over], id) => {
      const seconds = (Date.parse(at(to)) - Date.parse(at(from))) / 1000;
      const times = { startedAt: at(from), completedAt: at(to), seconds: seconds < 0 ? null : seconds };
      return jobRow(workflow, name, { id, ...times, ...over });
    }),
  });
}

const minutes = (n: number): string =>
  `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00`;

/** Jobs one after another, each as many minutes long as `length` says. */
export function inRow(
  workflow: string,
  names: string[],
  over: (index: number) => Partial<JobRow> = () => ({}),
  length: (index: number) => number = () => 2,
): WorkflowRows {
  return ran(
    workflow,
    ...names.map(
      (name, index): Job => [name, minutes(index), minutes(index + Math.max(length(index), 1)), over(index)],
    ),
  );
}

/** Names that end a statement, begin another, look like data or words of Mermaid, or cannot be seen. */
export const HOSTILE_NAMES: readonly string[] = [
  'a: b; c',
  'x #1, y',
  '%%{init: {"theme": "dark"}}%%',
  '%% gone',
  '::',
  '%%',
  ';',
  '#quot;#59;#colon;',
  '&lt;b&gt;&amp;&#35;',
  '"quoted" \'twice\' `code`',
  'a\nclick b',
  'a\r\nsection b\n  c :crit, 1d',
  'section x',
  'section',
  'gantt',
  'title x',
  'click me call x()',
  'href "https://evil.example"',
  'crit, done, active, milestone',
  ':crit, 2026-03-12 04:30:00, 1d',
  'crit',
  'done, 2026-01-01, 2026-02-01',
  'dateFormat YYYY',
  'axisFormat %d',
  'excludes weekends',
  'todayMarker off',
  'includes 2026-01-01',
  'accTitle: x',
  'accDescr { x',
  '}',
  '---',
  '---\ntitle: x\n---',
  'end',
  'graph TD; A-->B',
  '<script>alert(1)</script>',
  '<br/>a<br>b</text></svg>',
  'test <b>bold</b>',
  'C:\\windows\\n',
  '${{ matrix.os }}',
  '$$x^2$$',
  '404',
  '0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '2026-03-12',
  '\u202egnp.exe\u202c \u2066a\u2069',
  '\u200b\u200b',
  'בדיקות יחידה',
  'اختبارات الوحدة (٣٫١٢)',
  '単体テスト（東アジアの長い名前をもつジョブ）',
  '👩‍👩‍👧‍👦 family 🇩🇪 flags 👍🏽',
  'e\u0301'.repeat(60),
  '\ud800 lone',
  '🧪'.repeat(60),
  'n'.repeat(300),
  'build / test (ubuntu-latest, 3.12, --flag="a;b:c#d") / inner',
  '   ',
  '',
];

export interface TimelineWorld {
  name: string;
  workflows: WorkflowRows[];
}

const failed = { mark: 'failure' } as const;
const versions = (n: number): string[] => Array.from({ length: n }, (_, index) => `test (${index})`);

export const TIMELINES: readonly TimelineWorld[] = [
  { name: 'one job', workflows: [ran('CI', ['test', '04:30:00', '04:30:09'])] },
  {
    name: 'jobs of 0 s',
    workflows: [
      ran('CI', ['none', '04:30:00', '04:30:00'], ['bad', '04:30:00', '04:30:00', failed]),
      ran('Long', ['long', '04:00:00', '09:00:00']),
    ],
  },
  {
    name: 'a clock that went back',
    workflows: [ran('CI', ['odd', '04:30:09', '04:30:00', failed], ['even', '04:30:00', '04:31:00'])],
  },
  {
    name: 'over midnight',
    workflows: [ran('CI', ['test', '2026-03-12T23:58:00', '2026-03-13T00:07:30'])],
  },
  {
    name: 'over a change of the clocks',
    workflows: [ran('CI', ['test', '2026-03-29T00:58:00', '2026-03-29T03:07:30'])],
  },
  {
    name: 'for days',
    workflows: [ran('Fuzz', ['fuzz', '2026-03-12T01:00:00', '2026-03-16T07:30:00', { mark: 'timed_out' }])],
  },
  {
    name: 'for months',
    workflows: [ran('Fuzz', ['fuzz', '2026-01-12T01:00:00', '2026-04-16T07:30:00'])],
  },
  {
    name: 'one job run again a day later',
    workflows: [
      ran(
        'CI',
        ['lint', '04:30:00', '04:30:20'],
        ['test (3.11)', '04:30:00', '04:33:00'],
        ['test (3.12)', '2026-03-13T09:00:00', '2026-03-13T09:03:00', { attempt: 2 }],
      ),
    ],
  },
  {
    name: 'workflows on many days',
    workflows: [1, 2, 3, 4, 5, 6].map((n) =>
      ran(`By hand ${n}`, ['test', `2026-03-0${n}T09:00:00`, `2026-03-0${n}T09:03:00`]),
    ),
  },
  {
    name: 'every mark',
    workflows: [
      inRow(
        'CI',
        ['passed', 'failed', 'late', 'stopped', 'neutral', 'odd', 'hides'],
        (index) =>
          [
            {},
            failed,
            { mark: 'timed_out' },
            { mark: 'cancelled' },
            { mark: 'neutral' },
            { mark: 'stale' },
            { mark: 'masked' },
          ][index] as Partial<JobRow>,
      ),
    ],
  },
  {
    name: '60 legs of which 3 failed',
    workflows: [
      inRow('Tests', versions(60), (index) => (index % 20 === 7 ? failed : {})),
      ran('Lint', ['ruff', '00:00:00', '00:00:20']),
    ],
  },
  { name: '300 legs', workflows: [inRow('Tests', versions(300))] },
  {
    name: '300 jobs of other names, every third failed',
    workflows: [
      inRow(
        'Many',
        Array.from({ length: 300 }, (_, index) => `job number ${index}`),
        (index) => (index % 3 === 0 ? failed : {}),
        (index) => index % 50,
      ),
    ],
  },
  {
    name: '30 workflows of long names that begin alike',
    workflows: Array.from({ length: 30 }, (_, index) =>
      ran(`Continuous integration of part ${index}`, [
        `build and test part ${index} of the whole`,
        minutes(index),
        minutes(index * 2 + 1),
      ]),
    ),
  },
  {
    name: 'two runs of one workflow',
    workflows: [
      ran('CI', ['test', '04:30:00', '04:31:00']),
      ran('Site', ['test', '04:30:00', '04:31:00']),
      ran('CI', ['test', '04:30:00', '04:32:00']),
    ],
  },
  {
    name: 'long names at every place of the chart',
    workflows: [
      ran(
        'Integration',
        ...Array.from({ length: 18 }, (_, index): Job => {
          const [from, length] = [Math.floor(index / 3) * 10, [1, 12, 30][index % 3]!];
          return [
            `integration tests with everything (${index})`,
            minutes(from),
            minutes(from + length),
            { attempt: 1 + (index % 2), mark: index % 5 === 0 ? 'failure' : 'success' },
          ];
        }),
      ),
    ],
  },
  ...HOSTILE_NAMES.map((name) => ({
    name: `the name ${JSON.stringify(name).slice(0, 60)}`,
    workflows: [
      ran(name, [name, '04:30:00', '04:31:00'], [name, '04:30:00', '04:30:20', failed]),
      ran('After', ['test', '04:30:30', '04:31:00']),
    ],
  })),
  {
    name: 'all hostile names',
    workflows: HOSTILE_NAMES.map((name) => inRow(name, [name, `${name} (${name})`])),
  },
];

/** Sources of the charts in parts of a document: in the open, and in folds. */
export function chartsIn(parts: Part[]): { open: string[]; folded: string[] } {
  const found = { open: [] as string[], folded: [] as string[] };
  for (const part of parts) {
    if ('raw' in part) continue;
    const isFold = part.nodes.some((node) => node.type === 'html');
    for (const node of part.nodes) {
      if (node.type === 'code' && node.lang === 'mermaid') found[isFold ? 'folded' : 'open'].push(node.value);
    }
  }
  return found;
}
