import { z } from 'zod';

/**
 * Text from a plan or a pull request's body: one line, Markdown reduced to plain words and `code spans` in
 * backticks. Everything else (emphasis, links, HTML) is already taken away.
 */
const PlanText = z.string();

export const PlanInvariant = z.strictObject({
  name: PlanText.describe('What must hold.'),
  surface: PlanText.optional().describe('The part of the project that it is about; left out: not stated.'),
  verification: PlanText.optional().describe('How the plan wants it verified; left out: not stated.'),
});
export type PlanInvariant = z.infer<typeof PlanInvariant>;

export const PlanCheck = z.strictObject({
  check: PlanText.describe('What is to be checked: a name, or a command.'),
  expected: PlanText.optional().describe('What it is to come to; left out: not stated.'),
});
export type PlanCheck = z.infer<typeof PlanCheck>;

export const Deliverable = z.strictObject({
  path: z.string().optional().describe('The file or folder; left out: the plan names none.'),
  text: PlanText.describe("What the plan says of it, without the path; '' when it says no more."),
  change: z
    .enum(['new', 'modified', 'removed', 'renamed'])
    .optional()
    .describe('What the plan wants done to it; left out: not stated.'),
});
export type Deliverable = z.infer<typeof Deliverable>;

/** What a milestone plan (or a pull request's body) states. What it does not state is null or empty. */
export const Plan = z.strictObject({
  stub: z.boolean().describe('The text has next to no content yet (TBD, not started …).'),
  title: PlanText.nullable().describe('Its title, without the milestone; null: not stated.'),
  milestone: PlanText.nullable().describe('The milestone that it names; null: not stated.'),
  project: PlanText.nullable().describe('The project that it names; null: not stated.'),
  phase: PlanText.nullable().describe('The phase of the project; null: not stated.'),
  branch: PlanText.nullable().describe('The branch to work on; null: not stated.'),
  posture: PlanText.nullable().describe('How the change treats behavior; null: not stated.'),
  status: PlanText.nullable().describe('How far the milestone is, in its own words; null: not stated.'),
  baseline: PlanText.nullable().describe('The commit or tag that the plan starts from; null: not stated.'),
  intent: PlanText.nullable().describe(
    'The first paragraph of Objective, Intent, Goal, Purpose or Summary, else the first prose of the text; null: none.',
  ),
  inScope: z.array(PlanText).describe('What it calls in scope; at most 100 entries.'),
  outOfScope: z.array(PlanText).describe('What it calls out of scope; at most 100 entries.'),
  invariants: z.array(PlanInvariant).describe('What must hold; at most 100.'),
  verification: z.array(PlanCheck).describe('The checks that it announces; at most 100.'),
  deliverables: z.array(Deliverable).describe('What it wants to deliver; at most 100.'),
  acceptance: z.array(PlanText).describe('Its acceptance criteria; at most 100.'),
  statements: z
    .array(PlanText)
    .optional()
    .describe('Lines that speak of removing or loosening something, at most 60; left out: none.'),
  mentions: z
    .array(PlanText)
    .optional()
    .describe('Lines that name a public surface of the configuration, at most 20; left out: none.'),
  named: z
    .array(z.string())
    .optional()
    .describe(
      'Paths that a plan names elsewhere, in its steps or tests, at most 100: a change of theirs is planned, too. Left out: none.',
    ),
});
export type Plan = z.infer<typeof Plan>;
