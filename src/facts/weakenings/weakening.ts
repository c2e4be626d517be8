import type { Prose } from '../../text/prose.ts';
import type { Act } from '../change/declared.ts';

/** How a change weakens what the workflow files enforce. */
export type Kind =
  | 'job removed'
  | 'check removed'
  | 'check moved later'
  | 'condition narrowed'
  | 'failure tolerated'
  | 'failure hidden'
  | 'threshold lowered'
  | 'ignore-list grown'
  | 'command narrowed'
  | 'leg removed'
  | 'trigger narrowed'
  | 'aggregator weakened'
  | 'pin loosened';

/**
 * `enforcement`: a required check no longer enforces it. `lesser`: a weaker gate that stands, or one that nothing
 * requires. `note`: worth telling, and no weakening.
 */
export type Weight = 'enforcement' | 'lesser' | 'note';

/** One way in which the change weakens the gates. */
export interface Weakening {
  kind: Kind;
  weight: Weight;
  /** The workflow file. */
  path: string;
  /** The job's id in the version before the change; null: the workflow as a whole. */
  job: string | null;
  /** The names that an author would use for it, and what is done to it: for what counts as declared. */
  things: string[];
  act: Act;
  /** One clause that names before and after: `lint of CI: `ruff check .` is removed`. */
  text: Prose;
  remedy: Prose;
  /** The coverage threshold that a command no longer sets; a configuration file may set it instead. */
  unset?: number;
  /** An option that is gone, and that a configuration file may have taken over. */
  movable?: true;
}
