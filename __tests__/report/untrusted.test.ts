import { describe, expect, test } from '@jest/globals';
import { code, link } from '../../src/judge/prose.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import {
  bullets,
  details,
  fence,
  heading,
  keyLine,
  paragraph,
  strong,
  table,
} from '../../src/report/nodes.ts';
import { BREAK, codeText, fromHtmlText, htmlText, plainText, visible } from '../../src/report/untrusted.ts';
import { cellsPerRow, elements, openText, toHtml } from './html.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></td></table><h1>Approved</h1>',
  '<!-- docket head=0000000000000000000000000000000000000000 view=1 -->',
  '<!-- docket:notes:start -->',
  '<!-- docket:notes:end -->',
  '--> <b>out</b> <!--',
  '@octocat',
  'cc @octo-org/security and (@octocat)',
  'mail someone@example.org now',
  'actions/checkout@v4 by x@v4.com, x@4a, @v4 and x@v4.x',
  'mailto:someone@example.org',
  'xmpp:someone@example.org',
  'fixes #1',
  'closes octo/repo#12, GH-7 and gh-8',
  'octo/repo@0123456789abcdef0123456789abcdef01234567',
  'see 0123abcdef and 0123456789abcdef0123456789abcdef01234567',
  'https://evil.example/x',
  'HTTP://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/pixel.png)',
  '[click][1]',
  '[1]: https://evil.example',
  '<https://evil.example>',
  '[^1]',
  '[^1]: note',
  'a | b | c',
  '\\| a \\\\| b',
  'line one\nline two\r\n\r\n# heading',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '> quote',
  '> [!WARNING]',
  '```',
  '~~~ mermaid',
  '`code` and ``more``',
  '`',
  '---',
  '===',
  '***',
  '**bold** and __bold__',
  '*a* _b_ ~~c~~ ~d~',
  '- [x] done',
  '[ ] open',
  '&lt;b&gt; &#64;octocat &copy;',
  '\\@octocat \\#1',
  '$a$ and $$b$$',
  '$`a`$',
  ':white_check_mark: :tada:',
  '\u202Egnp.exe\u202C',
  '\u2066a\u2069 \u200Fb',
  'a\u200Bb\u2060c\uFEFFd',
  '\u0000\u0007\u001B[31mred\u001B[0m',
  'tag\u{E0041}\u{E0042}',
  '\uD800 lone',
  '::error::x',
  '%%{init: {}}%%',
  '   leading and trailing   ',
  '',
  ' ',
  '\\',
  'trailing \\',
  '<',
  '&',
];

/** A document in which a text stands in every place that text can take. */
function everywhere(text: string): string {
  const row = [[text], [code(text)], [link(text, 'https://github.com/octo/serena')], [strong([text]), text]];
  return toMarkdown([
    heading(3, [text]),
    heading(3, ['x ', text]),
    paragraph([text]),
    paragraph(['before ', text, ' after']),
    paragraph(['@', text]),
    paragraph([code(text), text]),
    keyLine('Key', [text]),
    bullets([[text], ['x ', text], [strong([text])]]),
    table(['A', 'B', 'C', 'D'], [row, row]),
    fence('mermaid', text),
    ...details([text, { bold: text }, { code: text }], [paragraph(['inside'])]),
    paragraph(['the end']),
  ]);
}

const OURS = [
  'a',
  'b',
  'code',
  'details',
  'h3',
  'li',
  'p',
  'pre',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
];
const ALLOWED = [...OURS, 'td', 'th', 'thead', 'tr', 'ul'];
const MENTION = /(?<![a-z0-9])@[a-z0-9]|@(?!v?\d[\d.]*(?![\w.@/-]))[a-z0-9]/i;
const REFERENCE = /#\d|\bgh-\d/i;
const ADDRESS = /:\/\/|www\.|mailto:\S+@\w/i;
const COMMIT = /(?=[0-9]*[a-f])(?=[a-f]*\d)[0-9a-f]{7}/i;

function expectHarmless(text: string): void {
  const markdown = everywhere(text);
  const html = toHtml(markdown);
  const open = openText(html);
  expect(elements(html).filter((name) => !ALLOWED.includes(name))).toEqual([]);
  expect(
    [...html.matchAll(/href="([^"]*)"/g)].every((match) => match[1] === 'https://github.com/octo/serena'),
  ).toBe(true);
  expect(html).not.toMatch(/data-math-style|<!--/);
  expect(markdown).not.toContain('<!--');
  for (const pattern of [MENTION, REFERENCE, ADDRESS, COMMIT]) expect(open).not.toMatch(pattern);
  expect(cellsPerRow(html)).toEqual([4, 4, 4]);
  expect(html.match(/<details>/g)).toHaveLength(1);
  expect(html).toContain('<p>inside</p>\n</details>\n<p>the end</p>');
  expect(markdown.replaceAll('\n', '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
}

describe('hostile text stays text', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_name, text) => {
    expectHarmless(text);
  });

  test('three hundred mixtures of hostile pieces', () => {
    let seed = 20260312;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const pieces = [...HOSTILE, ...'|`*_[]()<>!#@-+~$:\\&\n "\''.split('')];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + random(5) }, () => pieces[random(pieces.length)]).join('');
      expectHarmless(text);
    }
  });

  test('a mention split over two parts is none', () => {
    const html = toHtml(toMarkdown([paragraph(['cc @', 'octocat', ' and octo/repo#', '1'])]));
    expect(openText(html)).not.toMatch(MENTION);
    expect(openText(html)).not.toMatch(REFERENCE);
  });

  test('a script address is not linked', () => {
    const html = toHtml(toMarkdown([paragraph([link('details', 'javascript:alert(1)')])]));
    expect(html).toBe('<p>details</p>\n');
  });

  test('a fence of its own cannot be closed by its text', () => {
    const html = toHtml(toMarkdown([fence('text', 'a\n```\n<b>x</b>\n````\n@octocat')]));
    expect(elements(html)).toEqual(['code', 'pre']);
  });
});

describe('what the reader sees stays the same words', () => {
  test.each([
    ['ordinary words', 'Run smoke tests'],
    ['signs of Markdown', '*a* _b_ [c](d) <e> | `f`'],
    ['a mention', '@octocat'],
    ['dollars', 'costs $5 and $6'],
    ['a run id', '22984770390'],
  ])('%s', (_name, text) => {
    const shown = openText(toHtml(toMarkdown([paragraph([text])]))).trim();
    expect(shown.replaceAll(BREAK, '')).toBe(text);
  });

  test('numbers and plain words carry no invisible sign', () => {
    const text =
      'actions/checkout@v4 and a/b@v4.1.2, 22984770390, 3 of 5, defaced, v1.2.3, a:b, 12:30, C# and #x';
    expect(plainText(text)).toBe(text);
  });

  test('turning characters are shown as code points, others that cannot be seen go', () => {
    expect(visible('a\u202Eb\u200Bc\u0007d\te')).toBe('a⟨U+202E⟩bcd e');
  });

  test('code keeps its words', () => {
    expect(codeText('actions/checkout@v4 #1 https://x')).toBe('actions/checkout@v4 #1 https://x');
  });

  test.each(['a & b < c > "d"', '@octocat #1', '$x', '&lt;', '&amp;lt;'])(
    'summary text %s can be read back',
    (text) => {
      expect(fromHtmlText(htmlText(text))).toBe(text);
    },
  );
});
