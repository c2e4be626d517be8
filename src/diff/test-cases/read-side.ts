import { type Hunk, indentOf } from '../hunks.ts';
import type { Said, Skip, Tests } from '../languages/language.ts';
import { linesOf, type SideLine, type TestLine } from './lines.ts';
import { argumentsIn, collectNames, saidIn } from './names.ts';

const CONDITION =
  /^(?:[})\]]*\s*)?(?:if|else|elif|elsif|unless|when|case|default|switch|match|except|catch|rescue|guard)\b/;
const CLOSING = /^(?:[)\]}]|\{\s*$|end\b)/;
/** A file with more tests than this is generated. */
const MOST = 5_000;
/** Marks above one definition. */
const MOST_MARKS = 50;
/** Lines of one definition; more are data. */
const MOST_LINES = 500;

/** What one side of a hunk shows of tests, from top to bottom. */
export function readSide(hunk: Hunk, side: 'old' | 'new', language: Tests): Seen[] {
  const lines = linesOf(hunk, side, language);
  const reading = new Reading(language, headerFrame(hunk, language, lines));
  lines.forEach((line, index) => {
    if (line.is === 'code') reading.take(line, language.read(lines, index));
    else if (line.is !== 'blank' && line.side !== 'both')
      reading.remark(language.readComment?.(line.raw) ?? []);
    else if (line.is === 'comment' || line.is === 'text')
      reading.mark(language.readComment?.(line.raw) ?? []);
  });
  return reading.end();
}

/** For each line of one side of a hunk the test or group that it stands in, its own line too; null: in none that shows. */
export function ownersOf(hunk: Hunk, side: 'old' | 'new', language: Tests): (Seen | null)[] {
  const lines = linesOf(hunk, side, language);
  const reading = new Reading(language, headerFrame(hunk, language, lines));
  return lines.map((line, index) => {
    if (line.is === 'code') reading.take(line, language.read(lines, index));
    return reading.owner();
  });
}

/** The state while a side is read. */
class Reading {
  readonly #language: Tests;
  readonly #frames: Frame[];
  readonly #seen: Seen[] = [];
  #pending: { isTest: boolean; skips: Skip[] } = { isTest: false, skips: [] };

  constructor(language: Tests, frames: Frame[]) {
    this.#language = language;
    this.#frames = frames;
  }

  /** A line of code with what it says. */
  take(line: SideLine, said: Said[]): void {
    this.#close(line);
    let owner: Frame['owner'] = null;
    for (const each of said) owner = this.#note(each, line) ?? owner;
    const body = owner === null ? (this.#frames.at(-1)?.body ?? null) : this.#body(owner, said);
    if (line.side === 'old' && body !== null) {
      collectNames(line.code, body.names);
      for (const name of [...argumentsIn(line.raw), ...saidIn(line.raw)]) body.names.add(name);
    }
    if (owner === null && body !== null && body.lines.length < MOST_LINES)
      body.lines.push({ text: line.raw, stays: line.side === 'both' });
    if (CLOSING.test(line.raw) && !CONDITION.test(line.raw)) return;
    this.#frames.push({ indent: line.indent, code: line.code.trimEnd(), owner, isHeader: false, body });
  }

  /** Where the names and lines go that a definition has below it: its own, or those of a helper. */
  #body(owner: Seen | 'helper', said: Said[]): Body {
    const body = { names: new Set<string>(), lines: [] };
    if (owner !== 'helper') return Object.assign(owner, body);
    const name = said.findLast(({ what }) => what === 'function')?.name ?? '';
    this.#add({ name, kind: 'helper', isDefined: false, skips: [], focus: [], ...body });
    return body;
  }

  /** A comment marks the definition below it. */
  mark(said: Said[]): void {
    for (const each of said) if (each.what === 'mark') this.#keep(each);
  }

  /** A changed comment may also speak of the file. */
  remark(said: Said[]): void {
    this.mark(said);
    for (const { what, skips = [] } of said) if (what === 'file') this.#file(skips);
  }

