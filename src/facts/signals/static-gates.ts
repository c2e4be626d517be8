import type { StepKind } from '../../tools/tool.ts';
import { legsTogether, stepLine } from '../checks/kinded-steps.ts';
import type { Facts } from '../facts.ts';
import type { Signal } from '../sections.ts';
import { lintFindings, loggedFindings } from './analyses.ts';
import { annotationItems } from './annotations.ts';
import { bounded, noneRan } from './items.ts';

const gates: Partial<Record<StepKind, string>> = { lint: 'Lint', format: 'Format', types: 'Types' };

/** C) The lint, format and type steps that ran, how they ended, what linters found, and what jobs remarked. */
export function staticGatesSignal({ evidence, jobs, steps }: Facts): Signal {
  const items = legsTogether(steps).flatMap((step) => {
    const label = gates[step.kind];
    return label === undefined ? [] : [{ label, text: stepLine(step) }];
  });
  return {
    heading: 'C) Static Gates',
    items: [
      ...(items.length === 0
        ? noneRan(evidence, 'checks style, format or types', 'check style, format or types')
        : bounded(items, (count) => ({ label: '', text: [`and ${count} more static gates`] }))),
      ...lintFindings(evidence),
      ...loggedFindings(evidence, steps, ['lint', 'format', 'types']),
      ...annotationItems(evidence, jobs, steps),
    ],
  };
}
