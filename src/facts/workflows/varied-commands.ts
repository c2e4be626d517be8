import type { StepDefinition } from '../../evidence/workflow.ts';
import { known } from '../../tools/known.ts';

const VARIES = known('varies');

/** Where a matrix's axis stands in a text: what is in front of each of its expressions. */
export function beforeAxis(text: string, axis: string): string[] {
  const found = text.matchAll(/\$\{\{[^}]{0,200}?\bmatrix\.([\w-]+)[^}]{0,200}\}\}/g);
  return [...found].flatMap(({ 1: name, index }) => (name === axis ? [text.slice(0, index)] : []));
}

/**
 * Whether an axis of a matrix stands in a step's command only where it chooses a version of a tool or a form of the code:
 * `cargo +${{ matrix.rust }} test --features ${{ matrix.features }}`.
 */
export function variesBy({ run = '' }: StepDefinition, axis: string): boolean {
  const before = beforeAxis(run, axis);
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
