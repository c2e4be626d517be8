/**
 * What a line that explains a failure looks like, and which lines around it belong to it.
 *
 * `why`: a known tool tells what failed and why. `error`: something calls itself an error. `what`: names what failed.
 * `closing`: the tool's last word, with its counts, or that something ended badly. `hint`: a word that may mean a failure.
 */
export interface Sign {
  kind: 'why' | 'error' | 'what' | 'closing' | 'hint';
  line: RegExp;
  /** Counts only after a line like this. */
  since?: RegExp;
  /** Counts no more after a line like this, until one like `since` comes again. */
  ended?: RegExp;
  /** Lines just before, as long as they look like this. */
  before?: { most: number; like: RegExp };
  /** Lines after it: up to a line like `until`; a blank one ends them too, unless they go `across`. */
  after?: { most: number; like?: RegExp; until?: RegExp; across?: boolean };
}

/** A sign, and who gives it: a test runner, a compiler or linter, or anything. */
export interface KnownSign extends Sign {
  of: 'tests' | 'builds' | 'anything';
}
