import { latestOf, type Suite, suiteState } from '../checks.ts';
import type { CheckRun, World } from '../state.ts';
import type { AnnotationSpec, AppSpec } from '../world.ts';
import { simpleCommit } from './commit.ts';
import { minimalRepository } from './repository.ts';
import { runPull } from './run.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userShape } from './user.ts';

/** A check suite. */
export function suiteShape(world: World, suite: Suite): Record<string, unknown> {
  const url = apiUrl(world, `/check-suites/${suite.id}`);
  const createdAt = suite.run?.createdAt ?? '2026-03-11T10:00:00Z';
  return {
    id: suite.id,
    node_id: nodeId('CS', suite.id),
    head_branch: suite.branch,
    head_sha: suite.commit,
    ...suiteState(suite),
    url,
    before: null,
    after: suite.commit,
    pull_requests: suite.run?.pullRequests.map((pull) => runPull(world, suite.run!, pull)) ?? [],
    app: appShape(world, suite.app),
    repository: minimalRepository(world),
    created_at: createdAt,
    updated_at: suite.run?.updatedAt ?? createdAt,
    head_commit: simpleCommit(world.git.commit(suite.commit)),
    latest_check_runs_count: latestOf(suite.checkRuns).length,
    check_runs_url: `${url}/check-runs`,
  };
}

/** A check run of a suite. */
export function checkRunShape(world: World, suite: Suite, run: CheckRun): Record<string, unknown> {
  const url = apiUrl(world, `/check-runs/${run.id}`);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: suite.commit,
    external_id: run.externalId,
    url,
    html_url: htmlUrl(world, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: appShape(world, suite.app),
    pull_requests: suite.run?.pullRequests.map((pull) => runPull(world, suite.run!, pull)) ?? [],
  };
}

/** An annotation of a check run. Without a path it speaks of the workflow as a whole. */
export function annotationShape(
  world: World,
  suite: Suite,
  annotation: AnnotationSpec,
): Record<string, unknown> {
  const path = annotation.path ?? '.github';
  const line = annotation.line ?? 1;
  return {
    path,
    blob_href: htmlUrl(world, `/blob/${suite.commit}/${path}`),
    start_line: line,
    start_column: null,
    end_line: annotation.endLine ?? line,
    end_column: null,
    annotation_level: annotation.level,
    // The runner leaves both empty, other apps leave them out.
    title: annotation.title ?? (suite.run === null ? null : ''),
    message: annotation.message,
    raw_details: suite.run === null ? null : '',
  };
}

function appShape(world: World, app: AppSpec): Record<string, unknown> {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: userShape(world, 'github'),
    name: app.name,
    description: '',
    external_url: `https://example.com/${app.slug}`,
    html_url: `${world.contents.repository.serverUrl}/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { checks: 'write' },
    events: [],
  };
}
