/** `name = value`, `name: value`, `name value`, `name << value` and `name(value)`. */
const SETS = /^([\w.-]+)\s*(?:\+{0,2}=|:=|<<|:|\(|\s)\s*(\S.*)$/s;
/** `rule "name"` before the block of a name within that of a kind. */
const LABELLED = /^([\w-]+)\s+"([^"]{1,200})"$/;
/** `ThisBuild / name := value` of sbt. */
const SCOPED = /^(?:ThisBuild|Global|Test|Compile)\s*\/\s*/;
const LONGEST_STATEMENT = 2_000;
const LONGEST_NAME = 120;

/**
 * What a file of Gradle, sbt, HCL or properties assigns, block within block. A block is called as it is written, without
 * spaces: `tasks.withType<Test>().configureEach`. A name that is assigned several times has a list. What is no literal is
 * null.
 */
export function assignedValues(text: string): unknown {
  const root: Block = {};
  const blocks = [root];
  for (const { written, end } of statementsOf(text)) {
    const block = blocks.at(-1) ?? root;
    const [, kind, label] = LABELLED.exec(written) ?? [];
    if (end === '{' && kind !== undefined && label !== undefined)
      blocks.push(blockIn(blockIn(block, kind), label));
    else if (end === '{') blocks.push(blockIn(block, nameOf(written)));
    else if (written !== '') assign(block, written);
    if (end === '}' && blocks.length > 1) blocks.pop();
  }
  return root;
}

interface Block {
  [name: string]: string | string[] | null | Block;
}

interface Statement {
  written: string;
  /** The sign behind it; empty for the end of a line. */
  end: '{' | '}' | '';
}

/** The statements of a text, without comments: a line each, unless a parenthesis is open, or a block begins or ends. */
function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  let [written, open] = ['', 0];
  const finish = (end: Statement['end']): void => {
    const statement = written.trim().slice(0, LONGEST_STATEMENT);
    if (end !== '' || !/^[#*]/.test(statement)) found.push({ written: statement, end });
    [written, open] = ['', 0];
  };
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    at += piece.length;
    if (piece === '{' || piece === '}') finish(piece);
    else if (piece === ';' || (piece === '\n' && open === 0)) finish('');
    else if (!/^\/[/*]/.test(piece)) {
      if (piece === '(' || piece === '[') open += 1;
      if (piece === ')' || piece === ']') open = Math.max(0, open - 1);
      written += piece;
    }
  }
  finish('');
  return found;
}

/** A comment, a text with its quotes, or a single sign. */
function pieceAt(text: string, at: number): string {
  const sign = text.charAt(at);
  if (sign === '"' || sign === "'") return quoted(text, at, sign);
  const two = text.slice(at, at + 2);
  const isUrl = text.charAt(at - 1) === ':';
  if (two === '/*') return upTo(text, at, '*/', 2);
  return two === '//' && !isUrl ? upTo(text, at, '\n', 0) : sign;
}

function upTo(text: string, at: number, end: string, length: number): string {
  const found = text.indexOf(end, at + 2);
  return text.slice(at, found === -1 ? text.length : found + length);
}

/** A text ends with its line at the latest: an apostrophe stands in comments, too. */
function quoted(text: string, at: number, quote: string): string {
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text.charAt(end);
    if (sign === '\n') return text.slice(at, end);
    if (sign === '\\') end += 1;
    else if (sign === quote) return text.slice(at, end + 1);
  }
  return text.slice(at);
}

/** `val integration by tasks.registering(Test::class)` is `integration`, `tasks.test` as it is. */
function nameOf(written: string): string {
  const declared = /^(?:val|var|def)\s+(\w+)/.exec(written)?.[1];
  return (declared ?? written.split('=', 1)[0] ?? '').replace(/\s/g, '').slice(0, LONGEST_NAME);
}

function blockIn(parent: Block, name: string): Block {
  const known = parent[name];
  if (typeof known === 'object' && known !== null && !Array.isArray(known)) return known;
  const block: Block = {};
  parent[name] = block;
  return block;
}

function assign(block: Block, statement: string): void {
  const [, called, written] = SETS.exec(statement.replace(SCOPED, '')) ?? [];
  const name = called?.replace(/\.(?:set|add|addAll)$/, '');
  if (name === undefined || written === undefined) return;
  const value = literal(written.endsWith(')') ? written.slice(0, -1).trim() : written);
  const known = block[name];
  if (known === undefined) block[name] = value;
  else if (value !== null && (typeof known === 'string' || Array.isArray(known)))
    block[name] = [known, value].flat();
}

/** `true`, `0.8`, `'text'`, `['a', 'b']`, `listOf("a", "b")`; a bare word as properties have it. */
function literal(written: string): string | string[] | null {
  const value = written.replace(/\.toBigDecimal\(\)?$/, '');
  if (/^-[\w./:=+,\s-]+$/.test(value) && !/^-[\d.]+$/.test(value)) return value.split(/\s+/);
  if (/^-?[\w.]+[fFdDlL]?$/.test(value)) return value.replace(/^(-?\d[\d.]*)[fFdDlL]$/, '$1');
  const texts = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
  if (texts.length === 0) return null;
  return texts.length === 1 && /^["']/.test(value) ? (texts[0] ?? null) : texts;
}
