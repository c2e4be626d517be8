import type { Deliverable } from '../evidence/plan.ts';
import type { Item } from './blocks.ts';
import { fromEntry } from './entries.ts';
import type { Section } from './outline.ts';
import { isFileOrFolder, isPath } from './tree.ts';

/** Sections whose lists say what is done. */
export const DOES: readonly Section['kind'][] = ['other', 'scope', 'in scope'];

/** The file of an entry, or of one below it, that says what is done to it. */
export const fromTask = ({ text, below }: Item): Deliverable[] => {
  const [, changed, other] = TASK_OF_FILE.exec(text) ?? [];
  const path = changed ?? other;
  const own = path !== undefined && isPath(path) && isFileOrFolder(path) ? fromEntry(text) : [];
  return [...own.slice(0, 1), ...below.flatMap(fromTask)];
};

/** `Create `a.ts` with …`, `Update `b.ts`: …`: what a task does to a file; `Remove `c.ts` from the index` does not. */
const TASK_OF_FILE =
  /^(?:(?:creat|modif|updat|edit|extend)(?:e|y|ed|ied)? (?:the |new |existing )?(?:file )?`([^`\s]+)`(?:$|[\s.,:;])|(?:delete|deleted|remove|removed|add|added) (?:the |new )?(?:file )?`([^`\s]+)`(?:$|[.,:;]| [—–(-]| with\b| and\b))/i;

/**
 * What tasks say of files that are listed nowhere else, each once. One or two alone are no list of what is planned: the
 * plan leaves the others open.
 */
export function withTasks(listed: readonly Deliverable[], ofTasks: readonly Deliverable[]): Deliverable[] {
  const known = new Set(listed.flatMap(({ path }) => path ?? []));
  const others = ofTasks.filter(({ path }) => {
    const isOther = path !== undefined && !known.has(path);
    if (path !== undefined) known.add(path);
    return isOther;
  });
  const isList = known.size > others.length || others.length >= FEWEST_TASKS;
  return isList ? [...listed, ...others] : [...listed];
}

const FEWEST_TASKS = 3;
