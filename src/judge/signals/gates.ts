import type { Signal } from '../assessment.ts';
import type { StepKind } from '../classify-step.ts';
import { bounded, type KindedStep, told } from './kinded-steps.ts';

const gates: Partial<Record<StepKind, string>> = { lint: 'Lint', format: 'Format', types: 'Types' };

/** C) The lint, format and type steps that ran, and how they ended. */
export function gatesSignal(steps: KindedStep[]): Signal {
  const items = steps.flatMap((step) => {
    const label = gates[step.kind];
    return label === undefined ? [] : [{ label, text: told(step) }];
  });
  return {
    heading: 'C) Static Gates',
    items:
      items.length === 0
        ? [
            {
              label: '',
              text: ['No step that is known to check style, format or types ran for this commit.'],
            },
          ]
        : bounded(items, (count) => ({ label: '', text: [`and ${count} more static gates`] })),
  };
}
