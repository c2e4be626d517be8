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
export const isTraceback = (text: string): boolean => BEGIN.test(text);

/**
 * The lines of the traceback that begins at a line: its last calls outside of libraries, the exception, and what a
 * test says of the difference.
 */
export function traceback(texts: string[], from: number): number[] {
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
