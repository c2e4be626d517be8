import type { Plan } from '../../evidence/plan.ts';
import type { GitHub } from '../../github/client.ts';
import { parsePlan } from '../../plan/plan.ts';
import type { Repository } from '../../settings/context.ts';
import { redact } from '../../text/redact.ts';
import type { Gaps } from '../reading/reading.ts';
import { readText } from '../reading/texts.ts';
import type { Overview } from '../repository/overview.ts';
import type { ReportsFolder } from '../repository/reports-on-branch.ts';

/**
 * Finds the milestone's plan at the head: the conventional file, which the overview has read, else another Markdown
 * file of the folder whose name says `plan`.
 */
export async function readPlan(
  github: GitHub,
  repository: Repository,
  where: { sha: string; dir: string; overview: Overview['plan']; folder: ReportsFolder | undefined },
  gaps: Gaps,
  isAsked: (line: string) => boolean,
): Promise<{ path: string; content: Plan } | null> {
  if (where.overview?.path.startsWith(`${where.dir}/`)) {
    const { path, text } = where.overview;
    if (text === null) gaps.add('plan', `\`${path}\` is binary or too large to read.`);
    return text === null
      ? null
      : { path, content: parsePlan(redact(text), { isAsked, repository: repository.name }) };
  }
  const name = where.folder?.files.map((file) => file.name).find((file) => /plan[^/]*\.md$/i.test(file));
  if (!name) return null;
  const path = `${where.dir}/${name}`;
  const text = await gaps.optional(readText(github, repository, path, where.sha), {
    about: 'plan',
    what: `\`${path}\``,
    permission: 'contents: read',
  });
  return text === null
    ? null
    : { path, content: parsePlan(redact(text), { isAsked, repository: repository.name }) };
}
