import { createHash } from 'node:crypto';
import type { Artifact, Attempt, Job, Run, Workflow, World } from '../state.ts';
import type { RunPullSpec } from '../world.ts';
import { simpleCommit } from './commit.ts';
import { minimalRepository, repositoryId } from './repository.ts';
import { apiUrl, htmlUrl, nodeId } from './urls.ts';
import { userShape } from './user.ts';

/** A workflow. */
export function workflowShape(world: World, workflow: Workflow): Record<string, unknown> {
  const branch = world.contents.repository.defaultBranch;
  return {
    id: workflow.id,
    node_id: nodeId('W', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: '2024-01-01T00:00:00.000Z',
    updated_at: '2024-01-01T00:00:00.000Z',
    url: apiUrl(world, `/actions/workflows/${workflow.id}`),
    html_url: htmlUrl(world, `/blob/${branch}/${workflow.path}`),
    badge_url: htmlUrl(world, `/workflows/${encodeURIComponent(workflow.name)}/badge.svg`),
  };
}

/** A run in its newest attempt, or in an earlier one. `pulls: false` leaves its pull requests out. */
export function runShape(
  world: World,
  run: Run,
  options: { attempt?: Attempt; pulls?: boolean } = {},
): Record<string, unknown> {
  const at = options.attempt ?? run;
  const number = options.attempt?.number ?? run.attempt;
  const head = world.contents.forks.find((fork) => fork.name === run.repository);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.branch,
    head_sha: run.head,
    ...(world.contents.oldServer ? {} : { path: run.workflow, display_title: run.displayTitle }),
    run_number: run.number,
    event: run.event,
    status: at.status,
    conclusion: at.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId('CS', run.checkSuiteId),
    pull_requests: options.pulls === false ? [] : run.pullRequests.map((pull) => runPull(world, run, pull)),
    created_at: run.createdAt,
    updated_at: at.updatedAt,
    run_attempt: number,
    run_started_at: at.startedAt,
    actor: userShape(world, run.actor),
    triggering_actor: userShape(world, run.actor),
    referenced_workflows: [],
    head_commit: simpleCommit(world.git.commit(run.head)),
    repository: minimalRepository(world),
    head_repository: head?.deleted ? null : minimalRepository(world, run.repository),
    ...runUrls(world, run, number),
  };
}

/** A job with its steps. */
export function jobShape(world: World, run: Run, job: Job): Record<string, unknown> {
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: world.contents.workflows.find(({ id }) => id === run.workflowId)?.name ?? null,
    head_branch: run.branch,
    run_url: apiUrl(world, `/actions/runs/${run.id}`),
    run_attempt: job.attempt,
    node_id: nodeId('CR', job.id),
    head_sha: run.head,
    url: apiUrl(world, `/actions/jobs/${job.id}`),
    html_url: htmlUrl(world, `/actions/runs/${run.id}/job/${job.id}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step) => ({
      name: step.name,
      status: step.status,
      conclusion: step.conclusion,
      number: step.number,
      started_at: stepInstant(world, step.startedAt),
      completed_at: stepInstant(world, step.completedAt),
    })),
    check_run_url: apiUrl(world, `/check-runs/${job.id}`),
    labels: job.labels,
    runner_id: job.runner === null ? null : 1,
    runner_name: job.runner,
    runner_group_id: job.runner === null ? null : 0,
    runner_group_name: job.runner === null ? null : 'GitHub Actions',
  };
}

/** GitHub writes the times of steps with milliseconds, and with an offset where the account has a time zone. */
function stepInstant({ contents }: World, instant: string | null): string | null {
  if (instant === null) return null;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(contents.timeZone) ?? [];
  const shift = Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const local = new Date(Date.parse(instant) + shift).toISOString();
  return contents.timeZone === 'Z' ? local : local.replace('Z', contents.timeZone);
}

/** An artifact of a run. */
export function artifactShape(world: World, run: Run, artifact: Artifact): Record<string, unknown> {
  const url = apiUrl(world, `/actions/artifacts/${artifact.id}`);
  const days = (count: number) => new Date(Date.parse(artifact.createdAt) + count * 86_400_000).toISOString();
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: days(90),
    digest: `sha256:${createHash('sha256').update(artifact.archive).digest('hex')}`,
    workflow_run: { id: run.id, head_branch: run.branch, head_sha: run.head },
  };
}

/** A pull request as runs name it. */
export function runPull(world: World, run: Run, named: RunPullSpec): Record<string, unknown> {
  const pull = world.contents.pulls.find((candidate) => candidate.number === named.number);
  const base = named.base ?? world.fullName;
  const id = named.baseId ?? (named.base === undefined ? world.contents.repository.id : 1);
  const repository = { id, url: apiUrl(world, '', base), name: base.split('/')[1] };
  const baseBranch = named.baseBranch ?? pull?.base ?? world.contents.repository.defaultBranch;
  const headId = world.contents.forks.some((fork) => fork.name === run.repository)
    ? repositoryId(world, run.repository)
    : world.contents.repository.id;
  return {
    url: apiUrl(world, `/pulls/${named.number}`, base),
    id: pull?.id ?? named.number,
    number: named.number,
    head: {
      ref: named.headBranch ?? run.branch ?? '',
      sha: named.headSha ?? run.head,
      repo: { id: headId, url: apiUrl(world, '', run.repository), name: run.repository.split('/')[1] },
    },
    base: { ref: baseBranch, sha: world.tip(baseBranch) ?? run.head, repo: repository },
  };
}

function runUrls(world: World, run: Run, attempt: number): Record<string, string | null> {
  const url = apiUrl(world, `/actions/runs/${run.id}`);
  return {
    url,
    html_url: htmlUrl(world, `/actions/runs/${run.id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiUrl(world, `/check-suites/${run.checkSuiteId}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: apiUrl(world, `/actions/workflows/${run.workflowId}`),
  };
}
