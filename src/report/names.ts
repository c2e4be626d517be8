import type { FileRow } from '../facts/sections.ts';
import { code, type Prose } from '../text/prose.ts';

/** Job and step of a workflow in one line: `Linter › ruff`. */
export function trail(...names: (string | null)[]): string {
  return names.filter((name) => name !== null).join(' › ');
}

/** A changed file with what happened to it: `` `a.ts` (new) ``. */
export const fileWithChange = (file: { path: string; change: FileRow['change'] }): Prose => [
  code(file.path),
  ` (${file.change.toLowerCase()})`,
];

/** The path of the Evidence beside a report: `M09_run1.json` for `M09_run1.md`. */
export const evidencePath = (report: string): string => report.replace(/\.md$/, '.json');
