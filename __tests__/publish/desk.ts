import type { Collected } from '../../src/collect/collect.ts';
import {
  type FolderRef,
  type ReportsFolder,
  readFolders,
} from '../../src/collect/repository/reports-on-branch.ts';
import type { DraftRequest } from '../../src/documents/draft.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { reportMessage } from '../../src/evidence/message.ts';
import type { Run } from '../../src/evidence/run.ts';
import { serialize } from '../../src/evidence/serialize.ts';
import { createClient, type GitHub } from '../../src/github/client.ts';
import { type Published, type PublishRequest, publishDocument } from '../../src/publish/document.ts';
import { documentHash } from '../../src/report/edits.ts';
import type { Draft } from '../../src/report/report.ts';
import { assessment } from '../builders/assessment.ts';
import { evidence, run } from '../builders/evidence.ts';
import { buildWorld } from '../fake/build.ts';
import type { Fake } from '../fake/exchange.ts';
import { entryAt } from '../fake/git/tree.ts';
import { openFake } from '../fake/in-process.ts';
import type { World } from '../fake/state.ts';
import type { WorldSpec } from '../fake/world.ts';
import { atOnce } from '../harness/at-once.ts';
import { dir, milestone } from './folders.ts';

export const repository = { owner: 'octo', name: 'serena' };

/** A repository with `main`, an open pull request #26 from `m09-execution-context`, and what is overridden. */
export function smallWorld(over: Partial<WorldSpec> = {}, files: Record<string, string> = {}): World {
  return buildWorld({
    repository: repository,
    commits: {
      base: {
        files: { 'README.md': 'Serena\n', ...files },
        message: 'Begin\n',
        date: '2026-03-11T08:00:00Z',
      },
      head: {
        files: { 'src/app.py': 'x = 1\n' },
        message: 'Introduce the context\n',
        date: '2026-03-12T04:20:00Z',
      },
    },
    branches: { main: 'base', 'm09-execution-context': 'head' },
    pulls: [
      { number: 26, title: 'M09: Execution Context', headBranch: 'm09-execution-context', base: 'main' },
    ],
    ...over,
  });
}

/** Serves the world while `work` runs, with the real client and no waiting times. */
export async function serving<Result>(
  world: World,
  work: (github: GitHub, fake: Fake) => Promise<Result>,
): Promise<Result> {
  const fake = openFake(world);
  try {
    return await atOnce(() => work(client(fake), fake));
  } finally {
    await fake.close();
  }
}

function client(fake: Fake): GitHub {
  return createClient('ghs_fake', {
    apiUrl: fake.url,
    graphqlUrl: fake.graphqlUrl,
    ...(fake.fetch && { fetch: fake.fetch }),
    userAgent: 'docket-test',
    throttle: false,
    retryAfterMs: 1,
    warn: (message) => {
      throw new Error(message);
    },
  });
}

/** Runs by a short notation: `Lint:1`, `Smoke:2?` (attempt 2, unfinished). */
export function runsOf(text: string): Run[] {
  return text.split(' ').map((word) => {
    const [name = '', attempt = '1'] = word.replace('?', '').split(':');
    return run(name, {
      attempt: Number(attempt),
      ...(word.endsWith('?') && { status: 'in_progress' as const, conclusion: null }),
    });
  });
}

/** A report of these runs for a place, as Docket's own, but short. */
export function draftOf(headSha: string, runs: string, request: DraftRequest): Draft {
  const { placement, found, earlier, excerpts } = request;
  const value = evidence({ runs: runsOf(runs) });
  const notes =
    /<!-- docket:notes:start -->\n([\s\S]*)\n<!-- docket:notes:end -->/.exec(found?.markdown ?? '')?.[1] ??
    '';
  const report = [
    `# M09 CI Run ${placement?.number ?? 'UNKNOWN'}`,
    `Runs: ${runs}`,
    ...(excerpts ? ['Excerpt: AssertionError'] : []),
    '## Notes',
    `<!-- docket:notes:start -->\n${notes}\n<!-- docket:notes:end -->\n`,
  ].join('\n\n');
  value.head.sha = headSha;
  value.document = {
    ...value.document,
    number: placement?.number ?? null,
    path: placement?.path ?? null,
    ...(placement?.movedFrom !== undefined && { movedFrom: placement.movedFrom }),
    earlier,
    notes,
    hash: documentHash(report),
  };
  return { report, evidence: value, assessment: assessment() };
}

