/** One line of a diff: kept, removed or added. */
export interface DiffLine {
  mark: ' ' | '-' | '+';
  text: string;
}

/** The shortest edit from one list of lines to another (Myers' algorithm), removals before additions. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start) {
    if (before[before.length - 1 - end] !== after[after.length - 1 - end]) break;
    end++;
  }
  const middle = editShared(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const kept = (text: string): DiffLine => ({ mark: ' ', text });
  const lines = [
    ...before.slice(0, start).map(kept),
    ...middle,
    ...before.slice(before.length - end).map(kept),
  ];
  return removalsFirst(slideDown(lines));
}

/** Lines that only one side has are certainly changed: they are taken out before the search and put back after. */
function editShared(before: readonly string[], after: readonly string[]): DiffLine[] {
  const inBefore = new Set(before);
  const inAfter = new Set(after);
  const shared = edit(
    before.filter((line) => inAfter.has(line)),
    after.filter((line) => inBefore.has(line)),
  );
  const lines: DiffLine[] = [];
  let x = 0;
  let y = 0;
  const putBack = () => {
    while (x < before.length && !inAfter.has(before[x]!)) lines.push({ mark: '-', text: before[x++]! });
    while (y < after.length && !inBefore.has(after[y]!)) lines.push({ mark: '+', text: after[y++]! });
  };
  for (const line of shared) {
    putBack();
    lines.push(line);
    if (line.mark !== '+') x++;
    if (line.mark !== '-') y++;
  }
  putBack();
  return lines;
}

/** Furthest reaching points of one distance: for each diagonal `k` the `x` reached. */
interface Front {
  distance: number;
  reached: Int32Array;
}

function edit(before: readonly string[], after: readonly string[]): DiffLine[] {
  const trace: Front[] = [{ distance: -1, reached: new Int32Array(1) }];
  for (let distance = 0; ; distance++) {
    const previous = trace[distance]!;
    const front: Front = { distance, reached: new Int32Array(2 * distance + 1) };
    trace.push(front);
    for (let k = -distance; k <= distance; k += 2) {
      let x = fromAbove(previous, k) ? xAt(previous, k + 1) : xAt(previous, k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      front.reached[k + distance] = x;
      if (x >= before.length && x - k >= after.length) return backtrack(trace, before, after);
    }
  }
}

/** Outside of a front there is nothing reached; the very first front starts at the origin. */
function xAt({ distance, reached }: Front, k: number): number {
  if (distance === -1) return k === 1 ? 0 : -1;
  return Math.abs(k) > distance ? -1 : reached[k + distance]!;
}

/** Whether the best way to diagonal `k` adds a line (else it removes one). */
function fromAbove(previous: Front, k: number): boolean {
  return xAt(previous, k - 1) < xAt(previous, k + 1);
}

function backtrack(trace: Front[], before: readonly string[], after: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let step = trace.length - 2; step >= 0; step--) {
    const previous = trace[step]!;
    const added = fromAbove(previous, x - y);
    const fromX = step === 0 ? 0 : xAt(previous, x - y + (added ? 1 : -1));
    const fromY = step === 0 ? 0 : fromX - (x - y + (added ? 1 : -1));
    while (x > fromX && y > fromY) {
      lines.push({ mark: ' ', text: before[--x]! });
      y--;
    }
    if (step === 0) break;
    lines.push(added ? { mark: '+', text: after[--y]! } : { mark: '-', text: before[--x]! });
  }
  return lines.reverse();
}

/** Moves each pure addition or removal down as far as equal lines allow, as git does. */
function slideDown(lines: DiffLine[]): DiffLine[] {
  for (let end = lines.length - 1; end >= 0; end--) {
    const mark = lines[end]!.mark;
    if (mark === ' ') continue;
    let start = end;
    while (start > 0 && lines[start - 1]!.mark === mark) start--;
    if (lines[start - 1]?.mark === ' ' || start === 0) slideGroup(lines, start, end);
    end = start;
  }
  return lines;
}

function slideGroup(lines: DiffLine[], start: number, end: number): void {
  const mark = lines[start]!.mark;
  let first = start;
  let next = end + 1;
  while (lines[next]?.mark === ' ' && lines[next]!.text === lines[first]!.text) {
    lines[first]!.mark = ' ';
    lines[next]!.mark = mark;
    first++;
    next++;
  }
}

function removalsFirst(lines: DiffLine[]): DiffLine[] {
  const sorted: DiffLine[] = [];
  let added: DiffLine[] = [];
  for (const line of lines) {
    if (line.mark === '+') {
      added.push(line);
      continue;
    }
    if (line.mark === ' ') {
      sorted.push(...added);
      added = [];
    }
    sorted.push(line);
  }
  return [...sorted, ...added];
}
