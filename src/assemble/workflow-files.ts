import type { ChangedFile } from '../evidence/change.ts';
import { byText } from '../evidence/order.ts';
import type { WorkflowDefinition, WorkflowFile } from '../evidence/workflow.ts';
import { BUDGET } from '../text/budget.ts';
import { parseWorkflow } from '../workflow/file/workflow.ts';

/** Where GitHub looks for workflow files. */
export const WORKFLOWS_FOLDER = '.github/workflows/';

/** A text file as git names it; `text` is null when it is binary or larger than is handed out. */
export interface TextFile {
  name: string;
  oid: string;
  text: string | null;
}

/** The files of the folder of workflows at the commits that matter. */
export interface WorkflowTexts {
  head: TextFile[];
  base: TextFile[];
  /** True when the base branch's tip is the merge base: then its files are the merge base's. */
  baseIsMergeBase: boolean;
  mergeBase: string | null;
}

/** The paths at the merge base of the workflow files that the change touches, where the base's texts are not those. */
export function touchedBefore(texts: WorkflowTexts, changed: readonly ChangedFile[]): string[] {
  if (!isRead(texts)) return [];
  const touched = byPath(changed);
  return pathsOf(texts)
    .flatMap((path) => touched.get(path) ?? [])
    .filter(({ status }) => status !== 'added')
    .map(oldPath);
}

/**
 * The meaning of the workflow files at head and base, and at the merge base for those that the change touches.
 *
 * @param before texts at the merge base, by the path there: those of `touchedBefore`
 * @param parse reads a text; one that keeps what it has read saves time where many heads are looked at
 */
export function toWorkflowFiles(
  texts: WorkflowTexts,
  changed: readonly ChangedFile[],
  before: ReadonlyMap<string, string>,
  parse: typeof parseWorkflow = parseWorkflow,
): WorkflowFile[] {
  const touched = byPath(changed);
  const meaning = meaningWithin({ characters: BUDGET.workflows.all }, parse);
  const size = (path: string): number => find(texts.head, nameOf(path))?.text?.length ?? 0;
  // Small files first: a huge one that a change adds does not keep the others from being read.
  const files = pathsOf(texts)
    .sort((one, other) => size(one) - size(other) || byText(one, other))
    .map((path) => {
      const name = nameOf(path);
      const file = atHeadAndBase(path, find(texts.head, name), find(texts.base, name), meaning);
      const change = touched.get(path);
      if (!change || texts.mergeBase === null) return file;
      const text = isRead(texts) ? before.get(oldPath(change)) : find(texts.base, name)?.text;
      return { ...file, mergeBase: typeof text === 'string' ? meaning(text).definition : null };
    });
  return files.sort((one, other) => byText(one.path, other.path));
}

const isRead = ({ mergeBase, baseIsMergeBase }: WorkflowTexts): boolean =>
  mergeBase !== null && !baseIsMergeBase;

const byPath = (changed: readonly ChangedFile[]): ReadonlyMap<string, ChangedFile> =>
  new Map(changed.map((file) => [file.path, file]));

function pathsOf({ head, base }: WorkflowTexts): string[] {
  const names = [...new Set([...head, ...base].map((file) => file.name))].sort();
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${WORKFLOWS_FOLDER}${name}`);
}

const nameOf = (path: string): string => path.slice(WORKFLOWS_FOLDER.length);

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
function meaningWithin(left: { characters: number }, parse: typeof parseWorkflow): Meaning {
  return (text) => {
    if (text === null) return { definition: null, problem: 'The file is binary or too large to read.' };
    if (text.length > left.characters) return { definition: null, problem: TOO_MUCH };
    left.characters -= text.length;
    const parsed = parse(text);
    return 'definition' in parsed ? parsed : { definition: null, problem: parsed.problem };
  };
}

const TOO_MUCH = `The workflow files are together larger than the ${BUDGET.workflows.all} characters that Docket reads.`;
