import type { TextFile } from '../../assemble/workflow-files.ts';
import { touchedPaths } from '../../diff/changes.ts';
import { type OwnerRule, ownerFinder, parseCodeowners } from '../../diff/codeowners.ts';
import type { Changes, Owners } from '../../evidence/change.ts';
import { BUDGET } from '../../text/budget.ts';
import { TooMuch } from '../../text/too-much.ts';
import type { Gaps } from '../reading/reading.ts';

const RULES_KEPT = 200;

/** The lines that decide who owns the changed files. Where they are too many the last ones stay: they are final. */
export function ownersOf(file: TextFile | null, changes: Changes): Owners | null {
  if (file === null) return null;
  const rules = file.text === null ? null : decidingIn(file.text, touchedPaths(changes));
  if (rules === null) return { path: file.name, rules: [], unread: true };
  return {
    path: file.name,
    rules: rules.slice(-RULES_KEPT),
    ...(rules.length > RULES_KEPT && { cut: true }),
  };
}

/** The lines that decide for the paths; null when there are too many, or too many patterns would have to be tried. */
function decidingIn(text: string, paths: readonly string[]): OwnerRule[] | null {
  try {
    const rules = parseCodeowners(text);
    const deciding = new Set(paths.map(ownerFinder(rules, BUDGET.owners.patterns)));
    return rules.filter((rule) => deciding.has(rule));
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

/** Tells of a file that was not read. It costs one line of the report, and never the verdict. */
export function tellUnreadOwners(file: TextFile | null, owners: Owners | null, gaps: Gaps): void {
  if (file === null || owners?.unread !== true) return;
  const why =
    file.text === null
      ? 'it is binary or larger than GitHub hands out'
      : 'it has more lines, or more patterns to try on the changed files, than Docket reads';
  gaps.add('budget', `\`${file.name}\` was not read: ${why}.`);
}
