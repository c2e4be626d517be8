import { parseConfig } from '../../settings/config-file.ts';
import { defaultInputs } from '../../settings/inputs.ts';
import { count } from '../../text/text.ts';
import { type Clone, openClone, repositoryOf, saidBy, Unreadable } from '../git/clone.ts';
import { type Commit, type CommitRange, countCommits, listCommits } from '../git/commits.ts';
import { Diffs, type Sides } from '../git/diffs.ts';
import { Objects } from '../git/objects.ts';
import { GitFailure } from '../git/process.ts';
import { Progress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { evidenceOf, guardedChange, type Reading } from './change.ts';
import { guardrailFindings } from './findings.ts';
import type { AuditOptions } from './options.ts';
import { type Audited, outputOf } from './output.ts';
import { rangeOf, startOf } from './range.ts';
import { WEIGHTS, type Weight } from './weight.ts';

/**
 * `docket audit`: plays each commit of a branch of a clone through the guardrails that the action has for a pull request,
 * and prints those that weaken a gate or take tests away. Nothing of the clone is run, written or fetched.
 *
 * @returns the exit code, as `commands/audit.ts` says.
 * @throws Failed when the clone cannot be read.
 */
export async function auditClone(options: AuditOptions, streams: Streams): Promise<number> {
  try {
    return await audit(options, streams);
  } catch (error) {
    if (!(error instanceof Unreadable || error instanceof GitFailure)) throw error;
    throw new Failed(error.message, { code: UNREADABLE, cause: error });
  }
}

/** The exit code where the clone cannot be read. */
const UNREADABLE = 3;

type Streams = Pick<Surroundings, 'out' | 'err' | 'isTerminal' | 'folder'>;

async function audit(options: AuditOptions, streams: Streams): Promise<number> {
  const clone = await openClone(options.path, streams.folder);
  const repository = options.repository ?? (await repositoryOf(clone));
  const start = await startOf(clone, options);
  const range = await rangeOf(clone, start, options);
  const objects = new Objects(clone.folder);
  const diffs = new Diffs(clone.folder);
  try {
    const config = await configOf(objects, start.tip, streams);
    if (repository === null) streams.err(NAMELESS);
    const known = {
      repository: repository ?? { owner: 'local', name: 'clone' },
      branch: start.branch,
      config,
    };
    const reading = { clone, objects, diffs, ...known };
    return await auditAll(reading, range, options, streams);
  } finally {
    objects.close();
    diffs.close();
  }
}

const NAMELESS =
  "docket: the clone has no remote on GitHub, so conditions on the repository's name are taken as not met; --repository OWNER/NAME tells it.\n";

/** As in the action the newest configuration of the branch counts, whatever the commit. */
async function configOf(objects: Objects, tip: string, { err }: Streams): Promise<Reading['config']> {
  const path = defaultInputs.config;
  const text = await objects.textAt(tip, path);
  if (typeof text !== 'string') return {};
  try {
    // Who reviewed a commit is not in a clone: what its author says counts there.
    return { ...parseConfig(text, path), declarations: 'author' };
  } catch (error) {
    err(`docket: ${(error as Error).message} It is not used.\n`);
    return {};
  }
}

async function auditAll(
  reading: Reading,
  range: CommitRange,
  { form, failOn, reverse }: AuditOptions,
  streams: Streams,
): Promise<number> {
  const output = outputOf(form);
  const tally = new Tally();
  const progress = await progressOf(reading.clone, range, streams);
  for await (const audited of inOrder(listCommits(reading.clone.folder, range), (commit) =>
    auditCommit(reading, commit, reverse),
  )) {
    tally.add(audited);
    progress.show(tally.commits);
    if (audited.findings.length === 0 && audited.unread === undefined) continue;
    progress.clear();
    streams.out(output.one(audited));
  }
  progress.clear();
  streams.out(output.end());
  streams.err(`docket: ${tally.summary()}.\n`);
  return tally.exitCode(failOn);
}

/** Commits that are looked at side by side, so that git works ahead. */
const AT_ONCE = 16;

/** What an act makes of each item, in their order. */
async function* inOrder<T, R>(items: AsyncIterable<T>, act: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const result = act(item);
    // It is waited for later: until then its failure is not to end the process.
    result.catch(() => null);
    begun.push(result);
    if (begun.length >= AT_ONCE) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}

interface Result extends Audited {
  /** It touches nothing that a guardrail looks at. */
  isPassedOver: boolean;
}

async function auditCommit(reading: Reading, commit: Commit, reverse: boolean): Promise<Result> {
  const [parent] = commit.parents;
  const nothing = { commit, findings: [], isPassedOver: true };
  if (parent === undefined) {
    const isEdge = reading.clone.edges.has(commit.sha);
    return isEdge ? { ...nothing, unread: 'the clone is shallow and does not have its parent' } : nothing;
  }
  const sides: Sides = reverse ? { from: commit.sha, to: parent } : { from: parent, to: commit.sha };
  try {
    const files = await guardedChange(reading, sides);
    if (files === null) return nothing;
    const evidence = await evidenceOf(reading, commit, sides, files);
    return { commit, findings: guardrailFindings(evidence), isPassedOver: false };
  } catch (error) {
    // Whatever is wrong with one commit, the others are compared.
    const unread = error instanceof GitFailure ? error.message : `Docket failed: ${String(error)}`;
    return { ...nothing, unread };
  }
}

/** What was found, counted. */
class Tally {
  commits = 0;
  #compared = 0;
  #unread = 0;
  readonly #by: Record<Weight, number> = { blocked: 0, debt: 0, note: 0 };

  add({ findings, unread, isPassedOver }: Result): void {
    this.commits += 1;
    if (!isPassedOver) this.#compared += 1;
    if (unread !== undefined) this.#unread += 1;
    const [worst] = findings;
    if (worst !== undefined) this.#by[worst.weight] += 1;
  }

  summary(): string {
    const { blocked, debt, note } = this.#by;
    const unread = this.#unread === 0 ? '' : `, ${this.#unread} could not be compared`;
    return `${count(this.commits, 'commit')}, ${this.#compared} of them with something to compare${unread}: ${blocked} blocked, ${debt} with a debt, ${note} with a note`;
  }

  exitCode(failOn: Weight | 'never'): number {
    const counted = failOn === 'never' ? [] : WEIGHTS.slice(0, WEIGHTS.indexOf(failOn) + 1);
    if (counted.some((weight) => this.#by[weight] > 0)) return 1;
    return this.#unread > 0 ? UNREADABLE : 0;
  }
}

/** Tells how far it is, every ten commits. */
async function progressOf(clone: Clone, range: CommitRange, streams: Streams) {
  const line = new Progress(streams);
  const total = line.isSeen ? await countCommits((args) => saidBy(clone, args), range) : 0;
  return {
    show: (done: number): void => {
      if (done % 10 === 0) line.show(`${done} of ${total} commits`);
    },
    clear: (): void => line.clear(),
  };
}
