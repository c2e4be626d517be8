import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Look, type Page, startBrowser } from './browser.ts';
import { picturedWorlds } from './pictured-worlds.ts';
import { escaped, previewPage, type Shown } from './preview-page.ts';

/**
 * Pictures of what Docket writes in the worlds of the tests: comments and reports, light, dark and as wide as a phone, with
 * an `index.html`. Usage: pictures [FOLDER] [--only WORDS] [--open]
 * `--only` takes the worlds with these words in their names, `--open` opens what is folded.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, open: { type: 'boolean', default: false } },
});
const folder = resolve(positionals[0] ?? mkdtempSync(join(tmpdir(), 'docket-pictures-')));

const LOOKS: Record<string, Look> = {
  light: { width: 1012, scheme: 'light' },
  dark: { width: 1012, scheme: 'dark' },
  phone: { width: 390, scheme: 'light', scale: 2 },
};

/** The charts in what was folded are drawn then. */
const OPEN = `document.querySelectorAll('details').forEach((details) => (details.open = true));
  new Promise((done) => setTimeout(done, 50))`;
/** Longer pages become several pictures, in pixels. */
const PIECE = 2400;

const begin = Date.now();
mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
const rows: string[] = [];
let count = 0;
try {
  const page = await browser.page();
  for (const { name, documents } of picturedWorlds().filter(({ name }) =>
    name.toLowerCase().includes(values.only.toLowerCase()),
  )) {
    for (const document of await documents()) rows.push(await pictured(page, name, document));
  }
} finally {
  await browser.close();
}
if (rows.length === 0) throw new Error(`No world has a name with "${values.only}" in it.`);
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>What Docket writes</title><style>section { display: flex; gap: 8px } div { flex: 1 } img { width: 100%; display: block }</style>${rows.join('\n')}\n`,
);
console.log(
  `${count} pictures in ${Math.round((Date.now() - begin) / 1000)} s: ${join(folder, 'index.html')}`,
);

/** Takes the pictures of a document and gives its row of the index. */
async function pictured(page: Page, world: string, document: Shown): Promise<string> {
  const name = `${fileName(world)}-${document.kind}`;
  const file = join(folder, `${name}.html`);
  writeFileSync(file, previewPage(world, [document]));
  const images: Record<string, string> = {};
  for (const [word, look] of Object.entries(LOOKS)) {
    await page.look(look);
    await page.open(file);
    if (values.open) await page.evaluate(OPEN);
    await page.evaluate('drawn');
    images[word] = '';
    for (let from = 0; ; from += PIECE) {
      const picture = await page.picture(from, PIECE);
      if (picture === null) break;
      const part = from === 0 ? '' : `-${from / PIECE + 1}`;
      const image = `${name}-${word}${part}.png`;
      writeFileSync(join(folder, image), picture);
      images[word] += `<img src="${image}" alt="${word}" loading="lazy">`;
      count += 1;
    }
  }
  const errors = page.errors();
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('\n')}`);
  rmSync(file);
  const columns = Object.values(images).map((column) => `<div>${column}</div>`);
  return `<h2>${escaped(world)}: ${document.kind}</h2><section>${columns.join('')}</section>`;
}

function fileName(world: string): string {
  return world
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
