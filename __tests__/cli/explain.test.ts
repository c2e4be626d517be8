import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules/rules.ts';
import { commandLine } from '../harness/command-line.ts';

describe('docket explain', () => {
  test('lists every rule', async () => {
    const { code, out, err } = await commandLine(['explain']);
    expect([code, err]).toEqual([0, '']);
    for (const { id, outcomes } of rules)
      expect(out).toMatch(new RegExp(`^${id} +(?:${Object.keys(outcomes).join('|')})`, 'm'));
  });

  test.each(rules.map(({ id }) => id))('%s: its outcomes and what docs/verdict.md says', async (id) => {
    const { code, out, err } = await commandLine(['explain', ...id.split(' ')]);
    expect([code, err]).toEqual([0, '']);
    for (const outcome of Object.keys(rules.find((rule) => rule.id === id)?.outcomes ?? {}))
      expect(/^Outcome: (.+)$/m.exec(out)?.[1]).toContain(outcome);
    const page = readFileSync('docs/verdict.md', 'utf8');
    const [, claim = ''] =
      new RegExp(`<a id="${id.replaceAll(' ', '-')}"></a>\n\\*\\*([^*]+)\\*\\*`).exec(page) ?? [];
    expect(out).toContain(claim.replaceAll('\n', ' '));
    expect(out).toMatch(/https:\/\/github\.com\/docket-ci\/docket\/blob\/v[\d.]+\/docs\/verdict\.md#/);
  });

  test.each([
    [['gate-weakened'], 0, ''],
    [['Gate', 'Weakened'], 0, ''],
    [['gate', 'weakend'], 1, 'docket: there is no rule "gate weakend"; did you mean "gate weakened"?\n'],
    [['nonsense'], 1, 'docket: there is no rule "nonsense": `docket explain` lists them.\n'],
  ])('%j', async (words, code, err) => {
    expect(await commandLine(['explain', ...words])).toMatchObject({ code, err });
  });
});
