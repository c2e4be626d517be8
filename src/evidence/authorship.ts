import { z } from 'zod';

/** Who wrote a change, as account, commits and description tell. Whoever writes them can say what he likes. */
export const Authorship = z.strictObject({
  by: z
    .string()
    .describe(
      "The account that opened the pull request, else the commit's; an app's with `[bot]` at its end.",
    ),
  kind: z
    .enum(['person', 'agent', 'bot'])
    .describe('What this account is. `agent`: one of a known coding agent. `bot`: another app.'),
  agents: z
    .array(
      z.strictObject({
        name: z.string().describe('What the agent is called.'),
        from: z
          .enum(['account', 'commits', 'description'])
          .describe(
            'What tells of it first: the account; author, trailer or footer of one of the newest 20 commits; a footer of the description.',
          ),
      }),
    )
    .describe('The coding agents that took part, by name.'),
});
export type Authorship = z.infer<typeof Authorship>;
