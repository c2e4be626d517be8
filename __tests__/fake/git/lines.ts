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
  const middle = edit(before.slice(start, before.length - end), after.slice(start, after.length - end));
  const kept = (text: string): DiffLine => ({ mark: ' ', text });
  const lines = [
    ...before.slice(0, start).map(kept),
    ...middle,
    ...before.slice(before.length - end).map(kept),
  ];
  return removalsFirst(slideDown(lines));
}

function edit(before: readonly string[], after: readonly string[]): DiffLine[] {
  const trace: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let distance = 0; ; distance++) {
    trace.push(new Map(furthest));
    const reached = new Map(furthest);
    for (let k = -distance; k <= distance; k += 2) {
      let x = fromAbove(furthest, k, distance) ? furthest.get(k + 1)! : furthest.get(k - 1)! + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reached.set(k, x);
      if (x >= before.length && x - k >= after.length) return backtrack(trace, before, after);
    }
    furthest = reached;
  }
}

function fromAbove(furthest: Map<number, number>, k: number, distance: number): boolean {
  if (k === -distance) return true;
  return k !== distance && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1);
}

function backtrack(
  trace: Map<number, number>[],
  before: readonly string[],
  after: readonly string[],
): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let distance = trace.length - 1; distance >= 0; distance--) {
    const furthest = trace[distance]!;
    const added = fromAbove(furthest, x - y, distance);
    const k = x - y + (added ? 1 : -1);
    const fromX = distance === 0 ? 0 : furthest.get(k)!;
    const fromY = distance === 0 ? 0 : fromX - k;
    while (x > fromX && y > fromY) {
      lines.push({ mark: ' ', text: before[--x]! });
      y--;
    }
    if (distance === 0) break;
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
