import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evidenceOf } from '../../src/cli/audit/change.ts';
import { guardrailFindings } from '../../src/cli/audit/findings.ts';
import { openClone } from '../../src/cli/git/clone.ts';
import { listCommits } from '../../src/cli/git/commits.ts';
import { Diffs } from '../../src/cli/git/diffs.ts';
import { Objects } from '../../src/cli/git/objects.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { buildWorld } from '../fake/build.ts';
import { filesOf } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import { type Files, TestClone } from '../harness/clone.ts';
import { evidenceOn } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { branch, changeSpec, evidenceAt, pullNumber, runId } from '../worlds/change.ts';
import { rows } from './audited-commits.ts';

/** The files of a commit of a world. */
function filesAt({ git }: World, sha: string): Files {
  const files = filesOf(git, git.commit(sha).tree);
  return Object.fromEntries([...files].map(([path, { oid }]) => [path, git.blob(oid) ?? '']));
}

/** The evidence that the audit makes of commits of a clone, by their ids. */
async function auditedIn({ folder }: TestClone, wanted: ReadonlySet<string>): Promise<Map<string, Evidence>> {
  const clone = await openClone(folder);
  const [diffs, objects] = [new Diffs(folder), new Objects(folder)];
  const repository = { owner: 'octo', name: 'shop' };
  const known = { clone, repository, diffs, objects, branch: 'main', config: {} };
  const audited = new Map<string, Evidence>();
  try {
    const range = { revisions: ['HEAD'], maxCount: null, firstParent: true };
    for await (const commit of listCommits(folder, range)) {
      if (!wanted.has(commit.sha)) continue;
      const sides = { from: commit.parents[0]!, to: commit.sha };
      const files = await diffs.files(sides, () => false);
      audited.set(commit.sha, await evidenceOf(known, commit, sides, files));
    }
    return audited;
  } finally {
    diffs.close();
    objects.close();
  }
}

/** The change of a row as a pull request. */
function worldOf({ message, before, after }: (typeof rows)[number]): World {
  const [subject = '', body = ''] = message.split('\n\n');
  // A merge has the title of its pull request in the body.
  const title = subject.startsWith('Merge pull request') ? body : subject;
  const pull = { number: pullNumber, title, body, headBranch: branch, base: 'main' };
  const head = { parents: ['main'], date: '2026-05-06T09:58:00Z', message, files: after };
  const spec = changeSpec({ pulls: [pull] }, { main: before as Record<string, string> });
  return buildWorld({ ...spec, commits: { ...spec.commits, head } });
}

describe('a commit of a clone is to the guardrails what it is as a pull request', () => {
  const changes = rows.map((row) => ({ ...row, world: worldOf(row) }));
  let clone: TestClone;
  /** In the order of the rows. */
  let audited: (Evidence | undefined)[];

  beforeAll(async () => {
    clone = new TestClone();
    const shas = clone.history(
      changes.flatMap(({ message, world }) => [
        { message: 'Begin anew', files: filesAt(world, world.sha('main')) },
        { message, files: filesAt(world, world.sha('head')) },
      ]),
    );
    const ofHeads = shas.filter((_sha, index) => index % 2 === 1);
    const found = await auditedIn(clone, new Set(ofHeads));
    audited = ofHeads.map((sha) => found.get(sha));
  });
  afterAll(() => clone.remove());

  test.each(changes.map((change, index) => ({ ...change, index })))('$message', async ({ world, index }) => {
    await runFor(world, runId);
    const action = evidenceOn(world, 'main', evidenceAt(1));
    expect([action.base?.mergeBase, action.head.sha]).toEqual([world.sha('main'), world.sha('head')]);

    const read = ({ changes, workflows, gates }: Evidence) => ({
      // Runs are not compared, so the audit needs no ids of contents.
      files: changes.files.map(({ blob, ...file }) => file),
      total: changes.total,
      workflows,
      gates,
    });
    expect(read(audited[index]!)).toEqual(read(action));
    // A clone has no rules, so that nobody knows what a merge needs.
    expect(guardrailFindings(audited[index]!)).toEqual(guardrailFindings({ ...action, rules: null }));
  });
});
