import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toHtml } from '../__tests__/report/html.ts';

/** A comment or report as it is shown on GitHub. */
export interface Shown {
  kind: 'comment' | 'report';
  /** A comment's author, a report's path. */
  title: string;
  markdown: string;
}

const MERMAID = 'node_modules/mermaid/dist/mermaid.min.js';

/** The frame around them, in GitHub's measures; its colours are those of the style sheet for Markdown. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 0 1px; background: var(--bgColor-default); }
body > .shown { margin: 0 max(16px, calc(50% - 450px)) 24px; border: 1px solid var(--borderColor-default); border-radius: 6px; }
.shown > header { padding: 8px 16px; border-bottom: 1px solid var(--borderColor-default);
  border-radius: 6px 6px 0 0; background: var(--bgColor-muted); color: var(--fgColor-muted); font-size: 14px;
  overflow-wrap: anywhere; }
.shown > header b { color: var(--fgColor-default); }
.comment > div { padding: 16px; font-size: 14px; }
.report > div { padding: 32px; }
.shown > div > :first-child { margin-top: 0; }
.shown > div > :last-child { margin-bottom: 0; }
@media (max-width: 600px) { .shown > div { padding: 16px; } }
figure.mermaid { margin: 0 0 16px; }
`;

/**
 * A page that shows documents as GitHub does, light or dark as the reader's system says; it needs no network. Mermaid
 * charts are drawn where the packages of this project are installed, else their source is shown.
 */
export function previewPage(title: string, documents: readonly Shown[]): string {
  const style = readFileSync('node_modules/github-markdown-css/github-markdown.css', 'utf8');
  const script = readFileSync('scripts/in-page/preview.js', 'utf8');
  const sections = documents.map(section).join('\n');
  const library = sections.includes('<pre lang="mermaid"')
    ? `<script src="${pathToFileURL(MERMAID).href}"></script>`
    : '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}
${STYLE}
</style>
<body class="markdown-body">
${sections}
${library}
<script>
${script}
</script>
</body>
</html>
`;
}

function section({ kind, title, markdown }: Shown): string {
  const header = kind === 'comment' ? `<b>${escaped(title)}</b> commented` : escaped(title);
  const body = toHtml(markdown, { hardbreaks: kind === 'comment' });
  return `<section class="shown ${kind}">\n<header>${header}</header>\n<div>\n${body}</div>\n</section>`;
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
