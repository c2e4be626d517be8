import { describe, expect, test } from '@jest/globals';
import { evidenceOf } from '../../src/cli/audit/change.ts';
import { guardrailFindings } from '../../src/cli/audit/findings.ts';
import { openClone } from '../../src/cli/git/clone.ts';
import { listCommits } from '../../src/cli/git/commits.ts';
import { Diffs } from '../../src/cli/git/diffs.ts';
import { Objects } from '../../src/cli/git/objects.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { filesOf } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { type Files, TestClone } from '../harness/clone.ts';
import { evidenceOn } from '../harness/report.ts';
import { worldAfter } from '../harness/run-docket.ts';
import { branch, changeSpec, evidenceAt, pullNumber, runId } from '../worlds/change.ts';
import { rows } from './audited-commits.ts';

/** The files of a commit of a world. */
function filesAt({ git }: World, sha: string): Files {
  const files = filesOf(git, git.commit(sha).tree);
  return Object.fromEntries([...files].map(([path, { oid }]) => [path, git.blob(oid) ?? '']));
}

/** The evidence that the audit makes of the newest commit of a clone. */
async function auditedIn({ folder }: TestClone): Promise<Evidence> {
  const clone = await openClone(folder);
  const [diffs, objects] = [new Diffs(folder), new Objects(folder)];
  try {
    const repository = { owner: 'octo', name: 'shop' };
    for await (const commit of listCommits(folder, { revisions: ['HEAD'], maxCount: 1, firstParent: true })) {
      const sides = { from: commit.parents[0]!, to: commit.sha };
      const files = await diffs.files(sides, () => false);
      const known = { clone, repository, diffs, objects, branch: 'main', config: {} };
      return await evidenceOf(known, commit, sides, files);
    }
    throw new Error('The clone has no commit.');
  } finally {
    diffs.close();
    objects.close();
  }
}

describe('a commit of a clone is to the guardrails what it is as a pull request', () => {
  test.each(rows)('$message', async ({ message, before, after }) => {
    const [subject = '', body = ''] = message.split('\n\n');
    // A merge has the title of its pull request in the body.
    const title = subject.startsWith('Merge pull request') ? body : subject;
    const pull = { number: pullNumber, title, body, headBranch: branch, base: 'main' };
    const head = { parents: ['main'], date: '2026-05-06T09:58:00Z', message, files: after };
    const spec = changeSpec({ pulls: [pull] }, { main: before as Record<string, string> });
    const { world } = await worldAfter({ ...spec, commits: { ...spec.commits, head } }, runId);
    const action = evidenceOn(world, 'main', evidenceAt(1));

    const clone = new TestClone();
    clone.only(filesAt(world, action.base?.mergeBase ?? ''));
    clone.git('rm', '-r', '-q', '.');
    clone.commit(message, filesAt(world, action.head.sha));
    const audited = await auditedIn(clone);
    clone.remove();

    const read = ({ changes, workflows, gates }: Evidence) => ({
      // Runs are not compared, so the audit needs no ids of contents.
      files: changes.files.map(({ blob, ...file }) => file),
      total: changes.total,
      workflows,
      gates,
    });
    expect(read(audited)).toEqual(read(action));
    // A clone has no rules, so that nobody knows what a merge needs.
    expect(guardrailFindings(audited)).toEqual(guardrailFindings({ ...action, rules: null }));
  });
});
