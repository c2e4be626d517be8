import type { Step } from '../evidence/run.ts';
import type { StepDefinition } from '../evidence/workflow.ts';
import { onceForBoth } from '../text/once.ts';
import { fits, fromExpressions, type Gapped, literalLength } from '../text/wildcard.ts';
import { isRunnerStep } from './runner-steps.ts';

/**
 * The definition of each reported step. Both lists have one order, so the longest pairing in order is taken; among
 * equal ones that whose names say most. The runner's own steps and steps that nothing defines get null.
 */
export const matchSteps = onceForBoth(
  (reported: Step[], defined: StepDefinition[]): (StepDefinition | null)[] => {
    const names = reported.map(({ name }) => name);
    const titles = defined.map(titleOfStep);
    const scores = table(names, titles);
    const matched = new Array<StepDefinition | null>(names.length).fill(null);
    for (let i = 0, j = 0; i < names.length && j < titles.length; ) {
      const weight = weightOf(names[i]!, titles[j]!);
      if (weight > 0 && scores[i]![j] === weight + scores[i + 1]![j + 1]!) {
        matched[i] = defined[j]!;
        i += 1;
        j += 1;
      } else if (scores[i]![j] === scores[i + 1]![j]) i += 1;
      else j += 1;
    }
    return matched;
  },
);

/** `scores[i][j]`: the best pairing of the names from i on with the titles from j on. */
function table(names: string[], titles: Gapped[]): number[][] {
  const scores = Array.from({ length: names.length + 1 }, () => new Array<number>(titles.length + 1).fill(0));
  for (let i = names.length - 1; i >= 0; i -= 1) {
    for (let j = titles.length - 1; j >= 0; j -= 1) {
      const weight = weightOf(names[i]!, titles[j]!);
      const paired = weight === 0 ? 0 : weight + scores[i + 1]![j + 1]!;
      scores[i]![j] = Math.max(paired, scores[i + 1]![j]!, scores[i]![j + 1]!);
    }
  }
  return scores;
}

/** 0: no pair. A title with literal text that fits weighs more than one that would fit any name. */
function weightOf(name: string, title: Gapped): number {
  if (!fits(title, name)) return 0;
  if (title.length === 1) return 4;
  if (isRunnerStep(name, [])) return 0;
  return literalLength(title) > 0 ? 3 : 2;
}

/** The name that the runner shows: the step's own, else `Run` with the action or the first line of the command. */
function titleOfStep(step: StepDefinition): Gapped {
  return fromExpressions(titleText(step));
}

/** The name that the runner shows for a step, its expressions unevaluated. */
export function titleText(step: StepDefinition): string {
  if (step.name !== undefined) return step.name;
  const [line = ''] = (step.uses ?? step.run ?? '').trimStart().split('\n');
  return `Run ${line.trimEnd()}`;
}
