import { describe, expect, test } from '@jest/globals';
import { type Budget, withinBudget } from '../../src/report/budget.ts';
import { bullets, details, fence, paragraph, table } from '../../src/report/nodes.ts';
import { keep, optional, type Part } from '../../src/report/parts.ts';
import { toHtml } from './html.ts';

const budget = (limit: number): Budget => ({
  limit,
  size: (text) => text.length,
  elsewhere: ['See the file.'],
});

const words = (text: string): Part => keep(paragraph([text]));

/** An optional part of about `size` characters. */
function block(rank: number, name: string, size: number): Part {
  const drop = { rank, one: 'block', many: 'blocks' };
  return optional(drop, ...details([name], [table([name], [[['x'.repeat(size)]]]), fence('text', name)]));
}

describe('withinBudget', () => {
  const parts = [
    words('first'),
    block(10, 'low A', 400),
    block(10, 'low B', 400),
    words('middle'),
    block(50, 'high', 400),
    words('last'),
  ];

  test('what fits is whole and says nothing of sizes', () => {
    const text = withinBudget(parts, budget(10_000));
    expect(text).toContain('low B');
    expect(text).not.toContain('Left out');
    expect(text.endsWith('last\n')).toBe(true);
  });

  test('the lowest rank goes first, the later before the earlier, and a line tells it in its place', () => {
    const text = withinBudget(parts, budget(1_300));
    expect(text).toContain('low A');
    expect(text).not.toContain('low B');
    expect(text).toContain('high');
    expect(text).toMatch(/<\/details>\n\nLeft out here for its size: 1 block\. See the file\.\n\nmiddle/);
  });

  test('neighbours that are left out are counted in one line', () => {
    const text = withinBudget(parts, budget(800));
    expect(text).toMatch(/^first\n\nLeft out here for its size: 2 blocks\. See the file\.\n\nmiddle\n/);
    expect(text).toContain('high');
  });

  test('what must stay goes last, the longest of it first, and a line tells it', () => {
    const text = withinBudget([words('a'.repeat(500)), block(10, 'low', 10), words('short')], budget(100));
    expect(text).toBe('Left out here for its size: 1 part, 1 block. See the file.\n\nshort\n');
  });

  test('what people wrote stays, also when it alone is too long', () => {
    const text = withinBudget(
      [words('a'), { raw: 'x'.repeat(500), drop: null }, block(10, 'low', 10)],
      budget(100),
    );
    expect(text).toContain('x'.repeat(500));
    expect(text).not.toContain('low');
  });

  test.each(Array.from({ length: 40 }, (_, index) => 150 + index * 50))(
    'never longer than %i, never cut inside',
    (limit) => {
      const text = withinBudget(parts, budget(limit));
      expect(text.length).toBeLessThanOrEqual(limit);
      const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
      expect(count(/<details>/g)).toBe(count(/<\/details>/g));
      expect(count(/^```/gm)).toBe(2 * count(/<details>/g));
      for (const needed of ['first', 'middle', 'last']) expect(text).toContain(needed);
    },
  );

  test('text of people is inserted as it is', () => {
    const text = withinBudget(
      [words('a'), { raw: '<!-- x -->\n *as  is* \n<!-- y -->', drop: null }, words('b')],
      budget(100),
    );
    expect(text).toBe('a\n\n<!-- x -->\n *as  is* \n<!-- y -->\n\nb\n');
  });

  test('lists of two parts do not run together when a paragraph stands between', () => {
    const text = withinBudget([keep(bullets([['a']])), words('x'), keep(bullets([['b']]))], budget(100));
    expect(toHtml(text).match(/<ul>/g)).toHaveLength(2);
  });
});
