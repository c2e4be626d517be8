import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { RootContent } from 'mdast';
import {
  bullets,
  details,
  fence,
  heading,
  keyLine,
  linked,
  own,
  paragraph,
  small,
  table,
} from '../../src/report/nodes.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import { code, link } from '../../src/text/prose.ts';

const plainly = (...nodes: RootContent[]): string => toTerminal(nodes, { columns: null, isColoured: false });
const narrow = (...nodes: RootContent[]): string => toTerminal(nodes, { columns: 20, isColoured: false });
const coloured = (...nodes: RootContent[]): string => toTerminal(nodes, { columns: null, isColoured: true });

const words = (text: string): string[] => text.split(/\s+/);

const rows: [string, RootContent[], string][] = [
  ['a heading', [heading(3, ['✅ Ready to merge'])], '✅ Ready to merge\n'],
  ['code, and a key', [keyLine('Next', ['Fix ', code('test_a'), '.'])], 'Next: Fix `test_a`.\n'],
  ['a list', [bullets([['one'], ['two']])], '- one\n- two\n'],
  [
    'a table',
    [
      table(
        ['Check', 'Result'],
        [
          [['test'], ['✓ passed']],
          [[code('lint')], ['✗']],
        ],
      ),
    ],
    'Check   Result\ntest    ✓ passed\n`lint`  ✗\n',
  ],
  ['lines of a log', [fence('text', 'one\n  two')], '  one\n    two\n'],
  [
    'what is folded',
    [...details(['Checks: ', { code: 'a<b' }], [paragraph(['all passed'])])],
    'Checks: a<b\n\n  all passed\n',
  ],
  [
    'what is folded in a fold',
    [...details(['One'], details(['Two'], [paragraph(['three'])]))],
    'One\n\n  Two\n\n    three\n',
  ],
  ['small print', [small(['Docket'])], 'Docket\n'],
  ['a dollar sign', [paragraph(['it costs $5'])], 'it costs $5\n'],
  [
    'a mention, as it was written',
    [paragraph(['@octocat and #1 at https://example.org'])],
    '@octocat and #1 at https://example.org\n',
  ],
  [
    'addresses by number, each once',
    [
      paragraph([link('log', 'https://example.org/1'), ', ', link('page', 'https://example.org/2')]),
      paragraph(linked([own('again')], 'https://example.org/1')),
    ],
    'log [1], page [2]\n\nagain [1]\n\n[1] https://example.org/1\n[2] https://example.org/2\n',
  ],
];

describe('for a file', () => {
  test.each(rows)('%s', (_what, nodes, text) => {
    expect(plainly(...nodes)).toBe(text);
  });
});

describe('for a terminal', () => {
  test('lines are broken at blanks, also in lists and folds', () => {
    expect(narrow(paragraph(['one two three four five six']))).toBe('one two three four\nfive six\n');
    expect(narrow(bullets([['one two three four five']]))).toBe('- one two three four\n  five\n');
    expect(narrow(...details(['x'], [paragraph(['one two three four five'])]))).toBe(
      'x\n\n  one two three four\n  five\n',
    );
  });

  test('a word that is longer than a line stays whole', () => {
    expect(narrow(paragraph(['see a/very/long/path/to/somewhere.ts there']))).toBe(
      'see\na/very/long/path/to/somewhere.ts\nthere\n',
    );
  });

  test('colours are no part of what is said, and what is bold stays bold after code', () => {
    const text = coloured(heading(3, ['✗ ', code('a'), ' failed']));
    expect(text).toBe(
      '\u001b[1m\u001b[31m✗\u001b[0m\u001b[1m \u001b[36ma\u001b[0m\u001b[1m failed\u001b[0m\n',
    );
    for (const [, nodes, said] of rows)
      expect(words(stripVTControlCharacters(coloured(...nodes)))).toEqual(words(said.replaceAll('`', '')));
  });

  test('no word of a stranger moves the cursor', () => {
    const hostile = 'a\u001b[2J\u009b31m\rb\u202ec';
    for (const nodes of [
      [paragraph([hostile, code(hostile)])],
      [fence('text', hostile)],
      details([hostile], []),
    ])
      expect(plainly(...nodes).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });
});
