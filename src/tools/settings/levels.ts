import { levelsOf } from './meanings.ts';

/** Sizes and times with the units that limits have. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ '': 1, '%': 1, b: 1, byte: 1, bytes: 1, kb: 1e3, kib: 1024, mb: 1e6, mib: 1024 ** 2, gb: 1e9 },
  ...{ ms: 1, s: 1e3 },
};

/** A number with its unit as one that can be compared; NaN for what is none. */
export function amountOf(value: string): number {
  if (value === 'max') return Number.POSITIVE_INFINITY;
  const [, digits = '', unit = ''] = /^(-?\d[\d_.e-]*)\s?([a-z%]*)$/i.exec(value.slice(0, 40).trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return digits === '' || factor === undefined ? Number.NaN : Number(digits.replaceAll('_', '')) * factor;
}

/** How much a finding of a rule counts, of tools that fail for errors alone. */
const SEVERITIES: Readonly<Record<string, number>> = {
  ...{ off: 0, none: 0, allow: 0, ignore: 0, false: 0, '0': 0, no: 0, silent: 0, skip: 0, disabled: 0 },
  ...{ null: 0, hidden: 0, ignored: 0, default: 1, informational: 1, minimum: 2, lenient: 2, enabled: 3 },
  ...{ disable: 0, pending: 0, quiet: 0, suppress: 0, enable: 3, recommended: 4 },
  ...{ hint: 1, info: 1, information: 1, note: 1, suggestion: 1 },
  ...{ warn: 2, warning: 2, '1': 2, basic: 2, fatal: 4 },
  ...{ on: 3, true: 3, normal: 3, error: 3, deny: 3, forbid: 3, '2': 3, standard: 3, strict: 4, all: 4 },
};

/** How much a level counts: the higher, the stricter; undefined for a word that is no level of the tool. */
export function severityOf(tool: string, value: string): number | undefined {
  const word = value.toLowerCase();
  return levelsOf(tool)[word] ?? SEVERITIES[word];
}
