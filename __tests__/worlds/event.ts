import { signatureDate } from '../fake/git/object.ts';
import type { Pull, Run, Workflow, World } from '../fake/state.ts';
import { account, apiUrl, fullRepository, nodeId, shortRepository } from './event-repository.ts';

/**
 * The `workflow_run` event of a run, whole, as GitHub writes it to the event file.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 *
 * Throws when the world has no such run.
 */
export function workflowRunEvent(world: World, runId: number, action = 'completed') {
  const { repository, workflows } = world.contents;
  const run = world.run(runId);
  const workflow = workflows.find((candidate) => candidate.id === run.workflowId);
  if (workflow === undefined) throw new Error(`The world has no workflow ${run.workflowId}.`);
  return {
    action,
    workflow_run: runOf(world, run, workflow),
    workflow: workflowOf(world, workflow),
    repository: fullRepository(repository, run.createdAt),
    ...(repository.organization ? { organization: organizationOf(repository.owner) } : {}),
    sender: account(run.actor),
  };
}

function runOf(world: World, run: Run, workflow: Workflow) {
  const api = apiUrl(world.fullName);
  const url = `${api}/actions/runs/${run.id}`;
  const { id, private: isPrivate } = world.contents.repository;
  const fork = world.contents.forks.find((candidate) => candidate.name === run.repository);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.branch,
    head_sha: run.head,
    path: workflow.path,
    display_title: run.displayTitle,
    run_number: run.number,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow.id,
    check_suite_id: run.checkSuiteId,
    check_suite_node_id: nodeId('CS', run.checkSuiteId),
    url,
    html_url: `https://github.com/${world.fullName}/actions/runs/${run.id}`,
    pull_requests: run.pullRequests.map(({ number }) => pullOf(world, world.pull(number))),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    actor: account(run.actor),
    run_attempt: run.attempt,
    referenced_workflows: [],
    run_started_at: run.startedAt,
    triggering_actor: account(run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/${run.checkSuiteId}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${workflow.id}`,
    head_commit: commitOf(world, run.head),
    repository: shortRepository(world.fullName, id, isPrivate),
    head_repository: fork
      ? shortRepository(fork.name, fork.id, isPrivate, true)
      : shortRepository(world.fullName, id, isPrivate),
  };
}

function workflowOf(world: World, workflow: Workflow) {
  const site = `https://github.com/${world.fullName}`;
  const { defaultBranch } = world.contents.repository;
  return {
    id: workflow.id,
    node_id: nodeId('W', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: '2025-11-20T09:12:31.000Z',
    updated_at: '2026-02-02T10:40:02.000Z',
    url: `${apiUrl(world.fullName)}/actions/workflows/${workflow.id}`,
    html_url: `${site}/blob/${defaultBranch}/${workflow.path}`,
    badge_url: `${site}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
  };
}

function pullOf(world: World, pull: Pull) {
  const { id, name } = world.contents.repository;
  const repo = { id, url: apiUrl(world.fullName), name };
  return {
    url: `${apiUrl(world.fullName)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: { ref: pull.headBranch, sha: pull.head ?? world.tip(pull.headBranch) ?? null, repo },
    base: { ref: pull.base, sha: world.tip(pull.base) ?? null, repo },
  };
}

function commitOf(world: World, sha: string) {
  const { tree, message, author, committer } = world.git.commit(sha);
  return {
    id: sha,
    tree_id: tree,
    message: message.trimEnd(),
    timestamp: signatureDate(committer),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

function organizationOf(login: string) {
  const { id, node_id, avatar_url } = account(login, 'Organization');
  const url = `https://api.github.com/orgs/${login}`;
  return {
    login,
    id,
    node_id,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url,
    description: null,
  };
}
