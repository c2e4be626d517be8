import { own, TOLERANCES } from '../../tools/assertions.ts';
import type { CodeLine } from '../languages/language.ts';
import { chainAt, rawOf } from './calls.ts';

/** How much tolerances let through, by their names: with more of it, or with less. */
export type Tolerances = Map<string, { value: number; wider: 'more' | 'less' }>;

const LONGEST_CALL = 2_000;
const MOST_CALLS = 20;

/** Tolerances of calls within a text: `approx(5, rel=0.1)`. */
export function tolerancesIn({ code }: CodeLine): [string, { value: number; wider: 'more' | 'less' }][] {
  const infix = /\bplusOrMinus\s+([\d.e-]{1,30})/.exec(code)?.[1];
  if (infix !== undefined) return tolerancesOf('plusOrMinus', [infix]);
  const calls = [...code.slice(0, LONGEST_CALL).matchAll(/([A-Za-z_]\w*)\(/g)].slice(0, MOST_CALLS);
  return calls.flatMap(({ 1: name = '', index }) => {
    if (own(TOLERANCES, name) === undefined) return [];
    const { links } = chainAt({ code, raw: code }, index);
    return tolerancesOf(name, rawOf(links[0]?.args ?? []));
  });
}

/** `rel` of `rel=0.1`; null: an argument by its place. */
const nameOf = (arg: string): string | null => /^(\w{1,60})\s*=(?!=)/.exec(arg)?.[1] ?? null;

export function tolerancesOf(
  name: string,
  args: readonly string[],
): [string, { value: number; wider: 'more' | 'less' }][] {
  return (own(TOLERANCES, name) ?? []).flatMap(({ at, named = [], wider, usual }) => {
    const byName = args.find((arg) => named.some((word) => nameOf(arg) === word));
    const written =
      byName === undefined
        ? at === undefined
          ? undefined
          : at >= 0
            ? args[at]
            : args.length > 1
              ? args.at(at)
              : undefined
        : byName.replace(/^\w+\s*=\s*/, '');
    const value =
      written === undefined || (byName === undefined && /^\w+\s*=/.test(written)) ? usual : numberIn(written);
    const key = `${name} ${named[0] ?? at ?? ''}`;
    return value === undefined
      ? []
      : [[key, { value, wider }] as [string, { value: number; wider: 'more' | 'less' }]];
  });
}

export function numberIn(text: string): number | undefined {
  const found = /^-?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e-?\d+)?[dfFLm]?$/i.exec(text.trim());
  return found === null ? durationIn(text) : Number.parseFloat(text.replaceAll('_', ''));
}

const SECONDS: Readonly<Record<string, number>> = {
  n: 1e-9,
  mic: 1e-6,
  mil: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
};
const DURATION =
  /^(?:(?:java\.time\.)?Duration\.of([A-Z][a-z]{2,12})\((\d{1,12})[lL]?\)|(\d{1,12})\s?\*\s?time\.([A-Z][a-z]{2,12})|(?:datetime\.)?timedelta\(([a-z]{4,12})=(\d{1,12})\)|(\d{1,12})\.([a-z]{4,12}))$/;

/** `Duration.ofSeconds(5)`, `5 * time.Second`, `timedelta(seconds=5)`, `5.seconds`, in seconds. */
function durationIn(text: string): number | undefined {
  const found = DURATION.exec(text.trim());
  if (found === null) return undefined;
  const unit = (found[1] ?? found[4] ?? found[5] ?? found[8] ?? '').toLowerCase();
  const size = own(SECONDS, unit.slice(0, 3)) ?? own(SECONDS, unit.slice(0, 1));
  const amount = Number(found[2] ?? found[3] ?? found[6] ?? found[7]);
  return size === undefined ? undefined : size * amount;
}
