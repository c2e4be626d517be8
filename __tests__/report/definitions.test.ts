import { expect, test } from '@jest/globals';
import type { Definition } from '../../src/evidence/change.ts';
import { definitionsLine } from '../../src/report/definitions.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { paragraph } from '../../src/report/nodes.ts';

const line = (...definitions: [name: string, kind: string, change: Definition['change']][]) =>
  toMarkdown([
    paragraph(definitionsLine(definitions.map(([name, kind, change]) => ({ name, kind, change })))),
  ]).trim();

test.each([
  ['nothing', line(), ''],
  ['one', line(['area', 'function', 'changed']), 'function `area` changed'],
  [
    'members stand with their container',
    line(
      ['Shape', 'class', 'added'],
      ['Shape.area', 'field', 'added'],
      ['Shape.Edge.length', 'field', 'added'],
    ),
    'class `Shape` (`area`, `Edge.length`) added',
  ],
  [
    'a member that changed otherwise stands alone',
    line(['Shape', 'class', 'changed'], ['Shape.area', 'method', 'removed']),
    'class `Shape` changed; method `Shape.area` removed',
  ],
  [
    'kinds together',
    line(
      ['a', 'function', 'added'],
      ['B', 'class', 'added'],
      ['c', 'function', 'added'],
      ['D', 'class', 'added'],
    ),
    'functions `a`, `c` added; classes `B`, `D` added',
  ],
  ['properties', line(['a', 'property', 'added'], ['b', 'property', 'added']), 'properties `a`, `b` added'],
])('%s', (_name, text, expected) => {
  expect(text).toBe(expected);
});
