import { describe, expect, test } from '@jest/globals';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { toMarkdown } from '../../src/report/markdown.ts';

/** What the library writes with every rule of escaping tried on every text. */
function inFull(nodes: RootContent[]): string {
  const extensions = gfmToMarkdown({ tablePipeAlign: false }).extensions ?? [];
  return serialize(
    { type: 'root', children: nodes },
    {
      bullet: '-',
      emphasis: '_',
      listItemIndent: 'one',
      resourceLink: true,
      rule: '-',
      unsafe: [
        { character: '<', inConstruct: 'phrasing' },
        { character: '^', before: '\\[', inConstruct: 'label' },
      ],
      extensions: extensions.filter(
        ({ unsafe }) => unsafe?.some(({ character }) => character === '@') !== true,
      ),
    },
  );
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code: PhrasingContent = { type: 'inlineCode', value: 'a' };
const hard: PhrasingContent = { type: 'break' };
const link = (...children: PhrasingContent[]): PhrasingContent =>
  ({ type: 'link', url: 'https://a.test', children }) as PhrasingContent;
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

/** Places in which a text may stand. */
const places: [place: string, around: (value: string) => RootContent][] = [
  ['a paragraph', (value) => paragraph(text(value))],
  ['a heading', (value) => ({ type: 'heading', depth: 2, children: [text(value)] })],
  ['behind code', (value) => paragraph(code, text(value))],
  ['in front of code', (value) => paragraph(text(value), code)],
  ['between line ends', (value) => paragraph(code, hard, text(value), hard, code)],
  ['behind a link', (value) => paragraph(link(code), text(value), link(text(value)))],
  ['a link', (value) => paragraph(text('a '), link(text(value)))],
  ['strong', (value) => paragraph({ type: 'strong', children: [text(value)] }, text(value))],
  ['emphasis', (value) => paragraph(text(value), { type: 'emphasis', children: [text(value)] })],
  [
    'an entry of a list',
    (value) => ({
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [text(value)] }] },
      ],
    }),
  ],
  [
    'a footnote',
    (value) => ({ type: 'blockquote', children: [{ type: 'paragraph', children: [text(value)] }] }),
  ],
];

const ordinary = [
  'a',
  'Word',
  ' ',
  '1',
  '.',
  ')',
  '(',
  '-',
  '+',
  '=',
  ':',
  '?',
  '"',
  "'",
  ',',
  ';',
  '%',
  '/',
];
const others = [
  '·',
  '⛔',
  'é',
  '#',
  '_',
  '*',
  '~',
  '[',
  ']',
  '!',
  '<',
  '>',
  '&',
  '|',
  '`',
  '\\',
  '@',
  '$',
  '{',
];

describe('texts are escaped as if every rule was tried', () => {
  const signs = [...ordinary, ...others];
  const values = [
    '',
    ...signs,
    ...signs.flatMap((one) => ordinary.map((other) => `${one}${other}`)),
    ...signs.flatMap((sign) => [`1${sign} `, `1${sign}a`, `${sign} a`]),
    ...signs.map((one) => `Word${one}`),
    ...['1. a', '1) a', '12. a', '- a', '+ a', '= a', '---', ':--', ':-:', '(a)', '(a) b ', ' (a) b', '10%'],
    ...['Date: 1', 'https://a.test', 'www.a.test', 'a.b@c.test', 'a_b', 'a\nb', 'a \n b', '\n- a', 'a\n1. b'],
  ];

  test.each(places)('%s', (_place, around) => {
    const different = values.filter((value) => toMarkdown([around(value)]) !== inFull([around(value)]));
    expect(different).toEqual([]);
  });
});
