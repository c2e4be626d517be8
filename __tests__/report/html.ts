import { markdownToHTML } from 'comrak';

/** Markdown as GitHub shows it: its engine's port with all that GitHub reads switched on, mathematics included. */
export function toHtml(markdown: string): string {
  return markdownToHTML(markdown, {
    extension: {
      alerts: true,
      autolink: true,
      footnotes: true,
      mathCode: true,
      mathDollars: true,
      shortcodes: true,
      strikethrough: true,
      table: true,
      tagfilter: true,
      tasklist: true,
    },
    render: { unsafe: true, githubPreLang: true },
  });
}

/** The names of the elements in some HTML, each once, sorted. */
export function elements(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((match) => match[1]!.toLowerCase())),
  ].sort();
}

/** What a reader's eye and GitHub's search for mentions and references see: text outside code and links. */
export function openText(html: string): string {
  return html
    .replace(/<pre[\s\S]*?<\/pre>/g, ' ')
    .replace(/<(code|a)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#36;/g, '$')
    .replace(/&amp;/g, '&');
}

/** How many cells each table row has. */
export function cellsPerRow(html: string): number[] {
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) => row[1]!.split(/<t[hd]\b/).length - 1);
}
