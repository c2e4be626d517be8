import type { Evidence } from '../../evidence/evidence.ts';
import { isOwn } from '../../workflow/own.ts';

/** A name under `on.workflow_run.workflows` of Docket's own file, and the file. */
export interface ListenedName {
  path: string;
  name: string;
}

/**
 * The names that Docket's own file listens to and that no workflow has, as far as is known: GitHub says nothing of a typing
 * mistake there, and knows no wildcards. Some have no file (CodeQL's default set-up), so a run of that name counts as well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
export function unknownListened({ workflows, runs }: Evidence): ListenedName[] {
  const files = workflows.filter(({ head, problem }) => head !== null || problem !== undefined);
  if (files.length === 0 || files.some(({ head }) => head === null)) return [];
  const names = new Set([
    ...files.map(({ path, head }) => head?.name ?? path),
    ...runs.map(({ workflow }) => workflow),
  ]);
  return files
    .filter(({ head }) => head !== null && isOwn(head))
    .flatMap(({ path, head }) =>
      (head?.on.workflow_run?.workflows ?? [])
        .filter((name) => !names.has(name))
        .map((name) => ({ path, name })),
    );
}
