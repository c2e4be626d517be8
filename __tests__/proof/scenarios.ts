import { NOTES_START } from '../../src/report/sections/notes.ts';
import type { World } from '../fake/state.ts';
import { textOn } from '../harness/world.ts';
import { type Happening, personsCommit, type Scenario } from './scenario.ts';
import { merge, type Plan, push, type RunPlan, say, setRun, worldOf } from './worlds.ts';

const branch = 'm09-empty-text';
const pull: Plan['pulls'][number] = { number: 31, branch };
const ci: RunPlan = { id: 901, of: 'CI', head: 'head31', branch };
const lint: RunPlan = { id: 902, of: 'Lint', head: 'head31', branch };
const docs: RunPlan = { id: 903, of: 'Docs', head: 'head31', branch };
const yes = { document: 'yes', comment: 'yes', pull: 31 } as const;
const onlyComment = { ...yes, document: 'no' } as const;
const noMilestone: Plan['pulls'][number] = { ...pull, branch: 'empty-text', milestone: null };

const running = (run: RunPlan): RunPlan => ({ ...run, state: 'running' });
const on = (run: RunPlan, name: string): RunPlan => ({ ...run, branch: name });

/** A run ends: GitHub starts a process for it. */
const ends = (...runs: RunPlan[]): Happening => ({
  act: (world) => {
    for (const run of runs) setRun(world, run);
  },
});

/** Several processes for one head, each after another run of it. */
function sameHead(
  name: string,
  runs: RunPlan[],
  inputs: Record<string, string>,
  plan: Partial<Plan> = {},
): Scenario {
  const pulls = plan.pulls ?? [pull];
  const milestone = pulls[0]?.milestone;
  return {
    name,
    world: () => worldOf({ runs: runs.map(running), ...plan, pulls }),
    happenings: Object.fromEntries(runs.map((run) => [`${run.of} ends`, ends(run)])),
    processes: Object.fromEntries(
      runs.map((run) => [run.of, { runId: run.id, inputs, by: `${run.of} ends` }]),
    ),
    late: { runId: runs[0]!.id, inputs },
    expected: milestone === null || inputs['commit-to'] === 'none' ? onlyComment : yes,
  };
}

/** The same for a change of no milestone. */
function withoutMilestone(name: string, runs: RunPlan[], inputs: Record<string, string>): Scenario {
  const own = runs.map((run) => on(run, noMilestone.branch));
  return sameHead(`${name}, no milestone`, own, inputs, { pulls: [noMilestone] });
}

const failed: RunPlan = { ...ci, state: 'failed' };

/** A run of an older head ends while a newer head is pushed and tested. */
function otherHeads(name: string, milestone: boolean, inputs: Record<string, string> = {}): Scenario {
  const own = milestone ? pull : noMilestone;
  const [older, newer] = [on(ci, own.branch), on({ ...ci, id: 911 }, own.branch)];
  return {
    name,
    world: () => worldOf({ workflows: ['CI'], pulls: [own], runs: [older] }),
    processes: { older: { runId: 901, inputs }, newer: { runId: 911, inputs, by: 'pushed and tested' } },
    happenings: {
      'pushed and tested': {
        act: (world) => setRun(world, { ...newer, head: push(world, own.branch, 'once more') }),
      },
    },
    late: { runId: 911, inputs },
    expected: milestone ? yes : onlyComment,
  };
}

/** The run is started again while the report of its first attempt is still on its way. */
function again(name: string, milestone: boolean, inputs: Record<string, string> = {}): Scenario {
  const own = milestone ? pull : noMilestone;
  const first = on({ ...ci, state: 'failed' }, own.branch);
  return {
    name,
    world: () => worldOf({ workflows: ['CI'], pulls: [own], runs: [first] }),
    processes: { first: { runId: 901, inputs }, second: { runId: 901, inputs, by: 'attempt 2 ends' } },
    happenings: {
      'attempt 2 starts': ends(running({ ...first, attempt: 2 })),
      'attempt 2 ends': { ...ends(on({ ...ci, attempt: 2 }, own.branch)), after: ['attempt 2 starts'] },
    },
    late: { runId: 901, inputs },
    expected: milestone ? yes : onlyComment,
  };
}

/** Two pull requests are reported at once. */
function twoPulls(
  name: string,
  second: Partial<Plan['pulls'][number]>,
  first: Partial<Plan['pulls'][number]> = {},
): Scenario {
  const one = { ...pull, ...first };
  const other = { number: 32, branch: 'm09-other', ...second };
  const run = (id: number, item: Plan['pulls'][number]): RunPlan => ({
    ...ci,
    id,
    head: `head${item.number}`,
    branch: item.branch,
    ...(item.fork && { repository: item.fork }),
  });
  return {
    name,
    world: () => worldOf({ workflows: ['CI'], pulls: [one, other], runs: [run(901, one), run(921, other)] }),
    processes: { one: { runId: 901 }, other: { runId: 921 } },
    late: { runId: 921 },
    expected: { ...yes, pull: 32 },
  };
}