  /** The innermost test or group around what was read last. */
  owner(): Seen | null {
    const owner = this.#frames.findLast((frame) => frame.owner !== null)?.owner ?? null;
    return owner === 'helper' ? null : owner;
  }

  end(): Seen[] {
    const { skips } = this.#pending;
    if (skips.length > 0) this.#add({ name: '', kind: 'unknown', isDefined: false, skips, focus: [] });
    const headers = this.#frames.flatMap(({ isHeader, owner }) =>
      isHeader && owner !== null && owner !== 'helper' ? [owner] : [],
    );
    return [...headers.filter(({ skips: own }) => own.length > 0), ...this.#seen];
  }

  #close({ indent, raw }: SideLine): void {
    const goesOn = CLOSING.test(raw);
    for (
      let last = this.#frames.at(-1);
      last !== undefined && last.indent >= indent;
      last = this.#frames.at(-1)
    ) {
      if (goesOn && last.indent === indent && !last.isHeader) return;
      const [gone] = this.#frames.splice(-1);
      if (gone?.isHeader && gone.owner !== null && gone.owner !== 'helper' && gone.owner.skips.length > 0)
        this.#add(gone.owner);
    }
  }

  #note(said: Said, line: SideLine): Frame['owner'] {
    switch (said.what) {
      case 'mark':
        this.#keep(said);
        return null;
      case 'file':
        this.#file(said.skips ?? [], line);
        return null;
      case 'statement':
        this.#statement(said.skips ?? [], line);
        return null;
      case 'end':
        this.#ending(said, line);
        return null;
      default:
        return this.#define(said);
    }
  }

  #keep({ isTest = false, skips = [] }: Said): void {
    const kept = this.#pending.skips.length < MOST_MARKS ? skips : [];
    this.#pending = { isTest: this.#pending.isTest || isTest, skips: [...this.#pending.skips, ...kept] };
  }

  #file(skips: Skip[], line?: SideLine): void {
    if (line !== undefined && line.indent > 0) this.#statement(skips, line);
    else this.#add({ name: '', kind: 'file', isDefined: false, skips, focus: [] });
  }

  #define({ what, name = '', skips = [], focus }: Said): Frame['owner'] {
    const pending = this.#pending;
    this.#pending = { isTest: false, skips: [] };
    const isTest =
      (what === 'test' || (what === 'function' && pending.isTest)) &&
      !(this.#language.flat && this.#isInFunction());
    if (!isTest && what !== 'group') return 'helper';
    const groups = this.#frames.flatMap(({ owner }) => (isGroup(owner) ? [owner] : []));
    if (isTest) for (const group of groups) group.holds?.push(name);
    const seen: Seen = {
      name,
      kind: isTest ? 'test' : 'group',
      isDefined: name !== '',
      skips: [...pending.skips, ...skips],
      focus: focus === undefined ? [] : [focus],
      ...(isTest ? { within: groups.map((group) => group.name) } : { holds: [] }),
    };
    this.#add(seen);
    return seen;
  }

  #isInFunction(): boolean {
    const owner = this.#frames.findLast((frame) => frame.owner !== null)?.owner ?? null;
    return owner !== null && !isGroup(owner);
  }

  /** A skip in a body belongs to the nearest definition; below an `if` it has a condition. */
  #statement(skips: Skip[], { indent }: SideLine): void {
    let isConditional = false;
    for (const frame of this.#frames.toReversed()) {
      isConditional ||= CONDITION.test(frame.code) && !/\b(?:true|True)\b\s*[):{]/.test(frame.code);
      if (frame.owner === null) continue;
      const isHidden = frame.isHeader && indent > frame.indent + this.#language.level;
      const own = skips.map((skip) => ({
        ...skip,
        conditional: skip.conditional || isConditional || isHidden || frame.owner === 'helper',
      }));
      if (frame.owner === 'helper')
        this.#add({
          name: '',
          kind: 'unknown',
          isDefined: false,
          skips: own,
          focus: [],
          ...(!isConditional &&
            !isHidden &&
            skips.some(({ conditional }) => !conditional) &&
            SET_UP.test(frame.code) && { isForAll: true as const }),
        });
      else frame.owner.skips.push(...own);
      return;
    }
    const unsure = skips.map((skip) => ({ ...skip, conditional: true }));
    this.#add({ name: '', kind: 'unknown', isDefined: false, skips: unsure, focus: [] });
  }

  /** An option of a test below its first line, or behind its last brace. */
  #ending({ skips = [], focus }: Said, { indent }: SideLine): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || frame.owner === null || frame.owner === 'helper') return;
    const isOption = frame.indent === indent || /[(,]\s*\{$/.test(frame.code);
    if (!isOption) return;
    frame.owner.skips.push(...skips);
    if (focus !== undefined) frame.owner.focus.push(focus);
  }

  #add(seen: Seen): void {
    if (this.#seen.length < MOST) this.#seen.push(seen);
  }
}

