import type { RequiredCheck, RequiredCoverage, RequiredWorkflow, Rules } from '../../evidence/rules.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus, isRequestFailure, reasonOf } from '../../github/errors.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import type { Gaps } from '../reading/reading.ts';
import { type RuleAnswer, type RulesNode, rulesIn } from './rules-in-overview.ts';

/** The rules of a branch. */
export interface BranchRules {
  rules: Rules;
  /** Why it would refuse a direct push of Docket's; null when nothing speaks against it. */
  refusesPush: string | null;
  /** Whether a push to a pull request takes approvals from it; null: not known, as with classic protection. */
  dismissesApprovals: boolean | null;
}

type Protection = NonNullable<
  Awaited<ReturnType<GitHub['rest']['repos']['getBranch']>>['data']['protection']
>;

/** What was read of one of the two kinds of rules; null: it could not be read. */
type Read<T> = { value: T } | null;

/**
 * Reads what a branch demands: rulesets and classic branch protection.
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 *
 * @param seen what the overview has of it, null where there is no such branch. What it leaves open (its rulesets are not
 * seen, classic protection does not tell there which app a check is of) REST is asked for.
 */
export async function readRules(
  github: GitHub,
  repository: Repository,
  branch: string,
  gaps: Gaps,
  seen?: RulesNode | null,
): Promise<BranchRules> {
  const known = seen ? rulesIn(seen) : seen === null ? [] : null;
  const isUnprotected = known !== null && (seen?.refUpdateRule ?? null) === null;
  const [rulesets, protection] = await Promise.all([
    known ? { value: known } : readOr(readRulesets(github, repository, branch), [], branch, gaps),
    isUnprotected ? { value: null } : readOr(readProtection(github, repository, branch), null, branch, gaps),
  ]);
  const checks = [...checksOf(rulesets?.value ?? []), ...classicChecks(protection?.value ?? null)];
  const workflows = workflowsOf(rulesets?.value ?? []);
  const coverage = coverageOf(rulesets?.value ?? []);
  const named = checks.length > 0 || workflows.length > 0;
  const unreadable = rulesets === null || protection === null;
  return {
    rules: {
      branch,
      state: named ? 'named' : unreadable ? 'unreadable' : 'none',
      checks,
      workflows,
      ...(coverage.length > 0 && { coverage }),
    },
    refusesPush: refusal(rulesets?.value ?? [], checks),
    dismissesApprovals: (rulesets?.value ?? []).some(dismissesApprovals)
      ? true
      : unreadable || protection.value !== null
        ? null
        : false,
  };
}

async function readRulesets(github: GitHub, repository: Repository, branch: string): Promise<RuleAnswer[]> {
  const query = { owner: repository.owner, repo: repository.name, branch, per_page: 100 };
  return (await allPages((page) => github.rest.repos.getBranchRules({ ...query, page }))).flat();
}

async function readProtection(
  github: GitHub,
  repository: Repository,
  branch: string,
): Promise<Protection | null> {
  const { data } = await github.rest.repos.getBranch({
    owner: repository.owner,
    repo: repository.name,
    branch,
  });
  return data.protected ? (data.protection ?? null) : null;
}

/**
 * A free private repository has no rules: GitHub answers 403 and asks for an upgrade. That is `none`, not a gap. So
 * is 404 for a branch that no longer exists.
 */
async function readOr<T>(read: Promise<T>, none: T, branch: string, gaps: Gaps): Promise<Read<T>> {
  try {
    return { value: await read };
  } catch (error) {
    if (hasStatus(error, 403) && /upgrade/i.test(error.message)) return { value: none };
    if (hasStatus(error, 404)) return { value: none };
    if (!isRequestFailure(error)) throw error;
    const mend = hasStatus(error, 403) ? '; it needs the permission `contents: read`' : '';
    gaps.add('rules', `The rules of \`${branch}\` could not be read (${reasonOf(error)})${mend}.`);
    return null;
  }
}

function checksOf(rules: RuleAnswer[]): RequiredCheck[] {
  return rules.flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks ?? []).map((check) => ({
          name: check.context,
          appId: check.integration_id ?? null,
          source: `ruleset ${rule.ruleset_id ?? ''}`.trim(),
        }))
      : [],
  );
}

function workflowsOf(rules: RuleAnswer[]): RequiredWorkflow[] {
  return rules.flatMap((rule) =>
    rule.type === 'workflows'
      ? (rule.parameters?.workflows ?? []).map((workflow) => ({
          path: workflow.path,
          repositoryId: workflow.repository_id,
          source: `ruleset ${rule.ruleset_id ?? ''}`.trim(),
        }))
      : [],
  );
}

/** What a rule of coverage says; its type has no description of its own yet. Zero switches a threshold off. */
function coverageOf(rules: RuleAnswer[]): RequiredCoverage[] {
  return rules.flatMap((rule) => {
    const { type, parameters = {} } = rule as { type: string; parameters?: Record<string, unknown> };
    if (type !== 'code_coverage') return [];
    const [minimum, drop] = [positive(parameters.minimum_coverage), positive(parameters.max_coverage_drop)];
    const source = `ruleset ${rule.ruleset_id ?? ''}`.trim();
    return minimum === null && drop === null ? [] : [{ minimum, drop, source }];
  });
}

const positive = (value: unknown): number | null =>
  typeof value === 'number' && value > 0 && value <= 100 ? value : null;

/** An approval is taken away, or does not count, when something is pushed after it. */
function dismissesApprovals(rule: RuleAnswer): boolean {
  if (rule.type !== 'pull_request') return false;
  const { dismiss_stale_reviews_on_push, require_last_push_approval } = rule.parameters ?? {};
  return Boolean(dismiss_stale_reviews_on_push || require_last_push_approval);
}

function classicChecks(protection: Protection | null): RequiredCheck[] {
  const required = protection?.required_status_checks;
  if (!required || required.enforcement_level === 'off') return [];
  const checks = required.checks ?? required.contexts?.map((context) => ({ context, app_id: null })) ?? [];
  return checks.map((check) => ({
    name: check.context,
    // -1 stands for "any source".
    appId: check.app_id && check.app_id > 0 ? check.app_id : null,
    source: 'branch protection',
  }));
}

const rulesAgainstPush: Record<string, string> = {
  pull_request: 'changes need a pull request',
  update: 'updates are restricted',
  merge_queue: 'changes go through a merge queue',
  workflows: 'workflows must pass first',
  required_deployments: 'deployments must succeed first',
  code_scanning: 'code scanning must pass first',
};

function refusal(rules: RuleAnswer[], checks: RequiredCheck[]): string | null {
  const reasons = rules.map((rule) => rulesAgainstPush[rule.type]).filter((reason) => reason !== undefined);
  if (checks.length > 0) reasons.push('status checks must pass first');
  return reasons[0] ?? null;
}
