import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { startProcess } from '../runner/start.js';
import { COMPILED } from './prepare.ts';
import type { Answer, Asked } from './worker.ts';

/** The process did not answer in time, or broke down. */
export class Lost extends Error {
  readonly isTimeout: boolean;
  constructor(isTimeout: boolean) {
    super(isTimeout ? 'took too long' : 'ended');
    this.isTimeout = isTimeout;
  }
}

/** A process that tries mutants; a lost one is replaced by the next question. */
export class Trial {
  private child: ChildProcess | null = null;
  private readonly mutant: number | null;

  /** @param mutant one that is on from the start. */
  constructor(mutant: number | null = null) {
    this.mutant = mutant;
  }

  /** @throws Lost */
  async ask<Kind extends Asked['kind']>(
    asked: Extract<Asked, { kind: Kind }>,
    limitMs: number,
  ): Promise<Extract<Answer, { kind: Kind extends 'load' ? 'loaded' : 'ran' }>> {
    this.child ??= start(this.mutant);
    const child = this.child;
    return new Promise((done, failed) => {
      const end = (): void => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const lose = (isTimeout: boolean): void => {
        end();
        this.stop();
        failed(new Lost(isTimeout));
      };
      const timer = setTimeout(() => lose(true), limitMs);
      child.once('exit', () => lose(false));
      child.once('error', () => lose(false));
      child.once('message', (answer) => {
        end();
        done(answer as never);
      });
      child.send(asked);
    });
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.on('error', () => undefined);
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

function start(mutant: number | null): ChildProcess {
  const places = { compiled: join(COMPILED, 'compiled'), isPrepared: true };
  return startProcess('__tests__/mutation/worker.ts', places, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...(mutant !== null && { DOCKET_MUTANT: String(mutant) }),
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}
