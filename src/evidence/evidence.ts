import { z } from 'zod';
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
import { StatedVerdict } from './verdict.ts';
import { WorkflowFile } from './workflow.ts';

/** Where the report lies and what people wrote into it. */
export const Document = z.strictObject({
  milestone: z.string().nullable(),
  milestoneFrom: z
    .enum(['input', 'branch', 'title', 'github milestone', 'commit', 'branch slug', 'pull request'])
    .nullable(),
  number: z.int().nullable().describe('The N of `_run<N>`; null when no document is committed.'),
  path: z.string().nullable(),
  /** A document of this head that a refused branch still holds. */
  movedFrom: z.string().optional(),
  /** Earlier documents of the milestone, oldest first. */
  earlier: z.array(
    z.strictObject({ number: z.int(), headSha: z.string().nullable(), outcome: z.string().nullable() }),
  ),
  /** Left out for the first document of a milestone. */
  previous: Previous.optional(),
  notes: z.string().describe('The text between the Notes markers, byte for byte.'),
  purposes: z.record(z.string(), z.string()).describe('Purpose cells that a person edited, by row key.'),
  hash: z.string().nullable().describe('SHA-256 of the report, Notes and Purpose cells emptied.'),
});
export type Document = z.infer<typeof Document>;

/**
 * Everything that judge and report read about one head commit: plain JSON, already parsed, committed beside the
 * report. See docs/evidence.md.
 */
export const Evidence = z.strictObject({
  version: z.literal(2),
  tool: z.strictObject({ name: z.literal('docket'), version: z.string() }),
  repository: z.strictObject({
    name: z.string().describe('owner/name'),
    defaultBranch: z.string(),
    serverUrl: z.string(),
  }),
  /** Inputs that shape judgement or report. */
  inputs: z.strictObject({
    reportsDir: z.string(),
    milestonePattern: z.string(),
    config: z.string().optional().describe('Path of the configuration file; left out: `.github/docket.yml`.'),
  }),
  config: Config,
  document: Document,
  head: z.strictObject({
    sha: z.string(),
    branch: z.string().nullable(),
    repository: z.string().nullable(),
    /** The first line of the commit's message. */
    subject: z.string().nullable(),
    commits: z
      .strictObject({
        total: z.int(),
        list: z.array(z.strictObject({ sha: z.string(), subject: z.string() })),
      })
      .optional()
      .describe(
        'Commits of the pull request up to this head, the newest 20, oldest first; left out where they are not known.',
      ),
    /** Words of its message that keep `push` and `pull_request` from starting workflows, e.g. `[skip ci]`. */
    skipWords: z.string().optional(),
    /** The commit is on the base branch: it is what the merge (or a direct push) left there. */
    postMerge: z.boolean(),
  }),
  base: z.strictObject({ branch: z.string(), mergeBase: z.string().nullable() }).nullable(),
  /** The pull requests of the head; the first one gives milestone and base. */
  pullRequests: z.array(PullRequest),
  runs: z.array(Run),
  otherChecks: z.array(OtherCheck),
  results: Results,
  rules: Rules.nullable(),
  workflows: z.array(WorkflowFile),
  /** Configuration files that set thresholds of coverage, or did before the change. */
  gates: z.array(GateFile).optional(),
  /** Settings of tools that the change alters, at most 30. */
  settings: z.array(ChangedSetting).optional(),
  changes: Changes,
  /** Left out when the base branch has no CODEOWNERS. */
  owners: Owners.optional(),
  /** Left out when the change touches no module of these languages, or the search failed (a gap). */
  dependents: DependentSearch.optional(),
  plan: z.strictObject({ path: z.string(), content: Plan }).nullable(),
  baseline: Baseline.nullable(),
  gaps: z.array(Gap),
  verdict: StatedVerdict.optional().describe('Left out in files of format 1, and while it is not judged.'),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where the configuration lies by default. */
export const USUAL_CONFIG = '.github/docket.yml';

/** The path of the configuration file, on the default branch. */
export const configPath = ({ inputs }: Pick<Evidence, 'inputs'>): string => inputs.config ?? USUAL_CONFIG;
