import type { JobSpec } from '../../fake/world.ts';
import { manyJobs } from '../large.ts';
import { branch, headRun, pullRequest, runId, type Situation } from '../verdict/change.ts';
import type { HostileInput } from './inputs.ts';

/** GitHub's limit for the body of a pull request. */
const BODY = 65_536;

const body = (text: string): Situation => pullRequest({ pull: { body: text.slice(0, BODY) } });

const fill = (piece: string, most = BODY): string =>
  piece.repeat(Math.ceil(most / piece.length)).slice(0, most);

const bodies: Record<string, string> = {
  brackets: '[',
  'brackets and parentheses': '[](',
  'images within images': '![',
  footnotes: '[^a]',
  stars: '*',
  'stars and letters': '*a_',
  'stars and words': '*a **b ',
  underscores: '_a ',
  backticks: '`',
  'runs of backticks': '`a``b```c````d',
  angles: '<',
  'open tags': '<a href="',
  'open comments': '<!--',
  pipes: '|',
  'table rows': '|a',
  tables: '|a|b|\n|-|-|\n',
  quotes: '>',
  'quotes in lines': '> > > > > > > > > > > > > a\n',
  lists: '- ',
  'lists in lines': '- - - - - - a\n',
  tildes: '~~a',
  references: '[a]: b\n',
  addresses: 'www.a.b@c.d/',
  'at signs': 'a@',
  entities: '&amp',
  headings: '# a\n',
  fences: '```\n~~~\n',
  blanks: ' ',
  'blank lines': '\n',
  tabs: '\t',
  'ticks to do': '- [ ] a\n',
  'a tree': '├── a\n│   └── b.py\n',
  paths: 'a/b.py, c/d.py and ',
  verbs: 'Remove a, delete b or drop c, no d is changed. ',
  titles: 'Verification: → ',
  details: '<details><summary>',
  backslashes: '\\',
  colons: 'a:',
};

/** A list that goes one level deeper with each line. */
const nested = (mark: string, most: number): string => {
  const lines: string[] = [];
  for (let [level, length] = [0, 0]; length < most; level = (level + 1) % 400) {
    const line = `${' '.repeat(2 * level)}${mark} a\n`;
    length += line.length;
    lines.push(line);
  }
  return lines.join('');
};

const plans: Record<string, string> = {
  ...bodies,
  'nested lists': nested('-', 500_000),
  'nested numbers': nested('1.', 500_000),
  'a table of 500 kB': `## Deliverables\n\n| File | What |\n|---|---|\n${fill('| `src/a.js` | add |\n', 450_000)}`,
  'invariants of 500 kB': `## Invariants\n\n${fill('- **INV-1** — the API stays unchanged: `a` by test_a\n', 450_000)}`,
};

const planOf = (text: string): Situation =>
  pullRequest({
    pull: { title: 'M09: Read an empty text' },
    changed: { 'docs/milestones/M09/M09_plan.md': `# Plan\n\n## Intent\n\n${text}` },
  });

const bodyInputs: HostileInput[] = Object.entries(bodies).map(([name, piece]) => ({
  name: `body: ${name}`,
  make: () => body(fill(piece)),
}));

const planInputs: HostileInput[] = Object.entries(plans).map(([name, piece]) => ({
  name: `plan: ${name}`,
  make: () => planOf(piece.length > 1_000 ? piece : fill(piece, 480_000)),
}));

const logOf = (text: string): Situation => {
  const job: Partial<JobSpec> = { conclusion: 'failure', log: text };
  return pullRequest({ jobs: { lint: 'success', test: job } });
};

const stamp = '2026-05-06T10:00:20.1234567Z ';

