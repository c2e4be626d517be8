import type { GraphQLResolveInfo } from 'graphql';
import { latestOf, type Suite, suiteState } from '../checks.ts';
import { htmlUrl, nodeId } from '../shapes/urls.ts';
import type { CheckRun, Run, World } from '../state.ts';
import type { AnnotationSpec } from '../world.ts';
import { commitNode } from './commit.ts';
import { type ConnectionArgs, connection } from './connection.ts';
import { guarded } from './problem.ts';

interface CheckRunArgs extends ConnectionArgs {
  filterBy?: { checkType?: 'ALL' | 'LATEST' | null; checkName?: string | null; appId?: number | null } | null;
}

/** A CheckSuite with its check runs and, for GitHub Actions, its workflow run. */
export function suiteNode(world: World, suite: Suite): Record<string, unknown> {
  const { status, conclusion } = suiteState(suite);
  const at = suite.run?.createdAt ?? '2026-03-11T10:00:00Z';
  return {
    id: nodeId('CS', suite.id),
    databaseId: suite.id,
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    createdAt: at,
    updatedAt: suite.run?.updatedAt ?? at,
    url: htmlUrl(world, `/commit/${suite.commit}/checks?check_suite_id=${suite.id}`),
    app: {
      id: nodeId('A', suite.app.id),
      databaseId: suite.app.id,
      name: suite.app.name,
      slug: suite.app.slug,
    },
    commit: () => commitNode(world, world.git.commit(suite.commit)),
    workflowRun: () =>
      suite.run === null ? null : guarded(world, 'actions', () => runNode(world, suite.run!)),
    checkRuns: (args: CheckRunArgs, _: unknown, info: GraphQLResolveInfo) => {
      const all = args.filterBy?.checkType === 'ALL';
      const name = args.filterBy?.checkName;
      const runs = (all ? suite.checkRuns : latestOf(suite.checkRuns)).filter(
        (run) => !name || run.name === name,
      );
      return connection(runs, args, info, (run) => checkRunNode(world, suite, run));
    },
  };
}

function checkRunNode(world: World, suite: Suite, run: CheckRun): Record<string, unknown> {
  const page = htmlUrl(world, `/runs/${run.id}`);
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl,
    url: page,
    permalink: page,
    externalId: run.externalId,
    title: run.title,
    summary: run.summary,
    text: run.text,
    checkSuite: () => suiteNode(world, suite),
    annotations: (args: ConnectionArgs, _: unknown, info: GraphQLResolveInfo) =>
      connection(run.annotations, args, info, annotationNode),
  };
}

function annotationNode(annotation: AnnotationSpec): Record<string, unknown> {
  const line = annotation.line ?? 1;
  return {
    annotationLevel: annotation.level.toUpperCase(),
    message: annotation.message,
    path: annotation.path ?? '.github',
    title: annotation.title ?? null,
    rawDetails: null,
    location: { start: { line, column: null }, end: { line: annotation.endLine ?? line, column: null } },
  };
}

/** A WorkflowRun. */
export function runNode(world: World, run: Run): Record<string, unknown> {
  const workflow = world.contents.workflows.find((candidate) => candidate.id === run.workflowId)!;
  const path = `/${world.fullName}/actions/runs/${run.id}`;
  return {
    __typename: 'WorkflowRun',
    id: nodeId('WFR', run.id),
    databaseId: run.id,
    runNumber: run.number,
    event: run.event,
    createdAt: run.createdAt,
    updatedAt: run.updatedAt,
    url: htmlUrl(world, `/actions/runs/${run.id}`),
    resourcePath: path,
    file: { id: nodeId('WFF', run.id), path: run.workflow },
    workflow: {
      id: nodeId('W', workflow.id),
      databaseId: workflow.id,
      name: workflow.name,
      state: workflow.state.toUpperCase(),
      url: htmlUrl(world, `/actions/workflows/${workflow.path.split('/').at(-1)}`),
      resourcePath: `/${world.fullName}/actions/workflows/${workflow.path.split('/').at(-1)}`,
    },
  };
}
