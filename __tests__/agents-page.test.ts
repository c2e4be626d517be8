import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { schemas } from '../scripts/schemas.ts';
import { OUTCOMES } from '../src/evidence/outcome.ts';
import { rules } from '../src/rules/rules.ts';
import { commandLine } from './harness/command-line.ts';

const page = readFileSync('docs/agents.md', 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
const prompt = block('text');

/** Whether a value has all of another: of a list its items in their order, of an object its properties. */
function has(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    let left: unknown[] = Array.isArray(whole) ? whole : [];
    return part.every((item) => {
      const at = left.findIndex((one) => has(one, item));
      left = left.slice(at + 1);
      return at >= 0;
    });
  }
  if (typeof part !== 'object' || part === null) return whole === part;
  return Object.entries(part).every(([key, value]) => has((whole as Record<string, unknown>)?.[key], value));
}

/** The keys of the assessment, however deep. */
const keys = new Set(
  [...(schemas['schema/assessment.schema.json'] ?? '').matchAll(/^\s+"(\w+)": \{/gm)].map(([, key]) => key),
);

describe('docs/agents.md', () => {
  test('shows what docket show prints', async () => {
    const { out } = await commandLine(['show', 'examples/M04_run2.json', '--json']);
    expect(has(JSON.parse(out), JSON.parse(block('json')))).toBe(true);
  });

  test('has a prompt that knows every outcome', () => {
    for (const outcome of OUTCOMES) expect(prompt).toContain(`${outcome}:`);
  });

  test('names rules that there are', () => {
    const quoted = [...prompt.matchAll(/"([a-z ]+)"(?!:)/g)].map(([, name]) => name);
    expect(quoted.length).toBeGreaterThan(4);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(quoted));
  });

  test.each([
    'verdict',
    'outcome',
    'failures',
    'blocking',
    'cases',
    'lines',
    'whose',
    'onBase',
    'reasons',
    'remedy',
    'gaps',
  ])('names the key %s, which there is', (key) => {
    expect(prompt).toMatch(new RegExp(`\\b${key}\\b`));
    expect(keys).toContain(key);
  });

  test('is short enough to be one', () => {
    expect(prompt.length).toBeLessThan(1_500);
  });

  test('names the addresses of the schemas', () => {
    const ids = Object.values(schemas).map((schema) => JSON.parse(schema).$id);
    expect(page.match(/https:\/\/raw\.githubusercontent\.com\S+\.json/g)?.sort()).toEqual(ids.sort());
  });
});
