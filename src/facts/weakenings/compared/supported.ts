import { isManifest } from '../../../diff/paths.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { JobDefinition } from '../../../evidence/workflow.ts';
import { folderOf, lastSegment } from '../../../text/path.ts';
import { languageOf, meaningOf } from '../../../tools/settings/meanings.ts';
import { type GoneVersion, isNamed, isOlder } from '../../change/declared-versions.ts';

/** The first version from which on a range takes some: `>=3.9,<4`, `^20.19 || >=22`. */
const FROM = /(?:^|[\s|,])(?:>=?|\^|~>?|=)?\s*v?(\d{1,4}(?:\.\d{1,4}){0,2})/;

/**
 * Whether manifests say with this change that the project no longer runs with what a leg is for: with a version of a language, on
 * a platform, or that a part of it is gone.
 *
 * @param leg as it is shown
 * @param versions what of it is a version of something
 */
export function isGivenUp(
  { settings = [] }: Evidence,
  leg: string,
  versions: readonly GoneVersion[],
): boolean {
  return settings.some(({ tool, key, before, after, lost = [] }) => {
    const meaning = meaningOf(tool, key);
    if (meaning === 'targets' || meaning === 'parts') return lost.some((part) => isWord(leg, nameOf(part)));
    if (meaning !== 'oldest' || after === null) return false;
    const [old, oldest] = [before, after].map((range) => FROM.exec(range ?? '')?.[1]);
    if (oldest === undefined || (old !== undefined && !isOlder(old, oldest))) return false;
    return versions.some(
      ({ of, version }) => isNamed(languageOf(tool) ?? '', of) && isOlder(version, asExact(oldest, version)),
    );
  });
}

/** What of a comment says from which version on something works: `Rails > 7.1 supports Ruby >= 3.1`, `requires Node 20+`. */
const NEEDS =
  /\b(?:requires?|supports?|needs?) ([A-Za-z.+#]{2,20})(?: version)? ?(?:(?:>=?|≥|from) ?)?v?(\d{1,4}(?:\.\d{1,4}){0,2})(\+|[- ]or (?:later|newer|higher))?/gi;

/** Whether a new comment beside the legs says that something works with newer versions alone than one of these. */
export function isTooOldFor(
  before: JobDefinition,
  after: JobDefinition,
  versions: readonly GoneVersion[],
): boolean {
  const old = before.legs?.says ?? [];
  const fresh = (after.legs?.says ?? []).filter((comment) => !old.includes(comment));
  return fresh.some((comment) =>
    [...comment.matchAll(NEEDS)].some(([whole, what = '', oldest = '', orLater]) => {
      const isFrom = orLater !== undefined || /[>≥]|from|^(?:requires?|needs?)/i.test(whole);
      return (
        isFrom &&
        versions.some(({ of, version }) => isNamed(what, of) && isOlder(version, asExact(oldest, version)))
      );
    }),
  );
}

/** Names that manifests newly give to parts of the project, and folders of which the manifest is new. */
export const newParts = ({ settings = [], changes }: Evidence): ReadonlySet<string> =>
  new Set([
    ...settings.flatMap(({ tool, key, gained = [] }) =>
      meaningOf(tool, key) === 'parts' ? gained.map(nameOf) : [],
    ),
    ...changes.files.flatMap(({ path, status }) =>
      status === 'added' && isManifest(path) ? [lastSegment(folderOf(path))] : [],
    ),
  ]);

/** The name of a part, without what it is: `slow: tests that take long`. */
const nameOf = (part: string): string => part.split(/[:(]/, 1)[0]!.trim();

/** A version with no more parts than another one: 20 is the newest release of 20. */
const asExact = (version: string, as: string): string =>
  version.split('.').slice(0, as.split('.').length).join('.');

/** Shorter names stand in many texts. */
const SHORTEST = 5;

/** Whether a text has a name that no letter, figure or dash goes on. */
function isWord(text: string, name: string): boolean {
  const parts = text.split(/[^\w.-]+/);
  return name.length >= SHORTEST && parts.includes(name);
}
