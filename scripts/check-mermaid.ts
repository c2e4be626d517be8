import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import fc from 'fast-check';
import { documentsOf, plots } from '../__tests__/fuzz/rendering/documents.ts';
import { hostileText } from '../__tests__/fuzz/rendering/hostile-text.ts';
import { chartsIn, inRow, TIMELINES } from '../__tests__/report/timelines.ts';
import type { WorkflowRows } from '../src/facts/rows.ts';
import { timeline } from '../src/report/sections/timeline.ts';
import { type Page, startBrowser } from './browser.ts';
import { type Block, mermaidBlocks } from './mermaid-blocks.ts';

/**
 * Draws every Mermaid block that Docket can write with Mermaid itself in Chromium, as wide as a desktop and as narrow as a
 * phone, and fails where one is not drawn as it was meant. Usage: check-mermaid [FILE…] [--seed N] [--mermaid FILE]
 * Without files all Markdown files of the repository are looked at, and what is made of hostile names; `--mermaid` names
 * another version (`mermaid.min.js`).
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    mermaid: { type: 'string', default: 'node_modules/mermaid/dist/mermaid.min.js' },
  },
});

const DESKTOP = 800;
const PHONE = 340;
/** A closed fold has no width when its charts are drawn. */
const UNSEEN = 0;
/** How many charts are drawn in one go. */
const BATCH = 50;

interface Named extends Block {
  where: string;
  /** Made of letters that no font has, of which nobody knows how wide they are drawn. */
  isStrange?: true;
}

/** What stands in a chart, by its source or by its picture. */
interface Chart {
  sections: string[];
  labels: string[];
}

/** What the page tells of a picture. */
interface Picture extends Chart {
  role: string | null;
  title: string;
  description: string;
  /** The widths of the bars. */
  bars: number[];
  /** How many points each line of a trend goes through. */
  points: number[];
  /** Labels of which a part lies outside. */
  outside: string[];
}

const blocks = positionals.length > 0 ? ofFiles(positionals) : [...ofRepository(), ...ofNames(), ...ofFuzz()];
if (blocks.length === 0) throw new Error('There is no Mermaid block.');

