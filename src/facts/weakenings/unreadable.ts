import { lastSegment } from '../../text/path.ts';
import { code, say } from '../../text/prose.ts';
import { checksOf } from './checks.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import { workflowName } from './pairs.ts';
import type { Weakening } from './weakening.ts';

/** Workflows that the change makes unreadable, and that GitHub did not start: nobody can tell a mistake from an intent. */
export function unreadableWorkflows(asked: Enforcement): Weakening[] {
  const { evidence, versions } = asked;
  return versions.unreadable
    .filter(({ version: { path, reach } }) => reach > 0 && !evidence.runs.some((run) => run.path === path))
    .filter(({ version }) => checksOf(version).length > 0)
    .map(({ version, problem }) => {
      const { path, workflow } = version;
      const name = lastSegment(path);
      return {
        kind: 'trigger narrowed',
        weight: workflow.jobs.some((job) => isEnforced(asked, version, job)) ? 'enforcement' : 'lesser',
        path,
        job: null,
        things: [workflowName(version), path, name],
        act: 'remove',
        text: say`${code(workflowName(version))} can no longer be read, and no run of it started: ${problem.replace(/\.$/, '')}`,
        remedy: say`mend ${code(name)}`,
      };
    });
}
