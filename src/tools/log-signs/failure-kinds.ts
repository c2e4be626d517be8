import { anyOf, known } from '../known.ts';
import type { FailureKind } from '../tool.ts';
import { type NetworkTrouble, networkTrouble } from './network.ts';

/** What counts first where lines say several things. */
const ORDER: readonly FailureKind[] = [
  'compile error',
  'contract',
  'assertion',
  'environment',
  'failed test',
  'coverage',
  'format',
  'lint',
  'types',
  'security',
  'usage',
  'setting',
];

/** What shells, loaders and parsers of arguments say, whatever tool ran. */
const GENERAL: Partial<Record<FailureKind, RegExp>> = {
  // A command, module, library or image that is not there, or not for this machine.
  environment:
    /: (?:command not found|not found)$|\bCannot find (?:module|package) '(?![./~]|@\/)|: cannot open shared object file|\bmanifest unknown\b|manifest for \S{1,200} not found|pull access denied|no matching manifest for |exec format error|version `GLIBC\w{0,20}_[\d.]{1,10}' not found|No space left on device/,
  usage:
    /\b(?:unrecognized (?:arguments|option)|unexpected argument '|unknown (?:flag|shorthand flag|option|command)\b|no such (?:option|command)\b|invalid choice: |invalid option\b|[Mm]issing script: |Task '\S{1,100}' not found|Input required and not supplied)/,
  setting: /Resource not accessible by (?:integration|personal access token)/,
};

const certain = ORDER.map((kind) => ({
  kind,
  line: anyOf([...known((tool) => tool.failureKinds?.[kind]), ...[GENERAL[kind] ?? []].flat()]),
}));

/** All that the lines say for certain. */
export function failureKindsIn(lines: readonly string[]): ReadonlySet<FailureKind> {
  return new Set(certain.filter(({ line }) => lines.some((text) => line.test(text))).map(({ kind }) => kind));
}

/** What counts first of that; null when they leave it open. */
export function failureKindIn(lines: readonly string[]): FailureKind | null {
  return certain.find(({ line }) => lines.some((text) => line.test(text)))?.kind ?? null;
}

/** The runner's own words when it is taken away, or is not heard of any more. */
const INTERRUPTED = /The runner has received a shutdown signal|lost communication with the server/;

/** Whether the runner says that it was taken away from the job. */
export const tellsInterruption = (lines: readonly string[]): boolean =>
  lines.some((text) => INTERRUPTED.test(text));

/** The trouble of the network that the lines tell; what cannot come from a wrong address counts first. */
export function troubleIn(lines: readonly string[]): NetworkTrouble | null {
  const troubles = lines.map(networkTrouble).filter((trouble) => trouble !== null);
  return troubles.find(({ transient }) => transient) ?? troubles[0] ?? null;
}

/** The fewest of the lines that say the same: what judging a failure needs of them. */
export function essential(lines: string[]): string[] {
  const kinds = failureKindsIn(lines);
  const { words } = troubleIn(lines) ?? {};
  const wanted = [
    ...certain.filter(({ kind }) => kinds.has(kind)).map(({ line }) => lines.find((text) => line.test(text))),
    lines.find((text) => words !== undefined && networkTrouble(text)?.words === words),
    lines.find((text) => INTERRUPTED.test(text)),
  ];
  return lines.filter((text, index) => wanted.includes(text) && lines.indexOf(text) === index);
}
