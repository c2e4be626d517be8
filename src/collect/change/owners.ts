import type { Changes } from '../../evidence/change.ts';
import type { Owners } from '../../evidence/owners.ts';
import { touchedPaths } from '../../judge/change/changes.ts';
import { BUDGET } from '../../parse/budget.ts';
import { type OwnerRule, ownerFinder, parseCodeowners } from '../../parse/codeowners.ts';
import { TooMuch } from '../../parse/too-much.ts';
import type { TextFile } from '../overview/overview.ts';

const RULES_KEPT = 200;

/**
 * Where GitHub looks for CODEOWNERS; the first that exists counts.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location
 */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The lines that decide who owns the changed files. Where they are too many the last ones stay: they are final. */
export function ownersOf(file: TextFile | null, changes: Changes): Owners | null {
  if (file === null) return null;
  if (file.text === null) return { path: file.name, rules: [], unread: true };
  const rules = parseCodeowners(file.text);
  const deciding = decidingAmong(rules, touchedPaths(changes));
  if (deciding === null) return { path: file.name, rules: [], unread: true };
  const kept = rules.filter((rule) => deciding.has(rule));
  return {
    path: file.name,
    rules: kept.slice(-RULES_KEPT),
    ...(kept.length > RULES_KEPT && { cut: true }),
  };
}

/** The rules that decide for the paths; null when too many patterns would have to be tried. */
function decidingAmong(rules: OwnerRule[], paths: string[]): Set<OwnerRule | null> | null {
  try {
    return new Set(paths.map(ownerFinder(rules, BUDGET.owners.patterns)));
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}
