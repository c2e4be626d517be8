import { type Token, tokens } from './shell-tokens.ts';

/** A simple command as its words, or a group `{ …; }` / `( … )` as its statements. */
export type Command = { words: string[] } | { group: Statement[] };

/** Commands joined by `&&`, `||` and `|`: what the shell judges as one. */
export interface Statement {
  commands: { joined: '' | '&&' | '||' | '|'; command: Command }[];
  /** Ends with `&`: nobody waits for it. */
  background: boolean;
}

export interface Script {
  statements: Statement[];
  /** False when a quote, bracket or here-document is never closed, or groups nest beyond reason. */
  complete: boolean;
}

const MAX_DEPTH = 40;

/**
 * Reads a shell script as a list of statements. Keywords (`if`, `then`, `for`, `do` …) stay words; of what they
 * enclose each statement is listed in order. Linear in the script's length; never throws.
 */
export function parseShell(script: string): Script {
  const known = KNOWN.get(script);
  if (known !== undefined) return known;
  const read = readScript(script);
  if (script.length > LONGEST_KNOWN) return read;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(script, read);
  return read;
}

/** A step's script is looked at for its commands, its gates, what hides its failure and more, before and after a change. */
const KNOWN = new Map<string, Script>();
const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 4_000;

function readScript(script: string): Script {
  const reading: Reading = { tokens: tokens(script), at: 0, complete: true };
  const statements: Statement[] = [];
  while (reading.at < reading.tokens.length) {
    statements.push(...list(reading, 0));
    // A closing bracket without its opening one, as `case` patterns have it.
    reading.at += 1;
  }
  return { statements, complete: reading.complete };
}

interface Reading {
  tokens: Token[];
  at: number;
  complete: boolean;
}

/** Statements up to the bracket that closes the group, or the end. */
function list(reading: Reading, depth: number): Statement[] {
  const statements: Statement[] = [];
  let cases = 0;
  for (;;) {
    const statement = readStatement(reading, depth);
    const token = reading.tokens[reading.at];
    cases += caseDepth(statement);
    const pattern = cases > 0 && isOperator(token, ')');
    if (statement.commands.length > 0 && !pattern) statements.push(statement);
    if (token === undefined || (isOperator(token, ')') && !pattern) || isWord(token, '}')) return statements;
    if (token.kind !== 'word' && !(isOperator(token, '(') && opensBranch(statement))) reading.at += 1;
  }
}

/** Between `case … in` and `esac` a word before `)` is a pattern, no command. */
export function caseDepth({ commands }: Statement): 1 | 0 | -1 {
  const [first] = commands;
  if (first === undefined || !('words' in first.command)) return 0;
  const word = openingWord(first.command.words);
  return word === 'case' ? 1 : word === 'esac' ? -1 : 0;
}

/** Words behind which another command may stand, or a group: `do if …`, `do (cd a && make)`. */
const BEFORE_OTHERS = new Set(['then', 'do', 'else']);

/** The word that says what a command begins: of `do if [ -f a ]` it is `if`. */
export const openingWord = (words: readonly string[]): string =>
  words.find((each) => !BEFORE_OTHERS.has(each)) ?? '';

/** A keyword alone, before a group. */
function opensBranch({ commands: [only, ...others] }: Statement): boolean {
  if (only === undefined || others.length > 0 || !('words' in only.command)) return false;
  return only.command.words.length === 1 && BEFORE_OTHERS.has(only.command.words[0]!);
}

function readStatement(reading: Reading, depth: number): Statement {
  const statement: Statement = { commands: [], background: false };
  let joined: '' | '&&' | '||' | '|' = '';
  for (;;) {
    const command = readCommand(reading, depth);
    if (command !== null) statement.commands.push({ joined, command });
    const token = reading.tokens[reading.at];
    if (token?.kind !== 'operator') return statement;
    if (token.text !== '&&' && token.text !== '||' && token.text !== '|') {
      statement.background = token.text === '&';
      return statement;
    }
    joined = token.text;
    reading.at += 1;
    while (isOperator(reading.tokens[reading.at], '\n')) reading.at += 1;
  }
}

function readCommand(reading: Reading, depth: number): Command | null {
  const first = reading.tokens[reading.at];
  if (isWord(first, '{') || isOperator(first, '(')) return readGroup(reading, depth);
  const words: string[] = [];
  for (;;) {
    const token = reading.tokens[reading.at];
    if (token?.kind === 'broken') reading.complete = false;
    else if (token?.kind !== 'word' || (words.length === 0 && token.text === '}')) break;
    else words.push(token.text);
    reading.at += 1;
    if (words.length === 1 && BEFORE_OTHERS.has(words[0]!) && isWord(reading.tokens[reading.at], '{')) break;
    if (token.kind === 'word' && token.text.endsWith('()')) break;
  }
  return words.length === 0 ? null : { words };
}

function readGroup(reading: Reading, depth: number): Command | null {
  reading.at += 1;
  if (depth >= MAX_DEPTH) {
    reading.complete = false;
    return null;
  }
  const group = list(reading, depth + 1);
  if (reading.at >= reading.tokens.length) reading.complete = false;
  reading.at += 1;
  return { group };
}

const isWord = (token: Token | undefined, text: string) => token?.kind === 'word' && token.text === text;
const isOperator = (token: Token | undefined, text: string) =>
  token?.kind === 'operator' && token.text === text;
