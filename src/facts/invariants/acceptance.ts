import type { Evidence } from '../../evidence/evidence.ts';
import type { WorkflowRows } from '../rows.ts';
import type { Delta } from '../sections.ts';
import type { Excuses } from './check-finding.ts';
import { invariants } from './invariants.ts';
import type { Known } from './statements.ts';

/**
 * The plan's acceptance criteria with what this commit shows of them, by the same reading as invariants. That nothing
 * changed fulfils none.
 */
export function acceptance(
  evidence: Evidence,
  workflows: WorkflowRows[],
  excused: Excuses,
  known: Omit<Known, 'evidence' | 'excused'>,
): Delta['acceptance'] {
  const { plan } = evidence;
  if (plan === null) return [];
  const content = { ...plan.content, invariants: plan.content.acceptance.map((name) => ({ name })) };
  const asked = { ...evidence, config: { ...evidence.config, invariants: [] }, plan: { ...plan, content } };
  return invariants(asked, workflows, excused, known).map(({ name, status, evidence: shown, withoutCode }) =>
    withoutCode || shown === null
      ? { text: name, status: 'not assessed', evidence: null }
      : { text: name, status, evidence: shown },
  );
}
