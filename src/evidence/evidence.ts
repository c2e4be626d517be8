import { z } from 'zod';
import { Acceptance } from './acceptance.ts';
import { Authorship } from './authorship.ts';
import { Changes, DependentSearch, Owners, PullRequest } from './change.ts';
import { Config } from './config.ts';
import { Gap } from './gap.ts';
import { GateFile } from './gate.ts';
import { Plan } from './plan.ts';
import { Previous } from './previous.ts';
import { Results } from './results.ts';
import { Rules } from './rules.ts';
import { Baseline, OtherCheck, Run } from './run.ts';
import { ChangedSetting } from './setting.ts';
import { USUAL_CONFIG } from './usual-config.ts';
import { StatedVerdict } from './verdict.ts';
import { WorkflowFile } from './workflow.ts';

/** Where the report lies and what people wrote into it. */
export const Document = z.strictObject({
  milestone: z.string().nullable().describe('The milestone that the head belongs to; null: none is named.'),
  milestoneFrom: z
    .enum(['input', 'branch', 'title', 'github milestone', 'commit', 'branch slug', 'pull request'])
    .nullable()
    .describe(
      "What names it: the input `milestone`, the branch, the pull request's title or its GitHub milestone, the commit's first line; `branch slug` and `pull request` by the input `unassigned`. Null: nothing.",
    ),
  number: z.int().nullable().describe('The N of `_run<N>`; null when no document is committed.'),
  path: z.string().nullable().describe('Path of the report; null when no document is committed.'),
  movedFrom: z
    .string()
    .optional()
    .describe('`branch:path` of a document of the same head that stays behind elsewhere; left out: none.'),
  earlier: z
    .array(
      z.strictObject({
        number: z.int().describe('Its number.'),
        headSha: z
          .string()
          .nullable()
          .describe("SHA of the commit that it is about; null: no commit of Docket's tells."),
        outcome: z.string().nullable().describe("Its outcome; null: no commit of Docket's tells."),
      }),
    )
    .describe('Earlier documents of the milestone, oldest first.'),
  previous: Previous.optional().describe(
    "The document before this one: of the same pull request, else the milestone's last. Left out: none, or none that Docket committed.",
  ),
  notes: z.string().describe('The text between the Notes markers, byte for byte.'),
  purposes: z
    .record(z.string(), z.string())
    .describe('Purpose cells that a person edited, by the row: `workflow / job` or `workflow / job / step`.'),
  hash: z
    .string()
    .nullable()
    .describe('SHA-256 of the report, Notes and Purpose cells emptied; null when no document is committed.'),
});
export type Document = z.infer<typeof Document>;

/**
 * Everything that judge and report read about one head commit: plain JSON, already parsed, committed beside the
 * report. See docs/evidence.md.
 */
