import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import type { Weighing } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { fitToSize } from '../harness/fit.ts';
import { WORLDS } from './rule-worlds.ts';

const ids = rules.map(({ id }) => id);
const outcomesOf = (id: string) => Object.keys(rules.find((rule) => rule.id === id)?.outcomes ?? {}).sort();

test('each rule has a name of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

/** Every rule of the verdict is explained to users, and nothing is explained that is no rule. */
describe('docs/verdict.md', () => {
  const docs = readFileSync('docs/verdict.md', 'utf8');
  const table = docs.slice(docs.indexOf('## The rules'), docs.indexOf('## What decides'));
  const rows = [...table.matchAll(/^\| \[`([^`]+)`\]\(#([\w-]+)\) \| ([a-z, ]+) \| (.+) \|$/gm)];

  test('names each rule once in its table, with an example', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([...ids].sort());
  });

  test.each(rows.map(([, name = '', anchor = '', outcomes = '']) => [name, anchor, outcomes] as const))(
    '%s stands there with its outcomes and leads to where it is explained',
    (name, anchor, outcomes) => {
      expect(outcomes.split(', ').sort()).toEqual(outcomesOf(name));
      expect(anchor).toBe(name.replaceAll(' ', '-'));
      expect(docs.split(`<a id="${anchor}"></a>`)).toHaveLength(2);
    },
  );
});

describe('each rule is shown from both sides', () => {
  test('and nothing else is', () => {
    expect(Object.keys(WORLDS).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s', (id) => {
    const { fires, silent } = WORLDS[id] ?? { fires: {} };
    const found = Object.entries(fires).map(([outcome, world]) => [outcome, reasonsOf(id, world)]);
    expect(found).toEqual(Object.keys(fires).map((outcome) => [outcome, [outcome]]));
    expect(Object.keys(fires).sort()).toEqual(outcomesOf(id));
    expect(silent && reasonsOf(id, silent)).toEqual([]);
  });

  test.each(ids)('%s, also in the smallest Evidence of that head', (id) => {
    const { fires = {}, silent } = WORLDS[id] ?? {};
    for (const world of [...Object.values(fires), ...(silent ? [silent] : [])])
      expect(outcomesIn(fitToSize(world, 1))).toEqual(outcomesIn(world));
  });

  const outcomesIn = (world: Parameters<typeof judge>[0]) =>
    judge(world).verdict.reasons.map(({ rule, outcome }) => [rule, outcome]);

  const reasonsOf = (id: string, world: Parameters<typeof judge>[0]): Weighing[] =>
    judge(world)
      .verdict.reasons.filter(({ rule }) => rule === id)
      .map(({ outcome }) => outcome);
});

test('nobody knows a single rule but the registry', () => {
  const folder = 'src/rules';
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const ofRules = files.filter(([, text]) => /^export const \w+: Rule\b/m.test(text)).map(([name]) => name);
  const importers = files.flatMap(([name, text]) =>
    ofRules.some((rule) => text.includes(`from './${rule}'`)) ? [name] : [],
  );
  expect(ofRules.length).toBeGreaterThan(10);
  expect(importers).toEqual(['rules.ts']);
});
