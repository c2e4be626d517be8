/** What docs/verdict.md says of a rule, in Markdown. */
interface RuleText {
  rule: string;
  outcomes: string[];
  example: string;
  text: string;
}

/** What the page on the verdict says of each rule, for `docket explain`: the rows of its table, and the entries they lead to. */
export function ruleTexts(page: string): RuleText[] {
  const table = page.slice(page.indexOf('\n## The rules'), page.indexOf('\n## What decides'));
  const rows = [...table.matchAll(/^\| \[`([^`]+)`\]\(#([\w-]+)\) \| ([a-z, ]+) \| (.+) \|$/gm)];
  return rows.map(([, rule = '', anchor = '', outcomes = '', example = '']) => ({
    rule,
    outcomes: outcomes.split(', '),
    example: example.replaceAll('\\|', '|'),
    text: entryOf(page, anchor),
  }));
}

/** From an anchor to the next one, or to the next section. */
function entryOf(page: string, anchor: string): string {
  const mark = `<a id="${anchor}"></a>\n`;
  const start = page.indexOf(mark);
  if (start === -1) throw new Error(`docs/verdict.md has no entry "${anchor}".`);
  const rest = page.slice(start + mark.length);
  return rest.slice(0, rest.search(/^(?:<a id=|## )/m)).trim();
}

/** The text of `src/cli/explain/rules.json`, made from `docs/verdict.md`. */
export const rulesFile = (page: string): string => `${JSON.stringify(ruleTexts(page), null, 2)}\n`;
