import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.ts';
import { previewPage } from './preview-page.ts';

/**
 * Takes the README's pictures of a comment, light and dark, from an example. Usage: screenshots [FOLDER] [--of FILE]
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { of: { type: 'string', default: 'examples/M04_comment.md' } },
});
const folder = positionals[0] ?? 'docs/images';
const WIDTH = 840;
/** What a reader of the README sees without scrolling. */
const HIGHEST = 620;
const MARGIN = 48;
const MOST_BYTES = 150_000;

/** Takes away what stands below, from the first block on that does not fit. */
const CUT_BELOW = `{
  const blocks = [...document.querySelectorAll('.shown > div > *')];
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > ${HIGHEST});
  const kept = blocks.slice(0, first === -1 ? blocks.length : first);
  // What announces a list is nothing without it.
  while (kept.at(-1)?.textContent.trim().endsWith(':')) kept.pop();
  for (const block of blocks.slice(kept.length)) block.remove();
}`;

mkdirSync(folder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'docket-screenshots-'));
const browser = await startBrowser();
try {
  const file = join(temporary, 'page.html');
  const markdown = readFileSync(values.of, 'utf8');
  writeFileSync(file, previewPage('A comment', [{ kind: 'comment', title: 'github-actions bot', markdown }]));
  const page = await browser.page();
  for (const scheme of ['light', 'dark'] as const) {
    await page.look({ width: WIDTH, scheme, scale: 1.25 });
    await page.open(file);
    await page.evaluate(CUT_BELOW);
    const picture = join(folder, `comment-${scheme}.png`);
    writeFileSync(picture, (await page.picture(0, HIGHEST + MARGIN)) ?? '');
    const { size } = statSync(picture);
    if (size > MOST_BYTES) throw new Error(`${picture} has ${size} bytes; at most ${MOST_BYTES} are wanted.`);
    console.log(`${picture}: ${Math.round(size / 1000)} kB`);
  }
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true });
}
