import type { Document } from '../../evidence/evidence.ts';
import { chooseMilestone, milestoneCandidates, slug, validateMilestone } from '../../plan/milestone.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { redact } from '../../text/redact.ts';
import type { TestedHead } from './head.ts';
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
export function candidatesFor(inputs: Inputs, head: TestedHead): Candidate[] {
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
  const deciding = found.findIndex(({ certain }) => certain) + 1 || found.length;
  return found
    .slice(0, deciding)
    .map((candidate) => ({ ...candidate, dir: `${inputs.reportsDir}/${candidate.id}` }));
}

/** Where a milestone's plan lies by convention: `docs/milestones/M09/M09_plan.md`. */
export function planPath(reportsDir: string, milestone: string): string {
  return `${reportsDir}/${milestone}/${milestone}_plan.md`;
}

/** A milestone names a folder, so what looks like a secret is masked before it is looked for. */
function masked(text: string | null | undefined): string | null {
  return text ? redact(text) : null;
}

/** Chooses among the candidates, now that the folders tell which folders exist; null: no milestone. */
export function milestoneAmong(candidates: Candidate[], folders: ReportsFolder[]): Milestone | null {
  const exists = (id: string): boolean =>
    candidates.some(
      ({ id: own, dir }) =>
        own === id && folders.some((folder) => folder.dir === dir && folder.files.length > 0),
    );
  const chosen = chooseMilestone(candidates, exists);
  return chosen && { id: chosen.id, from: chosen.from, dir: chosen.dir };
}
