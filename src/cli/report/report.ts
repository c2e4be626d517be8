import type { Evidence } from '../../evidence/evidence.ts';
import type { Limit } from '../../github/client.ts';
import { assessmentFile } from '../../report/assessment-file.ts';
import { commentText, commentTree } from '../../report/comment/comment.ts';
import type { Draft } from '../../report/report.ts';
import { statedDraft } from '../../report/stated-draft.ts';
import { toTerminal } from '../../report/terminal.ts';
import { type Inputs, readSettings } from '../../settings/inputs.ts';
import { count, oneLine } from '../../text/text.ts';
import { collectHead } from '../github/collect-head.ts';
import { connect } from '../github/connect.ts';
import { limitSentence, problemOf } from '../github/problem.ts';
import { contextOf, type Server, serverOf } from '../github/server.ts';
import { Progress } from '../progress.ts';
import { screenOf } from '../screen.ts';
import type { Surroundings } from '../surroundings.ts';
import { lookUp } from './subject.ts';
import { nameOf, readTarget, type Target } from './target.ts';
import { writeFiles } from './write.ts';

/** What `docket report` is asked for. */
export interface ReportOptions {
  target: string;
  run: string | null;
  sha: string | null;
  apiUrl: string | null;
  /** The folder for report and Evidence; null: they are not kept. */
  write: string | null;
  form: 'text' | 'json' | 'markdown';
}

/**
 * `docket report`: reads a pull request, run or commit of GitHub as the action would, and prints what the comment says.
 * Nothing is written to GitHub.
 *
 * @throws Failed when it cannot be read, in one sentence; nothing is printed or written then.
 */
export async function reportOn(options: ReportOptions, surroundings: Surroundings): Promise<number> {
  const target = readTarget(options.target, options.run, options.sha);
  const server = serverOf(surroundings.environment, options.apiUrl, target.host);
  const progress = new Progress(surroundings);
  try {
    const { evidence, limits } = await read(target, server, surroundings, progress);
    const draft = statedDraft(evidence);
    progress.clear();
    const files = options.write === null ? [] : writeFiles(options.write, surroundings.folder, draft);
    tellLimit(limits, server, surroundings);
    tellGaps(draft.evidence, surroundings);
    surroundings.out(printed(draft, options.form, surroundings));
    if (files.length > 0) surroundings.err(`docket: ${files.join(' and ')} are written.\n`);
    return 0;
  } catch (error) {
    progress.clear();
    throw problemOf(error, nameOf(target), server);
  }
}

/** A limit that was not waited for has cost something. */
function tellLimit(limits: readonly Limit[], server: Server, { err }: Surroundings): void {
  const limit = limits.find(({ isWaitedFor }) => !isWaitedFor);
  if (limit !== undefined) err(`docket: ${limitSentence(server, limit.seconds)}.\n`);
}

/** Of what holds words of strangers. */
const LONGEST = 500;

/** What could not be read, which the comment only counts: of each kind the first. */
function tellGaps({ gaps }: Evidence, { err }: Surroundings): void {
  for (const about of new Set(gaps.map((gap) => gap.about))) {
    const [first, ...others] = gaps.filter((gap) => gap.about === about);
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    err(`docket: not read (${about}): ${oneLine(first?.text ?? '', LONGEST)}${more}\n`);
  }
}

/** Reads the target as the action reads what it is started for. */
async function read(
  target: Target,
  server: Server,
  surroundings: Surroundings,
  progress: Progress,
): Promise<{ evidence: Evidence; limits: readonly Limit[] }> {
  const inputs: Inputs = { ...readSettings({}), token: server.token };
  const unnamed = contextOf(server, target.repository, null);
  const { github, meter, limits } = connect(inputs, unnamed, surroundings);
  const tell = (text: string): void =>
    progress.show(`${nameOf(target)}: ${oneLine(text, LONGEST)} (${count(meter.requests, 'request')})`);
  tell('looked up');
  const { trigger, defaultBranch } = await lookUp(github, target);
  tell('its runs are read');
  // Only a query finds the pull request of a commit that no run tells of.
  const mayBeUntested = trigger.kind === 'commit' && (trigger.head !== undefined || server.token !== null);
  const context = { ...unnamed, defaultBranch };
  const { evidence } = await collectHead(github, context, inputs, { trigger, mayBeUntested }, tell);
  return { evidence, limits };
}

/** Where nothing is committed there is nothing to link to. */
const NOWHERE = { reportUrl: null, evidenceUrl: null };

function printed(
  { evidence, assessment }: Draft,
  form: ReportOptions['form'],
  surroundings: Surroundings,
): string {
  if (form === 'json') {
    const addresses = { reportUrl: null, commentUrl: null };
    return `${JSON.stringify(assessmentFile(evidence, assessment, addresses), null, 2)}\n`;
  }
  return form === 'markdown'
    ? commentText(evidence, assessment, NOWHERE)
    : toTerminal(commentTree(evidence, assessment, NOWHERE), screenOf(surroundings));
}
