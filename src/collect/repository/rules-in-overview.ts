import type * as schema from '@octokit/graphql-schema';
import type { GitHub } from '../../github/client.ts';
import { nodesOf, type Selected } from '../../github/graphql.ts';

/** A rule as REST gives it. */
export type RuleAnswer = Awaited<ReturnType<GitHub['rest']['repos']['getBranchRules']>>['data'][number];

/** The fields of a `RulesNode`. */
export const rulesFragment = `fragment Rules on Ref {
    rules(first: 100) { totalCount nodes { type repositoryRuleset { databaseId } parameters {
      __typename
      ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } }
      ... on WorkflowsParameters { workflows { path repositoryId } }
      ... on PullRequestParameters { dismissStaleReviewsOnPush requireLastPushApproval }
    } } }
    refUpdateRule { pattern }
  }`;

type Parameters = { __typename: string } & Partial<
  Selected<
    schema.RequiredStatusChecksParameters & schema.WorkflowsParameters & schema.PullRequestParameters,
    {
      requiredStatusChecks: { context: true; integrationId: true };
      workflows: { path: true; repositoryId: true };
      dismissStaleReviewsOnPush: true;
      requireLastPushApproval: true;
    }
  >
>;

type RuleNode = Selected<schema.RepositoryRule, { repositoryRuleset: { databaseId: true } }> & {
  type: string;
  parameters: Parameters | null;
};

/** What `rulesFragment` gets of a branch. */
export interface RulesNode {
  /** Null: they may not be seen. */
  rules: { totalCount: number; nodes: (RuleNode | null)[] | null } | null;
  /** What classic protection lets a reader see; null: there is none. */
  refUpdateRule: Selected<schema.RefUpdateRule, { pattern: true }> | null;
}

/** Rules whose meaning lies in their parameters. */
const TOLD_BY_PARAMETERS = new Set(['required_status_checks', 'workflows', 'pull_request']);

/** Rules that GraphQL names without telling what they demand. */
const NOT_DESCRIBED = new Set(['code_coverage']);

/**
 * The rules of a branch that came with the overview, as REST gives them.
 *
 * @returns null where they are not seen, or not all that they say: then REST tells.
 */
export function rulesIn({ rules }: RulesNode): RuleAnswer[] | null {
  if (rules === null) return null;
  const nodes = nodesOf(rules);
  if (nodes.length < rules.totalCount) return null;
  const answers = nodes.map(toAnswer);
  const isTold = ({ type }: RuleAnswer, index: number): boolean =>
    !NOT_DESCRIBED.has(type) && !(TOLD_BY_PARAMETERS.has(type) && nodes[index]?.parameters === null);
  return answers.every(isTold) ? answers : null;
}

function toAnswer({ type, repositoryRuleset, parameters }: RuleNode): RuleAnswer {
  const id = repositoryRuleset?.databaseId;
  return {
    type: type.toLowerCase(),
    ...(id != null && { ruleset_id: id }),
    parameters: {
      required_status_checks: parameters?.requiredStatusChecks?.map(({ context, integrationId }) => ({
        context,
        ...(integrationId != null && { integration_id: integrationId }),
      })),
      workflows: parameters?.workflows?.map(({ path, repositoryId }) => ({
        path,
        repository_id: repositoryId,
      })),
      dismiss_stale_reviews_on_push: parameters?.dismissStaleReviewsOnPush,
      require_last_push_approval: parameters?.requireLastPushApproval,
    },
  } as RuleAnswer;
}
