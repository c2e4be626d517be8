import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { commandLine, type Said } from '../__tests__/harness/command-line.ts';

/** Runs command lines in as many threads as the machine has cores; whoever asks first is answered by the next that is free. */
export class CommandThreads {
  readonly #workers: Worker[];
  readonly #free: Worker[];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  /** @param script what a thread runs; it calls `answerCommands`. */
  constructor(script: URL) {
    this.#workers = Array.from({ length: availableParallelism() }, () => new Worker(script));
    this.#free = [...this.#workers];
  }

  async run(words: readonly string[]): Promise<Said> {
    const worker = this.#free.pop() ?? (await new Promise<Worker>((ready) => this.#waiting.push(ready)));
    try {
      return await answerOf(worker, words);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(worker);
      else next(worker);
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, words: readonly string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    const answered = (said: Said): void => {
      worker.off('error', reject);
      resolve(said);
    };
    worker.once('message', answered).once('error', reject);
    worker.postMessage(words);
  });
}

/** Makes this thread run what it is asked for. */
export function answerCommands(): void {
  parentPort?.on('message', async (words: string[]) => parentPort?.postMessage(await commandLine(words)));
}
