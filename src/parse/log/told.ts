import { type NetworkTrouble, networkTrouble } from './network.ts';

/** What the lines of a log say for certain of a failure. */
export type Told = 'assertion' | 'compile error' | 'lint';

const certain: { told: Told; line: RegExp }[] = [
  {
    told: 'compile error',
    line: /^(?:\S.{0,300}(?:\(\d{1,9},\d{1,9}\):|:\d{1,9}:\d{1,9} -) error (?:TS|CS|FS|BC)\d{1,9}: |error\[E\d{4}\]: |\S[^:]{0,300}\.(?:c|cc|cpp|cxx|h|hpp|m|java|kt|swift|scala):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: |(?:vet: )?\S{1,300}\.go:\d{1,9}:\d{1,9}: (?:undefined: |cannot use |syntax error|undeclared|missing return|declared and not used)|\[ERROR\] COMPILATION ERROR)/,
  },
  { told: 'lint', line: /^(?: +\d{1,9}:\d{1,9} +error +\S.* {2}[@\w/-]+$|✖ \d{1,9} problems? \()/ },
  {
    told: 'assertion',
    line: /^(?:E {2,}(?:AssertionError|assert )|.*\b(?:AssertionError|AssertionFailedError|ComparisonFailure)\b|\s*expect\(received\)|assertion (?:`.{1,40}` )?failed|.*panicked at .*assertion)/,
  },
];

/** What the lines say for certain; null when they leave it open. */
export function toldBy(lines: string[]): Told | null {
  return certain.find(({ line }) => lines.some((text) => line.test(text)))?.told ?? null;
}

/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
export function troubleIn(lines: string[]): NetworkTrouble | null {
  const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
  return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}

/** The fewest of the lines that say the same: what judging a failure needs of them. */
export function essential(lines: string[]): string[] {
  const told = toldBy(lines);
  const { words } = troubleIn(lines) ?? {};
  const says = certain.find((each) => each.told === told)?.line;
  const wanted = [
    lines.find((text) => says?.test(text)),
    lines.find((text) => words !== undefined && networkTrouble(text)?.words === words),
  ];
  return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
