import { type PatchedFile, toChangedFiles } from '../../assemble/changed-files.ts';
import { assemble } from '../../assemble/evidence.ts';
import { toGateFiles, weakenableFiles } from '../../assemble/gate-files.ts';
import { comparedFiles, toChangedSettings } from '../../assemble/settings.ts';
import { type TextFile, toWorkflowFiles, WORKFLOWS_FOLDER } from '../../assemble/workflow-files.ts';
import { kindOf } from '../../diff/paths.ts';
import { suppressionsIn } from '../../diff/suppressions.ts';
import { taskFile } from '../../diff/tasks.ts';
import { holdsTests } from '../../diff/test-cases/test-files.ts';
import { testQuestionsIn } from '../../diff/under-test.ts';
import type { ChangedFile, PullRequest } from '../../evidence/change.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { leftOutPaths } from '../../facts/weakenings/settings/left-out-paths.ts';
import { parsePlan } from '../../plan/plan.ts';
import { fullName, type Repository } from '../../settings/context.ts';
import { defaultInputs } from '../../settings/inputs.ts';
import { redact } from '../../text/redact.ts';
import { isConfiguration } from '../../tools/settings/meanings.ts';
import { GATE_FILES } from '../../tools/settings/thresholds.ts';
import { version } from '../../version.ts';
import { type ParsedWorkflow, parseWorkflow } from '../../workflow/file/workflow.ts';
import type { Clone } from '../git/clone.ts';
import type { Commit } from '../git/commits.ts';
import type { Diffs, Sides } from '../git/diffs.ts';
import type { Objects } from '../git/objects.ts';
import { passedRuns } from './passed-runs.ts';

/** What is read of a clone, and what counts for all of its commits. */
export interface Reading {
  clone: Clone;
  repository: Repository;
  diffs: Diffs;
  objects: Objects;
  /** The branch that the commits went into. */
  branch: string;
  config: Config;
}

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

/** Whether a change of this file can weaken a gate or take tests away, whatever its lines say. */
const mayMatter = (path: string): boolean =>
  (path.startsWith(WORKFLOWS_FOLDER) && /\.ya?ml$/.test(path)) ||
  GATE_FILES.includes(path) ||
  taskFile(path) !== undefined ||
  isConfiguration(path) ||
  holdsTests(path) ||
  kindOf(path) === 'snapshot';

/**
 * The changed files with their patches; null where neither a path nor a line is one that a guardrail looks at: most commits
 * need not be read any further.
 *
 * @throws GitFailure where the clone lacks an object.
 */
export async function guardedChange({ diffs }: Reading, sides: Sides): Promise<PatchedFile[] | null> {
  const files = await diffs.files(sides, (path) => !mayMatter(path));
  const isGuarded = ({ path, previousPath = path, patch }: PatchedFile): boolean =>
    mayMatter(path) ||
    mayMatter(previousPath) ||
    (patch !== undefined && (suppressionsIn(path, patch) !== null || testQuestionsIn(path, patch) !== null));
  return files.some(isGuarded) ? files : null;
}

/**
 * A commit as the evidence of a pull request of somebody of the repository: its subject is the title, its message the
 * body, its first parent the merge base, and all checks have passed.
 *
 * @param sides of the change; turned round: what it would be to take the commit back
 * @throws GitFailure where the clone lacks an object.
 */
export async function evidenceOf(
  reading: Reading,
  commit: Commit,
  sides: Sides,
  patched: readonly PatchedFile[],
): Promise<Evidence> {
  const { branch, repository, config } = reading;
  const files = toChangedFiles(patched.slice(0, MOST_FILES));
  const [workflows, gates, settings] = await Promise.all([
    workflowFiles(reading, sides, files),
    gateFiles(reading, sides, files),
    changedSettings(reading, sides, files),
  ]);
  const total = {
    files: patched.length,
    additions: patched.reduce((sum, { additions }) => sum + additions, 0),
    deletions: patched.reduce((sum, { deletions }) => sum + deletions, 0),
  };
  const subject = subjectOf(commit);
  const head = {
    sha: sides.to,
    branch: null,
    repository,
    subject,
    defaultBranch: branch,
    baseBranch: branch,
    postMerge: false,
  };
  const evidence = assemble(
    {
      context: { repository, serverUrl: 'https://github.com' },
      inputs: {
        reportsDir: defaultInputs['reports-dir'],
        config: defaultInputs.config,
        milestonePattern: { source: defaultInputs['milestone-pattern'] },
      },
      version,
      repository: {
        head,
        overview: { head: { message: commit.message }, pulls: [{ pull: pullRequest(commit, head) }] },
        config,
        milestone: null,
        otherChecks: [],
        mergeBase: { sha: sides.from },
        rules: null,
      },
      // Of the guardrails that of focused tests alone asks which checks ran, and to judge them all takes longest.
      runs: files.some(({ tests }) => tests?.focused) ? passedRuns(workflows, branch, instantOf(commit)) : [],
      results: { tests: [], coverage: [], analyses: [] },
      changes: { source: 'pull request', files, total },
      ...(gates.length > 0 && { gates }),
      ...(settings.length > 0 && { settings }),
      plan: null,
      workflows,
      baseline: null,
    },
    [],
  );
  const newPaths = await absentPaths(reading, sides.from, leftOutPaths(evidence));
  return newPaths.length === 0 ? evidence : { ...evidence, changes: { ...evidence.changes, newPaths } };
}

