import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { byText } from '../../evidence/order.ts';
import type { WorkflowDefinition, WorkflowFile } from '../../evidence/workflow.ts';
import type { AbsentWorkflow } from '../../facts/rows.ts';
import { absentWorkflows } from '../../facts/workflows/triggers.ts';
import type { GitHub } from '../../github/client.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { BUDGET } from '../../text/budget.ts';
import { parseWorkflow } from '../../workflow/file/workflow.ts';
import type { Gaps, Reading } from '../reading/reading.ts';
import { textsBefore } from '../reading/texts.ts';
import type { TextFile } from '../repository/overview.ts';

const folder = '.github/workflows/';

export interface WorkflowTexts {
  head: TextFile[];
  base: TextFile[];
  /** True when the base branch's tip is the merge base: then its files are the merge base's. */
  baseIsMergeBase: boolean;
  mergeBase: string | null;
}

/**
 * Reads the meaning of the workflow files at head and base, and at the merge base for those that the change touches.
 */
export async function readWorkflows(
  github: GitHub,
  repository: Repository,
  texts: WorkflowTexts,
  changed: ChangedFile[],
  gaps: Gaps,
): Promise<WorkflowFile[]> {
  const names = [...new Set([...texts.head, ...texts.base].map((file) => file.name))].sort();
  const touched = new Map(changed.map((file) => [file.path, file]));
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}${name}`);
  const changes = paths.flatMap((path) => touched.get(path) ?? []);
  const isRead = texts.mergeBase !== null && !texts.baseIsMergeBase;
  const asked = isRead ? changes.filter(({ status }) => status !== 'added').map(oldPath) : [];
  const before = await textsBefore(github, repository, asked, texts.mergeBase ?? '', gaps);
  const meaning = meaningWithin({ characters: BUDGET.workflows.all });
  const size = (path: string): number => find(texts.head, path.slice(folder.length))?.text?.length ?? 0;
  // Small files first: a huge one that a change adds does not keep the others from being read.
  const files = [...paths]
    .sort((one, other) => size(one) - size(other) || byText(one, other))
    .map((path) => {
      const name = path.slice(folder.length);
      const file = atHeadAndBase(path, find(texts.head, name), find(texts.base, name), meaning);
      const change = touched.get(path);
      if (!change || texts.mergeBase === null) return file;
      const text = isRead ? before.get(oldPath(change)) : find(texts.base, name)?.text;
      return { ...file, mergeBase: typeof text === 'string' ? meaning(text).definition : null };
    });
  return files.sort((one, other) => byText(one.path, other.path));
}

const oldPath = ({ path, previousPath }: ChangedFile): string => previousPath ?? path;

function find(files: TextFile[], name: string): TextFile | undefined {
  return files.find((file) => file.name === name);
}

function atHeadAndBase(
  path: string,
  head: TextFile | undefined,
  base: TextFile | undefined,
  meaning: Meaning,
): WorkflowFile {
  const now = head ? meaning(head.text) : { definition: null };
  const file: WorkflowFile = { path, head: now.definition, ...(now.problem && { problem: now.problem }) };
  if (head?.oid === base?.oid) return file;
  return { ...file, base: base ? meaning(base.text).definition : null };
}

type Meaning = (text: string | null) => { definition: WorkflowDefinition | null; problem?: string };

/** @param left of the characters that may be read; used up. */
function meaningWithin(left: { characters: number }): Meaning {
  return (text) => {
    if (text === null) return { definition: null, problem: 'The file is binary or too large to read.' };
    if (text.length > left.characters) return { definition: null, problem: TOO_MUCH };
    left.characters -= text.length;
    const parsed = parseWorkflow(text);
    return 'definition' in parsed ? parsed : { definition: null, problem: parsed.problem };
  };
}

const TOO_MUCH = `The workflow files are together larger than the ${BUDGET.workflows.all} characters that Docket reads.`;

/** States of the workflows (`active`, `disabled_manually` …) by path; asked only when an absence needs explaining. */
async function readWorkflowStates(github: GitHub, repository: Repository): Promise<Map<string, string>> {
  const query = { owner: repository.owner, repo: repository.name, per_page: 100 };
  const pages = await allPages((page) => github.rest.actions.listRepoWorkflows({ ...query, page }));
  return new Map(pages.flatMap(({ workflows }) => workflows).map(({ path, state }) => [path, state]));
}

/** What is known of workflows that should have run and did not. */
export interface Absences {
  /** Some are missing for no reason that files and events tell. */
  areUnexplained: boolean;
  /** States of the workflows by path; null: they were not asked for, or could not be read. */
  states: ReadonlyMap<string, string> | null;
}

/** A workflow that should have run and did not may be disabled: only then its state is asked for. */
export async function readAbsences(
  { github, context, gaps }: Reading,
  evidence: Evidence,
): Promise<Absences> {
  const isExpected = ({ why }: AbsentWorkflow): boolean => why === 'expected';
  if (!absentWorkflows(withoutConflict(evidence, 'yes')).some(isExpected))
    return { areUnexplained: false, states: null };
  const states = await gaps.optional(readWorkflowStates(github, context.repository), {
    about: 'workflows',
    what: 'Whether workflows are disabled',
    permission: 'actions: read',
  });
  return { areUnexplained: true, states };
}

/**
 * The evidence with what explains absences. Only where some are unexplained it matters whether GitHub calls the pull
 * request mergeable, which changes as the base moves on.
 */
export function withAbsences(evidence: Evidence, { areUnexplained, states }: Absences): Evidence {
  if (!areUnexplained) return withoutConflict(evidence, 'unknown');
  const workflows = evidence.workflows.map((file) => {
    const state = states?.get(file.path);
    return state && state !== 'active' ? { ...file, state } : file;
  });
  return { ...evidence, workflows };
}

function withoutConflict(evidence: Evidence, mergeable: 'yes' | 'unknown'): Evidence {
  const pullRequests = evidence.pullRequests.map((pull) =>
    pull.mergeable === 'conflict' ? pull : { ...pull, mergeable },
  );
  return { ...evidence, pullRequests };
}
