import { describe, expect, test } from '@jest/globals';
import { toMarkdown } from '../../src/report/markdown.ts';
import {
  bullets,
  details,
  fence,
  heading,
  type Inline,
  keyLine,
  linked,
  own,
  paragraph,
  strong,
  table,
} from '../../src/report/nodes.ts';
import { BREAK, codeText, fromHtmlText, htmlText, plainText, visible } from '../../src/report/untrusted.ts';
import { code, fromPlan, link } from '../../src/text/prose.ts';
import { cellsPerRow, elements, LINKED_BY_GITHUB, openText, toHtml } from './html.ts';

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
  // A code span in which something ends that began in the text before it.
  '<`a@b.co> **bold** @octocat <img src=x>`',
  '<`https://evil.example> **bold**`',
  '![`x](https://evil.example/p.png)`',
  '`a``<b>x</b> @octocat`',
  '&`lt;b&gt;`',
  '$`a`$ and $`$`$',
  '\\`<b>`',
  '\u3164\u115F\u034F\u{E0100}',
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
    paragraph([code(text), code(text), '<', code(text)]),
    paragraph(fromPlan(text)),
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
  for (const pattern of Object.values(LINKED_BY_GITHUB)) expect(open).not.toMatch(pattern);
  expect(cellsPerRow(html)).toEqual([4, 4, 4]);
  expect(html.match(/<details>/g)).toHaveLength(1);
  expect(html).toContain('<p>inside</p>\n</details>\n<p>the end</p>');
  expect(markdown.replaceAll('\n', '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
}

describe('hostile text stays text', () => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_name, text) => {
    expectHarmless(text);
  });

  test('a hundred mixtures of hostile pieces, of which `npm run fuzz` makes any number', () => {
    let seed = 20260312;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const pieces = [...HOSTILE, ...'|`*_[]()<>!#@-+~$:\\&\n "\''.split('')];
    for (let round = 0; round < 100; round += 1) {
      const text = Array.from({ length: 1 + random(5) }, () => pieces[random(pieces.length)]).join('');
      expectHarmless(text);
    }
  });

  test('a mention split over two parts is none', () => {
    const html = toHtml(toMarkdown([paragraph(['cc @', 'octocat', ' and octo/repo#', '1'])]));
    expect(openText(html)).not.toMatch(LINKED_BY_GITHUB.mention);
    expect(openText(html)).not.toMatch(LINKED_BY_GITHUB.reference);
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

describe('parts side by side', () => {
  const markdown = (...inlines: Inline[]): string => toMarkdown([paragraph(inlines)]);
  const html = (...inlines: Inline[]): string => toHtml(markdown(...inlines));

  test('a `<` never stands bare, whatever follows it', () => {
    expect(markdown('a <', code('b'), ' < 3 <= 4 <')).toBe('a \\<`b` \\< 3 \\<= 4 \\<\n');
  });

  test('code spans do not join', () => {
    expect(html(code('a'), code('b'))).toBe(`<p><code>a</code>${BREAK}<code>b</code></p>\n`);
  });

  test('the text of a link that may not be one joins nothing, and mentions nobody', () => {
    const unlinked = linked([own('#1 @octocat')], 'javascript:alert(1)');
    expect(openText(html('octo/repo', ...unlinked))).not.toMatch(/#1|@octocat/);
    expect(elements(html('1', ...linked([own(') x')], null)))).toEqual(['p']);
    expect(markdown('<', ...linked([own('!-- docket:notes:end -->')], null))).not.toContain('<!--');
  });

  test('nothing bold or linked is nothing', () => {
    expect(markdown('a ', strong([]), link('', 'https://github.com'), 'b')).toBe('a b\n');
  });

  test.each([
    ['blanks, quotes and signs of HTML', 'https://e.org/a b"<c>`|', 'https://e.org/a%20b%22%3Cc%3E%60%7C'],
    ['character references', 'https://e.org/?a=1&lt;b', 'https://e.org/?a=1&lt%3Bb'],
    ['a percent sign that encodes nothing', 'https://e.org/%20%zz', 'https://e.org/%20%25zz'],
    ['dollars', 'https://e.org/$a$', 'https://e.org/%24a%24'],
  ])('an address has no %s', (_name, address, written) => {
    expect(html(link('x', address))).toBe(`<p><a href="${written.replaceAll('&', '&amp;')}">x</a></p>\n`);
  });

  test.each(['https://', `https://e.org/${'a'.repeat(2000)}`])('%.20s is no address', (address) => {
    expect(html(link('x', address))).toBe('<p>x</p>\n');
  });
});

/** GitHub's engine reads no code span whose fence is longer than 80, and no fenced block's beyond 255. */
describe('many backticks', () => {
  test('code with runs of every length is one span', () => {
    const runs = Array.from({ length: 100 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    const written = toMarkdown([paragraph([code(runs)])]);
    expect(Math.max(...(written.match(/`+/g) ?? []).map((run) => run.length))).toBeLessThan(80);
    expect(elements(toHtml(written))).toEqual(['code', 'p']);
  });

  test('no line of a fenced block ends it', () => {
    const written = toMarkdown([fence('text', `${'`'.repeat(300)}\n@octocat`)]);
    expect(/^`+/.exec(written)?.[0].length).toBeLessThan(255);
    expect(elements(toHtml(written))).toEqual(['code', 'pre']);
  });

  test('what nobody writes in earnest is left as it is below', () => {
    expect(codeText('`'.repeat(32))).toBe('`'.repeat(32));
  });
});

test('code in a cell keeps a backslash before a pipe', () => {
  // GitHub takes one backslash from before each pipe in a table.
  expect(toMarkdown([table(['A'], [[[code('grep "a\\|b"')]]])])).toContain('| `grep "a\\\\|b"` |');
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

test('words of a link that begin with a caret make no footnote', () => {
  const shown = (words: string) =>
    toHtml(toMarkdown([bullets([[link(words, 'https://github.com/octo/serena'), '@']]), paragraph(['End'])]));
  for (const words of ['^[^1]: xa', '^1]: x', '^a', '^']) {
    expect(elements(shown(words))).toEqual(['a', 'li', 'p', 'ul']);
    expect(shown(words)).toContain('href="https://github.com/octo/serena"');
  }
});