/** The head of the pull request as a commit of our repository. */
export const ownHead = (sha: string) => ({ sha, repository, pulls: [{ number: 26 }] });

/** A draft that was asked for, and the runs that it tells of. */
export type Drafted = DraftRequest & { runs: string };

/** What is collected here is the short notation of the runs that were seen. */
const collectedOf = (runs: string): Collected => ({ runs, head: { pulls: [] } }) as unknown as Collected;
const seenIn = (collected: Collected): string => (collected as unknown as { runs: string }).runs;

/** What a call of Docket that saw these runs, or others when it read again, would publish; `drafted` collects its drafts. */
export async function publish(
  world: World,
  github: GitHub,
  runs: string | ((fresh: boolean) => string),
  {
    headSha = world.sha('head'),
    drafted,
    ...over
  }: Partial<PublishRequest> & { headSha?: string; drafted?: Drafted[] } = {},
): Promise<Published> {
  const runsSeen = typeof runs === 'string' ? () => runs : runs;
  return publishDocument({
    github,
    repository,
    head: ownHead(headSha),
    milestone,
    refs: ['main', 'm09-execution-context'],
    targets: [{ branch: 'main' }, { branch: 'docket', createFrom: 'main' }],
    snapshot: null,
    openHeads: new Set(['m09-execution-context']),
    diffPaths: new Set(['src/app.py']),
    bringing: null,
    ledger: null,
    badge: null,
    dryRun: false,
    pullNumber: null,
    viewer: world.contents.viewer,
    isCredible: async () => true,
    collected: collectedOf(runsSeen(false)),
    collectAgain: async () => collectedOf(runsSeen(true)),
    draft: (collected, request) => {
      drafted?.push({ ...request, runs: seenIn(collected) });
      return draftOf(headSha, seenIn(collected), request);
    },
    ...over,
  });
}

/** Lets another call of Docket commit a document to a branch, behind our back. */
export function commitDocument(
  world: World,
  runs: string,
  over: { headSha?: string; number?: number; branch?: string; message?: string; author?: string } = {},
): string {
  const { headSha = world.sha('head'), number = 1, branch = 'main', author = world.contents.viewer } = over;
  const path = `${dir}/M09_run${number}.md`;
  const evidencePath = `${dir}/M09_run${number}.json`;
  const placement = { kind: 'new' as const, branch, number, path, evidencePath };
  const draft = draftOf(headSha, runs, { placement, found: null, earlier: [], excerpts: true });
  const runIds = draft.evidence.runs.map((item) => item.id);
  const message = reportMessage(
    { milestone: 'M09', number, outcome: 'approved', headSha, runIds, brought: [] },
    { skipCi: true },
  );
  return world.commitTo(branch, {
    files: { [path]: draft.report, [evidencePath]: serialize(draft.evidence) },
    message: over.message ?? `${message.headline}\n\n${message.body}`,
    author: { name: author, email: `1+${author}@users.noreply.github.com` },
  });
}

/** The folder of the milestone on a branch, read as Docket reads it. */
export async function folderOn(github: GitHub, ref: string): Promise<ReportsFolder> {
  const wanted: FolderRef = { ref, dir };
  const [folder] = await readFolders(github, repository, [wanted]);
  return folder!;
}

/** The text of a file at a branch's tip; null when there is none. */
export function fileOn(world: World, branch: string, path: string): string | null {
  const tip = world.tip(branch);
  const entry = tip && entryAt(world.git, world.git.commit(tip).tree, path);
  return entry ? world.git.blob(entry.oid)!.toString() : null;
}

/** The Evidence of a report on a branch. */
export function evidenceOn(world: World, branch: string, number: number): Evidence | null {
  const text = fileOn(world, branch, `${dir}/M09_run${number}.json`);
  return text === null ? null : JSON.parse(text);
}
