import type { Sign } from '../tools/log-signs/sign.ts';
import { isNoise, signReader } from '../tools/log-signs/signs.ts';
import type { LogLine } from './lines.ts';

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

const BEGIN = /^(\s*(?:[|+] ?)?)Traceback \(most recent call last\):$/;
const FRAME = /^\s*(?:[|+] ?)?\s*File "/;
/** Calls inside Python and installed packages. */
const LIBRARY = /[/\\](?:lib[/\\]python\d|site-packages|dist-packages)|File "</i;
/** The calls nearest to the error explain it. */
const FRAMES = 2;
/** A deeper stack is a recursion. */
const LONGEST = 1_000;
/** How unittest shows what differs, under the exception. */
const DIFFERENCE = /^(?:[-+?] .*)?$/;
const LONGEST_DIFFERENCE = 8;

/** Whether a Python traceback begins here. */
const isTraceback = (text: string): boolean => BEGIN.test(text);

/**
 * The lines of the traceback that begins at a line: its last calls outside of libraries, the exception, and what a
 * test says of the difference.
 */
function traceback(texts: string[], from: number): number[] {
  const margin = BEGIN.exec(texts[from] ?? '')?.[1]?.length ?? 0;
  const last = Math.min(texts.length - 1, from + LONGEST);
  const isInside = (index: number): boolean => /\s/.test(texts[index]?.charAt(margin) ?? '');
  let end = from + 1;
  while (end < last && isInside(end)) end += 1;
  return [from, ...calls(texts, from + 1, end), end, ...difference(texts, end + 1)];
}

/** A call is its `File` line and what follows it: the source, and signs under it. */
function calls(texts: string[], from: number, end: number): number[] {
  const starts = range(from, end).filter((index) => FRAME.test(texts[index] ?? ''));
  const own = starts.filter((index) => !LIBRARY.test(texts[index] ?? ''));
  const shown = new Set((own.length > 0 ? own : starts).slice(-FRAMES));
  return starts.flatMap((start, place) => (shown.has(start) ? range(start, starts[place + 1] ?? end) : []));
}

function difference(texts: string[], from: number): number[] {
  const room = range(from, Math.min(texts.length, from + LONGEST_DIFFERENCE));
  const end = room.find((index) => !DIFFERENCE.test(texts[index] ?? '')) ?? room.at(-1) ?? from;
  return range(from, end).filter((index) => texts[index] !== '');
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
