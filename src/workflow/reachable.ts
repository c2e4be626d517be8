import { coreOf } from './command.ts';
import { openingWord, type Statement } from './shell.ts';

/**
 * What of a script can run at all: not what stands behind an `exit`, in the branch of `if false`, or behind `true ||`.
 * Only what no condition, loop or function encloses ends the script for certain.
 */
export function reachable(statements: Statement[]): Statement[] {
  const found: Statement[] = [];
  let depth = 0;
  /** How deep the branch lies that never runs. */
  let dead: number | null = null;
  for (const statement of statements) {
    const words = firstWords(statement);
    const [first = ''] = words;
    if (CLOSES.has(first)) depth -= 1;
    if (dead !== null && (depth < dead || (depth === dead && BRANCHES.has(first)))) dead = null;
    const opening = openingWord(words);
    if (OPENS.has(opening)) depth += 1;
    if (dead === null && opening === 'if' && isFalse(words.slice(words.indexOf('if') + 1), statement))
      dead = depth;
    if (dead === null && !isShortCut(statement)) found.push(statement);
    if (dead === null && depth === 0 && first === 'exit' && !statement.background) return found;
  }
  return found;
}

export const OPENS = new Set(['if', 'for', 'while', 'until', 'case', 'select']);
export const CLOSES = new Set(['fi', 'done', 'esac']);
export const BRANCHES = new Set(['else', 'elif']);

const firstWords = ({ commands: [first] }: Statement): string[] =>
  first !== undefined && 'words' in first.command ? first.command.words : [];

const isFalse = (words: string[], { commands }: Statement): boolean =>
  commands.length === 1 && words.length === 1 && words[0] === 'false';

/** `true || npm test`, `false && npm test`: what follows is never asked. */
function isShortCut({ commands }: Statement): boolean {
  const [first, ...others] = commands;
  if (first === undefined || others.length === 0 || !('words' in first.command)) return false;
  const word = first.command.words.length === 1 ? first.command.words[0] : undefined;
  const never = word === 'true' || word === ':' ? '||' : word === 'false' ? '&&' : null;
  return never !== null && others.every(({ joined }) => joined === never);
}

/** A `trap` that ends the script with success whatever failed; null: there is none. */
export function endsWellAnyway(statements: Statement[]): string | null {
  const trapped = statements.some((statement) => {
    const [first, action = '', ...signals] = coreOf(firstWords(statement));
    const isEnd = signals.some((signal) => /^(?:EXIT|ERR|0)$/.test(signal));
    return first === 'trap' && isEnd && /\bexit\s+0\b/.test(action);
  });
  return trapped ? 'trap … exit 0' : null;
}
