import { markdownToHTML } from 'comrak';

/**
 * Markdown as GitHub shows it: its engine's port with all that GitHub reads switched on, mathematics included. In
 * comments a line end is a line break.
 */
export function toHtml(markdown: string, { hardbreaks = false } = {}): string {
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
    render: { unsafe: true, githubPreLang: true, hardbreaks },
  });
}

/** The names of the elements in some HTML, each once, sorted. */
export function elements(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((match) => match[1]!.toLowerCase())),
  ].sort();
}

/** What GitHub's search for mentions and references sees, node by node: text outside code and links. */
export function openText(html: string): string {
  return html
    .replace(/<pre[\s\S]*?<\/pre>/g, ' ')
    .replace(/<(code|a)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?span>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#36;/g, '$')
    .replace(/&amp;/g, '&');
}

/** Signs in open text that GitHub makes links of; the version of an action (`actions/checkout@v4`) mentions nobody. */
export const LINKED_BY_GITHUB = {
  mention: /(?<![a-z0-9])@[a-z0-9]|@(?!v?\d[\d.]*(?![\w.@/-]))[a-z0-9]/i,
  reference: /#\d|\bgh-\d/i,
  address: /:\/\/|www\.|mailto:[^\s@]+@\w+\./i,
  commit: /(?=[0-9]*[a-f])(?=[a-f]*\d)[0-9a-f]{7}/i,
};

/** How many cells each table row has. */
export function cellsPerRow(html: string): number[] {
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) => row[1]!.split(/<t[hd]\b/).length - 1);
}
