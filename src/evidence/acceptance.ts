import { z } from 'zod';

/** The label by which somebody accepts what a change weakens. */
export const ACCEPTING_LABEL = 'docket:accepted';

/** Somebody accepts what the change does: by an approving review, or by the label. */
export const Acceptance = z.strictObject({
  by: z.string().describe("The account; an app's with `[bot]` at its end. Empty: an account that is gone."),
  at: z.string().describe('When.'),
  as: z
    .enum(['review', 'label'])
    .describe('`review`: an approving review. `label`: the label `docket:accepted`.'),
  refused: z
    .enum([
      'author',
      'no person',
      'no write access',
      'another commit',
      'before the push',
      'push not known',
      'before another base',
    ])
    .optional()
    .describe(
      'Why it does not count; left out: it counts. `author`: the account wrote the change. `no person`: a bot, an app, or an account that is gone. `another commit`: it is about another commit of the pull request. `before the push`: the label is older than the newest push. `push not known`: nothing tells when that was. `before another base`: the pull request has got another base branch since.',
    ),
});
export type Acceptance = z.infer<typeof Acceptance>;
