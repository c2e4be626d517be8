import { oneLine } from '../text/text.ts';
import { LONGEST_SEARCHED, type MilestonePattern, milestoneId } from './milestone-pattern.ts';

/** A milestone that something names. One that is not certain counts only if its folder exists. */
export interface Candidate {
  id: string;
  from: 'input' | 'branch' | 'title' | 'github milestone' | 'commit';
  certain: boolean;
}

/** Where a milestone may be named; null where there is nothing. */
export interface MilestoneSources {
  pattern: MilestonePattern;
  /** The input `milestone`. */
  input: string | null;
  branch: string | null;
  /** The pull request's title. */
  title: string | null;
  /** The title of the pull request's GitHub milestone. */
  githubMilestone: string | null;
  /** The commit's first line; only for a commit without pull request. */
  subject: string | null;
}

/** More milestones than this in one text are a list, not a name. */
const MOST_PER_TEXT = 5;

/**
 * The milestones that a head names, in the order in which they count: a given input alone; else branch, title, GitHub
 * milestone and commit, each by the pattern; last the GitHub milestone's title as a slug. Ids that could not be a folder
 * are left out.
 */
export function milestoneCandidates(sources: MilestoneSources): Candidate[] {
  if (sources.input !== null) return [{ id: sources.input, from: 'input', certain: true }];
  const { pattern, branch, title, githubMilestone, subject } = sources;
  const found: Candidate[] = [
    ...(branch ?? '')
      .slice(0, LONGEST_SEARCHED)
      .split('/')
      .flatMap((segment) => named(segment, 'branch', pattern)),
    ...named(title, 'title', pattern),
    ...named(githubMilestone, 'github milestone', pattern),
    ...named(subject, 'commit', pattern),
    ...slugOf(githubMilestone),
  ];
  return found.filter(({ id }) => isMilestoneId(id));
}

function named(text: string | null, from: Candidate['from'], pattern: MilestonePattern): Candidate[] {
  const searched = (text ?? '').slice(0, LONGEST_SEARCHED);
  if (searched === '') return [];
  const leading = pattern.leading(searched)?.group ?? null;
  const certain: Candidate[] = leading === null ? [] : [{ id: milestoneId(leading), from, certain: true }];
  const others = pattern.anywhere(searched).map(({ group }) => milestoneId(group ?? ''));
  const distinct = [...new Set(others)].filter((id) => id !== certain[0]?.id).slice(0, MOST_PER_TEXT);
  return [...certain, ...distinct.map((id): Candidate => ({ id, from, certain: false }))];
}

function slugOf(githubMilestone: string | null): Candidate[] {
  const id = slug(githubMilestone ?? '');
  return id === null ? [] : [{ id, from: 'github milestone', certain: true }];
}

/**
 * The first candidate that counts: a certain one, or one whose folder exists. `exists` says whether
 * `<reports-dir>/<id>/` is there at base or head. Null: no milestone.
 */
export function chooseMilestone<T extends Pick<Candidate, 'id' | 'certain'>>(
  candidates: readonly T[],
  exists: (id: string) => boolean,
): T | null {
  return candidates.find(({ id, certain }) => certain || exists(id)) ?? null;
}

/** The id itself. Throws one sentence when it is not safe as a path segment. */
export function validateMilestone(id: string): string {
  if (isMilestoneId(id)) return id;
  throw new Error(
    `The milestone ${JSON.stringify(id.slice(0, 2 * LONGEST_ID))} cannot be a folder name; use at most ${LONGEST_ID} letters (A–Z), digits, ".", "_" and "-", with a letter, digit or "_" first and no dot last, and no name that Windows keeps for a device (CON, NUL …), for example M09.`,
  );
}

/** As many characters as one path segment may have. */
const LONGEST_ID = 64;

