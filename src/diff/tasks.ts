import type { Task } from '../evidence/change.ts';
import { lastSegment } from '../text/path.ts';
import { redact } from '../text/redact.ts';
import { known } from '../tools/known.ts';
import { PROGRAMS } from '../tools/programs.ts';
import type { TaskFile } from '../tools/tool.ts';
import { type Hunk, hunksOf, indentOf, shownOn } from './hunks.ts';

const MOST_TASKS = 20;
/** Longer commands are not judged. */
const LONGEST = 1000;

const FILES = known('tasks');

/** What is known of a file whose commands workflows call: nothing where it is none, and of some files several things. */
export function taskFiles(path: string): TaskFile[] {
  const name = lastSegment(path);
  return FILES.filter(({ file }) => file.test(name));
}

/** What is known of a file whose commands are read; undefined: it is none. */
export const taskFile = (path: string): TaskFile | undefined =>
  taskFiles(path).find(({ form }) => form !== 'names');

const MOST_PROGRAMS = 20;

/** The programs that a patch newly names in a file whose commands workflows call. */
export function programsIn(path: string, patch: string): string[] {
  if (taskFiles(path).length === 0) return [];
  const [old, now] = [new Set<string>(), new Set<string>()];
  for (const { lines } of hunksOf(patch))
    for (const { side, text } of lines) {
      if (side === 'both' || /^\s*(?:#|\/\/)/.test(text)) continue;
      for (const word of text.toLowerCase().match(/[a-z][\w.+-]*/g) ?? [])
        (side === 'old' ? old : now).add(word);
    }
  const isKnown = (word: string): boolean => PROGRAMS.has(word) && !old.has(word);
  return [...now].map(withoutMirror).filter(isKnown).slice(0, MOST_PROGRAMS);
}

/** Where hooks come from is named after the program. */
const MIRRORS = known('mirrors');
const withoutMirror = (word: string): string =>
  MIRRORS.reduce((name, mirror) => name.replaceAll(mirror, ''), word);

/**
 * The commands that a patch changes behind a name which workflows call: scripts of `package.json`, targets of a Makefile,
 * and the options that a program always gets. Only what the patch shows on both sides, or adds.
 */
export function tasksOf(path: string, patch: string): Task[] {
  const file = taskFile(path);
  if (file === undefined) return [];
  const hunks = hunksOf(patch);
  if (file.form === 'script' || file.form === 'steps') return shownLines(path, hunks, file.form);
  if (file.form === 'names') return [];
  const tasks = [...READERS[file.form](hunks, file)].flatMap(([task, sides]) => taskOf(task, sides));
  return tasks.slice(0, MOST_TASKS);
}

const READERS: Record<
  'scripts' | 'targets' | 'options',
  (hunks: readonly Hunk[], file: TaskFile) => Map<string, Sides>
> = {
  scripts: scriptsIn,
  targets: targetsIn,
  options: optionsIn,
};

function taskOf(name: string, { before, after }: Sides): Task[] {
  if (after === null || before === after) return [];
  if (after.length > LONGEST || (before ?? '').length > LONGEST) return [];
  return [{ name, before: before === null ? null : redact(before), after: redact(after) }];
}

/** What stands behind a name before and after the change; null: nothing. */
interface Sides {
  before: string | null;
  after: string | null;
}

/** As many characters of a script or an action are read. */
const LONGEST_SCRIPT = 4000;
/** Git shows so many lines around a change, where the file has them. */
const AROUND = 3;

/** The lines of a script, or the steps of an action, that a patch shows on each side. */
function shownLines(path: string, hunks: readonly Hunk[], form: 'script' | 'steps'): Task[] {
  const side = (of: 'old' | 'new'): string =>
    hunks
      .map(({ lines }) => lines.filter((line) => shownOn(of, line)).map(({ text }) => text))
      .flatMap((lines) => (form === 'steps' ? stepLines(lines) : lines))
      .join('\n');
  const [before, after] = [side('old'), side('new')];
  if (before.trim() === '' || before === after) return [];
  if (before.length > LONGEST_SCRIPT || after.length > LONGEST_SCRIPT) return [];
  return [
    {
      name: path,
      before: redact(before),
      after: redact(after),
      ...(isWhole(hunks) && { whole: true as const }),
    },
  ];
}

/** The steps that lines of an action show from their beginning, without what they stand below. */
function stepLines(lines: string[]): string[] {
  const heads = lines.flatMap((line, at) => (STEP.test(line) ? [at] : []));
  const widths = heads.map((at) => indentOf(lines[at]!));
  const width = Math.min(...widths);
  const first = heads[widths.indexOf(width)];
  if (first === undefined) return [];
  const end = lines.findIndex((line, at) => at > first && /\S/.test(line) && indentOf(line) < width);
  return lines.slice(first, end === -1 ? undefined : end).map((line) => line.slice(width));
}

const STEP = /^ {0,20}- +(?:name|uses|run|id|if|shell|with|env|continue-on-error|working-directory):/;

/** Whether one hunk shows a file from its first line to its last. */
function isWhole([only, ...others]: readonly Hunk[]): boolean {
  if (only === undefined || others.length > 0 || !only.fromStart) return false;
  const last = only.lines.findLastIndex(({ side }) => side !== 'both');
  return only.lines.length - 1 - last < AROUND;
}

/** Sets one side of a name. */
function setSide(found: Map<string, Sides>, name: string, side: 'old' | 'new', text: string): void {
  const known = found.get(name) ?? { before: null, after: null };
  found.set(name, side === 'old' ? { ...known, before: text } : { ...known, after: text });
}

const TARGET = /^([A-Za-z][\w.-]*)\s*:(?![:=])(.*)$/;

interface Recipe {
  old: string[];
  new: string[];
  /** What it needs on each side; null where the patch does not show it. */
  needs: { old: string[] | null; new: string[] | null };
}

/** Targets of a Makefile that the patch changes: what they need, and the lines of them, as far as it shows both. */
function targetsIn(
  hunks: readonly Hunk[],
  { program = '', target = TARGET, indent = /^\t/, command, loop }: TaskFile,
): Map<string, Sides> {
  const recipes = new Map<string, Recipe>();
  const recipeOf = (name: string): Recipe => {
    const recipe = recipes.get(name) ?? { old: [], new: [], needs: { old: null, new: null } };
    recipes.set(name, recipe);
    return recipe;
  };
  for (const { context, lines } of hunks) {
    let current: string | null = target.exec(context)?.[1] ?? null;
    /** What is needed goes on in the next line, on each side. */
    const goesOn = { old: false, new: false };
    for (const { side, text } of lines) {
      const sides = (['old', 'new'] as const).filter((each) => side === 'both' || side === each);
      const [, name, needed = ''] = target.exec(text) ?? [];
      const isNeeded = name === undefined && current !== null && sides.every((each) => goesOn[each]);
      if (name !== undefined) current = name;
      if (name !== undefined || isNeeded) {
        const [written = ''] = (isNeeded ? text : needed).split(/[|;#]/);
        for (const each of sides) {
          const { needs } = recipeOf(current!);
          const known = isNeeded ? (needs[each] ?? []) : [];
          needs[each] = [...known, ...written.split(/\s+/).filter((word) => word !== '' && word !== '\\')];
          goesOn[each] = text.trimEnd().endsWith('\\');
        }
      } else if (indent.test(text) && current !== null) {
        const line = text.replace(indent, '').trimEnd();
        const made = command === undefined ? line : commandOf(line, command);
        if (made !== null) for (const each of sides) recipeOf(current)[each].push(made);
      } else if (/^\S/.test(text) && !text.startsWith('#')) current = null;
    }
  }
  const written = [...recipes].flatMap(([name, recipe]) => sidesOf(name, recipe, program));
  if (loop === undefined) return new Map(written);
  const once = (text: string | null): string | null => text && loopedOnce(text, loop);
  return new Map(
    written.map(([name, { before, after }]) => [name, { before: once(before), after: once(after) }]),
  );
}

const MOST_LOOPS = 5;

/** A recipe with what it runs for each word of a list standing there as if for one. */
function loopedOnce(text: string, loop: RegExp): string {
  let looped = text;
  for (let loops = 0; loops < MOST_LOOPS; loops += 1) {
    const found = loop.exec(looped);
    if (found === null) break;
    const begin = found.index + found[0].length;
    const end = closingOf(looped, begin);
    looped = `${looped.slice(0, found.index)}${looped.slice(begin, end).trimStart()}${looped.slice(end + 1)}`;
  }
  return looped;
}

/** Where the bracket that is open closes; at the end where it never does. */
function closingOf(text: string, begin: number): number {
  let depth = 1;
  for (let at = begin; at < text.length; at += 1) {
    if (/[({]/.test(text[at]!)) depth += 1;
    else if (/[)}]/.test(text[at]!)) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The command that a line of a program runs; null: none that can be told. */
function commandOf(line: string, command: RegExp): string | null {
  const written = command.exec(line)?.[1];
  if (written === undefined) return null;
  // What is named by a word is told to the runner.
  const [told = ''] = written.split(/,\s?\w+=/, 1);
  const words = [...told.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, other]) => one ?? other ?? '');
  return words.length === 1 ? (words[0] ?? null) : words.map(quoted).join(' ');
}

/** A target without a line of its own on either side only needs others. What it needs is made as by hand, before its own. */
function sidesOf(name: string, { old, new: now, needs }: Recipe, program: string): [string, Sides][] {
  const made = (names: string[] | null): string[] | null =>
    names === null || names.some((each) => !/^[A-Za-z_][\w.-]*$/.test(each))
      ? null
      : names.map((each) => `${program} ${each}`);
  const [was, is] = [made(needs.old), made(needs.new)];
  const areKnown = was !== null && is !== null;
  const isSame = String(needs.old) === String(needs.new);
  const both = (names: string[] | null, recipe: string[]): string =>
    [...(areKnown && !isSame ? (names ?? []) : []), ...recipe].join('\n');
  const [before, after] = [both(was, old), both(is, now)];
  if (before === '' || (needs.old === null && needs.new !== null)) return [[name, { before: null, after }]];
  // What it needs may do what it did.
  if (!areKnown && !isSame) return [];
  return after === '' && needs.new === null ? [] : [[name, { before, after }]];
}

/** `"name": "value"`, a line of its own as every formatter writes it. */
const ENTRY = /^\s*"([\w:./@-]{1,80})"\s*:\s*("(?:[^"\\]|\\.)*")\s*,?\s*$/;
const NAMED = /^\s*"([\w:./@-]{1,80})"\s*:/;
const OPENS = /^\s*"([\w-]+)"\s*:\s*\{\s*$/;

/** Scripts of `package.json` that the patch removes, adds or changes. */
function scriptsIn(hunks: readonly Hunk[], { otherValues }: TaskFile): Map<string, Sides> {
  const found = new Map<string, Sides>();
  const unread = new Set<string>();
  const ofScripts = new Set<string>();
  for (const { lines } of hunks) {
    /** The block that a line stands in, as far as the hunk shows it. */
    let block: string | null = null;
    for (const { side, text } of lines) {
      const opened = OPENS.exec(text)?.[1];
      if (opened !== undefined) block = opened;
      else if (/^\s*\},?\s*$/.test(text)) block = null;
      else if (side !== 'both' && (block === null || block === 'scripts')) {
        const value = commandIn(text, otherValues);
        const name = NAMED.exec(text)?.[1];
        const isScript = block === 'scripts' || (block === null && value?.includes(' ') === true);
        if (isScript && name !== undefined) ofScripts.add(name);
        if (value !== null && name !== undefined) setSide(found, name, side, value);
        else if (name !== undefined) unread.add(name);
      }
    }
  }
  for (const name of unread) found.delete(name);
  // What npm runs around another script needs nobody to call it: without it nothing runs.
  for (const [name, { before, after }] of found)
    if (AROUND_OTHERS.test(name) && after === null && ofScripts.has(name))
      found.set(name, { before, after: '' });
  return found;
}

/** https://docs.npmjs.com/cli/using-npm/scripts#pre--post-scripts */
const AROUND_OTHERS = /^(?:pre|post)\w/;

function commandIn(line: string, otherValues?: RegExp): string | null {
  const written = ENTRY.exec(line)?.[2];
  if (written === undefined) return null;
  try {
    const value = String(JSON.parse(written));
    return otherValues?.test(value) ? null : value;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `addopts = -ra`, `addopts = "-ra"`, `testpaths = ["tests"]`: a value in one line. */
const OPTION = /^\s*([A-Za-z][\w-]*)\s*=\s*(\S.*)$/;

/** What a program is always told by its settings, as the command that it makes: `pytest -ra tests`. */
function optionsIn(hunks: readonly Hunk[], { keys = [], program = '' }: TaskFile): Map<string, Sides> {
  const found = new Map<string, Sides>();
  for (const { context, lines } of hunks) {
    const told = new Map<string, Told>();
    const tell = (name: string, side: Hunk['lines'][number]['side'], words: string): void => {
      const known = told.get(name) ?? { old: [], new: [], changed: false };
      if (side !== 'new') known.old.push(words);
      if (side !== 'old') known.new.push(words);
      told.set(name, { ...known, changed: known.changed || side !== 'both' });
    };
    const opened = (text: string): string | null =>
      keys.find((key) => OPENED.exec(text)?.[1] === key) ?? null;
    /** The key whose value goes on in the next lines, as far as the hunk shows it. */
    let current = opened(context);
    for (const { side, text } of lines) {
      const [, name = '', value = ''] = OPTION.exec(text) ?? [];
      const words = keys.includes(name) ? wordsOf(value.trim()) : null;
      const isPart = words === null && current !== null && opened(text) === null && PART.test(text);
      if (words !== null) tell(name, side, words);
      if (isPart) tell(current!, side, partOf(text.trim()));
      else if (/^\s*[^\s#]/.test(text)) current = opened(text);
    }
    for (const [name, { old, new: now, changed }] of told) {
      if (!changed) continue;
      if (old.length > 0) setSide(found, name, 'old', [program, ...old].join(' '));
      // Without the key it is told nothing, as by hand.
      const words = now.length > 0 ? now : ['--override-ini', `${name}=`];
      if (old.length + now.length > 0) setSide(found, name, 'new', [program, ...words].join(' '));
    }
  }
  return found;
}

/** What the lines of a hunk tell a program, on each side. */
interface Told {
  old: string[];
  new: string[];
  changed: boolean;
}

/** `addopts = [`, `addopts =`: the value stands in the next lines, */
const OPENED = /^\s*([A-Za-z][\w-]*)\s*=\s*\[?\s*$/;
/** indented, or in quotes. */
const PART = /^\s+[^\s\]#]|^["']/;

/** A line of a value that goes on over several: entries of a list in quotes, or words. */
const partOf = (line: string): string =>
  (/^["']/.test(line) ? wordsOf(`[${line}]`) : wordsOf(line.replace(/,\s*$/, ''))) ?? '';

/** The words of a value as a shell would read them; null: it goes on in the next line. */
function wordsOf(value: string): string | null {
  if (value.startsWith('[')) {
    if (!value.endsWith(']')) return null;
    return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)]
      .map(([, one, other]) => quoted(one ?? other ?? ''))
      .join(' ');
  }
  if (/^"""|^'''/.test(value)) return null;
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(value)?.[1] ?? /^'([^']*)'$/.exec(value)?.[1];
  return inner === undefined ? value : inner.replaceAll('\\"', '"');
}

const quoted = (word: string): string => (/^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", '')}'`);
