import type { Sign } from '../tools/log-signs/sign.ts';
import { isNoise, signReader } from '../tools/log-signs/signs.ts';
import type { LogLine } from './lines.ts';
import { isTraceback, traceback } from './traceback.ts';

/** Lines that belong together, by their positions, and what makes them worth showing. */
export interface Block {
  kind: Sign['kind'];
  at: number[];
}

/** The runner's words for a step that was stopped: they say that, not where it hung. */
const STOPPED = /^The (?:operation was canceled|action .{0,300} has timed out after \d+ minutes?)\.$/;

/** Finds what explains the failure in the lines of a step, in their order. */
export function blocksOf(lines: LogLine[]): Block[] {
  const texts = lines.map(({ text }) => text);
  const signOf = signReader();
  return lines.flatMap(({ marker, text }, index): Block[] => {
    const sign = signOf(text);
    if (marker === 'error') return [{ kind: STOPPED.test(text) ? 'closing' : 'why', at: [index] }];
    if (isTraceback(text)) return [{ kind: 'why', at: traceback(texts, index) }];
    return sign === null || isNoise(text) ? [] : [{ kind: sign.kind, at: around(texts, index, sign) }];
  });
}

function around(texts: string[], index: number, { before, after }: Sign): number[] {
  const at = [index];
  for (let up = index - 1; before && up >= 0 && index - up <= before.most; up--) {
    if (!before.like.test(texts[up] ?? '')) break;
    at.unshift(up);
  }
  let left = after?.most ?? 0;
  for (let down = index + 1; after && left > 0 && down < texts.length; down++) {
    const text = texts[down] ?? '';
    if (endsBlock(text, after)) break;
    if (isNoise(text)) continue;
    at.push(down);
    left -= 1;
  }
  return at;
}

function endsBlock(text: string, { like, until, across }: NonNullable<Sign['after']>): boolean {
  if (text === '') return across !== true;
  return until?.test(text) === true || like?.test(text) === false;
}
