import { execFileSync } from 'node:child_process';

const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];
const MOST_BYTES = 256 * 1024 * 1024;

/** Markdown as GitHub's own engine (`cmark-gfm`) turns it to HTML; with `hardbreaks` as in a comment. */
export function cmark(markdown: string, { hardbreaks = false } = {}): string {
  const options = [...EXTENSIONS.flatMap((name) => ['-e', name]), ...(hardbreaks ? ['--hardbreaks'] : [])];
  return execFileSync('cmark-gfm', ['--unsafe', ...options], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
}

/** The same for many documents with one call: a heading of a depth that Docket does not use stands between them. */
export function cmarkAll(documents: string[], options: { hardbreaks?: boolean }): string[] {
  const between = 'the next document begins here';
  return cmark(documents.join(`\n\n###### ${between}\n\n`), options).split(`<h6>${between}</h6>`);
}
