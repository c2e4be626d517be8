/**
 * What the changelog says of a version, in lines that GitHub does not break: a release shows each line end as one.
 *
 * @param changelog the text of CHANGELOG.md
 * @param tag such as `v1.2.3`
 * @param version that of package.json
 * @throws in one sentence where tag, package and changelog do not agree, or the version has no date.
 */
export function notesOf(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json has version ${version}.`);
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}".`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/ — \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(
      `The section "## ${heading}" of CHANGELOG.md must end with its date, such as "— 2026-05-06".`,
    );
  return unwrapped(lines.join('\n').trim());
}

/** Joins the lines of a paragraph or an item; blocks of code and tables keep theirs. */
function unwrapped(markdown: string): string {
  return markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```') ? part : part.replace(/(?<=\S)\n\s*(?![\s\-*|#>]|\d+\. )(?=\S)/g, ' '),
    )
    .join('');
}
