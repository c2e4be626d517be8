import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/serialize.ts';
import type { StatedVerdict } from '../evidence/verdict.ts';
import { draftOf } from '../report/report.ts';
import { statedVerdict } from '../rules/stated-verdict.ts';
import { version } from '../version.ts';
import { auditClone } from './audit/audit.ts';
import { inspectFiles } from './inspect.ts';
import type { Streams } from './streams.ts';

const usage = `Usage: docket render EVIDENCE.json
       docket inspect FILE…
       docket audit [PATH] [--branch NAME] [--repository OWNER/NAME] [--since DATE|REV] [--until DATE|REV]
                    [--max-count N] [--first-parent | --every-commit] [--reverse] [--json | --markdown]
                    [--fail-on blocked|debt|note|never]

  render   prints the report that an Evidence file gives, byte for byte as Docket wrote it; exit code 1 where its verdict
           is not the one in the file
  inspect  prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and zip archives of them
  audit    prints which commits of a local clone weakened a gate, or removed, skipped, focused or weakened tests
`;

/**
 * The command line: `docket render FILE`, `docket inspect FILE…` and `docket audit [PATH]`.
 *
 * @returns the exit code: 0 done, 1 the file cannot be used, 2 the command cannot be understood; of `audit` as it says.
 */
export function runCli(args: string[], streams: Streams): number | Promise<number> {
  const [command, file, ...rest] = args;
  if (command === '--help' || command === '-h' || (command === 'audit' && file === '--help')) {
    streams.out(usage);
    return 0;
  }
  if (command === 'audit') return auditClone(args.slice(1), streams);
  try {
    if (command === 'inspect' && file !== undefined) return inspectFiles([file, ...rest], streams);
    if (command === 'render' && file !== undefined && rest.length === 0) return render(file, streams);
  } catch (error) {
    streams.err(`docket: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
  streams.err(usage);
  return 2;
}

function render(file: string, { out, err }: Streams): number {
  const evidence = parseEvidence(read(file));
  if (evidence.tool.version !== version) {
    err(
      `docket: ${file} was written by Docket ${evidence.tool.version}; this is ${version}, so the report may differ.\n`,
    );
  }
  const { report, assessment } = draftOf(evidence);
  out(report);
  return judgesAlike(evidence, statedVerdict(assessment), file, err) ? 0 : 1;
}

/** An old verdict is never given anew in silence: where this Docket judges otherwise, it says so. */
function judgesAlike(
  { verdict, tool }: Evidence,
  judged: StatedVerdict,
  file: string,
  err: Streams['err'],
): boolean {
  if (verdict === undefined || isDeepStrictEqual(verdict, judged)) return true;
  const differs =
    verdict.outcome === judged.outcome
      ? 'in its reasons'
      : `it was ${verdict.outcome}, and is ${judged.outcome} by these rules`;
  const why =
    tool.version === version ? 'somebody changed the file' : `Docket ${tool.version} had other rules`;
  err(`docket: the verdict in ${file} is another one (${differs}): ${why}.\n`);
  return false;
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
