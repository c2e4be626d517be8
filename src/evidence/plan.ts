import { z } from 'zod';

/**
 * Text from a plan or a pull request's body: one line, Markdown reduced to plain words and `code spans` in
 * backticks. Everything else (emphasis, links, HTML) is already taken away.
 */
const PlanText = z.string();

export const PlanInvariant = z.strictObject({
  name: PlanText,
  surface: PlanText.optional(),
  verification: PlanText.optional(),
});
export type PlanInvariant = z.infer<typeof PlanInvariant>;

export const PlanCheck = z.strictObject({ check: PlanText, expected: PlanText.optional() });
export type PlanCheck = z.infer<typeof PlanCheck>;

export const Deliverable = z.strictObject({
  path: z.string().optional(),
  text: PlanText.describe('What the plan says of it, without the path.'),
  change: z.enum(['new', 'modified', 'removed', 'renamed']).optional(),
});
export type Deliverable = z.infer<typeof Deliverable>;

/** What a milestone plan (or a pull request's body) states. What it does not state is null or empty. */
export const Plan = z.strictObject({
  /** The file has next to no content yet (TBD, not started …). */
  stub: z.boolean(),
  title: PlanText.nullable(),
  milestone: PlanText.nullable(),
  project: PlanText.nullable(),
  phase: PlanText.nullable(),
  branch: PlanText.nullable(),
  posture: PlanText.nullable(),
  status: PlanText.nullable(),
  baseline: PlanText.nullable(),
  /** The first paragraph of Objective / Intent / Goal / Purpose / Summary, else the first prose of the file. */
  intent: PlanText.nullable(),
  inScope: z.array(PlanText),
  outOfScope: z.array(PlanText),
  invariants: z.array(PlanInvariant),
  verification: z.array(PlanCheck),
  deliverables: z.array(Deliverable),
  acceptance: z.array(PlanText),
  /** Lines that speak of removing or loosening something; left out when there is none. */
  statements: z.array(PlanText).optional(),
  /** Lines that name a public surface of the configuration; left out when there is none. */
  mentions: z.array(PlanText).optional(),
  /** Paths that it names elsewhere, in its steps or tests: a change of theirs is planned, too; left out when there is none. */
  named: z.array(z.string()).optional(),
});
export type Plan = z.infer<typeof Plan>;
