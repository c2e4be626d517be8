import { limitSentence } from '../github/problem.ts';
import type { Server } from '../github/server.ts';
import type { Progress } from '../progress.ts';
import type { Clock, Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import type { Pace } from './pace.ts';

/** The exit code where a limit ends later than anybody wants to wait. */
export const LIMITED = 3;

/** A wait is looked at anew after this while: a machine may have slept. */
const LOOK_MS = 60_000;

/** What waiting works with. */
interface Around {
  pace: Pace;
  clock: Clock;
  server: Server;
  progress: Progress;
  surroundings: Pick<Surroundings, 'err'>;
}

/** Waits for limits, and says so. */
export class Waiting {
  readonly #around: Around;
  readonly #mostMs: number;

  /** @param minutes are waited at most; null: any number */
  constructor(around: Around, minutes: number | null) {
    this.#around = around;
    this.#mostMs = minutes === null ? Number.POSITIVE_INFINITY : minutes * 60_000;
  }

  /**
   * Waits until so many requests may be made.
   *
   * @throws Failed where that takes too long.
   */
  async forRoom(requests: number): Promise<void> {
    const { pace } = this.#around;
    const { at, isLimit } = pace.freeAt(requests);
    const own = `the ${pace.perHour} requests that are made in an hour are used up`;
    if (at > this.#around.clock.now()) await this.until(at, isLimit ? null : own);
  }

  /**
   * Waits until a limit ends.
   *
   * @param own what was reached, where it is no limit of GitHub's
   * @throws Failed where that takes too long.
   */
  async until(at: number, own: string | null = null): Promise<void> {
    const { clock, server, progress, surroundings } = this.#around;
    const left = at - clock.now();
    if (left > this.#mostMs)
      throw new Failed(
        `${own ?? limitSentence(server, left / 1000)}; call again at ${timeOf(at)}, and it goes on where it stopped`,
        { code: LIMITED },
      );
    progress.clear();
    surroundings.err(`docket: ${own ?? "GitHub's limit is reached"}: it goes on at ${timeOf(at)}.\n`);
    while (clock.now() < at) {
      progress.show(`waits until ${timeOf(at)}`);
      await clock.wait(Math.min(at - clock.now(), LOOK_MS));
    }
  }
}

/** `14:02 UTC`. */
const timeOf = (ms: number): string => `${new Date(ms).toISOString().slice(11, 16)} UTC`;
