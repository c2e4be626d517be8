import { expect, test } from '@jest/globals';
import { pointsOf } from './points.ts';

test.each<[string, string, number]>([
  [
    "the documentation's example",
    'query { viewer { repositories(first: 100) { nodes { issues(first: 50) { nodes { labels(first: 60) { nodes { id } } } } } } } }',
    51,
  ],
  ['nothing that is listed', 'query { viewer { login } }', 1],
  [
    'ten times twenty, by fragments',
    `query { a: b { ...S } } fragment S on X { s(first: 10) { nodes { r(first: 20) { nodes { n(first: 10) { nodes { id } } } } } } }`,
    2,
  ],
])('%s', (_name, query, points) => {
  expect(pointsOf(query)).toBe(points);
});

test('a number may be a variable', () => {
  expect(
    pointsOf('query($n: Int!) { a(first: $n) { nodes { b(first: 5) { nodes { id } } } } }', { n: 300 }),
  ).toBe(3);
});
