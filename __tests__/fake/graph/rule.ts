import { nodeId } from '../shapes/urls.ts';
import type { RuleSpec } from '../world.ts';

/** The GraphQL types of parameters; of another rule none are shown. */
const TYPES: Record<string, string> = {
  required_status_checks: 'RequiredStatusChecksParameters',
  workflows: 'WorkflowsParameters',
  pull_request: 'PullRequestParameters',
};

/** A RepositoryRule: what REST gives as a rule of a branch, by GraphQL's names. */
export function ruleNode({ type, rulesetId: id = 4_711, parameters }: RuleSpec): Record<string, unknown> {
  const shape = TYPES[type];
  return {
    __typename: 'RepositoryRule',
    id: nodeId('RR', `${id}:${type}`),
    type: type.toUpperCase(),
    repositoryRuleset: { id: nodeId('RRS', id), databaseId: id },
    parameters:
      shape === undefined || parameters === undefined
        ? null
        : { __typename: shape, ...(camelised(parameters) as object) },
  };
}

/** A RefUpdateRule: what classic protection lets a reader see. */
export const protectionNode = (branch: string): Record<string, unknown> => ({ pattern: branch });

function camelised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelised);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    camelised(each),
  ]);
  return { integrationId: null, ...Object.fromEntries(entries) };
}
