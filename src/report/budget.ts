import type { Nodes, RootContent } from 'mdast';
import type { Prose } from '../text/prose.ts';
import { count as counted } from '../text/text.ts';
import { toMarkdown } from './markdown.ts';
import { paragraph } from './nodes.ts';
import type { Drop, Part } from './parts.ts';

/** How long a document may become, in what unit, and where a reader finds what is left out. */
export interface Budget {
  limit: number;
  size: (text: string) => number;
  /** Ends the sentence `Left out here for its size: … `. */
  elsewhere: Prose;
  /** Another document has the same: what may be left out is, unless it is telling. Ends `Left out here: … `. */
  repeats?: Prose;
}

/**
 * A committed file: GraphQL gives 512,000 bytes of one, GitHub shows no diff of more than 500 KB, and Markdown only as
 * far as it is not too large and complex.
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
export const fileBudget = (elsewhere: Prose): Budget => ({ limit: 500_000, size: bytes, elsewhere });

/** A comment: GitHub refuses a body of more than 65,536 characters, however it counts them. */
export const commentBudget = (elsewhere: Prose): Budget => ({
  limit: 65_000,
  size: (text) => text.length,
  elsewhere,
});

/**
 * A step summary: the runner refuses more than 1 MiB, after it has masked secrets, which can make it longer.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const summaryBudget = (elsewhere: Prose): Budget => ({ limit: 1_040_000, size: bytes, elsewhere });

const GAP = '\n\n';

/** A piece of the document as it becomes: a part that stays, or the line that tells of parts left out. */
export type Piece = { text: string } & ({ nodes: RootContent[] } | { raw: string });

/**
 * Joins parts into one document within the budget. When they do not fit, whole parts are left out, those of the
 * lowest rank and the latest first, and a line in their place says so. No part is rendered twice, nor one that cannot
 * fit. Where the indispensable parts alone are too long, the longest of them go too; only raw text always stays.
 */
export function withinBudget(parts: Part[], budget: Budget): string {
  return join(fitting(parts, budget));
}

/** The pieces that `withinBudget` joins. */
export function fitting(parts: Part[], budget: Budget): Piece[] {
  const candidates = parts.map((part) => candidate(part, budget));
  // What is told about parts left out needs room too: reserve more until all fits.
  for (let reserve = 0; ; ) {
    const kept = choose(candidates, budget.limit - reserve, budget.repeats !== undefined);
    const pieces = assemble(candidates, kept, budget);
    const excess = budget.size(join(pieces)) - budget.limit;
    if (excess <= 0 || candidates.every((one, index) => isFixed(one) || !kept.has(index))) return pieces;
    reserve += excess + GAP.length;
  }
}

/** Pieces as one document. */
export const join = (pieces: Piece[]): string => `${pieces.map(({ text }) => text).join(GAP)}\n`;

/** A part whose text is made when it is first needed. */
interface Candidate {
  part: Part;
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
    part,
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

/** The indices of the parts that stay: those that must, then by rank what still fits. */
function choose(parts: Candidate[], limit: number, isRepeated: boolean): Set<number> {
  const kept = new Set<number>();
  let used = 0;
  for (const { candidate, index } of inOrder(parts)) {
    const { drop } = candidate.part;
    if (isRepeated && drop !== null && drop.isTelling !== true) continue;
    const fits = used + candidate.atLeast <= limit && used + candidate.rendered().size <= limit;
    if (!fits && !isFixed(candidate)) continue;
    kept.add(index);
    used += candidate.rendered().size;
  }
  return kept;
}

/** Raw text first, then what must stay, the shortest first; last the others by their rank. */
function inOrder(parts: Candidate[]): { candidate: Candidate; index: number }[] {
  const all = parts.map((candidate, index) => ({ candidate, index }));
  const fixed = all.filter(({ candidate }) => isFixed(candidate));
  const needed = all.filter(({ candidate }) => candidate.part.drop === null && !isFixed(candidate));
  const others = all.filter(({ candidate }) => candidate.part.drop !== null);
  return [
    ...fixed,
    ...needed.sort((a, b) => a.candidate.rendered().size - b.candidate.rendered().size),
    ...others.sort((a, b) => rankOf(b.candidate) - rankOf(a.candidate)),
  ];
}

/** Markers and what people wrote. */
const isFixed = ({ part }: Candidate): boolean => 'raw' in part && part.drop === null;

const rankOf = ({ part }: Candidate): number => part.drop?.rank ?? 0;

function assemble(candidates: Candidate[], kept: Set<number>, budget: Budget): Piece[] {
  const pieces: Piece[] = [];
  let dropped: Drop[] = [];
  const tell = () => {
    if (dropped.length > 0) pieces.push(notice(dropped, budget));
    dropped = [];
  };
  candidates.forEach(({ part, rendered }, index) => {
    if (!kept.has(index)) {
      dropped.push(part.drop ?? NEEDED);
      return;
    }
    tell();
    pieces.push({ ...part, text: rendered().text });
  });
  tell();
  return pieces;
}

/** How an indispensable part is counted that is too long by itself. */
const NEEDED: Drop = { rank: 0, one: 'part', many: 'parts' };

function notice(drops: Drop[], budget: Budget): Piece {
  const counts = new Map<string, { drop: Drop; count: number }>();
  for (const drop of drops) {
    counts.set(drop.many, { drop, count: (counts.get(drop.many)?.count ?? 0) + 1 });
  }
  const list = [...counts.values()].map(({ drop, count }) => counted(count, drop.one, drop.many));
  const { repeats, elsewhere } = budget;
  const why = repeats === undefined ? 'Left out here for its size' : 'Left out here';
  const nodes = [paragraph([`${why}: ${list.join(', ')}. `, ...(repeats ?? elsewhere)])];
  return { nodes, text: toMarkdown(nodes).trimEnd() };
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
