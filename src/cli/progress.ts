import type { Surroundings } from './surroundings.ts';

/** A line on a terminal that says how far something is; elsewhere nothing. */
export class Progress {
  readonly #err: Surroundings['err'] | null;
  #isShown = false;

  constructor({ err, isTerminal }: Pick<Surroundings, 'err' | 'isTerminal'>) {
    this.#err = isTerminal ? err : null;
  }

  /** Whether somebody sees it. */
  get isSeen(): boolean {
    return this.#err !== null;
  }

  show(text: string): void {
    this.#err?.(`${CLEAR}${text}`);
    this.#isShown = true;
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.#isShown) this.#err?.(CLEAR);
    this.#isShown = false;
  }
}

const CLEAR = '\r\u001b[K';
