import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { toHtml } from '../__tests__/report/html.ts';
import { cmark } from './cmark.ts';

/**
 * Checks that GitHub's own Markdown engine (`cmark-gfm`) makes of reports what its port in the tests makes of them:
 * the same headings, tables, fences and details. Usage: check-markdown FILE…
 */
const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Usage: check-markdown FILE…');
for (const file of files) check(file);

interface Outline {
  headings: string[];
  /** Cells of each row of each table. */
  tables: number[][];
  fences: string[];
  details: number;
}

function check(file: string): void {
  const markdown = readFileSync(file, 'utf8');
  const engine = outline(cmark(markdown));
  const port = outline(toHtml(markdown));
  if (!isDeepStrictEqual(engine, port)) {
    throw new Error(`${file} is rendered differently:\n${JSON.stringify(engine)}\n${JSON.stringify(port)}`);
  }
  const source = markdown.match(/^#{1,6} /gm)?.length ?? 0;
  if (engine.headings.length !== source)
    throw new Error(`${file} has ${source} headings, ${engine.headings.length} survive.`);
  if (engine.tables.some((rows) => new Set(rows).size !== 1)) throw new Error(`${file} has a broken table.`);
  const { headings, tables, fences, details } = engine;
  console.log(
    `${file}: ${headings.length} headings, ${tables.length} tables, ${fences.length} fences, ${details} details`,
  );
}

function outline(html: string): Outline {
  const all = (pattern: RegExp, text = html): string[] =>
    Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
  return {
    headings: all(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/gs).map((text) => text.replace(/<[^>]+>/g, '')),
    tables: all(/<table>(.*?)<\/table>/gs).map((table) =>
      all(/<tr>(.*?)<\/tr>/gs, table).map((row) => all(/<(t[hd])[ >]/g, row).length),
    ),
    fences: all(/<pre[^>]*>(.*?)<\/pre>/gs).map((text) => text.replace(/<[^>]+>/g, '')),
    details: all(/(<details>)/g).length,
  };
}
