import { check } from 'recheck';
import type { Expression } from './find.ts';

/** What the checker says of an expression. */
export interface Verdict {
  status: 'safe' | 'vulnerable' | 'unknown';
  /** Of a vulnerable one: the parts of a text that takes it long, `pumps` again and again. */
  attack?: { pumps: { prefix: string; pump: string }[]; suffix: string };
}

/** Asks the checker, the same each time: the seed of its search is fixed. */
export async function verdictOn({ source, flags }: Expression, timeout: number): Promise<Verdict> {
  const found = await check(source, flags, { timeout, randomSeed: 1 });
  if (found.status !== 'vulnerable') return { status: found.status };
  const pumps = found.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump }));
  return { status: 'vulnerable', attack: { pumps, suffix: found.attack.suffix } };
}

/** A text of so many characters that takes an expression long: what the checker found, or one made of its own signs. */
export function attacksOf({ source }: Expression, { attack }: Verdict, longest: number): string[] {
  if (attack !== undefined) return [pumped(attack, longest)];
  const signs = [...new Set(source.replace(/\\[a-zA-Z]|[\\^$()[\]{}|*+?]/g, ' '))].slice(0, 40);
  return signs.flatMap((sign) => ['', '\n', '\u0000'].map((end) => sign.repeat(longest) + end));
}

function pumped({ pumps, suffix }: NonNullable<Verdict['attack']>, longest: number): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const each = Math.max(0, longest - fixed) / Math.max(1, pumps.length);
  const parts = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.floor(each / Math.max(1, pump.length))),
  );
  return parts.join('') + suffix;
}
