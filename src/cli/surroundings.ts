import type { ClientOptions } from '../github/client.ts';
import type { Environment } from '../settings/inputs.ts';

/** Milliseconds. */
export interface Clock {
  /** Since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

/** All that the command line has of the world around it. */
export interface Surroundings {
  /** Data goes here. */
  out: (text: string) => void;
  /** Everything else that is said goes here. */
  err: (text: string) => void;
  /** Somebody watches what is written to `err`. */
  isTerminal: boolean;
  /** The terminal on which somebody reads what is written to `out`; null: it goes into a file or another program. */
  screen: { columns: number } | null;
  environment: Environment;
  /** The folder that paths are relative to. */
  folder: string;
  /** All that comes in. */
  input: () => Promise<string>;
  /** Waits; left out: as long as it is told to. */
  clock?: Clock;
  /** What the client for GitHub does otherwise than usual. */
  client?: Partial<ClientOptions>;
}
