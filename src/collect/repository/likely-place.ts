import type { Repository } from '../../settings/context.ts';
import { isPullRequestEvent } from '../../workflow/document-events.ts';
import { isSameRepository, originOf, pullNumberIn } from '../runs/origin.ts';
import type { Subject } from '../runs/subject.ts';
import { type HeadPlace, leadingRun, namedIn } from './head.ts';
import { queuedPull } from './pull-requests.ts';

/**
 * Where a head most likely stands, by what its runs say: so the repository can be asked before its pull request is known.
 * What turns out otherwise is asked again.
 */
export function likelyPlace(subject: Subject, repository: Repository, defaultBranch: string): HeadPlace {
  const leading = subject.untested === undefined ? leadingRun(subject, defaultBranch) : null;
  const origin = subject.fork ?? (leading === null ? null : originOf(leading)) ?? subject.untested ?? null;
  const isOurs = origin !== null && isSameRepository(origin.repository, repository);
  const branch = origin?.branch ?? null;
  const place = { sha: subject.sha, branch, subject: leading?.subject ?? null, defaultBranch };
  if (isOurs && branch === defaultBranch)
    return { ...place, baseBranch: defaultBranch, postMerge: true, pulls: [] };
  const queued = queuedPull(branch);
  const [number = queued?.number ?? null] = namedIn(subject);
  const run = leading?.run;
  return {
    ...place,
    baseBranch: leading?.pullBases[0] ?? queued?.base ?? defaultBranch,
    postMerge: false,
    pulls: [
      {
        number,
        title: run && isPullRequestEvent(run.event) ? run.displayTitle : '',
        headBranch: branch ?? '',
        milestone: null,
        open: true,
        fork: !isOurs,
      },
    ],
  };
}

/** The branch name by which the pull requests of a likely place are looked for; null: it names none. */
export const branchToSearch = ({ branch, pulls }: HeadPlace): string | null =>
  pulls.length === 0 || pullNumberIn(branch) !== null || queuedPull(branch) !== null ? null : branch;
