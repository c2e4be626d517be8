import { runCli } from '../../src/cli/run-cli.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';

/** What a command left behind. */
export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs a command of the command line in this process: no terminal, no environment and nothing that comes in, unless told. */
export async function commandLine(words: readonly string[], over: Partial<Surroundings> = {}): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await runCli(words, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isTerminal: false,
    screen: null,
    environment: {},
    folder: process.cwd(),
    input: async () => '',
    ...over,
  });
  return { code, ...said };
}
