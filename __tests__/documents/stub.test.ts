import { describe, expect, test } from '@jest/globals';
import { isStub } from '../../src/documents/placement.ts';

const lines = (count: number, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => `Line ${index}`).join(between);
const table = (rule: string): string => `# Run 1\n\n| Job | Result |\n${rule}\n| ruff | ok |\n`;

describe('a report that a person laid down waits to be filled', () => {
  test.each([
    ['', true],
    ['# Run 1\n', true],
    [lines(15), true],
    [lines(16), false],
    [lines(15, '\n\n \n'), true],
    [lines(15, '\r\n \t\r\n'), true],
    [`${lines(16)}\nTBD`, false],
  ])('by its length: %j', (text, expected) => {
    expect(isStub(text)).toBe(expected);
  });

  test.each([
    ['|---|---|', false],
    ['| --- | :-: |', false],
    ['--- | ---', false],
    [' |:--|--:| ', false],
    ['|-|', false],
    // None of these makes the lines around it a table.
    ['---', true],
    ['- - -', true],
    ['| |', true],
    ['|||', true],
    ['| a - b |', true],
    ['a |---|---|', true],
    ['|---|---| b', true],
    ['- one | two', true],
    ['::', true],
  ])('by its table, whose second line is %j: %s', (rule, expected) => {
    expect(isStub(table(rule))).toBe(expected);
  });

  test.each([
    ['TBD', true],
    ['*tbd*', true],
    ['Not started yet', true],
    ['A placeholder.', true],
    ['STBD', false],
    ['TBDs', false],
    ['not restarted', false],
    ['placeholders', false],
  ])('by its words beside a table: %s, %s', (words, expected) => {
    expect(isStub(`${table('|---|---|')}\n${words}\n`)).toBe(expected);
  });
});
