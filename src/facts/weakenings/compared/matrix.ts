import type { JobDefinition } from '../../../evidence/workflow.ts';
import { CLOSED_OBJECT, type Known, SOME_OBJECT } from '../../../workflow/evaluate.ts';

/** A leg of a matrix: what it has of each axis, and of each key of `include`. */
export type Leg = Readonly<Record<string, string>>;

/** A leg before the change, and the one that it is after it. */
export interface LegPair {
  before: Leg;
  after: Leg;
}

/** GitHub makes no more jobs of a matrix. */
const MOST_LEGS = 256;
/** Values of this length may have been cut by the reader of the workflow file. */
const CUT_LENGTH = 100;

/**
 * The legs of a job, one without any where it has no matrix; null: an expression gives them, or they are too many.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
export function legsOf({ matrix, legs }: JobDefinition): Leg[] | null {
  if (matrix === undefined) return [{}];
  if (legs === undefined || legs.open) return null;
  const crossed = crossedOf(legs.axes);
  const excluded = (legs.exclude ?? []).map(partsOf);
  if (crossed === null || excluded.includes(null)) return null;
  const original = crossed.filter((leg) => !excluded.some((out) => agree(leg, out!, Object.keys(out!))));
  const all: Leg[] = [...original];
  for (const entry of legs.include ?? []) {
    const fits = original.map((leg) => agree(leg, entry, sharedKeys(leg, entry)));
    if (!fits.includes(true)) all.push(entry);
    for (const [at, leg] of original.entries()) if (fits[at]) all[at] = { ...all[at], ...leg, ...entry };
  }
  const isGiven = all.some((leg) => Object.values(leg).some((value) => value.includes('${{')));
  return all.length === 0 || all.length > MOST_LEGS || isGiven ? null : all;
}

/** Each value of an axis with each of the others. */
function crossedOf(axes: Readonly<Record<string, string[]>>): Leg[] | null {
  const entries = Object.entries(axes);
  if (entries.length === 0) return [];
  return entries.reduce<Leg[] | null>(
    (found, [axis, values]) =>
      found === null || found.length * values.length > MOST_LEGS
        ? null
        : found.flatMap((leg) => values.map((value) => ({ ...leg, [axis]: value }))),
    [{}],
  );
}

/** `os: windows-latest, python: 3.8` as a leg; null: it was not written out. */
function partsOf(written: string): Leg | null {
  const parts = written.split(', ').map((part) => part.split(': ', 2));
  return parts.some(([, value]) => value === undefined || value.includes('…'))
    ? null
    : Object.fromEntries(parts as [string, string][]);
}

const sharedKeys = (one: Leg, other: Leg): string[] =>
  Object.keys(one).filter((key) => Object.hasOwn(other, key));

const agree = (one: Leg, other: Leg, keys: readonly string[]): boolean =>
  keys.every((key) => one[key] === other[key]);

/** Whether both legs say the same wherever both say something. */
export const isAlike = (one: Leg, other: Leg): boolean => agree(one, other, sharedKeys(one, other));

/** The legs of a job that stay: those that say the same, and where as many are left on each side, these in order. */
export function pairLegs(before: readonly Leg[], after: readonly Leg[]): LegPair[] {
  const left = new Set(after);
  const pairs: LegPair[] = [];
  const others: Leg[] = [];
  for (const leg of before) {
    const same = [...left].find((other) => isAlike(leg, other));
    if (same === undefined) others.push(leg);
    else {
      left.delete(same);
      pairs.push({ before: leg, after: same });
    }
  }
  const rest = [...left];
  const inOrder = others.length === rest.length ? others : [];
  return [...pairs, ...inOrder.map((leg, at) => ({ before: leg, after: rest[at]! }))];
}

/**
 * What expressions have of a leg. A key that it does not have is null to it; of what was cut, or is no single value, nothing
 * is known but that it is there.
 */
export function contextsOf(leg: Leg): Known['contexts'] {
  const members = Object.entries(leg).flatMap(([name, value]): [string, Known['contexts'][string]][] => {
    const path = `matrix.${name.toLowerCase()}`;
    if (isSingle(value)) return [valueAt(path, value)];
    const parts = value.length < CUT_LENGTH && PARTS.test(value) ? partsOf(value) : null;
    const inner = Object.entries(parts ?? {}).map(([key, part]) =>
      valueAt(`${path}.${key.toLowerCase()}`, part),
    );
    return [[path, SOME_OBJECT], ...inner];
  });
  return { matrix: CLOSED_OBJECT, ...Object.fromEntries(members) };
}

const valueAt = (path: string, value: string): [string, Known['contexts'][string]] =>
  value === 'true' || value === 'false' ? [path, value === 'true'] : [path, value];

/** A mapping of plain values: `image: ubuntu-24.04, name: ubuntu`. */
const PARTS = /^[\w-]{1,50}: [^:,…]{1,100}(?:, [\w-]{1,50}: [^:,…]{1,100}){0,20}$/;

/** Whether a value is written out, and no mapping or list. */
const isSingle = (value: string): boolean =>
  value !== '' && value.length < CUT_LENGTH && !/^[\w-]+: |…/.test(value);
