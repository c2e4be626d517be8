import type { JobDefinition, StepDefinition } from '../../../evidence/workflow.ts';
import { allOf, anyOf, known } from '../../../tools/known.ts';
import { optionsOf } from '../../../tools/options.ts';
import type { Check } from '../weakening.ts';
import { setIn, variablesOf } from './environment.ts';
import { legsOf } from './matrix.ts';
import { withoutRef } from './scripts.ts';

/** With what a command runs that is not in it or only varies it: the versions of languages, and forms of the code. */

/** The versions of a language that a job sets up; null: only the run tells. */
export type SetUp = ReadonlyMap<string, ReadonlySet<string> | null>;

const VERSIONS = new Set(allOf('versionInputs'));
const IN_REF = anyOf(known('versionInRef'));

/** What the steps of a job set up, the last one of a kind. */
export function setUpOf(job: JobDefinition): SetUp {
  return new Map(
    job.steps.flatMap((step) => versionsIn(step).map(([name, value]) => [name, valuesOf(job, value)])),
  );
}

function versionsIn({ uses, with: inputs = {} }: StepDefinition): [string, string][] {
  if (uses === undefined) return [];
  const given = Object.entries(inputs).filter(([name]) => VERSIONS.has(name.toLowerCase()));
  if (given.length > 0 || !IN_REF.test(withoutRef(uses))) return given;
  return [['toolchain', uses.slice(uses.indexOf('@') + 1)]];
}

/** What an input comes to in the legs of its job. */
function valuesOf(job: JobDefinition, written: string): ReadonlySet<string> | null {
  const values = written.split(/[\s,]+/).filter((value) => value !== '');
  if (!written.includes('$')) return new Set(values);
  const axis = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(written)?.[1];
  const legs = axis === undefined ? null : legsOf(job);
  const found = legs?.flatMap((leg) => leg[axis!] ?? []) ?? [];
  return found.length === 0 ? null : new Set(found);
}

/** Whether a version is the other one, or a part of its kind: `3.12` and `3.12.4`, `20.x` and `20`. */
function isVersion(one: string, other: string): boolean {
  const [short, long] = [one, other].map(plainVersion).toSorted((a, b) => a.length - b.length);
  return short === long || long!.startsWith(`${short}.`);
}

const plainVersion = (version: string): string => version.toLowerCase().replace(/^v|(?:\.[x*])+$/g, '');

/** With what of its versions a check no longer runs where another place does the same: `toolchain: 1.81.0`. */
export function missedVersions(before: SetUp, others: readonly SetUp[]): string[] {
  return [...before].flatMap(([name, values]) => {
    if (values === null || others.some((other) => other.get(name) === null)) return [];
    const there = others.flatMap((other) => [...(other.get(name) ?? [])]);
    const lost = [...values].filter((value) => !there.some((each) => isVersion(value, each)));
    return lost.map((value) => `${name}: ${value}`);
  });
}

const VARIES = known('varies');
const TOOLCHAINED = new Set(allOf('toolchained'));

/** The toolchain that a command names itself: `cargo +nightly test`. */
export function namedToolchain(words: readonly string[]): string | null {
  const at = words.findIndex(
    (word, index) => TOOLCHAINED.has(words[index - 1] ?? '') && word.startsWith('+'),
  );
  return at === -1 ? null : words[at]!.slice(1);
}

/** Whether a command checks all forms of the code that another one does: features, targets, versions of a library. */
export function hasVariations(words: readonly string[], of: readonly string[]): boolean {
  const program = (of[0] ?? '').replace(/^.*\//, '');
  const kinds = VARIES.filter(({ programs }) => programs.includes(program));
  return kinds.every(({ options, all }) => {
    const isAll = all !== undefined && words.includes(all.option);
    const read = (command: readonly string[]): string[] =>
      optionsOf(untilOthers(command)).flatMap(({ name, value }) =>
        options.test(name) && !(isAll && name === all.of) ? [`${name} ${value}`] : [],
      );
    const has = new Set(read(words));
    return read(of).every((each) => has.has(each));
  });
}

/** The words in front of `--`: the rest is for another program. */
function untilOthers(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end === -1 ? words : words.slice(0, end);
}

/** With what a check runs: what its command names goes before what its job sets up. */
export function setUpOfCheck({ job, toolchain, chosen }: Pick<Check, 'job' | 'toolchain' | 'chosen'>): SetUp {
  const own = chosen.map(([name, value]) => [name, valuesOf(job, value)] as const);
  return new Map([
    ...setUpOf(job),
    ...(toolchain === null ? [] : [['toolchain', new Set([toolchain])] as const]),
    ...own,
  ]);
}

/** The same of another one that may make up for it: also by what holds for its step, and what nobody knows. */
export function setUpOfOther(check: Check): SetUp {
  const around = [...variablesOf(check), ...setIn(check.step?.run ?? '')];
  const handedOn = check.job.steps.flatMap(({ run = '' }) => [...run.matchAll(HANDED_ON)]);
  return new Map([
    ...handedOn.map(([, name]) => [name!, null] as const),
    ...around.map(([name, value]) => [name, valuesOf(check.job, value)] as const),
    ...setUpOfCheck(check),
  ]);
}

/** `echo "CC=$compiler" >> $GITHUB_ENV` */
const HANDED_ON = /\b([A-Z][A-Z_]{1,40})=[^=\n]{0,200}\bGITHUB_ENV\b/g;
