import type { Definition } from '../../evidence/change.ts';
import { hunksOf } from '../hunks.ts';
import { definitionsIn } from '../languages/languages.ts';
import { kindOf } from '../paths.ts';
import { compoundNames, messageWords, SAID, saidIn, wordsOf } from './names.ts';
import { isRenamed, type ReadFile } from './retired.ts';

const MOST = 5_000;
/** What is compared each with each. */
const MOST_COMPARED = 300;
/** A shorter name names nothing for sure. */
const SHORTEST = 6;

/** What code that the change touches no longer says, and names of several words that it no longer has. */
export interface Vanished {
  said: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Those of the names that were defined, however deep, and got no like name. */
  defined: ReadonlySet<string>;
  /** Names of several words on lines that the change takes or writes. */
  touched: ReadonlySet<string>;
  /** By the name of a definition of several words a parameter that it no longer has, where it has fewer. */
  parameters: ReadonlyMap<string, string>;
  /** By such a name a parameter that could be left out, or be nothing, and no longer can. */
  demanded: ReadonlyMap<string, string>;
}

/** Of the code of the change, tests aside, and of code that has tests in it: there nobody knows which is which. */
export function vanishedFrom(read: readonly ReadFile[]): Vanished {
  const [old, now] = [new Set<string>(), new Set<string>()];
  for (const { file, tests, patch } of read) {
    if (patch === undefined || !isCode({ file, tests })) continue;
    for (const { lines } of hunksOf(patch))
      for (const { side, text } of lines) {
        const into = side === 'old' ? old : now;
        if (into.size < MOST) for (const each of [...saidIn(text), ...compoundNames(text)]) into.add(each);
      }
  }
  const gone = [...old].filter((each) => !now.has(each));
  const isGone = new Set(gone);
  const messages = [...now].filter((each) => each.startsWith(SAID)).slice(0, MOST_COMPARED);
  const made = defined('new', read);
  return {
    defined: new Set(
      defined('old', read)
        .filter(({ name }) => name.length >= SHORTEST && !made.some((other) => other.name === name))
        .filter((each) => !isRenamed({ ...each, change: 'removed' }, made))
        // What holds a value may be named where the patch does not show it.
        .filter(({ name, kind }) => kind !== PROPERTY || isGone.has(name))
        .map(({ name }) => name),
    ),
    said: new Set(
      gone
        .filter((each) => each.startsWith(SAID))
        .slice(0, MOST_COMPARED)
        .filter((each) => !isReworded(each, messages)),
    ),
    names: new Set(gone.filter((each) => !each.startsWith(SAID))),
    touched: touchedIn(read),
    parameters: lostParameters(read),
    demanded: demandedParameters(read),
  };
}

function touchedIn(read: readonly ReadFile[]): Set<string> {
  const names = new Set<string>();
  for (const { file, tests, patch } of read) {
    if (patch === undefined || !isCode({ file, tests })) continue;
    for (const { lines } of hunksOf(patch))
      for (const { side, text } of lines)
        if (side !== 'both' && names.size < MOST) for (const name of compoundNames(text)) names.add(name);
  }
  return names;
}

/** Definitions that are given less than before, as far as one line has all that they are given. */
function lostParameters(read: readonly ReadFile[]): Map<string, string> {
  const lost = new Map<string, string>();
  for (const each of read.slice(0, MOST_COMPARED)) {
    const [old, now] = [definedOn('old', each), definedOn('new', each)];
    for (const { name, text } of old) {
      const before = parametersOf(name, text);
      const others = now.filter((other) => other.name === name);
      const after = others.map((other) => parametersOf(name, other.text));
      if (before === null || after.length !== 1 || after[0] == null) continue;
      const gone = before.find((parameter) => !after[0]!.includes(parameter));
      if (after[0].length < before.length && gone !== undefined) lost.set(name, gone);
    }
  }
  return lost;
}

const NAME_OF_PARAMETER =
  /^(?:(?:public|private|protected|readonly|final|const|val|var)\s+)*([A-Za-z_$][\w$]*)/;