/** Logs, names, titles and comments of strangers. */
export const textInputs: readonly HostileInput[] = [
  ...bodyInputs,
  ...planInputs,
  { name: 'log: one line of 9 MB', make: () => logOf(`${stamp}${'a '.repeat(4_500_000)}`) },
  { name: 'log: blanks', make: () => logOf(`${stamp}${' '.repeat(9_000_000)}x`) },
  {
    name: 'log: 9 MB of errors',
    make: () => logOf(fill(`${stamp}##[error]FAILED tests/a.py::b - AssertionError: 1 == 2\n`, 9_000_000)),
  },
  {
    name: 'log: 9 MB of tracebacks',
    make: () =>
      logOf(fill(`${stamp}Traceback (most recent call last):\n${stamp}  File "a.py", line 1\n`, 9_000_000)),
  },
  { name: 'log: 9 MB of groups', make: () => logOf(fill(`${stamp}##[group]Run a\n`, 9_000_000)) },
  { name: 'log: 9 MB of empty lines', make: () => logOf(fill('\n', 9_000_000)) },
  {
    name: 'log: 9 MB of totals',
    make: () => logOf(fill(`${stamp}Tests: 1 failed, 2 passed, 3 total = 4 passed in 5s\n`, 9_000_000)),
  },
  {
    name: 'ten logs of 9 MB',
    make: () => {
      const log = fill(`${stamp}error: src/a.ts:1:2 - TS2322 = = = = 1 failed, 2 passed\n`, 9_000_000);
      const jobs = Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`test-${index}`, { conclusion: 'failure' as const, log }]),
      );
      return pullRequest({ jobs });
    },
  },
  {
    name: 'title and branch of the greatest length',
    make: () => {
      const long = `${'a_'.repeat(120)}x`;
      const spec = pullRequest({ pull: { title: fill('M09 M09: [', 256), headBranch: long } });
      const { branches } = spec.world;
      const runs = spec.world.runs?.map((run) => ({ ...run, branch: long }));
      return {
        ...spec,
        world: {
          ...spec.world,
          branches: { main: branches.main ?? 'main', [long]: branches[branch] ?? 'head' },
          ...(runs && { runs }),
        },
      };
    },
  },
  {
    name: '750 annotations of 60 kB',
    make: () => {
      const annotations = Array.from({ length: 50 }, (_, line) => ({
        level: 'failure' as const,
        message: `${'src/a.js:1 error '.repeat(3_800)}${line}`,
        path: 'src/options.js',
        line: line + 1,
      }));
      const jobs = Object.fromEntries(
        Array.from({ length: 15 }, (_, index) => [
          `test-${index}`,
          { conclusion: 'failure' as const, annotations },
        ]),
      );
      return pullRequest({ jobs });
    },
  },
  {
    name: '300 comments of 65 kB',
    make: () => {
      const spec = pullRequest();
      const comments = Array.from({ length: 300 }, (_, index) => ({
        pull: 31,
        author: 'stranger',
        body: fill(`<!-- docket head=${'a'.repeat(40)} view=`, 65_000) + index,
      }));
      return { ...spec, world: { ...spec.world, comments } };
    },
  },
  { name: '1,000 jobs with 100 steps each', make: () => manyJobs(1, 1_000, 100) },
  { name: '1,000 jobs with 1,000 steps each', make: () => manyJobs(1, 1_000, 1_000) },
  {
    name: '300 jobs with names of 60 kB matrix values',
    make: () => {
      const jobs = Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `test (${'a, '.repeat(3_000)}${index})`,
          'success' as const,
        ]),
      );
      return pullRequest({ jobs });
    },
  },
  {
    name: 'a slow milestone pattern on a hostile title',
    make: () => ({
      ...pullRequest({ pull: { title: `${'a'.repeat(250)}!` } }),
      start: { inputs: { 'milestone-pattern': '((?:a+)+)$' } },
    }),
  },
  {
    name: 'a run with 200 sibling runs',
    make: () =>
      pullRequest({ runs: Array.from({ length: 200 }, (_, index) => headRun({ id: runId + 1 + index })) }),
  },
];
