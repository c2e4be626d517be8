import { HttpError } from './answer.ts';
import type { World } from './state.ts';

/** What a branch's rules say to a direct commit by the token, in GitHub's words; null when they allow it. */
export function refusal(world: World, branch: string): string | null {
  if (world.contents.bypass) return null;
  const reasons = (world.contents.rules[branch] ?? []).map(reasonOf).filter((reason) => reason !== null);
  if (reasons.length > 0) return `Repository rule violations found\n\n${reasons.join('\n\n')}\n\n`;
  const protection = world.contents.protection[branch];
  if (protection?.pullRequestRequired) return 'Changes must be made through a pull request.';
  const checks = protection?.checks ?? [];
  if (checks.length === 1) return `Required status check "${checks[0]!.context}" is expected.`;
  return checks.length > 1
    ? `${checks.length} of ${checks.length} required status checks are expected.`
    : null;
}

/** Throws 422 when a rule forbids to create a branch of that name. */
export function refuseCreation(world: World, ref: string): void {
  const branch = ref.replace('refs/heads/', '');
  const rules = world.contents.bypass ? [] : (world.contents.rules[branch] ?? []);
  if (!rules.some((rule) => rule.type === 'creation')) return;
  throw new HttpError(
    422,
    'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
  );
}

function reasonOf(rule: { type: string; parameters?: Record<string, unknown> }): string | null {
  if (rule.type === 'pull_request') return 'Changes must be made through a pull request.';
  if (rule.type === 'update') return 'Cannot update this protected ref.';
  if (rule.type === 'required_status_checks') return expectedChecks(rule.parameters?.required_status_checks);
  if (rule.type === 'merge_queue') return 'Changes must be made through the merge queue';
  if (rule.type === 'workflows') return 'Required workflows have not completed';
  return null;
}

function expectedChecks(checks: unknown): string | null {
  const count = Array.isArray(checks) ? checks.length : 0;
  if (count === 0) return null;
  if (count > 1) return `${count} of ${count} required status checks are expected.`;
  return `Required status check "${(checks as { context: string }[])[0]!.context}" is expected.`;
}