const MAY_BE_NOTHING = /\?:|\?$|\|\s*(?:undefined|null|None)\b|\bOptional\[|=\s*(?:undefined|null|None|nil)$/;

/** Definitions one of whose parameters has to be something now. */
function demandedParameters(read: readonly ReadFile[]): Map<string, string> {
  const demanded = new Map<string, string>();
  for (const each of read.slice(0, MOST_COMPARED)) {
    const now = definedOn('new', each);
    for (const { name, text } of definedOn('old', each)) {
      const others = now.filter((other) => other.name === name);
      const [before, after] = [parametersOf(name, text), parametersOf(name, others[0]?.text ?? '')];
      if (others.length !== 1 || before === null || after === null) continue;
      const named = (parameter: string): string => NAME_OF_PARAMETER.exec(parameter)?.[1] ?? '';
      const found = before.find((parameter) => {
        const same = after.find((other) => named(other) === named(parameter));
        return MAY_BE_NOTHING.test(parameter) && same !== undefined && !MAY_BE_NOTHING.test(same);
      });
      if (found !== undefined) demanded.set(name, named(found));
    }
  }
  return demanded;
}

/** What stands between the brackets behind a name, one by one; none without brackets, null where they do not close. */
function parametersOf(name: string, text: string): string[] | null {
  const behind = text.slice(text.indexOf(name) + name.length).trimStart();
  const open = /^(?:<[^()]{0,100}>)? ?\(/.exec(behind);
  if (open === null) return [];
  const parts = [''];
  let depth = 0;
  for (const character of behind.slice(open[0].length)) {
    if (depth === 0 && character === ')')
      return parts.map((part) => part.trim()).filter((part) => part !== '');
    if (depth === 0 && character === ',') parts.push('');
    else parts.push(`${parts.pop()}${character}`);
    if ('([{<'.includes(character)) depth += 1;
    if (')]}>'.includes(character)) depth -= 1;
  }
  return null;
}

/** Whether the code says a message in other words: most of them are the same. */
function isReworded(message: string, others: readonly string[]): boolean {
  const words = messageWords(message);
  return (
    words.length > 1 &&
    others.some((other) => words.filter((word) => other.includes(word)).length * 2 > words.length)
  );
}

/** What the changed lines of one side define, as far as a line by itself tells: also what stands deep in others. */
function defined(side: 'old' | 'new', read: readonly ReadFile[]): Definition[] {
  const change = side === 'old' ? 'removed' : 'added';
  return read
    .flatMap((each) => definedOn(side, each))
    .slice(0, MOST_COMPARED)
    .map(({ name, kind }) => ({ name: name.replace(/[?!=]$/, ''), kind, change }));
}

/** Definitions of several words on the changed lines of one side of a file. */
function definedOn(
  side: 'old' | 'new',
  { file, tests, patch }: ReadFile,
): { name: string; kind: string; text: string }[] {
  const language = definitionsIn(file.path);
  if (patch === undefined || language === null || !isCode({ file, tests })) return [];
  return hunksOf(patch)
    .flatMap(({ lines }) => lines.filter((line) => line.side === side))
    .flatMap(({ text }) => {
      const found =
        language.recognize(text.trim(), { parent: null, top: false, header: false }) ??
        memberIn(file.path, text.trim());
      return found === null ? [] : [{ ...found, text }];
    })
    .filter(({ name, kind }) => DEFINED.test(kind) && !isCommon(name));
}

const DEFINED = /^(?:function|method|class|struct|interface|trait|enum|record|object|macro|property)$/;
const PROPERTY = 'property';
const SCRIPTS = /\.[cm]?[jt]sx?$/;
const METHOD =
  /^(?:(?:async|get|set|static|private|protected|public)\s+){0,3}([A-Za-z_$][\w$]*)\s?\([^"'`()]{0,200}\)(?:\s?:\s?[^"'`(){}]{1,100})? \{$/;
/** `pending: {},` where an object begins, `pending?: number;` where a type says what it has. */
const HOLDS =
  /^(?:readonly )?([A-Za-z_$][\w$]*)(?:: (?:\{\}|\[\]|null|undefined|new (?:Map|Set|WeakMap)\(\)),?|\??: [^"'`(){},;]{1,80};)$/;

/** `public static int Total { get; set; }` */
const ACCESSED =
  /^(?:(?:public|private|protected|internal|static|virtual|override|required)\s+){1,4}[\w<>[\],?. ]{1,80} ([A-Za-z_]\w*) ?\{ ?(?:get|set|init)\b/;

/** A method or field by its own line, wherever it stands: of objects too. */
function memberIn(path: string, line: string): { name: string; kind: string } | null {
  if (path.endsWith('.cs')) {
    const name = ACCESSED.exec(line)?.[1];
    return name === undefined ? null : { name, kind: PROPERTY };
  }
  if (!SCRIPTS.test(path)) return null;
  const method = /^(?:if|for|while|switch|catch|function|return|with)\b/.test(line)
    ? null
    : METHOD.exec(line);
  if (method !== null) return { name: method[1]!, kind: 'method' };
  const held = HOLDS.exec(line);
  return held === null ? null : { name: held[1]!, kind: PROPERTY };
}

/** One word may mean many things. */
const isCommon = (name: string): boolean => wordsOf(name).length < 2;

const isCode = ({ file, tests }: ReadFile): boolean =>
  kindOf(file.path) === 'code' && (tests?.removed ?? []).length === 0;
