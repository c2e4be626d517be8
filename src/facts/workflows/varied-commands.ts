import type { StepDefinition } from '../../evidence/workflow.ts';
import { known } from '../../tools/known.ts';

const VARIES = known(({ varies }) => varies);

/**
 * Whether an axis of a matrix stands in a step's command only where it chooses a version of a tool or a form of the code:
 * `cargo +${{ matrix.rust }} test --features ${{ matrix.features }}`.
 */
export function variesBy({ run = '' }: StepDefinition, axis: string): boolean {
  const before = run
    .split(new RegExp(`\\$\\{\\{\\s*matrix\\.${axis.replace(/[^\w-]/g, '.')}\\s*\\}\\}`))
    .slice(0, -1);
  return before.length > 0 && before.every((text) => / \+$/.test(text) || isVariedOption(text));
}

function isVariedOption(before: string): boolean {
  const option = /(?:^|\s)(--?[\w.-]+)[= ]["']?$/.exec(before)?.[1];
  return (
    option !== undefined &&
    VARIES.some(
      ({ programs, options }) => options.test(option) && programs.some((program) => before.includes(program)),
    )
  );
}
