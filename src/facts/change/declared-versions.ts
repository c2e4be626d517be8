import type { Evidence } from '../../evidence/evidence.ts';
import { byName } from '../../tools/known.ts';
import { isByReviewer } from './acceptance.ts';
import { actsSaid, type Declaration, linesOf } from './declared.ts';

/** A version that is no longer tested, and what it is a version of. */
export interface GoneVersion {
  of: string;
  version: string;
  /** What stands before its number: `ghc` of `ghc-9.8.1`. */
  brand?: string;
  /** All that are tested are newer: the rest of those before, or others in place of `all`. */
  newer?: 'rest' | 'all';
}

/** From which version on something is supported: `minimum Java version from 8 to 11`, `Rubies older than 2.7`. */
const OLDEST =
  /\b(?:minim(?:um|al)|oldest|lowest|at least|requir(?:e[sd]?|ing|ement)|older than|prior to|below|msrv)\b(.{0,80})/i;
/** The same in a line of the description, where more than versions is required. */
const OLDEST_IN_BODY = /\b(?:minim(?:um|al)|oldest|lowest|msrv)\b(.{0,80})/i;
const VERSION = /(?<![\w.])v?(\d{1,4}(?:\.\d{1,4}){0,2})(?![\w%])/g;
/** What was before: `11 (from 8)`. */
const BEFORE = /\((?:up )?from [^)]{1,40}\)/gi;

