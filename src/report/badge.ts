import type { Outcome } from '../evidence/outcome.ts';

const LABEL = 'docket';

const COLORS: Record<Outcome, string> = {
  approved: 'brightgreen',
  debt: 'yellow',
  rerun: 'orange',
  pending: 'lightgrey',
  blocked: 'red',
};

/** The badge of an outcome, as shields.io reads it from a file. https://shields.io/badges/endpoint-badge */
export function renderBadge(outcome: Outcome): string {
  const badge = { schemaVersion: 1, label: LABEL, message: outcome, color: COLORS[outcome] };
  return `${JSON.stringify(badge)}\n`;
}

/** Whether a file is a badge of ours: one that somebody else wrote is theirs. */
export function isBadge(text: string): boolean {
  try {
    return (JSON.parse(text) as { label?: unknown } | null)?.label === LABEL;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
