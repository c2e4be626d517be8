import type { Acceptance } from '../../evidence/acceptance.ts';
import { ACCEPTING_LABEL } from '../../evidence/acceptance.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Run } from '../../evidence/run.ts';
import { code, type Prose, say } from '../../text/prose.ts';
import { currentJobs } from '../../workflow/jobs.ts';

/** Whether the author's words lower nothing, and somebody else must accept what the change does. */
export const isByReviewer = ({ config }: Pick<Evidence, 'config'>): boolean =>
  config.declarations === 'reviewer';

/**
 * Who accepts what the change does: the first whose word counts. Who approves a commit has seen what stands in its diff; what
 * only results tell must have been there, so that who came before does not count.
 *
 * @param since the instant from which it could be seen; null: it stands in the diff
 */
export function acceptanceOf(evidence: Evidence, since: string | null = null): Acceptance | null {
  if (!isByReviewer(evidence)) return null;
  const counted = (evidence.acceptances ?? []).filter(({ refused }) => refused === undefined);
  return counted.find(({ at }) => since === null || at >= since) ?? null;
}

/** The same of what the results of a run tell: nobody could see it before the run had ended. */
export function acceptanceOfRun(evidence: Evidence, run: Run): Acceptance | null {
  const ends = currentJobs(run).flatMap(({ completedAt }) => completedAt ?? []);
  const end = ends.sort().at(-1);
  return end === undefined ? null : acceptanceOf(evidence, end);
}

/** ``accepted by `@octocat` ``: as code it notifies nobody. */
export const acceptedBy = ({ by }: Pick<Acceptance, 'by'>): Prose => say`accepted by ${code(`@${by}`)}`;

/** Who owns up to what the diff shows, where somebody does. */
export function whoSays(evidence: Evidence): Prose {
  const acceptance = acceptanceOf(evidence);
  return acceptance === null ? ['as the author says'] : acceptedBy(acceptance);
}

/** How somebody accepts it. */
const ACCEPT: Prose = say`let somebody else accept it, by an approving review of this commit or the label ${code(ACCEPTING_LABEL)}`;

/** What the author may say in place of a fix, as remedies put it. */
const SAYING = /, or (?:say|name|lower)\b/;

/** What closes something: where the author's words do not count, that somebody else accepts it stands in their place. */
export function remedyFor(evidence: Evidence, remedy: Prose): Prose {
  if (!isByReviewer(evidence)) return remedy;
  const at = remedy.findIndex((part) => typeof part === 'string' && SAYING.test(part));
  const part = remedy[at];
  if (typeof part !== 'string') return say`${remedy}, or ${ACCEPT}`;
  return say`${remedy.slice(0, at)}${part.slice(0, part.search(SAYING))}, or ${ACCEPT}`;
}
