import { decides, within } from '../facts/rows.ts';
import { code, say } from '../text/prose.ts';
import type { Rule } from './rule.ts';

export const INFRASTRUCTURE = 'infrastructure';

/** Re-run: a required check failed for a reason that lies outside of the change. */
export const lostJobs: Rule = ({ jobs }) =>
  jobs.flatMap(({ row, workflow, infrastructure, passesOn }) =>
    infrastructure === null || !decides(row.required) || passesOn.some((root) => decides(root.row.required))
      ? []
      : [
          {
            rule: INFRASTRUCTURE,
            outcome: 'rerun',
            headline: say`${code(row.name)} gave no result: ${infrastructure}`,
            text: say`${within(workflow.workflow)}${code(row.name)} gave no result: ${infrastructure}`,
            remedy: say`re-run the failed jobs of ${code(workflow.workflow)}`,
            url: row.url,
          },
        ],
  );
