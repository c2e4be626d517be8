import type { Situation } from '../verdict/change.ts';
import { artifactInputs } from './artifacts.ts';
import { changeInputs } from './changes.ts';
import { textInputs } from './texts.ts';
import { workflowInputs } from './workflows.ts';

/** What a stranger, or a careless tool, may put before Docket: made only when it is asked for. */
export interface HostileInput {
  name: string;
  make(): Situation;
}

/** What one hostile input may cost the whole action. */
export const BUDGET = { cpuSeconds: 10, memoryMb: 1000 };

/** All hostile inputs, by what they come in. */
export const hostileInputs: readonly HostileInput[] = [
  ...workflowInputs,
  ...textInputs,
  ...changeInputs,
  ...artifactInputs,
];
