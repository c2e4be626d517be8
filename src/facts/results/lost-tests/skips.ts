import { touchedPaths } from '../../../diff/changes.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Run } from '../../../evidence/run.ts';

/** Why tests of a run may be skipped for another reason than the change to the code; null: nothing says so. */
export function skipsExplained(evidence: Evidence, run: Run): string | null {
  const [pull] = evidence.pullRequests;
  const lacksSecrets =
    run.event === 'pull_request' && (pull?.fork === true || /^dependabot\b/.test(pull?.author ?? ''));
  if (lacksSecrets) return 'runs of this pull request have no secrets, which tests may need';
  const isTouched = run.path !== null && touchedPaths(evidence.changes).includes(run.path);
  return isTouched ? 'the change touches the workflow, so the tests may run somewhere else' : null;
}
