import { describe, expect, test } from '@jest/globals';
import type { Program } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { chances } from './chances.ts';
import { Execution } from './execution.ts';
import type { Happening, Scenario, Started } from './scenario.ts';
import { search } from './search.ts';
import { say, worldOf } from './worlds.ts';

// What the search leaves out must not matter: it has to find the same ends as somebody who tries every single order,
// each from its beginning, with the processes side by side. Tried with small programs made by chance.

/** Only computing: seconds on an idle machine, more on a busy one. */
const patience = 180_000;

const pull = { number: 31, branch: 'm09-empty-text' };
const begin = worldOf({ pulls: [pull], runs: [] });
const head = begin.sha('head31');
const repository = `/repos/${begin.fullName}`;

/** One request that a small program makes; what it says may depend on what the program was told before. */
type Doing = (fetch: typeof globalThis.fetch, told: string[]) => Promise<Response>;

const read =
  (path: string): Doing =>
  (fetch) =>
    fetch(`http://fake.test${repository}${path}`, { headers: { authorization: 'token' } });

const write =
  (method: string, path: string, body: (told: string[]) => unknown): Doing =>
  (fetch, told) =>
    fetch(`http://fake.test${repository}${path}`, {
      ...{ method, body: JSON.stringify(body(told)) },
      headers: { authorization: 'token', 'content-type': 'application/json' },
    });

const doings: Record<string, Doing> = {
  comments: read('/issues/31/comments'),
  status: read(`/commits/${head}/status`),
  tip: read(`/git/ref/heads%2F${pull.branch}`),
  commit: read(`/commits/${head}`),
  made: read('/git/ref/heads%2Fmade'),
  comment: write('POST', '/issues/31/comments', (told) => ({ body: `I was told ${told.join(', ')}.` })),
  post: write('POST', `/statuses/${head}`, (told) => ({ state: told.length % 2 ? 'success' : 'failure' })),
  make: write('POST', '/git/refs', () => ({ ref: 'refs/heads/made', sha: head })),
};

/** What an answer says, without ids and instants. */
async function gist(answer: Response): Promise<string> {
  const body = (await answer.json()) as { state?: string; body?: string } | unknown[];
  if (Array.isArray(body)) return `${body.length} comments`;
  return `${answer.status} ${body.state ?? body.body?.length ?? ''}`;
}

/** A program of some rounds; the requests of a round are asked at once, and some rounds only under a condition. */
function programOf(chance: () => number): { program: Program; rounds: string[][] } {
  const names = Object.keys(doings);
  const some = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)]!;
  const rounds = Array.from({ length: 2 }, () => Array.from({ length: some([1, 1, 2]) }, () => some(names)));
  const isPicky = chance() < 0.5;
  const program: Program = async (fetch) => {
    const told: string[] = [];
    for (const round of rounds) {
      if (isPicky && told.join().length % 2 === 1) continue;
      const answers = await Promise.all(round.map((name) => doings[name]!(fetch, [...told])));
      for (const answer of answers) told.push(await gist(answer));
    }
    if (told.includes('3 comments')) throw new Error('That are too many.');
  };
  return { program, rounds };
}

function scenarioOf(seed: number): { scenario: Scenario; told: string } {
  const chance = chances(seed);
  const made = Array.from({ length: 2 }, () => programOf(chance));
  const started = (index: number, by?: string): Started => ({
    ...{ runId: 0, program: made[index]!.program },
    ...(by && { by }),
  });
  const speaks: Happening = {
    act: (world) => say(world, 31, 'Hello'),
    ...(chance() < 0.5 && { after: ['a'] }),
  };
  const scenario: Scenario = {
    name: 'small',
    world: () => begin,
    processes: { a: started(0), b: started(1, seed % 3 === 0 ? 'somebody speaks' : undefined) },
    happenings: { 'somebody speaks': speaks },
    late: { runId: 0 },
    expected: { document: 'any', comment: 'any', pull: 31 },
  };
  return { scenario, told: JSON.stringify(made.map(({ rounds }) => rounds)) };
}

interface Ended {
  world: World;
  processes: { name: string; isKilled: boolean; ending: { kind: string } | null }[];
}

/** An end, to be compared to others: the world and, where nobody was killed, how each process ended. */
function told({ world, processes }: Ended): string[] {
  const print = world.fingerprint();
  if (processes.some(({ isKilled }) => isKilled)) return [print];
  return [
    print,
    [print, ...processes.map(({ name, ending }) => `${name} ${ending?.kind}`).sort()].join(', '),
  ];
}

/** The ends of every single order. */
async function everyEnd(scenario: Scenario, kills: number): Promise<{ ends: Set<string>; orders: number }> {
  const ends = new Set<string>();
  let orders = 0;
  const tries: string[][] = [[]];
  for (let steps = tries.pop(); steps; steps = tries.pop()) {
    const execution = await new Execution(scenario, begin).open();
    try {
      for (const id of steps)
        await (id.endsWith(':killed') ? execution.kill(nameOf(id)) : execution.step(id));
      for (let next = choices(execution, kills); next.length > 0; next = choices(execution, kills)) {
        const [first, ...others] = next;
        for (const other of others) tries.push([...execution.steps, other]);
        await (first!.endsWith(':killed') ? execution.kill(nameOf(first!)) : execution.step(first!));
      }
      orders++;
      const processes = [...execution.scheduler.processes.values()];
      for (const end of told({ world: execution.world, processes })) ends.add(end);
    } finally {
      execution.close();
    }
  }
  return { ends, orders };
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
async function foundEnds(scenario: Scenario, kills: number) {
  const ends = new Set<string>();
  const finder = {
    request: () => undefined,
    end: async (end: Ended) => {
      for (const item of told(end)) ends.add(item);
    },
  };
  return { ends, ...(await search(scenario, begin, finder, { states: 100_000, kills })) };
}

describe('the search finds every end', () => {
  test(
    'of small programs',
    async () => {
      let [different, saved] = [0, 0];
      for (let seed = 1; seed <= 25; seed++) {
        const { scenario, told: what } = scenarioOf(seed);
        const kills = seed % 5 === 0 ? 1 : 0;
        const every = await everyEnd(scenario, kills);
        const found = await foundEnds(scenario, kills);
        expect({ seed, what, ends: [...found.ends].sort() }).toEqual({
          seed,
          what,
          ends: [...every.ends].sort(),
        });
        expect(found.isCut).toBe(false);
        different += every.ends.size;
        saved += every.orders - Number(found.orders);
      }
      expect(different).toBeGreaterThan(50);
      expect(saved).toBeGreaterThan(0);
    },
    patience,
  );
});
