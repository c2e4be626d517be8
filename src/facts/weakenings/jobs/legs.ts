import { kindOf } from '../../../diff/paths.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, joinFirst, say } from '../../../text/prose.ts';
import { type GoneVersion, isOlder } from '../../change/declared-versions.ts';
import { checksIn, isSame } from '../compared/checks.ts';
import { type Leg, legsOf } from '../compared/matrix.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Running } from '../compared/running.ts';
import { isGivenUp, isTooOldFor } from '../compared/supported.ts';
import type { FilePair, Version, Weakening } from '../weakening.ts';

const SHOWN = 5;

/** Legs that a matrix no longer has: an axis lost values, or more is excluded. */
export function removedLegs(
  evidence: Evidence,
  { file, before, after }: JobPair,
  { added }: Running,
): Weakening[] {
  const old = before.legs;
  if (after === null || old === undefined || checksIn(file.before, before).length === 0) return [];
  const now = after.legs ?? { axes: {} };
  if (after.matrix !== undefined && after.legs === undefined) return [];
  const excluded = (now.exclude ?? []).filter(
    (leg) => !(old.exclude ?? []).includes(leg) && isOldLeg(leg, old.axes, now.axes),
  );
  // Of what an exclusion names that is no single value, only that there are more of them can be told.
  const isMore = (now.exclude ?? []).length > (old.exclude ?? []).length;
  const out = excluded
    .filter((leg) => isMore || !leg.includes('…'))
    .filter((leg) => !isTakenByNewer(leg, excluded, old.axes, now));
  const shards = shardsOf(file.before, before);
  const whole = shards !== null && sharesAll(shards, old.axes[shards.axis]) ? shards : null;
  const kept = whole !== null && isWholeStill(whole, file, after) ? whole.axis : null;
  const fewer =
    product(now.axes) < product(old.axes)
      ? gone(old.axes, withIncluded(before, after), after).filter(
          (leg) => kept === null || !old.axes[kept]!.includes(leg),
        )
      : [];
  const hasMoved =
    isInNewJob(file, before, after) ||
    checksIn(file.before, before).some((check) =>
      added.some((other) => other.job !== after && isSame(check, other)),
    );
  const included = fewer.length === 0 && kept === null ? goneIncluded(before, after) : [];
  const all = [...fewer, ...out, ...included];
  const left = all.filter(
    (leg) =>
      !isInOtherJob(file, leg, after) &&
      !isInAxisOfOther(file, leg, before, after) &&
      !isOwnCommand(leg, before, after) &&
      !isGoneFolder(evidence, leg) &&
      !isGoneFile(evidence, leg) &&
      !isPatchOfOther(leg, old.axes, now.axes) &&
      !isLikeAllNow(leg, before, after),
  );
  const shared = {
    kind: 'leg removed',
    weight: 'lesser',
    path: file.before.path,
    job: before.id,
  } as const;
  if (hasMoved) return [];
  if (left.length === 0)
    return all.length > 0 || whole === null || kept !== null || out.length > 0
      ? []
      : [
          {
            ...shared,
            things: ['shards', 'shard', before.id, jobName(before)],
            act: 'ignore',
            text: say`${code(jobName(before))} of ${code(workflowName(file.before))} no longer runs each of its shards`,
            remedy: [
              'let the shards have as many legs as they are parts, or say in the description which do not run',
            ],
          },
        ];
  const versionsOf = (leg: string): GoneVersion[] => versionsIn(leg, old.axes, now.axes);
  const other = left.filter(
    (leg) => !isGivenUp(evidence, leg, versionsOf(leg)) && !isTooOldFor(before, after, versionsOf(leg)),
  );
  const meant = other.length > 0 ? other : left;
  const named = (legs: readonly string[]) => legs.map((leg) => code(included.includes(leg) ? cut(leg) : leg));
  const once = runsOnce(meant, old.axes, now.axes, after);
  const what =
    once === null
      ? say`no longer runs for ${joinFirst(named(meant), SHOWN)}`
      : say`runs once instead of for each of ${joinFirst(named(once), SHOWN)}`;
  return [
    {
      ...shared,
      ...(other.length === 0 && { unsupported: true as const }),
      things: [
        ...meant,
        ...meant.flatMap((leg) => leg.split(/[:,]\s*/)),
        ...meant.flatMap((leg) => spokenOf(leg, old.axes)),
        ...meant.flatMap(unversioned),
        before.id,
        jobName(before),
      ],
      act: 'ignore',
      versions: meant.flatMap(versionsOf),
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} ${what}`,
      within: { place: say`${code(workflowName(file.before))}`, what: say`${code(jobName(before))} ${what}` },
      remedy: ['bring the legs back, or say in the description which go'],
    },
  ];
}

/** Whether an excluded leg goes on with a version that is new: `audit: on, php: 8.4` where 8.5 comes, and is not excluded. */
function isTakenByNewer(
  leg: string,
  excluded: readonly string[],
  old: Axes,
  { axes, exclude = [] }: { axes: Axes; exclude?: readonly string[] },
): boolean {
  const pairs = leg.split(', ').map((pair) => pair.split(': '));
  return pairs.some(([axis = '', version = '']) => {
    const withVersion = (other: string): string => leg.replace(`${axis}: ${version}`, `${axis}: ${other}`);
    const newer = (axes[axis] ?? []).filter(
      (other) =>
        isOlder(version, other) &&
        old[axis]?.includes(other) === false &&
        !exclude.includes(withVersion(other)),
    );
    const alike = excluded.filter((other) =>
      (axes[axis] ?? []).some((value) => other === withVersion(value)),
    );
    return pairs.length > 1 && alike.length <= newer.length;
  });
}

/** Whether a new job of the file has the matrix and the checks, and the job of the same name none of them: one that gathers. */
function isInNewJob(file: FilePair, before: JobDefinition, after: JobDefinition): boolean {
  const [old, now] = [file.before.workflow.jobs, file.after];
  if (now === null) return false;
  const has = (job: JobDefinition): boolean =>
    checksIn(file.before, before).some((check) => checksIn(now, job).some((other) => isSame(check, other)));
  const fresh = now.workflow.jobs.filter(({ id }) => !old.some((job) => job.id === id));
  const legs = JSON.stringify(before.legs);
  return !has(after) && fresh.some((job) => has(job) && JSON.stringify(job.legs) === legs);
}

/** The axes with those values that legs of `include` have now, where the matrix has no fewer legs on the whole. */
function withIncluded(before: JobDefinition, after: JobDefinition): Axes {
  const { axes = {}, include = [] } = after.legs ?? {};
  const [was, is] = [legsOf(before), legsOf(after)];
  if (was === null || is === null || is.length < was.length) return axes;
  const all: Axes = { ...axes };
  for (const leg of include)
    for (const [axis, value] of Object.entries(leg)) all[axis] = [...new Set([...(all[axis] ?? []), value])];
  return all;
}

/**
 * Legs that `include` no longer adds, where the matrix has fewer of them on the whole. Those that say most of what a new one
 * says are updated.
 */
function goneIncluded(before: JobDefinition, after: JobDefinition): string[] {
  const [was, is] = [legsOf(before), legsOf(after)];
  if (was === null || is === null || is.length >= was.length) return [];
  const left = [...(after.legs?.include ?? [])];
  const isKept = (leg: Leg, most: number): boolean => {
    const at = left.findIndex((other) => sharedBy(leg, other) >= most);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  const changed = (before.legs?.include ?? []).filter((leg) => !isKept(leg, Object.keys(leg).length));
  const [then, fresh] = [before, after].map(ofAxes);
  const isIn = (leg: Leg, legs: readonly Leg[] = []): boolean =>
    legs.some((other) => sharedBy(leg, other) === Object.keys(leg).length);
  const runs = (leg: Leg): boolean => isIn(leg, fresh) && !isIn(leg, then);
  const lost = changed.filter(
    (leg) => !isKept(leg, Object.keys(leg).length / 2) && !runs(leg) && !isMerged(leg, was, is),
  );
  return lost.slice(0, was.length - is.length).map(titleOf);
}

/** Whether several legs get another value, by which this one becomes one that stays: no other version, which ends one. */
function isMerged(leg: Leg, was: readonly Leg[], is: readonly Leg[]): boolean {
  const stays = (one: Leg): boolean => is.some((other) => isSameLeg(one, other));
  return Object.keys(leg).some(
    (key) =>
      !/\d/.test(leg[key]!) &&
      is.some(({ [key]: value }) => {
        if (value === undefined || value === leg[key] || !stays({ ...leg, [key]: value })) return false;
        const alike = was.filter(
          (other) => other[key] === leg[key] && !stays(other) && stays({ ...other, [key]: value }),
        );
        return alike.length > FEWEST_ALIKE;
      }),
  );
}
const FEWEST_ALIKE = 2;

const isSameLeg = (one: Leg, other: Leg): boolean =>
  Object.keys(one).length === Object.keys(other).length && sharedBy(one, other) === Object.keys(one).length;

/** The legs of a job that its axes alone make. */
function ofAxes(job: JobDefinition): Leg[] {
  const { axes = {}, exclude } = job.legs ?? {};
  return legsOf({ ...job, legs: { axes, ...(exclude && { exclude }) } }) ?? [];
}

const sharedBy = (leg: Leg, other: Leg): number =>
  Object.keys(leg).filter((key) => leg[key] === other[key]).length;

const LONGEST_TITLE = 80;

const cut = (title: string): string => title.slice(0, LONGEST_TITLE).replace(/[,\s]+$/, '');

/** A leg by its name, else by all that it says. */
function titleOf(leg: Leg): string {
  const all = Object.entries(leg).map(([key, value]) => `${key}: ${value}`);
  return leg.name ?? all.join(', ');
}

/** A value that is a name, and neither a version nor a runner. */
const SAYS_WHAT = /^(?!ubuntu|windows|macos|linux).{0,100}[a-z]{4}/i;

/** Whether another job of the file newly names what the leg was for, as its target, and no leg that is left has it. */
function isInOtherJob({ before, after }: JobPair['file'], leg: string, own: JobDefinition): boolean {
  const old = new Map(before.workflow.jobs.map((job) => [job.id, JSON.stringify(job)]));
  const others = (after?.workflow.jobs ?? []).filter(
    (job) => job.id !== own.id && checksIn(after!, job).length > 0,
  );
  const rest = JSON.stringify(own.legs ?? {});
  const values = valuesOf(leg).filter((value) => value.length > 2 && !namesWord(rest, value));
  return others.some((job) =>
    values.some(
      (value) =>
        (!old.has(job.id) || SAYS_WHAT.test(value)) &&
        namesWord(JSON.stringify(job), value) &&
        !namesWord(old.get(job.id) ?? '', value),
    ),
  );
}

/**
 * Whether the matrix of another job newly has the value, and that job is new and does some of the same; or does something, where
 * the value is a version that is written out whole.
 */
function isInAxisOfOther(
  { before: was, after: is }: JobPair['file'],
  leg: string,
  before: JobDefinition,
  after: JobDefinition,
): boolean {
  const own = checksIn(was, before);
  return (is?.workflow.jobs ?? []).some((job) => {
    const old = was.workflow.jobs.find(({ id }) => id === job.id);
    const has = (one?: JobDefinition): boolean =>
      Object.values(one?.legs?.axes ?? {}).some((values) => values.includes(leg));
    if (job === after || !has(job) || has(old)) return false;
    const checks = checksIn(is!, job);
    return old === undefined
      ? checks.some((check) => own.some((other) => isSame(other, check)))
      : checks.length > 0 && /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(leg);
  });
}

/** Whether a command of the job now says by itself what the leg was: `npm run lint` in place of `npm run ${{ matrix.task }}`. */
function isOwnCommand(leg: string, before: JobDefinition, after: JobDefinition): boolean {
  const says = ({ steps }: JobDefinition, value: string): boolean =>
    steps.some(({ run = '' }) => namesWord(run, value));
  return valuesOf(leg).some((value) => SAYS_WHAT.test(value) && says(after, value) && !says(before, value));
}

const valuesOf = (leg: string): string[] => leg.split(', ').map((part) => part.replace(/^[\w-]+: /, ''));

/**
 * Whether a leg of `include` had a value that only it had, all legs have that now, and no step asks what else it is: then another
 * one does what it did.
 */
function isLikeAllNow(title: string, before: JobDefinition, after: JobDefinition): boolean {
  const leg = before.legs?.include?.find((each) => titleOf(each) === title);
  const [was, is] = [legsOf(before) ?? [], legsOf(after) ?? []];
  if (leg === undefined || is.length === 0) return false;
  const text = JSON.stringify(after.steps);
  return Object.entries(leg).every(([key, value]) => {
    const isEverywhere =
      is.every((other) => other[key] === value) && was.some((other) => other[key] !== value);
    return isEverywhere || (isOnlyCompared(key, after) && !namesWord(text, value));
  });
}

/** Whether steps only compare what an axis says: what they hand on would be done with any value. */
function isOnlyCompared(axis: string, { steps }: JobDefinition): boolean {
  const uses = steps.flatMap(({ run = '', if: condition = '' }) =>
    `${run}\n${condition}`.split('matrix.').slice(1),
  );
  const own = uses.filter((text) => text.startsWith(axis) && !/[\w-]/.test(text.charAt(axis.length)));
  return (
    own.length > 0 &&
    own.every((text) => /^\s*(?:\}\}["']?\s*)?(?:==|!=|-eq|-ne|=)/.test(text.slice(axis.length)))
  );
}

/** Whether a file that is called after a leg goes with it, and the change leaves none that is: `boot/linux-9.4.8.json`. */
function isGoneFile({ changes: { files } }: Evidence, leg: string): boolean {
  if (leg.length < SHORTEST_VALUE) return false;
  const named = files.filter(({ path }) =>
    namesWord(
      lastSegment(path)
        .replace(/\.\w{1,5}$/, '')
        .replaceAll('-', ' '),
      leg,
    ),
  );
  const isUsed = ({ path }: { path: string }): boolean =>
    kindOf(path) !== 'documentation' && !PICTURE.test(path);
  return named.some(isUsed) && named.every(({ status }) => status === 'removed');
}
const SHORTEST_VALUE = 5;
const PICTURE = /\.(?:svg|png|jpe?g|gif|ico|webp)$/i;

/** Whether it is one release of a version whose newest release goes on: `3.3.0` beside `3.3`. */
function isPatchOfOther(leg: string, old: Axes, now: Axes): boolean {
  const minor = /^(\d{1,4}\.\d{1,4})\.\d{1,4}$/.exec(leg)?.[1];
  return (
    minor !== undefined &&
    Object.keys(old).some((axis) => old[axis]!.includes(leg) && now[axis]?.includes(minor) === true)
  );
}

/** Whether a leg is for a folder of which the change leaves nothing. */
function isGoneFolder({ changes: { files } }: Evidence, leg: string): boolean {
  return valuesOf(leg).some((value) => {
    const inside = files.filter(({ path }) => path.startsWith(`${value}/`) || path.includes(`/${value}/`));
    return inside.length > 0 && inside.every(({ status }) => status === 'removed');
  });
}

/** Whether a text has a value that no letter, figure or dash goes on. */
function namesWord(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1))
    if (!/[\w.-]/.test(text.charAt(at - 1)) && !/[\w.-]/.test(text.charAt(at + value.length))) return true;
  return false;
}

type Axes = Record<string, string[]>;

/** How a job divides its tests among its legs: by which axis, and into how many parts; `all`: as many as legs. */
interface Shards {
  axis: string;
  parts: number | 'all';
}

const OF_PARTS = /\$\{\{ *matrix\.([\w-]{1,100}) *\}\}\/(?:(\d{1,4})\b|\$\{\{ *strategy\.job-total *\}\})/;
const GROUP = /--(?:group|shard-index|shard)[= ]\$\{\{ *matrix\.([\w-]{1,100}) *\}\}/;
const PARTS = /--(?:splits|shard-count|total-shards|num-shards)[= ](\d{1,4})\b/;

/** The shards of a job, by what its commands say; null: it has none that can be told. */
function shardsOf(version: Version, job: JobDefinition): Shards | null {
  for (const { words } of checksIn(version, job)) {
    const text = words.join(' ');
    const found = OF_PARTS.exec(text);
    if (found !== null) return { axis: found[1]!, parts: found[2] === undefined ? 'all' : Number(found[2]) };
    const [axis, parts] = [GROUP.exec(text)?.[1], PARTS.exec(text)?.[1]];
    if (axis !== undefined && parts !== undefined) return { axis, parts: Number(parts) };
  }
  return null;
}

const sharesAll = ({ parts }: Shards, legs: readonly string[] | undefined): boolean =>
  legs !== undefined && (parts === 'all' || parts <= legs.length);

/** Whether all parts run after the change: each has a leg, or nothing is divided any more. */
function isWholeStill({ axis }: Shards, { after: version }: FilePair, job: JobDefinition): boolean {
  if (version === null) return false;
  const now = shardsOf(version, job);
  if (now !== null) return sharesAll(now, job.legs?.axes[now.axis]);
  const texts = checksIn(version, job).map(({ words }) => words.join(' '));
  const isOnePart = texts.some((text) => /--(?:shard|group)[= ]\d+(?:\/(?!1\b)\d+)/.test(text));
  return (
    !isOnePart && !(job.legs?.axes[axis] === undefined && texts.some((text) => text.includes('matrix.')))
  );
}

/** What authors call the leg: `Python 3.8`, `Node 16` and `Windows` for `3.8`, `16.x` and `windows-latest`. */
function spokenOf(leg: string, axes: Axes): string[] {
  const version = leg.replace(/\.x$/, '');
  const names = Object.keys(axes).filter((axis) => axes[axis]!.includes(leg));
  const [, system = null, image = ''] = /^(windows|macos|ubuntu)-([\w.-]+)$/.exec(leg) ?? [];
  const systems = system === null ? [] : [system, `${system} ${image}`];
  const spoken = names.flatMap((axis) => {
    const [word = ''] = axis.split(/[-_]/);
    return [`${word} ${version}`, `${word}${version}`, ...(word === 'node' ? [`node.js ${version}`] : [])];
  });
  return [...systems, ...spoken];
}

/** `JRuby` for `label: JRuby 9.4.8.0`. */
const unversioned = (leg: string): string[] =>
  leg.split(/[:,]\s*/).flatMap((part) => /^([A-Za-z]{3,30})[ -]v?\d[\w.]*$/.exec(part)?.[1] ?? []);

/** What of a leg is a version of something: `python: 3.8`, a value of an axis. */
function versionsIn(leg: string, axes: Axes, now: Axes): GoneVersion[] {
  const named = leg.includes(': ')
    ? leg.split(', ').map((part) => part.split(': ', 2) as [string, string])
    : Object.keys(axes)
        .filter((axis) => axes[axis]!.includes(leg))
        .map((axis): [string, string] => [axis, leg]);
  // `ghc-9.8.1` says of what another key has the number alone.
  const brands = new Map(
    named.flatMap(([, value = '']): [string, string][] => {
      const [, brand, version] = /^([A-Za-z]{2,20})-?v?(\d{1,4}(?:\.\d{1,4}){0,2})$/.exec(value) ?? [];
      return brand === undefined ? [] : [[version!, brand.toLowerCase()]];
    }),
  );
  return named.flatMap(([of, value = '']) => {
    // `windows-py39`, `py39-oldest`
    const [, major, minor] = /(?:^|-)py(\d)(\d{1,2})(?=-|$)/.exec(value) ?? [];
    if (major !== undefined) return [{ of: 'python', version: `${major}.${minor}` }];
    const version = plainVersion(value);
    if (version === null) return [];
    const left = now[of] ?? [];
    const isAnew = left.length > 0 && left.every((other) => !axes[of]?.includes(other));
    const others = left.map(plainVersion);
    const isOldest = others.length > 0 && others.every((other) => other !== null && isOlder(version, other));
    const brand = brands.get(version);
    return [
      {
        of,
        version,
        ...(brand !== undefined && { brand }),
        ...(isOldest && { newer: isAnew ? ('all' as const) : ('rest' as const) }),
      },
    ];
  });
}

const plainVersion = (value: string): string | null =>
  /^(?:[A-Za-z]{1,20}-?)?(\d{1,4}(?:\.\d{1,4}){0,2})(?:\.x)?$/.exec(value)?.[1] ?? null;

const product = (axes: Axes): number =>
  Object.values(axes).reduce((legs, values) => legs * Math.max(1, values.length), 1);

/** Whether a leg that is left out ran before: what it names was on the axes, and they have all else that it names. */
function isOldLeg(leg: string, old: Axes, now: Axes): boolean {
  const named = leg.split(', ').map((part) => part.split(': ', 2));
  return named.every(([axis = '', value = '']) => {
    const [was, is] = [old[axis], now[axis]];
    return was === undefined ? is === undefined : value === '…' || was.includes(value);
  });
}

/**
 * The values that an axis has lost, where it has fewer than before. As many of the lost ones as it has new ones are
 * replaced: those that stand last.
 */
function gone(old: Axes, now: Axes, after: JobDefinition): string[] {
  return Object.entries(old).flatMap(([axis, values]) => {
    const left = now[axis] ?? renamedTo(values, old, now) ?? [namedIn(after, values) ?? values[0]!];
    const lost = values.filter((value) => !left.includes(value));
    return left.length < values.length ? lost.slice(0, values.length - left.length) : [];
  });
}

/** Which one of the values a job without their axis hands to a step; undefined: none, or several. */
function namedIn({ steps }: JobDefinition, values: readonly string[]): string | undefined {
  const given = steps.map(({ run, with: inputs, env }) => [run, inputs, env]);
  const words = new Set(JSON.stringify(given).split(/[^\w.+-]+/));
  const named = values.filter((value) => words.has(value));
  return named.length === 1 ? named[0] : undefined;
}

/** The values of an axis that is gone, where the job names none of them: which one it runs with nobody can tell. */
function runsOnce(
  legs: readonly string[],
  old: Axes,
  now: Axes,
  after: JobDefinition,
): readonly string[] | null {
  const open = Object.entries(old).find(
    ([axis, values]) => legs.every((leg) => values.includes(leg)) && !now[axis],
  );
  return open === undefined || namedIn(after, open[1]) !== undefined ? null : open[1];
}

/** The values of a new axis that has as many, or all of them. */
function renamedTo(values: string[], old: Axes, now: Axes): string[] | undefined {
  const fresh = Object.keys(now).filter((axis) => !Object.hasOwn(old, axis));
  return fresh
    .map((axis) => now[axis]!)
    .find((others) => others.length === values.length || values.every((value) => others.includes(value)));
}
