import type { RootContent } from 'mdast';
import type { Evidence } from '../evidence/evidence.ts';
import type { Assessment } from '../rules/assessment.ts';

/** How a part may be left out: what goes last, and how it is counted in the line that tells it. */
export interface Drop {
  /** Parts with a lower rank are left out first. */
  rank: number;
  one: string;
  many: string;
  /** It stays also where another document has the same. */
  isTelling?: true;
}

/** A piece of a document that is kept or left out as a whole. `raw` text is people's own, or rendered already. */
export type Part = { nodes: RootContent[]; drop: Drop | null } | { raw: string; drop: Drop | null };

/** A section: its heading without the number, and its parts. */
export interface Section {
  heading: string;
  parts: Part[];
}

/** Makes a section, or null where the document has none. */
export type MakeSection = (evidence: Evidence, assessment: Assessment) => Section | null;

/** A part that is never left out. */
export const keep = (...nodes: RootContent[]): Part => ({ nodes, drop: null });

/** A part that is left out where the space does not suffice. */
export const optional = (drop: Drop, ...nodes: RootContent[]): Part => ({ nodes, drop });
