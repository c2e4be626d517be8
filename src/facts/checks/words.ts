/** A word of a clause, in lower case; the signs and words that make lists are words too. */
export interface Word {
  text: string;
  /** The words of the code span in which it stands; null outside of one. */
  span: string | null;
}

/** What makes lists of names: `a, b/c & d`. */
export const listSigns: ReadonlySet<string> = new Set([',', '/', '&', '+', 'and', 'or']);

const LONGEST = 2000;

/** The clauses of a plan text, each as words. */
export function clauses(text: string): Word[][] {
  return text
    .slice(0, LONGEST)
    .split(/[;:.!?](?=\s|$)|\s[—–-]\s|\s→\s|[()]/)
    .map(words)
    .filter((clause) => clause.length > 0);
}

function words(clause: string): Word[] {
  return clause.split(/(`[^`]*`)/).flatMap((part): Word[] => {
    if (!part.startsWith('`')) return tokens(part).map((text) => ({ text, span: null }));
    const span = plainWords(part);
    return span.map((text) => ({ text, span: span.join(' ') }));
  });
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[,/&+]/gu) ?? [];
}

/** The words of a name, in lower case, without the signs and words that make lists. */
export function plainWords(text: string): string[] {
  return tokens(text).filter((token) => !listSigns.has(token));
}
