import type { Outcome } from './outcome.ts';

/** What the message of one of Docket's commits says. */
export interface ReportCommit {
  milestone: string;
  number: number;
  outcome: Outcome;
  headSha: string;
  runIds: readonly number[];
  /** Documents that it takes over from another branch as they are. */
  brought: readonly BroughtReport[];
}

/** A document that a commit took over, and what was said of it by the commit that wrote it. */
export interface BroughtReport {
  number: number;
  headSha: string;
  outcome: string;
}

export interface Message {
  headline: string;
  body: string;
}

/**
 * The message of the commit that carries a report. `[skip ci]` keeps deployments and other CI systems from starting
 * for it; on the head of a pull request it is left out, because required checks would stay missing there.
 */
export function reportMessage(commit: ReportCommit, options: { skipCi: boolean }): Message {
  const runIds = [...commit.runIds].sort((a, b) => a - b).join(', ');
  const trailers = [
    `Docket-Report-For: ${commit.headSha}`,
    ...(runIds === '' ? [] : [`Docket-Run: ${runIds}`]),
    ...commit.brought.map(
      ({ number, headSha, outcome }) => `Docket-Brought: ${number} ${headSha} ${outcome}`,
    ),
  ].join('\n');
  return {
    headline: `docs(${commit.milestone}): CI run ${commit.number}, ${commit.outcome}`,
    body: options.skipCi ? `[skip ci]\n\n${trailers}` : trailers,
  };
}

/** What a message of Docket's says; all but the head is null when the first line does not tell. */
export interface ParsedMessage {
  headSha: string;
  milestone: string | null;
  number: number | null;
  outcome: string | null;
  brought: BroughtReport[];
}

/**
 * Reads the message of a commit. Where several of Docket's were joined (a squash) the last head is told, and no number,
 * because the first line speaks of one of them only.
 *
 * @returns null when it has no trailer `Docket-Report-For`: the commit is not Docket's.
 */
export function parseMessage(message: string): ParsedMessage | null {
  const trailers = message.matchAll(/^Docket-Report-For: ([0-9a-f]{40})[ \t\r]*$/gm);
  const heads = [...new Set([...trailers].map((match) => match[1]))];
  const headSha = heads.at(-1);
  if (headSha === undefined) return null;
  const subject = heads.length === 1 ? /^docs\(([^()\n]*)\): CI run (\d{1,9}), ([a-z]+)/.exec(message) : null;
  return {
    headSha,
    milestone: subject?.[1] ?? null,
    number: subject ? Number(subject[2]) : null,
    outcome: subject?.[3] ?? null,
    brought: heads.length === 1 ? broughtBy(message) : [],
  };
}

function broughtBy(message: string): BroughtReport[] {
  const trailers = message.matchAll(/^Docket-Brought: (\d{1,9}) ([0-9a-f]{40}) ([a-z]+)[ \t\r]*$/gm);
  return [...trailers].map(([, number = '', headSha = '', outcome = '']) => ({
    number: Number(number),
    headSha,
    outcome,
  }));
}
