import type { Nodes } from 'mdast';
import type { Prose } from '../judge/prose.ts';
import { toMarkdown } from './markdown.ts';
import { paragraph } from './nodes.ts';
import type { Drop, Part } from './parts.ts';

/** How long a document may become, in what unit, and where a reader finds what is left out. */
export interface Budget {
  limit: number;
  size: (text: string) => number;
  /** Ends the sentence `Left out here for its size: … `. */
  elsewhere: Prose;
}

/** A committed file: GitHub shows Markdown files only up to about a megabyte. */
export const fileBudget = (elsewhere: Prose): Budget => ({ limit: 900_000, size: bytes, elsewhere });

/** A comment: GitHub refuses a longer body. */
export const commentBudget = (elsewhere: Prose): Budget => ({
  limit: 65_536,
  size: (text) => text.length,
  elsewhere,
});

/** A step summary: the runner refuses a longer one. */
export const summaryBudget = (elsewhere: Prose): Budget => ({ limit: 1_048_576, size: bytes, elsewhere });

const GAP = '\n\n';

/**
 * Joins parts into one document within the budget. When they do not fit, whole parts are left out, those of the
 * lowest rank and the latest first, and a line in their place says so. No part is rendered twice, nor one that cannot
 * fit. A document whose indispensable parts alone are too long stays too long.
 */
export function withinBudget(parts: Part[], budget: Budget): string {
  const candidates = parts.map((part) => candidate(part, budget));
  // What is told about parts left out needs room too: reserve more until all fits.
  for (let reserve = 0; ; ) {
    const kept = choose(candidates, budget.limit - reserve);
    const text = assemble(candidates, kept, budget);
    const excess = budget.size(text) - budget.limit;
    if (excess <= 0 || reserve > budget.limit) return text;
    reserve += excess + GAP.length;
  }
}

/** A part whose text is made when it is first needed. */
interface Candidate {
  drop: Drop | null;
  /** The text is never shorter than the words in it. */
  atLeast: number;
  rendered: () => { text: string; size: number };
}

function candidate(part: Part, budget: Budget): Candidate {
  let made: { text: string; size: number } | undefined;
  const render = () => {
    const text = 'raw' in part ? part.raw : toMarkdown(part.nodes).trimEnd();
    return { text, size: budget.size(text) + GAP.length };
  };
  return {
    drop: part.drop,
    atLeast: 'raw' in part ? part.raw.length : wordsIn(part.nodes),
    rendered: () => {
      made ??= render();
      return made;
    },
  };
}

function wordsIn(nodes: Nodes[]): number {
  return nodes.reduce((sum, node) => {
    if ('children' in node) return sum + wordsIn(node.children);
    return sum + ('value' in node ? node.value.length : 0);
  }, 0);
}

/** The indices of the parts that stay: all that must, then by rank what still fits. */
function choose(parts: Candidate[], limit: number): Set<number> {
  const kept = new Set<number>();
  let used = 0;
  const order = parts.map((part, index) => ({ part, index })).sort((a, b) => rankOf(b.part) - rankOf(a.part));
  for (const { part, index } of order) {
    if (part.drop !== null && (used + part.atLeast > limit || used + part.rendered().size > limit)) continue;
    kept.add(index);
    used += part.rendered().size;
  }
  return kept;
}

/** Parts that must stay come first. */
const rankOf = (part: Candidate): number => part.drop?.rank ?? 1000;

function assemble(parts: Candidate[], kept: Set<number>, budget: Budget): string {
  const blocks: string[] = [];
  let dropped: Drop[] = [];
  const tell = () => {
    if (dropped.length > 0) blocks.push(notice(dropped, budget));
    dropped = [];
  };
  parts.forEach((part, index) => {
    if (!kept.has(index) && part.drop !== null) {
      dropped.push(part.drop);
      return;
    }
    tell();
    blocks.push(part.rendered().text);
  });
  tell();
  return `${blocks.join(GAP)}\n`;
}

function notice(drops: Drop[], budget: Budget): string {
  const counts = new Map<string, { drop: Drop; count: number }>();
  for (const drop of drops) {
    counts.set(drop.many, { drop, count: (counts.get(drop.many)?.count ?? 0) + 1 });
  }
  const list = [...counts.values()].map(
    ({ drop, count }) => `${count} ${count === 1 ? drop.one : drop.many}`,
  );
  return toMarkdown([
    paragraph([`Left out here for its size: ${list.join(', ')}. `, ...budget.elsewhere]),
  ]).trimEnd();
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
