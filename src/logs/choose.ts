import { saysNothing } from '../tools/log-signs/signs.ts';
import type { Block } from './blocks.ts';

/** What is shown first; a kind in brackets only where there is nothing before it. */
const ORDER: { kind: Block['kind']; onlyWithout?: Block['kind'][] }[] = [
  { kind: 'why' },
  { kind: 'error', onlyWithout: ['why'] },
  { kind: 'what' },
  { kind: 'hint', onlyWithout: ['why', 'error', 'what'] },
];

/** Room for the tool's last word. */
const CLOSING = 2;

/**
 * Chooses the positions that are shown: first failures whole, as many as there is room for, then the tool's last word.
 *
 * @param room how many lines there are, those for what is left out between them included.
 */
export function choose(blocks: Block[], texts: string[], room: number): number[] {
  const chosen = new Set(
    blocks
      .filter(({ kind }) => kind === 'closing')
      .slice(-CLOSING)
      .flatMap(({ at }) => at),
  );
  const stated = new Set<string>();
  const has = (kind: Block['kind']): boolean => blocks.some((block) => block.kind === kind);
  for (const { kind, onlyWithout = [] } of ORDER) {
    if (onlyWithout.some(has)) continue;
    for (const block of blocks) {
      if (block.kind !== kind || isReported(block, texts, stated)) continue;
      if (!take(block.at, chosen, texts, room)) break;
    }
  }
  return inOrder(chosen);
}

/** Some tools tell a failure when it happens and again at the end. */
function isReported({ at }: Block, texts: string[], stated: Set<string>): boolean {
  const text = at.map((index) => texts[index]?.trim()).join('\n');
  if (stated.has(text)) return true;
  stated.add(text);
  return false;
}

/** Adds positions while there is room; false when not all of them had any. */
function take(at: number[], chosen: Set<number>, texts: string[], room: number): boolean {
  for (const index of at) {
    if (chosen.has(index)) continue;
    chosen.add(index);
    if (chosen.size > room || chosen.size + gapsIn(inOrder(chosen), texts) > room) {
      chosen.delete(index);
      return false;
    }
  }
  return true;
}

const inOrder = (chosen: Set<number>): number[] => [...chosen].sort((a, b) => a - b);

/** Between which of the chosen positions lines are left out that say something. */
export function isGap(before: number, after: number, texts: string[]): boolean {
  for (let index = before + 1; index < after; index++) if (!saysNothing(texts[index] ?? '')) return true;
  return false;
}

function gapsIn(at: number[], texts: string[]): number {
  return at.filter((index, place) => place > 0 && isGap(at[place - 1] as number, index, texts)).length;
}