async function absentPaths(
  { objects }: Reading,
  commit: string,
  paths: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => objects.find(commit, path)));
  return paths.filter((_, index) => found[index] === null);
}

/** The first paragraph of a message, in one line. */
export const subjectOf = ({ message }: Pick<Commit, 'message'>): string =>
  (message.split(/\n\s*\n/, 1)[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();

const MERGED =
  /^(?:\[[\w-]{1,40}\] )?Merge (?:pull request|PR) [\w./-]{0,100}#\d+\b(?: from [\w.-]+\/(\S{1,100}))?/;

/** GitHub writes the title of a pull request into the body of its merge; without one the branch says what it is for. */
function titleOf(commit: Commit, body: string): string {
  const subject = subjectOf(commit);
  const merged = MERGED.exec(subject);
  if (merged === null) return subject;
  const [title = ''] = body.split('\n', 1);
  return title || merged[1]?.replace(/[-_/]+/g, ' ') || subject;
}

function pullRequest(
  commit: Commit,
  head: { sha: string; repository: Repository; baseBranch: string },
): PullRequest {
  const body = redact(
    commit.message
      .split(/\n\s*\n/)
      .slice(1)
      .join('\n\n')
      .trim(),
  );
  return {
    number: 1,
    title: titleOf(commit, body),
    url: '',
    author: commit.author,
    byDefaultToken: false,
    state: 'open',
    draft: false,
    headSha: head.sha,
    headBranch: 'change',
    headRepository: fullName(head.repository),
    fork: false,
    baseBranch: head.baseBranch,
    mergeCommit: null,
    milestone: null,
    mergeable: 'unknown',
    body: body === '' ? null : parsePlan(body),
  };
}

function instantOf({ date }: Commit): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00Z' : `${time.toISOString().slice(0, 19)}Z`;
}

async function workflowFiles(reading: Reading, { from, to }: Sides, files: ChangedFile[]) {
  const [head, base] = await Promise.all([workflowTexts(reading, to), workflowTexts(reading, from)]);
  const texts = { head, base, baseIsMergeBase: true, mergeBase: from };
  return toWorkflowFiles(texts, files, new Map(), parsed);
}

async function workflowTexts({ objects }: Reading, commit: string): Promise<TextFile[]> {
  const entries = await objects.list(commit, WORKFLOWS_FOLDER.slice(0, -1));
  const files = entries.filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/.test(name));
  return Promise.all(files.map(async ({ name, oid }) => ({ name, oid, text: await objects.text(oid) })));
}

async function gateFiles({ objects }: Reading, { from, to }: Sides, files: ChangedFile[]) {
  const texts = new Map<string, string | null>();
  for (const path of GATE_FILES) {
    const text = await objects.textAt(to, path);
    if (text !== undefined) texts.set(path, text);
  }
  const before = new Map<string, string>();
  for (const path of weakenableFiles(texts, files)) {
    const text = await objects.textAt(from, path);
    if (typeof text === 'string') before.set(path, text);
  }
  return toGateFiles(texts, before);
}

async function changedSettings({ objects }: Reading, { from, to }: Sides, files: ChangedFile[]) {
  const textAt = async (commit: string, path: string | null): Promise<string | null> =>
    path === null ? null : ((await objects.textAt(commit, path)) ?? null);
  const read = comparedFiles(files).map(async (file) => ({
    ...file,
    before: await textAt(from, file.old),
    after: await textAt(to, file.now),
  }));
  return toChangedSettings(await Promise.all(read));
}

/** Most commits leave most workflow files as they are. */
const known = new Map<string, ParsedWorkflow>();
const MOST_KNOWN = 1000;

function parsed(text: string): ParsedWorkflow {
  const found = known.get(text) ?? parseWorkflow(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}
