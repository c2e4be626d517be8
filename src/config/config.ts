import { z } from 'zod';

/**
 * `.github/docket.yml`. Everything is optional; unknown keys are errors, so that a typing mistake is seen.
 * The published JSON Schema is made from this definition.
 */
export const Config = z
  .strictObject({
    required: z
      .strictObject({
        checks: z
          .array(z.string())
          .optional()
          .describe('Checks to treat as required, whatever the rules say.'),
        informational: z.array(z.string()).optional().describe('Checks that never block.'),
      })
      .optional()
      .describe("Overrides what the branch's rules say. Names may use `*`."),
    purposes: z
      .record(z.string(), z.string())
      .optional()
      .describe('Purpose texts by `workflow / job` or `workflow / job / step` name.'),
    milestones: z
      .record(
        z.string(),
        z.strictObject({
          title: z.string().optional(),
          phase: z.string().optional(),
          posture: z.string().optional(),
          intent: z.string().optional(),
        }),
      )
      .optional()
      .describe('Facts of milestones that have no plan file.'),
    invariants: z
      .array(
        z.strictObject({
          name: z.string(),
          checks: z.array(z.string()).optional().describe('Workflow or job names that must have passed.'),
          unchanged: z.array(z.string()).optional().describe('Globs of paths that must not change.'),
          mandatory: z.boolean().optional().describe('Not assessed counts as a debt.'),
        }),
      )
      .optional(),
    surfaces: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe('Public surfaces: name to globs.'),
    owner: z.string().optional().describe('Who the next actions are for when CODEOWNERS names nobody.'),
  })
  .describe('Settings of Docket for this repository.');
export type Config = z.infer<typeof Config>;