const begin = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'docket-mermaid-'));
const browser = await startBrowser();
try {
  const problems = await problemsOf(await browser.page());
  for (const problem of problems.slice(0, 20)) console.error(problem);
  if (problems.length > 0)
    throw new Error(`${problems.length} of ${blocks.length} charts are not drawn as they were meant.`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${blocks.length} Mermaid charts, ${blocks.filter(({ isFolded }) => isFolded).length} of them folded, are drawn as they were ` +
    `meant at ${DESKTOP} and ${PHONE} pixels; ${Math.round((Date.now() - begin) / 1000)} s.`,
);

function ofFiles(files: string[]): Named[] {
  return files.flatMap((file) =>
    mermaidBlocks(readFileSync(file, 'utf8')).map((block) => ({ ...block, where: file })),
  );
}

function ofRepository(): Named[] {
  const files = execFileSync('git', ['ls-files', '-z', '*.md'], { encoding: 'utf8' }).split('\0');
  return ofFiles(files.filter((file) => file !== ''));
}

function ofNames(): Named[] {
  return TIMELINES.flatMap(({ name, workflows }) => ofTimeline(workflows, name));
}

function ofTimeline(workflows: WorkflowRows[], where: string): Named[] {
  const { open, folded } = chartsIn(timeline(workflows));
  return [
    ...open.map((source) => ({ source, isFolded: false, where })),
    ...folded.map((source) => ({ source, isFolded: true, where })),
  ];
}

/** Whole heads with hostile words in every place, and timelines of nothing else. */
function ofFuzz(): Named[] {
  const seed = Number(values.seed);
  const heads = fc.sample(plots, { seed, numRuns: 30 }).flatMap((plot, index) =>
    documentsOf(plot).flatMap(({ markdown }) =>
      mermaidBlocks(markdown).map((block) => ({
        ...block,
        where: `seed ${seed}, head ${index}`,
        isStrange: true as const,
      })),
    ),
  );
  const names = fc.array(hostileText, { minLength: 20, maxLength: 40 });
  const timelines = fc.sample(names, { seed, numRuns: 20 }).flatMap(([first = '', ...rest], index) => {
    const workflows = [inRow(first, rest), inRow(rest.join(' '), [...rest, first])];
    return ofTimeline(workflows, `seed ${seed}, names ${index}`).map((chart) => ({
      ...chart,
      isStrange: true as const,
    }));
  });
  return [...heads, ...timelines];
}

async function problemsOf(page: Page): Promise<string[]> {
  const file = join(folder, 'page.html');
  const scripts = [values.mermaid, 'scripts/in-page/mermaid-charts.js'].map(
    (script) => `<script src="${pathToFileURL(resolve(script)).href}"></script>`,
  );
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><body></body>${scripts.join('')}`);
  await page.open(file);
  await page.look({ width: 1000, scheme: 'light' });
  const wanted = blocks.flatMap((block) =>
    (block.isFolded ? [DESKTOP, PHONE, UNSEEN] : [DESKTOP, PHONE]).map((width) => ({ ...block, width })),
  );
  const problems: string[] = [];
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const charts = JSON.stringify(batch.map(({ source, width }) => ({ source, width })));
    const pictures = await page.evaluate<(Picture | string)[]>(`drawCharts(${charts})`);
    pictures.forEach((picture, index) => {
      const { where, width, ...block } = batch[index]!;
      const { source } = block;
      const problem = typeof picture === 'string' ? picture : wrongIn(picture, block);
      if (problem !== null) problems.push(`${where}, ${width} pixels wide: ${problem}\n${source}\n`);
    });
    problems.push(...page.errors().map((error) => `The page says: ${error}`));
  }
  return problems;
}

/** What is wrong with a picture; null when it is as meant. */
function wrongIn(picture: Picture, block: Omit<Named, 'where'>): string | null {
  const { role, title, description } = picture;
  if (title === '' || description === '') return 'it has no title or no description';
  const isTrend = /^xychart-beta$/m.test(block.source);
  if (role !== (isTrend ? 'xychart' : 'gantt')) return `drawn is ${role}`;
  return isTrend ? wrongInTrend(picture, block.source) : wrongInTimeline(picture, block);
}

function wrongInTrend({ points }: Picture, source: string): string | null {
  const meant = Array.from(
    source.matchAll(/^ {2}line \[(.*)\]$/gm),
    ([, line = '']) => line.split(', ').length,
  );
  return isDeepStrictEqual(points, meant)
    ? null
    : `its lines go through ${points.join(', ')} points in place of ${meant.join(', ')}`;
}

function wrongInTimeline(
  { bars, outside, sections, labels }: Picture,
  { source, isStrange }: Omit<Named, 'where'>,
): string | null {
  const meant = chartOf(source);
  if (!isDeepStrictEqual({ sections, labels }, meant)) {
    return `it shows ${JSON.stringify({ sections, labels })} in place of ${JSON.stringify(meant)}`;
  }
  if (bars.length !== labels.length || bars.some((width) => !(width > 0)))
    return `its bars are ${bars.join(', ')} wide`;
  return outside.length === 0 || isStrange ? null : `there is no room for ${outside.join('; ')}`;
}

function chartOf(source: string): Chart {
  const all = (pattern: RegExp): string[] => Array.from(source.matchAll(pattern), (match) => match[1] ?? '');
  return {
    sections: all(/^ {2}section (.*)$/gm),
    labels: all(/^ {4}(.*) :(?:crit, |done, )?(?:milestone, )?[\d-]{10} [\d:]{8}, [\d-]{10} [\d:]{8}$/gm),
  };
}
