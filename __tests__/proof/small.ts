import type { Program } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { chances } from './chances.ts';
import { Execution } from './execution.ts';
import type { Happening, Scenario } from './scenario.ts';
import { search } from './search.ts';
import { say, worldOf } from './worlds.ts';

// What the search leaves out must not matter: it has to find the same ends as somebody who tries every single order,
// each from its beginning, with the processes side by side. Tried with small programs made by chance.

const pull = { number: 31, branch: 'm09-empty-text' };
const begin = worldOf({ pulls: [pull], runs: [] });
const head = begin.sha('head31');
const repository = `/repos/${begin.fullName}`;

/** One request that a small program makes; what it says may depend on what the program was told before. */
type Doing = (fetch: typeof globalThis.fetch, stated: string[]) => Promise<Response>;

const read =
  (path: string): Doing =>
  (fetch) =>
    fetch(`http://fake.test${repository}${path}`, { headers: { authorization: 'token' } });

const write =
  (method: string, path: string, body: (stated: string[]) => unknown): Doing =>
  (fetch, stated) =>
    fetch(`http://fake.test${repository}${path}`, {
      ...{ method, body: JSON.stringify(body(stated)) },
      headers: { authorization: 'token', 'content-type': 'application/json' },
    });

const doings: Record<string, Doing> = {
  comments: read('/issues/31/comments'),
  status: read(`/commits/${head}/status`),
  tip: read(`/git/ref/heads%2F${pull.branch}`),
  commit: read(`/commits/${head}`),
  made: read('/git/ref/heads%2Fmade'),
  comment: write('POST', '/issues/31/comments', (stated) => ({ body: `I was told ${stated.join(', ')}.` })),
  post: write('POST', `/statuses/${head}`, (stated) => ({
    state: stated.length % 2 ? 'success' : 'failure',
  })),
  make: write('POST', '/git/refs', () => ({ ref: 'refs/heads/made', sha: head })),
};

/** What an answer says, without ids and instants. */
async function gist(answer: Response): Promise<string> {
  const body = (await answer.json()) as { state?: string; body?: string } | unknown[];
  if (Array.isArray(body)) return `${body.length} comments`;
  return `${answer.status} ${body.state ?? body.body?.length ?? ''}`;
}

/** What a small program asks, round by round; the requests of a round are asked at once. */
type Rounds = string[][];

/** Two programs and somebody who speaks in between. */
export interface Small {
  a: Rounds;
  b: Rounds;
  /** They leave a round out when what they were told has an odd length. */
  isPicky?: boolean;
  /** Whether the second starts when somebody speaks; left out: both start at once. */
  isLater?: boolean;
  /** Whether somebody can only speak when the first has ended. */
  speaksAfter?: boolean;
  kills?: number;
  /** Whether reads that follow each other are one step. */
  isCollectedAtOnce?: boolean;
  /** There are so many orders that only CI tries them. */
  isLong?: boolean;
}

const programOf =
  (rounds: Rounds, isPicky = false): Program =>
  async (fetch) => {
    const stated: string[] = [];
    for (const round of rounds) {
      if (isPicky && stated.join().length % 2 === 1) continue;
      const answers = await Promise.all(round.map((name) => doings[name]!(fetch, [...stated])));
      for (const answer of answers) stated.push(await gist(answer));
    }
    if (stated.includes('3 comments')) throw new Error('That are too many.');
  };

function scenarioOf({ a, b, isPicky, isLater, speaksAfter }: Small): Scenario {
  const speaks: Happening = { act: (world) => say(world, 31, 'Hello'), ...(speaksAfter && { after: ['a'] }) };
  return {
    name: 'small',
    world: () => begin,
    processes: {
      a: { runId: 0, program: programOf(a, isPicky) },
      b: { runId: 0, program: programOf(b, isPicky), ...(isLater && { by: 'somebody speaks' }) },
    },
    happenings: { 'somebody speaks': speaks },
    late: { runId: 0 },
    expected: { document: 'any', comment: 'any', pull: 31 },
  };
}

/** Programs in which what the search leaves out is near what it must not. */
export const chosen: Small[] = [
  // What is asked for changes only in a later world, not in the next one.
  { a: [['made'], ['comment']], b: [['comment'], ['make']] },
  { a: [['made', 'status'], ['comment']], b: [['comment'], ['post'], ['make']], isLong: true },
  // What was told first shows only in the end.
  { a: [['status'], ['commit'], ['comment']], b: [['post'], ['post']] },
  // Answers that came in one order or the other.
  { a: [['comments', 'made'], ['comment']], b: [['make'], ['comment']], isLater: true },
  { a: [['comments'], ['comment']], b: [['comments'], ['comment']], kills: 2 },
  { a: [['tip'], ['commit'], ['make']], b: [['made'], ['comment']], kills: 1 },
  // What is read in one go, before and between writes.
  {
    ...{ a: [['comments'], ['made', 'status'], ['comment'], ['made'], ['comments'], ['post']] },
    ...{ b: [['status'], ['comments'], ['make'], ['comment']], isCollectedAtOnce: true, isLong: true },
  },
  {
    ...{ a: [['comments', 'made'], ['comment']], b: [['made'], ['comments'], ['make'], ['comment']] },
    ...{ isCollectedAtOnce: true, kills: 1 },
  },
];

