import type { AnyCommand } from '../usage/command.ts';
import { audit } from './audit.ts';
import { backfill } from './backfill.ts';
import { configCheck } from './config-check.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { inspect } from './inspect.ts';
import { ledger } from './ledger.ts';
import { render } from './render.ts';
import { report } from './report.ts';
import { show } from './show.ts';

/** All commands, in the order in which help and documentation list them. */
export const commands: readonly AnyCommand[] = [
  report,
  init,
  show,
  explain,
  ledger,
  backfill,
  configCheck,
  render,
  inspect,
  audit,
];
