import { isMilestoneId, LONGEST_ID, slug } from './milestone/naming.ts';
import { LONGEST_SEARCHED, type MilestonePattern, milestoneId } from './milestone/pattern.ts';

export { branchWords, isMilestoneId, slug, stripMilestone } from './milestone/naming.ts';
export {
  compileMilestonePattern,
  DEFAULT_MILESTONE_PATTERN,
  type MilestonePattern,
} from './milestone/pattern.ts';

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