/** The pull request is merged while its head is still reported, and the merge is tested. */
function merged(name: string, milestone: boolean, inputs: Record<string, string> = {}): Scenario {
  const own = milestone ? pull : noMilestone;
  return {
    name,
    world: () => worldOf({ workflows: ['CI'], pulls: [own], runs: [on(ci, own.branch)] }),
    processes: { pull: { runId: 901, inputs }, merge: { runId: 931, inputs, by: 'merged and tested' } },
    happenings: {
      'merged and tested': {
        act: (world) => {
          const head = merge(world, 31);
          setRun(world, { id: 931, of: 'CI', head, branch: 'main', event: 'push' });
        },
      },
    },
    late: { runId: 931, inputs },
    expected: milestone ? yes : onlyComment,
  };
}

const report = 'docs/milestones/M09/M09_run1.md';

/** A person edits the report on main, when it is there. */
function edits(change: (text: string) => string): Happening {
  return {
    act: (world) => {
      const text = textOn(world, 'main', report);
      if (text === null) return;
      world.commitTo('main', { files: { [report]: change(text) }, message: personsCommit });
    },
  };
}

/** The run starts again, and a person does something meanwhile. */
function withPerson(name: string, happening: Happening, over: Partial<Scenario> = {}): Scenario {
  const base = again(name, true);
  return { ...base, happenings: { ...base.happenings, person: happening }, ...over };
}

const wroteNotes = 'We accept this until June.';
const persons: Scenario[] = [
  withPerson(
    'a person writes Notes',
    {
      ...edits((text) => text.replace(NOTES_START, `${NOTES_START}\n${wroteNotes}`)),
      after: ['first'],
    },
    { keeps: [wroteNotes] },
  ),
  withPerson(
    'a person edits the report elsewhere',
    { ...edits((text) => text.replace('## 1.', `${wroteNotes}\n\n## 1.`)), after: ['first'] },
    { keeps: [wroteNotes], expected: { ...yes, document: 'any' } },
  ),
  withPerson('a person comments', {
    act: (world: World) => say(world, 31, 'Thank you!'),
  }),
  withPerson('somebody pushes to main', {
    act: (world: World) => {
      world.commitTo('main', { files: { 'NEWS.md': 'News\n' }, message: 'Tell the news\n' });
    },
  }),
  withPerson(
    'a person deletes the comment',
    {
      act: (world: World) => {
        const { comments, viewer } = world.contents;
        for (const comment of comments.filter(({ author }) => author === viewer))
          world.deleteComment(comment);
      },
    },
    { expected: { ...yes, comment: 'any' } },
  ),
];

/** Two processes. */
export const pairs: Scenario[] = [
  sameHead('two workflows of one head', [ci, lint], {}),
  sameHead('two workflows of one head, wait: false', [ci, lint], { wait: 'false' }),
  sameHead('two workflows of one head, with a status', [ci, lint], { wait: 'false', status: 'true' }),
  sameHead('two workflows of one head, with a check run', [ci, lint], { wait: 'false', check: 'true' }),
  sameHead('early telling against the end', [failed, lint], {}),
  sameHead('early telling, wait: false', [failed, lint], { wait: 'false' }),
  sameHead('comment: changes', [failed, lint], { wait: 'false', comment: 'changes' }),
  sameHead('comment: problems', [failed, lint], { wait: 'false', comment: 'problems' }),
  sameHead('comment: recreate', [failed, lint], { wait: 'false', comment: 'recreate' }),
  again('comment: recreate, a re-run against the first attempt', true, { comment: 'recreate' }),
  otherHeads('comment: recreate, an older and a newer head', false, { comment: 'recreate' }),
  sameHead('commit-to: none', [ci, lint], { wait: 'false', 'commit-to': 'none' }),
  withoutMilestone('two workflows of one head', [ci, lint], {}),
  withoutMilestone('two workflows of one head, wait: false', [ci, lint], { wait: 'false' }),
  withoutMilestone('early telling against the end', [failed, lint], {}),
  otherHeads('an older and a newer head', true),
  otherHeads('an older and a newer head, no milestone', false),
  otherHeads("an older and a newer head, Docket's commits on the branch", true, { 'commit-to': branch }),
  again('a re-run against the first attempt', true),
  again('a re-run against the first attempt, no milestone', false),
  twoPulls('the first reports of a milestone by two pull requests', {}),
  twoPulls('two milestones on one branch', { branch: 'm10-other', milestone: 'M10' }),
  twoPulls(
    'the reports branch made by two forks',
    { fork: 'stranger/octo-repo' },
    { fork: 'guest/octo-repo', branch: 'patch' },
  ),
  twoPulls('a fork and our own', { fork: 'stranger/octo-repo' }),
  merged('a merge against its pull request', true),
  merged('a merge against its pull request, no milestone', false),
  merged('a merge against its pull request, with a badge', true, { badge: 'true' }),
  merged('a merge against its pull request, commit-to: merge', true, { 'commit-to': 'merge' }),
  ...persons,
];

/** Three processes. */
export const triples: Scenario[] = [
  sameHead('three workflows of one head', [ci, lint, docs], {}, { workflows: ['CI', 'Lint', 'Docs'] }),
  sameHead(
    'three workflows of one head, wait: false',
    [ci, lint, docs],
    { wait: 'false' },
    { workflows: ['CI', 'Lint', 'Docs'] },
  ),
  sameHead('early telling of one of three', [failed, lint, docs], {}, { workflows: ['CI', 'Lint', 'Docs'] }),
];

export const scenarios: Scenario[] = [...pairs, ...triples];
