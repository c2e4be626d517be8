import type { JobDefinition, WorkflowDefinition } from '../../evidence/workflow.ts';
import { version } from '../../version.ts';
import { isOwn } from '../../workflow/own.ts';
import type { WorkflowInTree } from '../git/work-tree.ts';

/** Events by which a workflow tests a change. */
const TESTING = ['push', 'pull_request', 'pull_request_target', 'merge_group'] as const;

/** A workflow that tests changes. */
export interface TestingWorkflow {
  /** As GitHub knows it. */
  name: string;
  /** The names of its jobs, as far as they are known before it runs. */
  jobs: string[];
}

/** The workflows that test changes; Docket's own aside. */
export function testingWorkflows(workflows: readonly WorkflowInTree[]): TestingWorkflow[] {
  return workflows.flatMap(({ path, definition }) =>
    definition !== null && !isOwn(definition) && testsChanges(definition)
      ? [{ name: definition.name ?? path, jobs: definition.jobs.flatMap(plainName) }]
      : [],
  );
}

const plainName = ({ id, name = id, matrix, uses }: JobDefinition): string[] =>
  matrix !== undefined || uses !== undefined || name.includes('${{') ? [] : [name];

const testsChanges = ({ on }: WorkflowDefinition): boolean =>
  TESTING.some((event) => on[event] !== undefined && !(event === 'push' && isForTags(on.push ?? {})));

/** With a filter of tags alone, pushes to branches start nothing. */
const isForTags = ({
  tags,
  tagsIgnore,
  branches,
  branchesIgnore,
}: NonNullable<WorkflowDefinition['on'][string]>) =>
  (tags ?? tagsIgnore) !== undefined && (branches ?? branchesIgnore) === undefined;

/**
 * Docket's own workflow file, as README.md shows it, with what may be wanted besides as a comment.
 *
 * @param listens the names of the workflows whose ends start it
 * @param isCommentOnly nothing is committed, and the token cannot write to the code
 */
export const workflowText = (listens: readonly string[], isCommentOnly: boolean): string => `name: Docket
on:
  workflow_run:
    # The names of the workflows, as their files say after "name:"; a new one must be added here
    workflows: ${listOf(listens)}
    types: [completed]
permissions:
  actions: read
  checks: read
  statuses: read
  contents: ${isCommentOnly ? 'read' : 'write'}
  pull-requests: write
concurrency:
  group: docket-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_sha }}
jobs:
  report:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: docket-ci/docket@v${version.split('.')[0]}
${isCommentOnly ? '        with:\n          commit-to: none\n' : WITHOUT_MILESTONE}`;

/** Who expects a report of every pull request finds here how to have it. */
const WITHOUT_MILESTONE = `        # Pull requests without a milestone have the comment alone; so they have reports, too:
        # with:
        #   unassigned: pull-request
`;

/** A list on one line; texts as JSON has them are texts in YAML, too. */
const listOf = (names: readonly string[]): string =>
  `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
