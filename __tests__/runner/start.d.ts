import type { ChildProcess, ForkOptions } from 'node:child_process';

export declare function startProcess(
  file: string,
  places: { compiled: string; isPrepared: boolean },
  options?: { args?: string[] } & Pick<ForkOptions, 'env' | 'stdio'>,
): ChildProcess;
