import type { Evidence } from '../../../evidence/evidence.ts';
import type { WorkflowDefinition, WorkflowFile } from '../../../evidence/workflow.ts';
import { isOwn } from '../../../workflow/own.ts';
import { ownPath } from '../../../workflow/own-path.ts';
import type { FilePair, JobReach, Reach, Version } from '../weakening.ts';
import { indexChecks } from './checks.ts';
import { jobReach, reachOf } from './job-reach.ts';

export interface Versions {
  before: Version[];
  after: Version[];
  pairs: FilePair[];
  /** Files that could be read before the change and cannot be read after it, as they were. */
  unreadable: { version: Version; problem: string }[];
  /** A file of the head cannot be read, so that nothing is known to run nowhere. */
  partly: boolean;
}

/** The workflow files before and after the change: merge base and head. Docket's own is left out. */
export function versionsOf(evidence: Evidence): Versions {
  const files = evidence.workflows.filter(({ head, base }) => !isOwnFile(head) && !isOwnFile(base));
  const known = files.map((file) => ({ file, before: beforeOf(evidence, file) }));
  const before = known.flatMap(({ file, before }) =>
    before === null ? [] : [{ path: file.path, ...before }],
  );
  const after = files.flatMap(({ path, head }) => (head === null ? [] : [{ path, workflow: head }]));
  const [old, now] = [toVersions(evidence, before), toVersions(evidence, after)];
  return {
    before: old,
    after: now,
    pairs: before.flatMap(({ path, touched }, index) =>
      touched ? [{ before: old[index]!, after: now.find((version) => version.path === path) ?? null }] : [],
    ),
    unreadable: unreadableIn(evidence, files),
    partly: files.some(({ head, problem }) => head === null && problem !== undefined),
  };
}

function unreadableIn(evidence: Evidence, files: WorkflowFile[]): Versions['unreadable'] {
  return files.flatMap(({ path, head, mergeBase, problem }) => {
    if (head !== null || mergeBase == null || problem === undefined) return [];
    return toVersions(evidence, [{ path, workflow: mergeBase }]).map((version) => ({ version, problem }));
  });
}

const isOwnFile = (workflow: WorkflowDefinition | null | undefined): boolean =>
  workflow != null && isOwn(workflow);

type Before = { workflow: WorkflowDefinition; touched: boolean } | null;

/** The file at the merge base; null: it did not exist, or could not be read at one of both. */
function beforeOf(evidence: Evidence, file: WorkflowFile): Before {
  if (file.problem !== undefined) return null;
  const renamed = evidence.changes.files.find(
    ({ path, status }) => path === file.path && status === 'renamed',
  );
  if (file.mergeBase != null) return { workflow: file.mergeBase, touched: true };
  if (renamed?.previousPath !== undefined) {
    const old = evidence.workflows.find(({ path }) => path === renamed.previousPath)?.base ?? null;
    return old === null ? null : { workflow: old, touched: true };
  }
  if (file.mergeBase === null) return null;
  if (file.head !== null) return { workflow: file.head, touched: false };
  return file.base != null && leavesTheFolder(evidence, file.path)
    ? { workflow: file.base, touched: true }
    : null;
}

/** The file is renamed into something that GitHub does not start. */
function leavesTheFolder({ changes, workflows }: Evidence, old: string): boolean {
  const renamed = changes.files.find(
    ({ previousPath, status }) => status === 'renamed' && previousPath === old,
  );
  return renamed !== undefined && !workflows.some(({ path }) => path === renamed.path);
}

function toVersions(
  evidence: Evidence,
  versions: { path: string; workflow: WorkflowDefinition }[],
): Version[] {
  const own = new Map(versions.map(({ path, workflow }) => [path, ownReach(evidence, workflow)]));
  // A called workflow reaches as far as those that call it, also over several.
  for (let round = 0; round < 4; round += 1) {
    for (const { path, workflow } of versions) {
      for (const called of workflow.jobs.flatMap(({ uses }) => ownPath(uses) ?? [])) {
        own.set(called, Math.max(own.get(called) ?? 0, own.get(path) ?? 0) as Reach);
      }
    }
  }
  return versions.map(({ path, workflow }) => {
    const reach = own.get(path) ?? 0;
    const jobs: JobReach = new Map(
      workflow.jobs.map((job) => [job, jobReach(evidence, workflow, job, reach)]),
    );
    const version: Version = { path, workflow, reach, jobs, checks: new Map() };
    version.checks = indexChecks(version);
    return version;
  });
}

function ownReach(evidence: Evidence, { on }: WorkflowDefinition): Reach {
  return Object.entries(on).reduce<Reach>(
    (most, [event, trigger]) => Math.max(most, reachOf(evidence, event, trigger)) as Reach,
    0,
  );
}