const VALID_ID = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
/**
 * Names that no file may have on Windows, whatever stands behind a dot: nobody could check the repository out there.
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether an id is safe as one path segment: Latin letters, digits, `.`, `_`, `-`, no `-` before it, no dot at either
 * end, no device of Windows, at most 64.
 */
export function isMilestoneId(id: string): boolean {
  return id.length <= LONGEST_ID && VALID_ID.test(id) && !id.endsWith('.') && !DEVICE.test(id);
}

/**
 * A title or branch name as one path segment: lower case, Latin letters without accents, digits, `.` and `_`, everything
 * else as `-`. Null when nothing of it remains, or what no folder may be called.
 */
export function slug(text: string): string | null {
  const words = text
    .slice(0, LONGEST_SEARCHED)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .slice(0, LONGEST_ID);
  const trimmed = trimMarks(words);
  return isMilestoneId(trimmed) ? trimmed : null;
}

/** Without `-`, `.` and `_` at both ends. */
function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && '-._'.includes(text.charAt(from))) from += 1;
  while (to > from && '-._'.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** A type and scope of Conventional Commits: `feat(M09)!: `. */
const CONVENTIONAL = /^([a-z]{2,20})(?:\(([^()]{1,60})\))?!?:\s+/i;
/** What separates a milestone from the words behind it. */
const SEPARATORS = /^[\s\-_:/—–|\])]+/u;

/**
 * The title of a pull request without its milestone: `M09: X`, `[M09] X`, `M09 — X`, `feat(M09): X` → `X`. Another
 * milestone than the given one stays, and so does what only looks like one (`M365 login`); without a milestone only
 * what stands first with a separator behind it is taken away. Null when nothing remains.
 */
export function stripMilestone(
  title: string,
  pattern: MilestonePattern,
  milestone: string | null = null,
): string | null {
  const whole = oneLine(title, LONGEST_SEARCHED);
  const conventional = CONVENTIONAL.exec(whole);
  const rest = conventional === null ? whole : whole.slice(conventional[0].length);
  if (conventional?.[2] !== undefined && afterMilestone(conventional[2], pattern, milestone) === '') {
    return withoutSeparators(afterMilestone(rest, pattern, milestone) ?? rest);
  }
  return withoutSeparators(afterMilestone(rest, pattern, milestone) ?? whole);
}

function withoutSeparators(text: string): string | null {
  return text.replace(SEPARATORS, '').trim() || null;
}

/** The text behind a leading milestone; null when it has none. */
function afterMilestone(text: string, pattern: MilestonePattern, milestone: string | null): string | null {
  const length = milestone === null ? certainLength(text, pattern) : ownLength(text, pattern, milestone);
  return length === 0 ? null : text.slice(length).replace(SEPARATORS, '');
}

function certainLength(text: string, pattern: MilestonePattern): number {
  return pattern.leading(text)?.text.length ?? 0;
}

/** How much of the text is the given milestone, written as an id or as the pattern allows; 0 when it is another. */
function ownLength(text: string, pattern: MilestonePattern, milestone: string): number {
  const from = text.length - text.replace(/^[\s[(]+/, '').length;
  const behind = text.charAt(from + milestone.length);
  if (sameId(text.slice(from, from + milestone.length), milestone) && !/[A-Za-z0-9]/.test(behind)) {
    return from + milestone.length;
  }
  const [first] = pattern.anywhere(text.slice(from));
  const own = first?.at === 0 && sameId(milestoneId(first.group ?? ''), milestone);
  return own ? from + first.text.length : 0;
}

const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * A branch name as words: `m09-execution-context` → `Execution context`. The last path segment counts, its milestone
 * aside. Null when nothing remains.
 */
export function branchWords(branch: string, pattern: MilestonePattern): string | null {
  const segments = oneLine(branch, LONGEST_SEARCHED).split('/');
  for (const segment of segments.reverse()) {
    const words = (afterMilestone(segment, pattern, null) ?? segment).replace(/[-_\s]+/g, ' ').trim();
    if (words !== '') return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return null;
}
