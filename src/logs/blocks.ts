import { unnumbered } from '../tools/log-signs/prefixes.ts';
import type { KnownSign } from '../tools/log-signs/sign.ts';
import { isNoise, signReader } from '../tools/log-signs/signs.ts';
import { streamsOf } from '../tools/log-totals/streams.ts';
import type { LogLine } from './lines.ts';
import { isTraceback, tracebackAt } from './tracebacks.ts';

/** Lines that belong together, by their positions, and what makes them worth showing. */
export interface Block {
  kind: KnownSign['kind'];
  of: KnownSign['of'] | 'runner';
  at: number[];
}

/** The runner's words for a step that was stopped: they say that, not where it hung. */
const STOPPED =
  /^The (?:operation was canceled|action .{0,300} has timed out after \d+ minutes?|action has timed out\.|runner has received a shutdown signal)\b/;
/** An action's words that send the reader elsewhere. */
const ELSEWHERE = /\b(?:[Ss]ee|[Cc]heck|[Rr]efer to) .{0,60}\b(?:logs?|output|console|above)\b/;

/** Finds what explains the failure in the lines of a step, in their order. */
export function blocksOf(lines: LogLine[]): Block[] {
  const texts = lines.map(({ text }) => untimed(text));
  const [whole, ...prefixed] = streamsOf(texts);
  if (whole === undefined) return [];
  const own = blocksIn(
    whole.lines,
    lines.map(({ marker }) => marker),
  );
  const programs = prefixed.filter(({ prefix }) => !TELLING.test(prefix));
  const known = new Set(
    programs.length === 0 ? [] : own.filter(({ kind }) => kind !== 'hint').flatMap(({ at }) => at),
  );
  const others = programs.flatMap((stream) =>
    blocksIn(stream.lines, [])
      .filter(({ kind }) => kind !== 'hint')
      .map((block) => ({ ...block, at: block.at.map((place) => stream.at[place] ?? 0) }))
      .filter(({ at }) => !at.some((place) => known.has(place))),
  );
  return [...own, ...others, ...givingUp(texts)].sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}

/** What a shell that traces its commands (`set -x`) writes of those that tell something, and where a script gives up. */
const TELLS = /^\+{1,8} (?:echo|printf|cat)\b/;
const GIVES_UP = /^\+{1,8} (?:exit|return) [1-9]\d{0,2}$/;
/** Its last words stand so near before that. */
const LAST_WORDS = 8;

/** The last words of a script before it gives up. */
function givingUp(texts: readonly string[]): Block[] {
  const end = texts.findLastIndex((text) => GIVES_UP.test(text));
  const at: number[] = [];
  for (let index = Math.max(0, end - LAST_WORDS); index < end; index++)
    if (TELLS.test(texts[index - 1] ?? '') && !isNoise(texts[index] ?? '')) at.push(index);
  return at.length === 0 ? [] : [{ kind: 'error', of: 'anything', at }];
}

/** What stands before a message of its own, and is no program. */
const TELLING = /error|exception|fail|warn|fatal|debug|info|note/i;

/** The time of day that some tools write before each line. */
const TIME = /^\[?(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? /;

const untimed = (text: string): string => unnumbered(text.replace(TIME, ''));

function blocksIn(texts: readonly string[], markers: readonly (string | null)[]): Block[] {
  const signOf = signReader();
  const blocks: Block[] = [];
  let name = -Infinity;
  let inside = -1;
  let chain: Block['of'] | null = null;
  texts.forEach((text, index) => {
    const sign = signOf(text);
    if (sign?.kind === 'what') name = index;
    if (markers[index] === 'error') blocks.push(annotated(text, sign, texts, index));
    else if (isTraceback(text) && index > inside) {
      const { at, end, chained } = tracebackAt(texts, index);
      inside = end;
      const of: Block['of'] = chain ?? (index - name <= NEAR ? 'tests' : 'anything');
      chain = chained ? of : null;
      blocks.push({ kind: 'why', of, at });
    } else if (sign !== null && !isNoise(text))
      blocks.push({ kind: sign.kind, of: sign.of, at: around(texts, index, sign) });
  });
  return blocks;
}

/** A traceback so near under the name of a failed test is the test's. */
const NEAR = 3;

/** What a problem matcher takes up wherever it is printed. */
const UNCAUGHT = /^Exception in thread /;

/** What an action or a problem matcher calls an error: the reason, unless it only says that something ended badly. */
function annotated(text: string, sign: KnownSign | null, texts: readonly string[], index: number): Block {
  const at = [index];
  if (STOPPED.test(text)) return { kind: 'closing', of: 'runner', at };
  if (sign?.kind === 'closing' || ELSEWHERE.test(text)) return { kind: 'closing', of: 'anything', at };
  if (sign?.kind === 'why') return { kind: 'why', of: sign.of, at: around(texts, index, sign) };
  if (UNCAUGHT.test(text)) return { kind: 'error', of: 'anything', at };
  return { kind: 'why', of: 'anything', at };
}

function around(texts: readonly string[], index: number, { before, after }: KnownSign): number[] {
  const at = [index];
  for (let up = index - 1; before && up >= 0 && index - up <= before.most; up--) {
    if (!before.like.test(texts[up] ?? '')) break;
    if (!isNoise(texts[up] ?? '')) at.unshift(up);
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

function endsBlock(text: string, { like, until, across }: NonNullable<KnownSign['after']>): boolean {
  if (text === '') return across !== true;
  return until?.test(text) === true || like?.test(text) === false;
}
