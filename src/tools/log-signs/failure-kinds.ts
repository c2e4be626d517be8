import { anyOf, known } from '../known.ts';
import type { FailureKind } from '../tool.ts';
import { type NetworkTrouble, networkTrouble } from './network.ts';

/** What counts first where lines say several things. */
const ORDER: readonly FailureKind[] = ['compile error', 'lint', 'contract', 'assertion', 'environment'];

const certain = ORDER.map((kind) => ({ kind, line: anyOf(known((tool) => tool.failureKinds?.[kind])) }));

/** What the lines say for certain; null when they leave it open. */
export function failureKindIn(lines: string[]): FailureKind | null {
  return certain.find(({ line }) => lines.some((text) => line.test(text)))?.kind ?? null;
}

/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
export function troubleIn(lines: string[]): NetworkTrouble | null {
  const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
  return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}

/** The fewest of the lines that say the same: what judging a failure needs of them. */
export function essential(lines: string[]): string[] {
  const kind = failureKindIn(lines);
  const { words } = troubleIn(lines) ?? {};
  const says = certain.find((each) => each.kind === kind)?.line;
  const wanted = [
    lines.find((text) => says?.test(text)),
    lines.find((text) => words !== undefined && networkTrouble(text)?.words === words),
  ];
  return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
