/** Where a traceback stands, and what of it explains a failure. */
export interface Traceback {
  /** The positions of the lines that are shown. */
  at: number[];
  /** The position of the exception, the last line of it. */
  end: number;
  /** A further one was raised while it was handled. */
  chained: boolean;
}

const BEGIN = /^(\s*(?:[|+] ?)?)Traceback \(most recent call last\):$/;
const FRAME = /^\s*(?:[|+] ?)?\s*File "/;
/** The exception with which it ends: `ValueError: 3`, `shop.CartError`. */
const EXCEPTION =
  /^\s*(?:[|+] ?)?[A-Za-z_][\w.]{0,200}(?:Error|Exception|Warning|Exit|Interrupt|Failure|Timeout|Group|Failed|Empty|NotFound|Expired|Iteration)\b(?::|$| \()/;
/** What else an exception may look like. */
const NAMED = /^\s*(?:[|+] ?)?[A-Za-z_][\w.]{0,200}: \S/;
/** Calls inside Python and installed packages. */
const LIBRARY = /[/\\](?:lib[/\\]python\d|site-packages|dist-packages)|File "</i;
/** The calls nearest to the error explain it. */
const FRAMES = 2;
/** A deeper stack is a recursion. */
const LONGEST = 1_000;
/** Lines of others that may stand between two calls. */
const LONGEST_BREAK = 12;
/** How unittest shows what differs, under the exception. */
const DIFFERENCE = /^(?:[-+?] .*)?$/;
const LONGEST_DIFFERENCE = 8;
/** https://docs.python.org/3/library/exceptions.html#exception-context */
const CHAINED =
  /^\s*(?:[|+] ?)?(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)$/;

/** Whether a Python traceback begins here. */
export const isTraceback = (text: string): boolean => BEGIN.test(text);

/**
 * The traceback that begins at a line: its last calls outside of libraries, the exception, and what a test says of the
 * difference. What others wrote between its lines is left out. Of one in whose handling a further exception was raised only
 * its own exception counts: the last one ended the program.
 */
export function tracebackAt(texts: readonly string[], from: number): Traceback {
  const margin = BEGIN.exec(texts[from] ?? '')?.[1]?.length ?? 0;
  const last = Math.min(texts.length - 1, from + LONGEST);
  const isInside = (index: number): boolean => /\s/.test(texts[index]?.charAt(margin) ?? '');
  let end = from + 1;
  while (end < last && (isInside(end) || isInterrupted(texts, end, last))) end += 1;
  if (isChained(texts, end)) return { at: [end], end, chained: true };
  return {
    at: [from, ...calls(texts, from + 1, end), end, ...difference(texts, end + 1)],
    end,
    chained: false,
  };
}

/** Whether a line is another's, and the traceback goes on behind it. */
function isInterrupted(texts: readonly string[], index: number, last: number): boolean {
  const isEnd = (text: string): boolean => EXCEPTION.test(text) || (NAMED.test(text) && !FRAME.test(text));
  if (EXCEPTION.test(texts[index] ?? '')) return false;
  const next = texts.slice(index + 1, Math.min(last, index + LONGEST_BREAK) + 1);
  const goesOn = next.findIndex((text) => FRAME.test(text) || BEGIN.test(text) || EXCEPTION.test(text));
  const found = next[goesOn];
  if (found === undefined || BEGIN.test(found)) return false;
  // An exception of its own behind it is another's, where this line may be one too.
  return FRAME.test(found) || !isEnd(texts[index] ?? '');
}

function isChained(texts: readonly string[], end: number): boolean {
  const next = texts
    .slice(end + 1, end + LONGEST_DIFFERENCE)
    .find((text) => text.trim() !== '' && !/^\s/.test(text));
  return next !== undefined && CHAINED.test(next);
}

/** A call is its `File` line and what follows it: the source, and signs under it. */
function calls(texts: readonly string[], from: number, end: number): number[] {
  const starts = range(from, end).filter((index) => FRAME.test(texts[index] ?? ''));
  const own = starts.filter((index) => !LIBRARY.test(texts[index] ?? ''));
  const shown = new Set((own.length > 0 ? own : starts).slice(-FRAMES));
  return starts.flatMap((start, place) =>
    shown.has(start)
      ? range(start, starts[place + 1] ?? end).filter(
          (index) => index === start || /^\s/.test(texts[index] ?? ''),
        )
      : [],
  );
}

function difference(texts: readonly string[], from: number): number[] {
  const room = range(from, Math.min(texts.length, from + LONGEST_DIFFERENCE));
  const end = room.find((index) => !DIFFERENCE.test(texts[index] ?? '')) ?? room.at(-1) ?? from;
  return range(from, end).filter((index) => texts[index] !== '');
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
