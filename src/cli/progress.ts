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

const BAR = 20;

/** How much is done, as a bar: `[█████░░░░░]`. */
export function bar(done: number, all: number): string {
  const filled = all === 0 ? BAR : Math.floor((done / all) * BAR);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}]`;
}

const CLEAR = '\r\u001b[K';
