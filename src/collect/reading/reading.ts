import type { GitHub } from '../../github/client.ts';
import type { Context } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import type { Budget } from '../budget.ts';
import type { Gaps } from './gaps.ts';

/** What the steps of collecting share. */
export interface Reading {
  github: GitHub;
  context: Context;
  inputs: Inputs;
  gaps: Gaps;
  /** What may still be asked for. */
  budget: Budget;
}
