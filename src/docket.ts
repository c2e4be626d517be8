import type { GitHub } from './github/client.ts';
import type { Meter } from './github/meter.ts';
import type { Context } from './settings/context.ts';
import type { Inputs } from './settings/inputs.ts';

/** What a call of Docket works with. */
export interface Docket {
  context: Context;
  inputs: Inputs;
  github: GitHub;
  meter: Meter;
}
