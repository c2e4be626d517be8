import type { Deliverable } from '../evidence/plan.ts';
import { endTrimmedOf } from '../text/text.ts';
import type { Item } from './blocks.ts';
import { deliverable, fromEntry } from './entries.ts';
import type { Section } from './outline.ts';
import { eachPath, isFileOrFolder, isPath } from './tree.ts';

/** Sections whose lists say what is done. */
export const DOES: readonly Section['kind'][] = ['other', 'scope', 'in scope'];

/** The file of an entry, or of one below it, that says what is done to it. */
export const fromTask = (item: Item): Deliverable[] => [...ownFiles(item), ...item.below.flatMap(fromTask)];

function ownFiles({ text, checked }: Item): Deliverable[] {
  const [before = '', id] = NUMBER.exec(text) ?? [];
  const task = text.slice(before.length);
  const [, changed, other] = TASK_OF_FILE.exec(task) ?? [];
  const path = changed ?? other;
  if (path !== undefined && isFile(path)) return fromEntry(task).slice(0, 1);
  if (checked === null || STAYS.test(task)) return [];
  const [, verb = '', bare = ''] = TASK_OF_BARE_FILE.exec(task) ?? [];
  const file = endTrimmedOf(bare, /[.,:;]/);
  if (isFileOfWords(file)) return [deliverable(file, `${verb}:`)];
  return id === undefined || LOOKS.test(task) ? [] : filesOfWords(task).map((one) => deliverable(one, ''));
}

/** `T012 [P] [US1] `, `1.2 `: what may stand before a task; the first is the id of a form whose tasks name their files. */
const NUMBER =
  /^(?:(T\d{2,4}[a-z]?)\b[:.]?\s+|\d{1,2}(?:\.\d{1,3}){0,3}[.)]?\s+)(?:\[(?:P|US-?\d{1,2}|Story)\]\s+){0,3}/;

/** `Create `a.ts` with …`, `Update `b.ts`: …`: what a task does to a file; `Remove `c.ts` from the index` does not. */
const TASK_OF_FILE =
  /^(?:(?:creat|modif|updat|edit|extend)(?:e|y|ed|ied)? (?:the |new |existing )?(?:file )?`([^`\s]+)`(?:$|[\s.,:;])|(?:delete|deleted|remove|removed|add|added) (?:the |new )?(?:file )?`([^`\s]+)`(?:$|[.,:;]| [—–(-]| with\b| and\b))/i;

/** The same without code marks: `Create src/cart.ts with …`. */
const TASK_OF_BARE_FILE =
  /^((?:creat|modif|updat|edit|extend)(?:e|y|ed|ied)?) (?:the |new |existing )?(?:file )?([^`\s]+)(?:$|\s[—–(-]|\s(?:\w{1,20} )?(?:component|module|page|view|modal|class|service|model|script|migration|config|hook|helper|middleware|controller|workflow|template|file)\b|\s(?:with|for|in|at|to|as|from|and|that|which|containing|using|per|under|based|so|by)\b)/i;

/** What looks at files, and writes none. */
const LOOKS = /^(?:run|verify|check|confirm|validate|ensure|review|read|see|manually|perform|execute)\b/i;

/** What an entry says of a file that is left as it is. */
export const STAYS =
  /\b(?:do not|don't|never|must not|without) (?:modify|modifying|change|changing|touch|touching|edit|editing)\b/i;

/** Words that lead to the file in which a task is done: `Implement the cart in src/cart.ts`. */
const LEADS = /^(?:in|at|to|into|under|inside|create|update|modify|edit|extend|refactor)$/i;
const BETWEEN = /^(?:the|new|file|and|both|existing)$/i;

/** The files of a task's words that stand behind a word which leads to them, and those that are listed with them. */
function filesOfWords(task: string): string[] {
  let leads = false;
  return task
    .replace(/[`()]/g, ' ')
    .split(/\s+/)
    .flatMap((written) => {
      const word = endTrimmedOf(written, /[.,:;]/);
      const isNamed = isFileOfWords(word);
      const found = leads && isNamed ? eachPath(word) : [];
      leads = LEADS.test(word) || (leads && (isNamed || BETWEEN.test(word)));
      return found;
    });
}

const isFile = (path: string): boolean => isPath(path) && isFileOrFolder(path);

/** Among words, libraries are called like files. */
const LIBRARY =
  /^(?:node|next|nuxt|vue|react|express|three|d3|chart|socket|discord|ember|backbone|alpine|nest|solid|day|moment|p5)\.js$/i;

/** Whether a word that stands among others, without code marks, is a file's path or name. */
export const isFileOfWords = (word: string): boolean =>
  isFile(word) &&
  !LIBRARY.test(word) &&
  (word.includes('/') ||
    (/\w\.(?:[a-z\d]+|[A-Z]+)$/.test(word) && !/^\.(?:spec|test|d|module)\./.test(word)));

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
