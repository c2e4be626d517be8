import { describe, expect, test } from '@jest/globals';
import { faultWorlds } from './fault-worlds.ts';
import { proveFaults, proveScenario } from './prove.ts';
import { scenarios } from './scenarios.ts';

// A small part of what `npm run prove` tries (docs/reliability.md), for each run of the tests; CI tries more.

/** Only computing: seconds on an idle machine, more on a busy one. */
const patience = 180_000;

const scenario = (name: string) => scenarios.find((item) => item.name === name)!;

describe('processes that publish at once do no harm', () => {
  test(
    'in all orders in which GitHub can see their requests',
    async () => {
      const name = 'two workflows of one head, no milestone';
      const effort = { states: 100_000, kills: 1, random: 0, seed: 1 };
      const { orders, isCut, failures } = await proveScenario(scenario(name), effort);
      expect(failures).toEqual([]);
      expect(isCut).toBe(false);
      expect(Number(orders)).toBeGreaterThan(20);
    },
    patience,
  );

  test.each(['two milestones on one branch', 'three workflows of one head, wait: false'])(
    '%s: whole runs by chance',
    async (name) => {
      const { failures } = await proveScenario(scenario(name), { states: 0, random: 2, seed: 5 });
      expect(failures).toEqual([]);
    },
    patience,
  );

  test(
    'an older head does not win over a newer one',
    async () => {
      const name = 'an older and a newer head, no milestone';
      const { failures } = await proveScenario(scenario(name), { states: 60, random: 1, seed: 1 });
      expect(failures).toEqual([]);
    },
    patience,
  );
});

test(
  'a request that publishes fails: the end is the same, or it is told and the next run mends it',
  async () => {
    const world = faultWorlds.find(({ name }) => name === 'ordinary')!;
    const isMeant = (request: string, _fault: string, index: number): boolean =>
      /mutation|POST|query after/.test(request) && index % 2 === 0;
    const tried = await proveFaults(world, isMeant);
    expect(tried.length).toBeGreaterThan(12);
    expect(tried.filter(({ result }) => result === 'bad')).toEqual([]);
  },
  patience,
);
