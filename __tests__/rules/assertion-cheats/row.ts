/** What a row is about. The last three are not about an assertion that is there before. */
export type Kind =
  | 'removed'
  | 'commented'
  | 'weaker'
  | 'tolerance'
  | 'any error'
  | 'anything'
  | 'trivial'
  | 'other value'
  | 'caught'
  | 'left early'
  | 'only logged'
  | 'nothing to loop over'
  | 'under a condition'
  | 'snapshot'
  | 'mocked'
  | 'asks whether it is under test'
  | 'returns what tests expect';

/**
 * A change as a pull request has it. `seen`: what a reader wants Docket to make of it at least; of what is harmless
 * `nothing` or a note is right, and a debt is false.
 */
export interface Row {
  kind: Kind;
  seen: 'debt' | 'note' | 'nothing';
  /** Where it comes from: a commit of which the test was rewritten, or a public report. */
  from: string;
  title: string;
  files: Record<string, string>;
}

type Short = readonly [
  kind: Kind,
  seen: Row['seen'],
  from: string,
  title: string,
  files: Record<string, string>,
];

export const rowsOf = (rows: readonly Short[]): Row[] =>
  rows.map(([kind, seen, from, title, files]) => ({ kind, seen, from, title, files }));
