import type { Config } from '../evidence/config.ts';
import type { Document, Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { redactAll } from '../text/redact.ts';
import { skipWords } from '../workflow/skip-words.ts';
import type { TestedHead } from './change/head.ts';
import type { Milestone } from './change/milestone.ts';
import type { BranchRules } from './change/rules.ts';
import type { Overview } from './overview/overview.ts';

/** What was read, piece by piece. */
export interface Parts
  extends Pick<
    Evidence,
    'runs' | 'otherChecks' | 'results' | 'changes' | 'owners' | 'plan' | 'baseline' | 'workflows' | 'gates'
  > {
  context: Context;
  inputs: Inputs;
  head: TestedHead;
  version: string;
  overview: Overview;
  config: Config;
  milestone: Milestone | null;
  mergeBase: string | null;
  rules: BranchRules | null;
}

/**
 * Puts the pieces together, whatever looks like a secret masked. The document gets its number and path when it is
 * published.
 */
export function assemble(parts: Parts, gaps: Gap[]): Evidence {
  return redactAll(unmasked(parts, gaps));
}

/** The same with secrets, to choose by what is read next. */
export function unmasked(parts: Parts, gaps: Gap[]): Evidence {
  const { context, inputs, head, overview } = parts;
  const words = skipWords(overview.head?.message ?? head.subject ?? '');
  return {
    version: 1,
    tool: { name: 'docket', version: parts.version },
    repository: {
      name: fullName(context.repository),
      defaultBranch: head.defaultBranch,
      serverUrl: context.serverUrl,
    },
    inputs: { reportsDir: inputs.reportsDir, milestonePattern: inputs.milestonePattern.source },
    config: parts.config,
    document: unplaced(parts.milestone),
    head: {
      sha: head.sha,
      branch: head.branch,
      repository: head.repository && fullName(head.repository),
      subject: head.subject,
      ...(words !== null && { skipWords: words }),
      postMerge: head.postMerge,
    },
    base: head.baseBranch === null ? null : { branch: head.baseBranch, mergeBase: parts.mergeBase },
    pullRequests: overview.pulls.map((item) => item.pull),
    runs: parts.runs,
    otherChecks: parts.otherChecks,
    results: parts.results,
    rules: parts.rules?.rules ?? null,
    workflows: parts.workflows,
    ...(parts.gates && { gates: parts.gates }),
    changes: parts.changes,
    ...(parts.owners && { owners: parts.owners }),
    plan: parts.plan,
    baseline: parts.baseline,
    gaps: [...gaps],
  };
}

function fullName({ owner, name }: { owner: string; name: string }): string {
  return `${owner}/${name}`;
}

function unplaced(milestone: Milestone | null): Document {
  return {
    milestone: milestone?.id ?? null,
    milestoneFrom: milestone?.from ?? null,
    number: null,
    path: null,
    earlier: [],
    notes: '',
    purposes: {},
    hash: null,
  };
}