/** What runs before each test. */
const SET_UP =
  /\b(?:set_?up(?:_?(?:method|class|module|function))?|before_?(?:each|all)?)\b\s*(?:[({]|do\b|$)/i;

const isGroup = (owner: Frame['owner']): owner is Seen =>
  owner !== null && owner !== 'helper' && owner.kind === 'group';

/** A test, or what holds several, as one side of a hunk shows it. */
export interface Seen {
  /** '' when the hunk does not show it, or the whole file is meant. */
  name: string;
  /** `helper`: a function that tests may call. */
  kind: 'test' | 'group' | 'helper' | 'file' | 'unknown';
  /** A skip before each test: none of them ran. */
  isForAll?: true;
  /** Its own line stands in the hunk. */
  isDefined: boolean;
  skips: Skip[];
  focus: string[];
  /** What its removed lines name; comments and strings name nothing. */
  names?: Set<string>;
  /** The lines of code below its own, those that stay too. */
  lines?: TestLine[];
  /** Of a test: the groups that it stands in, as far as the hunk shows them. */
  within?: readonly string[];
  /** Of a group: the tests that the hunk shows in it. */
  holds?: string[];
}

/** A line that lines further in belong to. */
interface Frame {
  indent: number;
  code: string;
  /** Null: no definition. */
  owner: Seen | 'helper' | null;
  /** Known from the hunk's header: what stands between is hidden. */
  isHeader: boolean;
  /** Where that goes what stands below it. */
  body: Body | null;
}

/** What stands below a definition. */
type Body = Required<Pick<Seen, 'names' | 'lines'>>;

/** The definition that git prints in a hunk's header, as what encloses the hunk's lines; none when it does not. */
function headerFrame(hunk: Hunk, language: Tests, lines: SideLine[]): Frame[] {
  const raw = hunk.context.trim();
  if (raw === '' || hunk.fromStart) return [];
  const said = language.read([{ raw, code: raw }], 0);
  const found = said.findLast(({ what }) => what === 'test' || what === 'group' || what === 'function');
  if (found === undefined) return [];
  const isTest = found.what === 'test' || (found.what === 'function' && language.marked && /test/i.test(raw));
  const first = lines.find(({ is }) => is === 'code');
  const indent = language.stripsHeader ? guessedIndent(raw, language.level) : indentOf(hunk.context);
  if (first !== undefined && first.indent < indent) return [];
  const seen: Seen = { name: found.name ?? '', kind: 'test', isDefined: false, skips: [], focus: [] };
  const owner = found.what === 'group' ? { ...seen, kind: 'group' as const } : isTest ? seen : 'helper';
  return [{ indent, code: raw, owner, isHeader: true, body: null }];
}

/** Methods stand one level in; git prints them without indentation. */
const guessedIndent = (line: string, level: number): number =>
  /\(\s*(?:self|cls)\b|^(?:public|private|protected|override|@)/.test(line) ? level : 0;