const shapes = [
  [1, 1, 1],
  [2, 1],
  [1, 2],
  [1, 1],
];

/** Programs by chance. */
export function some(seed: number): Small {
  const chance = chances(seed);
  const one = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)]!;
  const rounds = (): Rounds =>
    one(shapes).map((length) => Array.from({ length }, () => one(Object.keys(doings))));
  return {
    ...{ a: rounds(), b: rounds(), isPicky: chance() < 0.5, isLater: chance() < 0.3 },
    ...{ speaksAfter: chance() < 0.5, kills: chance() < 0.2 ? 1 : 0 },
  };
}

interface Ended {
  world: World;
  processes: { name: string; isKilled: boolean; ending: { kind: string } | null }[];
}

/** An end, to be compared to others: the world and, where nobody was killed, how each process ended. */
function stated({ world, processes }: Ended): string[] {
  const print = world.fingerprint();
  if (processes.some(({ isKilled }) => isKilled)) return [print];
  return [
    print,
    [print, ...processes.map(({ name, ending }) => `${name} ${ending?.kind}`).sort()].join(', '),
  ];
}

/** The ends of every single order. */
async function everyEnd(
  scenario: Scenario,
  { kills = 0, isCollectedAtOnce = false }: Small,
): Promise<{ ends: Set<string>; orders: number }> {
  const next = (execution: Execution): string[] => {
    const begun = isCollectedAtOnce && begunReading(execution);
    return begun ? [begun] : choices(execution, kills);
  };
  const ends = new Set<string>();
  let orders = 0;
  const tries: string[][] = [[]];
  for (let steps = tries.pop(); steps; steps = tries.pop()) {
    const execution = await new Execution(scenario, begin).open();
    try {
      for (const id of steps)
        await (id.endsWith(':killed') ? execution.kill(nameOf(id)) : execution.step(id));
      for (let steps = next(execution); steps.length > 0; steps = next(execution)) {
        const [first, ...others] = steps;
        for (const other of others) tries.push([...execution.steps, other]);
        await (first!.endsWith(':killed') ? execution.kill(nameOf(first!)) : execution.step(first!));
      }
      orders++;
      const processes = [...execution.scheduler.processes.values()];
      for (const end of stated({ world: execution.world, processes })) ends.add(end);
    } finally {
      execution.close();
    }
  }
  return { ends, orders };
}

/** A read of a process whose last request was a read, too. */
function begunReading({ scheduler, steps }: Execution): string | undefined {
  const isRead = (id: string): boolean => id.includes(':GET ');
  const last = (name: string): string => steps.findLast((id) => nameOf(id) === name) ?? '';
  return scheduler.waiting.find(({ id, process }) => isRead(id) && isRead(last(process)))?.id;
}

const nameOf = (id: string): string => id.split(':', 1)[0]!;

function choices(execution: Execution, kills: number): string[] {
  const steps = execution.enabled();
  const killed = execution.steps.filter((step) => step.endsWith(':killed')).length;
  if (killed === kills) return steps;
  const asking = new Set(execution.scheduler.waiting.map(({ process }) => process));
  return [...steps, ...[...asking].map((name) => `${name}:killed`)];
}

/** The ends that the search finds. */
async function foundEnds(scenario: Scenario, { kills = 0, isCollectedAtOnce }: Small) {
  const ends = new Set<string>();
  const finder = {
    request: () => undefined,
    end: async (end: Ended) => {
      for (const item of stated(end)) ends.add(item);
    },
  };
  return { ends, ...(await search(scenario, begin, finder, { states: 100_000, kills, isCollectedAtOnce })) };
}

/** What is wrong with what was found; null: nothing. */
export function wrongIn({ every, found, isCut }: Compared): string | null {
  const lost = every.filter((end) => !found.includes(end));
  const invented = found.filter((end) => !every.includes(end));
  if (isCut) return 'the search was cut';
  return lost.length + invented.length === 0 ? null : `${lost.length} ends lost, ${invented.length} invented`;
}

/** What both found, and how many orders they went through. */
export interface Compared {
  every: string[];
  found: string[];
  isCut: boolean;
  orders: number;
  searched: number;
}

/** Tries every single order of small programs, and searches them. */
export async function compare(small: Small): Promise<Compared> {
  const scenario = scenarioOf(small);
  const every = await everyEnd(scenario, small);
  const { ends, orders, isCut } = await foundEnds(scenario, small);
  return {
    every: [...every.ends].sort(),
    found: [...ends].sort(),
    isCut,
    orders: every.orders,
    searched: Number(orders),
  };
}
