import { paragraph, table } from '../nodes.ts';
import { keep, type MakeSection } from '../parts.ts';

/** Concrete next actions, if there are any. */
export const actions: MakeSection = (_evidence, assessment) => ({
  heading: 'Next Actions',
  parts: [
    keep(
      assessment.actions.length === 0
        ? paragraph(['None.'])
        : table(
            ['Action', 'Owner', 'Scope', 'Milestone'],
            assessment.actions.map(({ action, owner, scope, milestone }) => [
              action,
              [owner],
              [scope],
              [milestone],
            ]),
          ),
    ),
  ],
});
