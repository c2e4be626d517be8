import { readFileSync } from 'node:fs';
import { draftOf } from '../draft.ts';
import { parseEvidence } from '../evidence/serialize.ts';
import { version } from '../version.ts';

interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

const usage = `Usage: docket render EVIDENCE.json

  render   prints the report that an Evidence file gives, byte for byte as Docket wrote it
`;

/**
 * The command line: `docket render FILE`.
 *
 * @returns the exit code: 0 done, 1 the file cannot be used, 2 the command cannot be understood.
 */
export function runCli(args: string[], { out, err }: Streams): number {
  const [command, file, ...rest] = args;
  if (command === '--help' || command === '-h') {
    out(usage);
    return 0;
  }
  if (command !== 'render' || file === undefined || rest.length > 0) {
    err(usage);
    return 2;
  }
  try {
    out(render(file, err));
    return 0;
  } catch (error) {
    err(`docket: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function render(file: string, err: Streams['err']): string {
  const evidence = parseEvidence(read(file));
  if (evidence.tool.version !== version) {
    err(
      `docket: ${file} was written by Docket ${evidence.tool.version}; this is ${version}, so the report may differ.\n`,
    );
  }
  return draftOf(evidence).report;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: give the path of an Evidence file, such as M09_run1.json.`, {
      cause,
    });
  }
}
