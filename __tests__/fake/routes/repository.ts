import { HttpError, listPage, ok, orNotFound, type Route } from '../answer.ts';
import { refuseCreation } from '../branch-rules.ts';
import { commitShape } from '../shapes/commit.ts';
import { fullRepository } from '../shapes/repository.ts';
import { apiUrl, htmlUrl, nodeId } from '../shapes/urls.ts';
import type { World } from '../state.ts';

const NO_RULES = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';

/** The repository, its branches, refs and rules. */
export const repositoryRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}',
    handle: ({ world }) =>
      ok({ ...fullRepository(world), permissions: { admin: false, push: true, pull: true } }),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/branches/{branch}',
    needs: { any: ['contents'], level: 'read' },
    handle: ({ world, params }) => {
      const tip = world.tip(params.branch!);
      if (tip === undefined) throw new HttpError(404, 'Branch not found');
      return ok(branchShape(world, params.branch!, tip));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    handle: (call) => {
      const { world, params } = call;
      if (world.contents.rulesUnavailable) throw new HttpError(403, NO_RULES);
      return listPage(call, world.contents.rules[params.branch!] ?? [], (rule) => ({
        type: rule.type,
        ...(rule.parameters ? { parameters: rule.parameters } : {}),
        ruleset_source_type: rule.sourceType ?? 'Repository',
        ruleset_source: rule.source ?? world.fullName,
        ruleset_id: rule.rulesetId ?? 4_711,
      }));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    needs: { any: ['contents'], level: 'read' },
    handle: ({ world, params }) =>
      ok(refShape(world, params.ref!, orNotFound(world.git.ref(`refs/${params.ref}`)))),
  },
  {
    operation: 'POST /repos/{owner}/{repo}/git/refs',
    needs: { any: ['contents'], level: 'write' },
    handle: ({ world, body }) => {
      const { ref, sha } = body as { ref: string; sha: string };
      if (!/^refs\/\w+\/./.test(ref)) throw new HttpError(422, 'Reference name must start with "refs/".');
      if (world.git.ref(ref) !== undefined) throw new HttpError(422, 'Reference already exists');
      if (world.git.findCommit(sha) === undefined) throw new HttpError(422, 'Object does not exist');
      refuseCreation(world, ref);
      world.git.setRef(ref, sha);
      return ok(refShape(world, ref.replace('refs/', ''), sha), 201);
    },
  },
];

/** A ref as REST gives it; `name` has no `refs/`. */
export function refShape(world: World, name: string, sha: string): Record<string, unknown> {
  return {
    ref: `refs/${name}`,
    node_id: nodeId('REF', `refs/${name}`),
    url: apiUrl(world, `/git/refs/${name}`),
    object: { sha, type: 'commit', url: apiUrl(world, `/git/commits/${sha}`) },
  };
}

/** A branch with what its classic protection says of checks; the token cannot see more of it. */
function branchShape(world: World, branch: string, tip: string): Record<string, unknown> {
  const protection = world.contents.protection[branch];
  const checks = protection?.checks ?? [];
  const url = apiUrl(world, `/branches/${encodeURIComponent(branch)}`);
  return {
    name: branch,
    commit: commitShape(world, world.git.commit(tip)),
    _links: { self: url, html: htmlUrl(world, `/tree/${branch}`) },
    protected: protection !== undefined,
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: checks.length === 0 ? 'off' : 'non_admins',
        contexts: checks.map((check) => check.context),
        checks: checks.map((check) => ({ context: check.context, app_id: check.appId })),
      },
    },
    protection_url: `${url}/protection`,
  };
}
