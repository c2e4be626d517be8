import type { AnyCommand } from '../usage/command.ts';
import { audit } from './audit.ts';
import { inspect } from './inspect.ts';
import { render } from './render.ts';
import { report } from './report.ts';

/** All commands, in the order in which help and documentation list them. */
export const commands: readonly AnyCommand[] = [report, render, inspect, audit];
