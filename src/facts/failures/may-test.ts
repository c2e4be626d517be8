import type { StepKind } from '../../tools/tool.ts';

const NO_TESTS: readonly StepKind[] = ['lint', 'format', 'types', 'security', 'deploy', 'report', 'set-up'];

/** Whether a step of this kind may have run tests, as far as is known. */
export const mayTest = (kind: StepKind): boolean => !NO_TESTS.includes(kind);
