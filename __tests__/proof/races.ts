import type { Footprint } from './execution.ts';

/** A place in an order where something was chosen. */
export interface Node {
  /** What could come next here. */
  enabled: string[];
  chosen: string;
  /** What the chosen step touched. */
  footprint: Footprint;
  /** What has to be tried here: the first choice, and what raced with a choice. */
  wanted: Set<string>;
  /** What was tried here, all that follows included, with what it touched. */
  tried: Map<string, Footprint>;
  /** What need not be tried here: it commutes with all that was done since it was tried further up. */
  asleep: Map<string, Footprint>;
}

/** Two steps commute unless one changes what the other looks at or changes. */
export function commute(a: Footprint, b: Footprint): boolean {
  return !changesFor(a.writes, b) && !changesFor(b.writes, a);
}

function changesFor(writes: ReadonlySet<string>, { reads, writes: others }: Footprint): boolean {
  for (const part of writes) if (reads.has(part) || others.has(part)) return true;
  return false;
}

/**
 * Looks for races in an order: pairs of steps that do not commute, without another step that has to lie between them.
 * The other order of each is wanted at the place where the first of the two was chosen.
 */
export function addRaces(stack: readonly Node[]): void {
  const before = happensBefore(stack);
  for (let second = 1; second < stack.length; second++) {
    for (let first = second - 1; first >= 0; first--) {
      if (isRace(stack, before, first, second)) wantOtherOrder(stack, before, first, second);
    }
  }
}

/** For each step the earlier ones that it had to wait for, or that would have been different after it. */
function happensBefore(stack: readonly Node[]): Set<number>[] {
  const before: Set<number>[] = [];
  for (const [index] of stack.entries()) {
    const all = new Set<number>();
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      if (all.has(earlier) || !isDirect(stack, earlier, index)) continue;
      all.add(earlier);
      for (const further of before[earlier]!) all.add(further);
    }
    before.push(all);
  }
  return before;
}

function isDirect(stack: readonly Node[], earlier: number, index: number): boolean {
  return isAskedAfter(stack, earlier, index) || !commute(stack[earlier]!.footprint, stack[index]!.footprint);
}

/** Whether a step was made possible by an earlier one, the last that it waited for. */
function isAskedAfter(stack: readonly Node[], earlier: number, index: number): boolean {
  const { chosen } = stack[index]!;
  return stack[earlier + 1]!.enabled.includes(chosen) && !stack[earlier]!.enabled.includes(chosen);
}

function isRace(stack: readonly Node[], before: Set<number>[], first: number, second: number): boolean {
  if (commute(stack[first]!.footprint, stack[second]!.footprint)) return false;
  if (isAskedAfter(stack, first, second)) return false;
  for (const between of before[second]!) if (between > first && before[between]!.has(first)) return false;
  return true;
}

function wantOtherOrder(stack: readonly Node[], before: Set<number>[], first: number, second: number): void {
  const { wanted } = stack[first]!;
  const others: number[] = [];
  for (let index = first + 1; index < second; index++) if (!before[index]!.has(first)) others.push(index);
  others.push(second);
  const initials = others.filter((index) => !others.some((other) => before[index]!.has(other)));
  const names = initials.map((index) => stack[index]!.chosen);
  if (!names.some((name) => wanted.has(name))) wanted.add(names[0]!);
}
