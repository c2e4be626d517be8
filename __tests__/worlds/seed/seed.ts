import { join } from 'node:path';
import type { PersonSpec, WorldSpec } from '../../fake/world.ts';
import { readTree } from '../tree.ts';
import { seedNonce } from './ids.ts';
import { seedRuns } from './runs.ts';

const author: PersonSpec = {
  name: 'm-cahill',
  email: 'm-cahill@users.noreply.github.com',
  login: 'm-cahill',
};
const github: PersonSpec = { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' };

const body = `Adds \`RuntimeContext\` and hangs it on every generation as \`p.runtime_context\`, right after \`p.opts_snapshot\`.

Nothing reads it yet. The plan is in \`docs/milestones/M09/M09_plan.md\`.
`;

/**
 * The world of pull request #26 of m-cahill/serena: two green workflows on its head, a third that only runs on
 * pushes to `main`, a milestone plan on the branch, no rules, no comment of Docket yet.
 *
 * @param folder the folder with `base/` (the tree of `main`) and `head/` (what the branch changes)
 */
export function seedWorld(folder: string): WorldSpec {
  return {
    repository: { owner: 'm-cahill', name: 'serena', id: 1124563187, private: false, defaultBranch: 'main' },
    commits: {
      main: {
        files: readTree(join(folder, 'base')),
        parents: [],
        message:
          'M08: Options Snapshot (#25)\n\nFreeze the options that a generation starts with in `p.opts_snapshot`.\n',
        author,
        committer: github,
        date: '2026-03-11T05:12:40Z',
      },
      head: {
        files: readTree(join(folder, 'head')),
        parents: ['main'],
        message: 'Attach p.runtime_context to a generation\n',
        author,
        committer: author,
        date: '2026-03-12T04:29:37Z',
        nonce: seedNonce,
      },
    },
    branches: { main: 'main', 'm09-execution-context': 'head' },
    workflows: [
      { id: 152334061, path: '.github/workflows/linter.yml', name: 'Linter' },
      { id: 152334062, path: '.github/workflows/smoke_tests.yml', name: 'Smoke Tests' },
      { id: 152334063, path: '.github/workflows/quality_tests.yml', name: 'Quality Tests' },
      { id: 169870415, path: '.github/workflows/docket.yml', name: 'Docket' },
    ],
    runs: seedRuns,
    pulls: [
      {
        number: 26,
        title: 'M09: Execution Context Introduction',
        body,
        author: 'm-cahill',
        headBranch: 'm09-execution-context',
        base: 'main',
        createdAt: '2026-03-12T04:31:06Z',
        updatedAt: '2026-03-12T04:33:20Z',
      },
    ],
    comments: [
      {
        pull: 26,
        author: 'm-cahill',
        body: 'The plan and the tool call log are in the branch. Merge after the smoke tests, please.',
        createdAt: '2026-03-12T04:33:20Z',
      },
    ],
    permissions: {
      actions: 'read',
      checks: 'read',
      statuses: 'read',
      contents: 'write',
      'pull-requests': 'write',
      issues: 'none',
    },
    now: '2026-03-12T04:34:20Z',
  };
}
