import type { Run } from './run.ts';

/** How much of one run was seen. */
export interface RunView {
  attempt: number;
  finished: boolean;
}

/** How much of a head commit was seen: by run id. A run that is not in it was not seen at all. */
export type View = ReadonlyMap<number, RunView>;

/** `more`: the first view saw more. `mixed`: each saw something that the other did not. */
export type Order = 'same' | 'more' | 'less' | 'mixed';

/** What these runs show of their head. */
export function viewOf(runs: readonly Pick<Run, 'id' | 'attempt' | 'status'>[]): View {
  return new Map(runs.map((run) => [run.id, { attempt: run.attempt, finished: run.status === 'completed' }]));
}

/**
 * Compares two views of one head. Within a run a higher attempt shows more, then a finished one; one view saw more
 * than another when no run is lower in it and one is higher.
 */
export function compareViews(a: View, b: View): Order {
  const differences = [...new Set([...a.keys(), ...b.keys()])].map((id) => rank(a.get(id)) - rank(b.get(id)));
  const more = differences.some((difference) => difference > 0);
  const less = differences.some((difference) => difference < 0);
  if (more && less) return 'mixed';
  if (more) return 'more';
  return less ? 'less' : 'same';
}

function rank(runView: RunView | undefined): number {
  return runView ? runView.attempt * 2 + Number(runView.finished) : -1;
}

/** A view as one word without white space, by run id: `22984770373:1,22984770390:2?`; `?` marks an unfinished run. */
export function encodeView(view: View): string {
  const sights = [...view].sort(([a], [b]) => a - b);
  if (sights.length === 0) return 'none';
  return sights.map(([id, { attempt, finished }]) => `${id}:${attempt}${finished ? '' : '?'}`).join(',');
}

/** Reads what `encodeView` wrote; null for anything else. */
export function decodeView(text: string): View | null {
  if (text === 'none') return new Map();
  const view = new Map<number, RunView>();
  for (const word of text.split(',')) {
    const match = /^(\d{1,16}):(\d{1,6})(\??)$/.exec(word);
    if (!match) return null;
    view.set(Number(match[1]), { attempt: Number(match[2]), finished: match[3] === '' });
  }
  return view;
}
