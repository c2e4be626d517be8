import { describe, expect, test } from '@jest/globals';
import { boundOf, DYNAMIC } from './bounds.ts';
import { knownVerdict } from './checked.ts';
import { expressionsIn, keyOf } from './find.ts';

describe('no regular expression takes long', () => {
  const { expressions, dynamic } = expressionsIn('src');

  test('there are many', () => {
    expect(expressions.length).toBeGreaterThan(1_000);
  });

  test('what only the run makes is known', () => {
    const found = dynamic.map(({ file, written }) => `${file} ${written}`);
    expect([...new Set(found)].sort()).toEqual(Object.keys(DYNAMIC).sort());
  });

  test('each is linear, or its text is bounded', () => {
    const problems = expressions.flatMap((expression) => {
      const verdict = knownVerdict(expression);
      const where = `${expression.file} ${keyOf(expression)}`;
      if (verdict === null) return [`${where}: not checked yet, which npm run expressions does`];
      const isKnown = verdict.status === 'safe' || boundOf(expression) !== null;
      return isKnown ? [] : [`${where}: ${verdict.status}, and nothing bounds its text`];
    });
    expect(problems).toEqual([]);
  });
});
