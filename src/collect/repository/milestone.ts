import type { Document } from '../../evidence/evidence.ts';
import { chooseMilestone, milestoneCandidates, slug, validateMilestone } from '../../plan/milestone.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { redact } from '../../text/redact.ts';
import type { HeadPlace } from './head.ts';
import type { ReportsFolder } from './reports-on-branch.ts';

/** The milestone that a report belongs to, and its folder. */
export interface Milestone {
  id: string;
  from: NonNullable<Document['milestoneFrom']>;
  dir: string;
}

/** A milestone that the head may belong to; one that is not certain counts only if its folder exists. */
export interface Candidate extends Milestone {
  certain: boolean;
}

/**
 * The milestones that input, branch, title, GitHub milestone or commit name, first the one that counts most; what
 * comes after a certain one cannot count any more.
 *
 * @throws when the input `milestone` cannot be a folder's name.
 */
export function candidatesFor(inputs: Inputs, head: HeadPlace): Candidate[] {
  const pull = head.pulls[0] ?? null;
  const branch = masked(pull?.headBranch ?? head.branch);
  const found: Omit<Candidate, 'dir'>[] = milestoneCandidates({
    pattern: inputs.milestonePattern,
    input: inputs.milestone === null ? null : validateMilestone(inputs.milestone),
    branch: pull || !head.postMerge ? branch : null,
    title: masked(pull?.title),
    githubMilestone: masked(pull?.milestone),
    subject: pull ? null : masked(head.subject),
  });
  const branchSlug = inputs.unassigned === 'branch' ? slug(branch ?? '') : null;
  if (branchSlug !== null) found.push({ id: branchSlug, from: 'branch slug', certain: true });
  if (inputs.unassigned === 'pull-request' && pull && pull.number !== null)
    found.push({ id: `PR-${pull.number}`, from: 'pull request', certain: true });
  const deciding = found.findIndex(({ certain }) => certain) + 1 || found.length;
  return found
    .slice(0, deciding)
    .map((candidate) => ({ ...candidate, dir: `${inputs.reportsDir}/${candidate.id}` }));
}

/** The folders in the folder of all milestones, each with the folders inside: `PhaseD` with `M24`. */
export type MilestoneFolders = ReadonlyMap<string, readonly string[]>;

/** Where a milestone lies: in the folder of all, or in the only one of its folders that has one of that name. */
export function folderOfMilestone(id: string, reportsDir: string, folders: MilestoneFolders): string {
  const around = [...folders].filter(([, inside]) => inside.includes(id)).map(([name]) => name);
  return folders.has(id) || around.length !== 1 ? `${reportsDir}/${id}` : `${reportsDir}/${around[0]}/${id}`;
}

/** Where a milestone's plan lies by convention: `docs/milestones/M09/M09_plan.md`. */
export function planPath(reportsDir: string, milestone: string): string {
  return `${reportsDir}/${milestone}/${milestone}_plan.md`;
}

/** A milestone names a folder, so what looks like a secret is masked before it is looked for. */
function masked(text: string | null | undefined): string | null {
  return text ? redact(text) : null;
}

/**
 * Chooses among the candidates, now that the folders tell which folders exist; null: no milestone. One without a folder of
 * its own in the folder of all lies where another folder has it (`PhaseD/M24`).
 */
export function milestoneAmong(
  candidates: Candidate[],
  folders: ReportsFolder[],
  reportsDir: string,
  all: MilestoneFolders,
): Milestone | null {
  const placed = candidates.map((candidate) => {
    const isThere = folders.some(({ dir, files }) => dir === candidate.dir && files.length > 0);
    const dir = isThere ? candidate.dir : folderOfMilestone(candidate.id, reportsDir, all);
    return { ...candidate, dir, isThere: isThere || dir !== candidate.dir };
  });
  const exists = (id: string): boolean => placed.some((one) => one.id === id && one.isThere);
  const chosen = chooseMilestone(placed, exists);
  return chosen && { id: chosen.id, from: chosen.from, dir: chosen.dir };
}
