import type { Evidence } from '../../evidence/evidence.ts';
import type { AbsentWorkflow, Signal } from '../assessment.ts';
import { coverageGates } from '../brings.ts';
import { code, type Prose, say } from '../prose.ts';
import { bounded } from './kinded-steps.ts';

/** B) The coverage gates that the head's workflow files set, and where. No coverage report is read. */
export function coverageSignal(evidence: Evidence, absent: AbsentWorkflow[]): Signal {
  const gates = gatesOf(evidence, absent);
  return {
    heading: 'B) Coverage',
    items: [
      ...bounded(gates, (count) => [`and ${count} more gates`]).map((text) => ({ label: 'Gate', text })),
      { label: '', text: ['No coverage report was read.'] },
    ],
  };
}

function gatesOf({ workflows }: Evidence, absent: AbsentWorkflow[]): Prose[] {
  return workflows.flatMap(({ path, head }) => {
    const missing = absent.find((workflow) => workflow.path === path);
    const name = head?.name ?? path;
    return (head?.jobs ?? []).flatMap((job) =>
      job.steps.flatMap((step) =>
        coverageGates(step.run ?? '').map(
          (gate) =>
            say`${gate}, set in ${name} › ${job.name ?? job.id}${stepName(step.name)}${when(missing)}`,
        ),
      ),
    );
  });
}

const stepName = (name: string | undefined): Prose => (name === undefined ? [] : say` › ${code(name)}`);

function when(missing: AbsentWorkflow | undefined): string {
  if (missing === undefined) return '';
  return missing.why === 'later' ? ' (runs after the merge)' : ' (did not run for this commit)';
}