/** What says that versions are old, and not which: `drop old Go versions`, `remove EOL Pythons`. */
const OLD =
  /\b(?:old|older|eol|end[- ]of[- ]life|outdated|unsupported|ancient)\b ([\w.+#-]{1,20}(?: [\w.+#-]{1,20})?)/i;

/** That newer versions take the place of older ones: `upgrade to more recent versions`. */
const NEWER =
  /\b(?:upgrad|updat|bump|mov|switch)(?:e[sd]?|s|es|ed|ing)?\b.{0,60}\bto (?:the |some )?(?:more recent|newer|recent|latest)\b.{0,30}\b(?:versions?|runners?|releases?|images?)\b/i;

/**
 * Whether the title, or a line of the description, says from which version on something is supported, and all of these are
 * older; or that old versions of it go; or that newer ones take their place, where they do.
 *
 * @param versions that go, and what they are versions of
 */
export function declaresOldest(evidence: Evidence, versions: readonly GoneVersion[]): Declaration | null {
  if (isByReviewer(evidence) || versions.length === 0) return null;
  const lines = linesOf(evidence);
  const isOldOnes = ({ text }: Declaration): boolean =>
    actsSaid(text, 'remove').some(({ sentence, end }) => {
      const what = OLD.exec(sentence.slice(end))?.[1]?.toLowerCase() ?? '';
      return what !== '' && versions.every(({ of }) => /^versions?\b/.test(what) || isNamed(what, of));
    });
  // `py39-oldest` is called Python 3.9.
  const isEach = ({ text }: Declaration): boolean =>
    actsSaid(text, 'remove').some(({ sentence, end }) => {
      const [object = ''] = sentence.slice(end).split(/[;:(<]/, 1);
      const named = [...object.matchAll(VERSION)].map(([, version]) => version);
      return versions.every(({ of, version }) => isNamed(object, of) && named.includes(version));
    });
  const areOlder = versions.every(({ newer }) => newer === 'all');
  const areOldest = versions.every(({ newer }) => newer !== undefined);
  const isNewestOnly = ({ from, text }: Declaration): boolean => {
    const of = from === 'title' ? NEWEST.exec(text)?.[1] : undefined;
    return of !== undefined && versions.every((each) => of.trim() === '' || isNamed(of, each.of));
  };
  const isShorter = ({ from, text }: Declaration): boolean => {
    const of = from === 'title' ? SHORTER.exec(text)?.[1] : undefined;
    return of !== undefined && versions.every((each) => isNamed(of, each.of));
  };
  return (
    lines.find((line) => line.from === 'title' && isOldOnes(line)) ??
    lines.find(isEach) ??
    lines.find(({ text }) => isBelow(text, versions)) ??
    lines.find(({ from, text }) => isFrom(text, from === 'title' ? OLDEST : OLDEST_IN_BODY, versions)) ??
    lines.find(({ from, text }) => from === 'title' && isInRange(text, versions)) ??
    (areOlder ? lines.find(({ text }) => NEWER.test(text)) : undefined) ??
    (areOldest ? lines.find((line) => isNewestOnly(line) || isShorter(line)) : undefined) ??
    null
  );
}

/** That the oldest version that is supported is another one: `Bump MSRV and Edition`, `Raise minimum Python`. */
const RAISED =
  /\b(?:bump|rais|increas|upgrad|updat|set)(?:e|s|es|ed|ing)?\b.{0,40}\b(?:msrv|minimum|minimal|oldest|lowest)\b/i;

/** The title that says so. */
export function declaresRaised(evidence: Evidence): Declaration | null {
  if (isByReviewer(evidence)) return null;
  return linesOf(evidence).find(({ from, text }) => from === 'title' && RAISED.test(text)) ?? null;
}

/** That the oldest of them go, and not which: `Narrow the GHC support window`. */
const SHORTER =
  /\b(?:narrow|shorten|reduc|shrink|limit|restrict)(?:e[sd]?|s|ed|ing)?\b(.{0,60}?)\b(?:support|version|compatibility|test)(?:s|ed|ing)? (?:window|range|matrix|policy)\b/i;

/** Only the newest versions: `Support the four most recent major versions of Go`. */
const NEWEST =
  /\b(?:support|test|keep|only|limit)\w*\b.{0,40}\b(?:most recent|latest|newest|last)\b(?: \w{1,12}){0,3} versions?\b(.{0,60})/i;

/** Whether a line says from which version on it is supported: `minimum JRE to 11 (from 8)`. */
function isFrom(text: string, pattern: RegExp, versions: readonly GoneVersion[]): boolean {
  const rest = pattern.exec(text.replace(BEFORE, ''))?.[1] ?? '';
  const oldest = [...rest.matchAll(VERSION)].at(-1)?.[1];
  return (
    oldest !== undefined && versions.every(({ of, version }) => isNamed(text, of) && isOlder(version, oldest))
  );
}

/** `Support GHC 8.6.5..9.10.1`, `Test with Node 20 to 24`. */
const RANGE =
  /\b(?:support|test|build|run|check)(?:s|ed|ing)?\b(.{1,40}?)v?(\d{1,4}(?:\.\d{1,4}){0,2}) ?(?:\.{2,3}|[-–—…]|to|through|until) ?v?\d{1,4}(?:\.\d{1,4}){0,2}(?![\w%])/i;

/** Whether a line says between which versions something is supported, and these are older. */
function isInRange(text: string, versions: readonly GoneVersion[]): boolean {
  const [, what = '', oldest] = RANGE.exec(text) ?? [];
  return (
    oldest !== undefined &&
    versions.every(
      ({ of, version, brand }) =>
        (isNamed(what, of) || (brand !== undefined && what.toLowerCase().includes(brand))) &&
        isOlder(version, oldest),
    )
  );
}

const BELOW =
  /\b(?:drop(?:s|ped|ping)?|remov(?:e[sd]?|ing)|end(?:s|ed|ing)?) support (?:for|of) ([^.;]{0,40}?)\s?(?:<|before|below|older than|prior to) ?v?(\d{1,4}(?:\.\d{1,4}){0,2})/i;

/** Whether a line drops all of these: `drop support for Node < 18`. */
function isBelow(text: string, versions: readonly GoneVersion[]): boolean {
  const [, what = '', oldest] = BELOW.exec(text) ?? [];
  return (
    oldest !== undefined && versions.every(({ of, version }) => isNamed(what, of) && isOlder(version, oldest))
  );
}

/** Other names of what has versions, by how those begin that axes and inputs have. */
const ALSO = byName('languages');

/** Whether a text names what has versions: `python-version` as titles begin to speak of it. */
export function isNamed(text: string, of: string): boolean {
  const name = of.toLowerCase().split(/[-_]/, 1)[0]!.slice(0, 3);
  return text.toLowerCase().includes(name) || ALSO.get(name)?.test(text) === true;
}

/** Whether a version is older than another one, as far as both are written. */
export function isOlder(version: string, than: string): boolean {
  const [own, other] = [version, than].map((each) => each.split('.').map(Number));
  for (const [at, part] of other!.entries()) {
    if ((own![at] ?? 0) !== part) return (own![at] ?? 0) < part;
  }
  return false;
}
