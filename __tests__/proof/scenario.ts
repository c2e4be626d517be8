import type { Program } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import type { Call } from './docket.ts';

/** The message of the commits in which a person edits a report. */
export const personsCommit = 'Note what we think\n';

/** Something that happens on GitHub while processes of Docket are at work. */
export interface Happening {
  /** Happenings and processes that come before it: it can only happen when they have happened or ended. */
  after?: string[];
  act(world: World): void;
}

/** A process of Docket that GitHub starts: at once, or right after a happening. */
export interface Started extends Call {
  by?: string;
  /** What runs instead of Docket; left out: nothing does. */
  program?: Program;
}

/** What has to be there in the end, for the newest head that was reported. */
export interface Expected {
  document: 'yes' | 'no' | 'any';
  comment: 'yes' | 'no' | 'any';
  pull: number;
}

/** A world in which several processes of Docket are at work at once. */
export interface Scenario {
  name: string;
  world(): World;
  processes: Record<string, Started>;
  happenings?: Record<string, Happening>;
  /** The late, lone call that has to find everything done; by the run that it is for. */
  late: Call;
  expected: Expected;
  /** Text that a person writes in some happening: it has to be on the branch in the end. */
  keeps?: string[];
}