export const Evidence = z
  .strictObject({
    version: z.literal(2).describe('The version of this format.'),
    tool: z
      .strictObject({
        name: z.literal('docket').describe('Always `docket`.'),
        version: z.string().describe('Its version.'),
      })
      .describe('What wrote the file.'),
    repository: z
      .strictObject({
        name: z.string().describe('owner/name'),
        defaultBranch: z.string().describe('Its default branch.'),
        serverUrl: z.string().describe('The address of its GitHub, e.g. `https://github.com`.'),
      })
      .describe('The repository that keeps the report.'),
    inputs: z
      .strictObject({
        reportsDir: z.string().describe('The folder of all milestones (`reports-dir`).'),
        milestonePattern: z
          .string()
          .describe('The regular expression whose first group names a milestone (`milestone-pattern`).'),
        config: z
          .string()
          .optional()
          .describe('Path of the configuration file; left out: `.github/docket.yml`.'),
      })
      .describe('The inputs that shape judgement or report.'),
    config: Config.describe('The configuration, as it was read from the default branch; empty without one.'),
    document: Document.describe('Where the report lies and what people wrote into it.'),
    head: z
      .strictObject({
        sha: z.string().describe('Its SHA.'),
        branch: z.string().nullable().describe('The branch that it was tested on; null: not known.'),
        repository: z
          .string()
          .nullable()
          .describe('The repository of that branch, owner/name; null: a fork that is gone.'),
        subject: z.string().nullable().describe("The first line of the commit's message; null: not known."),
        commits: z
          .strictObject({
            total: z.int().describe('How many there are.'),
            list: z
              .array(
                z.strictObject({
                  sha: z.string().describe('SHA of the commit.'),
                  subject: z.string().describe('The first line of its message.'),
                }),
              )
              .describe('The newest 20, oldest first.'),
          })
          .optional()
          .describe('Commits of the pull request up to this head; left out where they are not known.'),
        skipWords: z
          .string()
          .optional()
          .describe(
            'Words of its message that keep `push` and `pull_request` from starting workflows, e.g. `[skip ci]`; left out: none.',
          ),
        postMerge: z
          .boolean()
          .describe('The commit is on the base branch: it is what the merge (or a direct push) left there.'),
      })
      .describe('The tested commit.'),
    base: z
      .strictObject({
        branch: z.string().describe('The base branch.'),
        mergeBase: z
          .string()
          .nullable()
          .describe('SHA of the merge base; null on the base branch itself, or where it could not be read.'),
      })
      .nullable()
      .describe(
        'What the change goes into: the base of the pull request, or the default branch when the head stands there; null: neither.',
      ),
    pullRequests: z
      .array(PullRequest)
      .describe('The pull requests of the head; the first one gives milestone and base.'),
    authorship: Authorship.optional().describe(
      'Who wrote the change, where a coding agent or a bot is seen; left out: neither.',
    ),
    acceptances: z
      .array(Acceptance)
      .optional()
      .describe(
        'Approving reviews of the first pull request and its label `docket:accepted`, oldest first, at most 20. Read where the configuration says `declarations: reviewer`; left out: none.',
      ),
    runs: z
      .array(Run)
      .describe(
        "Every workflow run of the head that speaks of the change, by workflow and id; Docket's own workflow aside.",
      ),
    otherChecks: z
      .array(OtherCheck)
      .describe("Commit statuses and check runs of other apps, by name; Docket's own aside."),
    results: Results.describe("What result files in the runs' artifacts, and logs, say."),
    rules: Rules.nullable().describe('What the base branch demands; null without a base.'),
    workflows: z.array(WorkflowFile).describe('The meaning of the workflow files of head and base, by path.'),
    gates: z
      .array(GateFile)
      .optional()
      .describe(
        'Configuration files that set thresholds of coverage, or did before the change; left out: none.',
      ),
    settings: z
      .array(ChangedSetting)
      .optional()
      .describe('Settings of tools that the change alters, at most 30; left out: none.'),
    changes: Changes.describe('What the change does to files.'),
    owners: Owners.optional().describe(
      'What CODEOWNERS says of the changed files; left out when the base branch has no such file.',
    ),
    dependents: DependentSearch.optional().describe(
      'Who imports what the change touches; left out when it touches no module of Python, JavaScript or TypeScript, or the search failed (a gap).',
    ),
    plan: z
      .strictObject({
        path: z.string().describe('Its path.'),
        content: Plan.describe('What it states.'),
      })
      .nullable()
      .describe(
        "The milestone's plan at the head; null: there is none, or no milestone, or it could not be read (a gap).",
      ),
    baseline: Baseline.nullable().describe(
      'How the base branch stood before this change; null: there is none, or its runs could not be read (a gap).',
    ),
    gaps: z.array(Gap).describe('What was not read.'),
    verdict: StatedVerdict.optional().describe(
      'What was told when the file was written, derived from all of the above; left out in files of format 1.',
    ),
  })
  .describe(
    'Everything that Docket read about one tested commit, and made its report and verdict from: plain JSON, already parsed. Instants are ISO 8601 in UTC, to the second. A property that can only be `true` is left out where it is not so.',
  );
export type Evidence = z.infer<typeof Evidence>;

/** The path of the configuration file, on the default branch. */
export const configPath = ({ inputs }: Pick<Evidence, 'inputs'>): string => inputs.config ?? USUAL_CONFIG;
