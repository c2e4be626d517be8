import type { ConfigGate } from '../../evidence/gate.ts';

/** What a configuration file says of thresholds. */
export interface FoundGates {
  gates: ConfigGate[];
  /** Commands in it, which may have options that set some: `addopts`, scripts, environments of tox. */
  commands: FoundCommand[];
}

export interface FoundCommand {
  where: string;
  command: string;
  /** The name under which package managers run it. */
  script?: string;
}

export const NOTHING: FoundGates = { gates: [], commands: [] };

const PERCENTAGE = /^(\d{1,3}(?:\.\d{1,6})?) ?%?$/;
/** Characters of a text that are looked at. */
const LONGEST = 40;

/** A threshold in percent, as a number or a text (`80`, `"80.5%"`); null for none, zero, and what is no percentage. */
function percentOf(value: unknown): number | null {
  const read = typeof value === 'string' ? PERCENTAGE.exec(value.slice(0, LONGEST).trim())?.[1] : value;
  const minimum = typeof read === 'string' ? Number(read) : read;
  return typeof minimum === 'number' && minimum > 0 && minimum <= 100 ? minimum : null;
}

/** The gate of one key; none when it sets no threshold. */
export function gateOf(gate: Omit<ConfigGate, 'minimum'>, value: unknown): ConfigGate[] {
  const minimum = percentOf(value);
  return minimum === null ? [] : [{ ...gate, minimum }];
}

/** The line of a file's only line that begins with a key; nothing when several do. */
export function lineOf(text: string, key: string): { line?: number } {
  const lines = text.split('\n').flatMap((line, index) => (beginsWith(line, key) ? [index + 1] : []));
  return lines.length === 1 ? { line: lines[0]! } : {};
}

function beginsWith(line: string, key: string): boolean {
  const written = line.trimStart();
  return written.startsWith(key) && /^\s*[:=]/.test(written.slice(key.length));
}
