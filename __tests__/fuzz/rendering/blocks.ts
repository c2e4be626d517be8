import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { toMarkdown } from '../../../src/report/markdown.ts';
import {
  bullets,
  details,
  fence,
  heading,
  type Inline,
  keyItem,
  keyLines,
  paragraph,
  small,
  strong,
  table,
} from '../../../src/report/nodes.ts';
import { code, fromPlan, link, type Part } from '../../../src/text/prose.ts';
import { hostileText, torn } from './hostile-text.ts';
import type { Written } from './oracle.ts';

const OURS = 'https://github.com/octo/serena';

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 4, arbitrary: hostileText.map(code) },
  { weight: 1, arbitrary: hostileText.map((text) => link(text, OURS)) },
  { weight: 1, arbitrary: hostileText.map((text) => link(text, `javascript:${text}`)) },
  { weight: 2, arbitrary: fc.constantFrom(' ', ': ', ', ', ' (', ')', ' · ', '; ') },
);
/** Pieces of one thing in parts of different kinds. */
const tornParts: fc.Arbitrary<Inline[]> = fc.tuple(torn, fc.nat({ max: 26 })).map(([pieces, kinds]) =>
  pieces.map((piece, index) => {
    const kind = Math.floor(kinds / 3 ** index) % 3;
    return kind === 0 ? piece : kind === 1 ? code(piece) : link(piece, `javascript:${piece}`);
  }),
);

/** What is bold stands by itself wherever Docket writes it: at an edge of the line, or between blanks and signs of ours. */
const bold: fc.Arbitrary<Inline[]> = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ', ', ' · '))
  .map(([parts, after]) => [' ', strong(parts), after]);
const line: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: part.map((only): Inline[] => [only]) },
      { weight: 2, arbitrary: hostileText.map((text): Inline[] => fromPlan(text)) },
      { weight: 2, arbitrary: tornParts },
      { weight: 1, arbitrary: bold },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((runs) => runs.flat());
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const row = fc.tuple(line, line);

const block: fc.Arbitrary<RootContent[]> = fc.oneof(
  line.map((content) => [paragraph(content)]),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), line).map(([depth, content]) => [heading(depth as 1, content)]),
  lines.map((items) => [bullets(items)]),
  fc.tuple(hostileText, line).map(([key, value]) => [bullets([keyItem(key, value)])]),
  lines.map((items) => [keyLines(items.map((item, index) => [`Key ${index}`, item]))]),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => [table(['One', 'Two'], rows)]),
  line.map((content) => [small(['Docket ', ...content])]),
  fc.array(hostileText, { maxLength: 3 }).map((texts) => [fence('text', texts.join('\n'))]),
  fc
    .tuple(hostileText, hostileText, line)
    .map(([one, other, content]) => details([one, { bold: other }, { code: one }], [paragraph(content)])),
);

/** A document of a few blocks in which a stranger chose the words of every place. */
export const blocks: fc.Arbitrary<Written> = fc.array(block, { minLength: 1, maxLength: 3 }).map((nodes) => {
  const all = [...nodes.flat(), paragraph(['the end'])].filter(hasWords);
  const markdown = toMarkdown(all);
  return { markdown, pieces: [{ nodes: all, text: markdown }], isOurs: (address) => address === OURS };
});

/** A line of which nothing can be seen is none. */
const hasWords = (node: RootContent): boolean => !('children' in node) || node.children.length > 0;
