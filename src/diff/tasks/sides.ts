/** What stands behind a name before and after the change; null: nothing. */
export interface Sides {
  before: string | null;
  after: string | null;
}

/** Sets one side of a name. */
export function setSide(found: Map<string, Sides>, name: string, side: 'old' | 'new', text: string): void {
  const known = found.get(name) ?? { before: null, after: null };
  found.set(name, side === 'old' ? { ...known, before: text } : { ...known, after: text });
}
