import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { coversPath, type PathWords, pathsIn, readPath } from '../../diff/path-words.ts';
import { kindOf } from '../../diff/paths.ts';
import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Deliverable, Plan } from '../../evidence/plan.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { expectations } from '../checks/expected.ts';
import { coupling } from '../failures/coupling.ts';
import { holdsWithoutCode } from '../invariants/statements.ts';
import type { AbsentWorkflow, JudgedJob, WorkflowRows } from '../rows.ts';
import type { Delta, FileRow } from '../sections.ts';
import { testCounts } from './diff-test-texts.ts';
import { filesOfSubject } from './subjects.ts';

const changeWords: Record<ChangedFile['status'], FileRow['change']> = {
  added: 'New',
  modified: 'Modified',
  renamed: 'Renamed',
  removed: 'Removed',
  copied: 'Copied',
  changed: 'Mode changed',
  unchanged: 'Modified',
};

/**
 * What the change is, compared with what the plan says: the files, planned ones that are missing, unplanned ones
 * (null when the plan lists no deliverable paths), out-of-scope statements, and the plan's verification table.
 */
export function delta(
  evidence: Evidence,
  workflows: WorkflowRows[],
  jobs: JudgedJob[] = [],
  absent: AbsentWorkflow[] = [],
): Omit<Delta, 'acceptance'> {
  const plan = evidence.plan?.content ?? null;
  const planned = plannedPaths(plan);
  return {
    files: evidence.changes.files.map((file) =>
      toRow(file, planned, evidence.config.report?.definitions !== false),
    ),
    complete: changesComplete(evidence),
    plannedButMissing: missing(planned, evidence),
    unplanned: planned.length === 0 ? null : unplanned(evidence, plan, planned),
    otherwise: otherwise(planned, evidence),
    unchanged: outOfScope(evidence, plan, planned),
    expected: expectations(plan?.verification ?? [], workflows, evidence, jobs, absent),
    drift: [...drift(evidence), ...coupling(evidence)],
  };
}

interface PlannedPath extends PathWords, Pick<Deliverable, 'text' | 'change'> {}

function plannedPaths(plan: Plan | null): PlannedPath[] {
  const paths = plan?.deliverables.map(({ path, ...stated }) => {
    const words = path === undefined ? null : (readPath(path) ?? { pattern: path, sure: true });
    return words === null ? null : { ...words, ...stated };
  });
  return paths?.filter((path) => path !== null) ?? [];
}

function toRow(file: ChangedFile, planned: PlannedPath[], isWithDefinitions: boolean): FileRow {
  const own =
    planned.find(({ pattern }) => pattern === file.path) ??
    planned.find(({ pattern }) => coversPath(pattern, file.path));
  return {
    path: file.path,
    change: changeWords[file.status],
    previousPath: file.previousPath ?? null,
    additions: file.additions,
    deletions: file.deletions,
    definitions: isWithDefinitions ? (file.definitions ?? []) : [],
    ...testsOf(file),
    planned: own === undefined || own.text === '' ? null : own.text,
    isCode: kindOf(file.path) === 'code',
  };
}

function testsOf({ tests }: ChangedFile): Pick<FileRow, 'tests'> {
  const counts = testCounts(tests);
  return counts.length === 0 ? {} : { tests: counts };
}

/** Deliverables that no changed file answers; none is claimed while the list of files may be cut. */
function missing(planned: PlannedPath[], evidence: Evidence): string[] {
  if (!changesComplete(evidence)) return [];
  const touched = touchedPaths(evidence.changes);
  const absent = planned.filter(({ pattern }) => !touched.some((file) => coversPath(pattern, file)));
  return [...new Set(absent.map(({ pattern }) => pattern))];
}

/**
 * Files that are gone though the plan wants them made or changed, and files that it wants gone and that only change. New or
 * modified tells nothing: a milestone may take several pull requests. Nor does a plan that wants both, in two of its steps.
 */
function otherwise(planned: PlannedPath[], { changes }: Evidence): Delta['otherwise'] {
  return changes.files.flatMap(({ path, status }) => {
    const wanted = planned.flatMap(({ pattern, change }) => (pattern === path ? (change ?? []) : []));
    const [stated] = wanted;
    const isGone = status === 'removed';
    const isPlanned = wanted.some((change) => change === 'renamed' || isGone === (change === 'removed'));
    return stated === undefined || isPlanned ? [] : [{ path, planned: stated, change: changeWords[status] }];
  });
}

/** Changed files that neither a deliverable nor a path in the plan's scope covers, tests and the like aside. */
function unplanned(evidence: Evidence, plan: Plan | null, planned: PlannedPath[]): string[] {
  const allowed = [
    ...[...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)].map(({ pattern }) => pattern),
    ...(plan?.named ?? []),
  ];
  const covered = ({ path, previousPath = path }: ChangedFile): boolean =>
    [path, previousPath].some((name) => allowed.some((pattern) => coversPath(pattern, name)));
  const isGlue = ({ path }: ChangedFile): boolean =>
    GLUE.has(lastSegment(path)) && allowed.some((pattern) => isWithin(folderOf(path), pattern));
  return evidence.changes.files
    .filter((file) => !needsNoPlan(file.path, evidence) && !covered(file) && !isGlue(file))
    .map(({ path }) => path);
}

/** Files that only tell what else a folder holds; they follow from the ones that are planned there. */
const GLUE = new Set(
  '__init__.py __init__.pyi py.typed index.ts index.tsx index.js index.jsx index.mjs index.d.ts mod.rs lib.rs doc.go package-info.java module-info.java'.split(
    ' ',
  ),
);

/** Whether a planned path lies in a folder, or below it. */
const isWithin = (folder: string, pattern: string): boolean =>
  folder !== '' && (pattern.startsWith(`${folder}/`) || pattern === folder);

function needsNoPlan(path: string, { document, inputs, plan }: Evidence): boolean {
  if (['test', 'lock file', 'snapshot'].includes(kindOf(path)) || path === plan?.path) return true;
  return path.startsWith(`${inputs.reportsDir}/`) && path.includes(`/${document.milestone}/`);
}

/**
 * Out-of-scope statements, checked when all paths that they name are known as paths; one that names none holds where the
 * change has no code, else files that are called like its subject are told. A path that the plan also wants
 * changed tells nothing: some work in it is out of scope, the file is not.
 */
function outOfScope(evidence: Evidence, plan: Plan | null, planned: PlannedPath[]): Delta['unchanged'] {
  const changed = touchedPaths(evidence.changes);
  const wanted = [...planned, ...(plan?.inScope ?? []).flatMap(pathsIn)];
  const isWanted = (file: string): boolean => wanted.some(({ pattern }) => coversPath(pattern, file));
  return (plan?.outOfScope ?? []).map((text) => {
    const paths = pathsIn(text);
    const touched = changed.filter((file) => paths.some(({ pattern }) => coversPath(pattern, file)));
    if (paths.length === 0) {
      const named = filesOfSubject(text, changed);
      return {
        text,
        held: named.length === 0 && holdsWithoutCode(text, evidence) ? true : null,
        touched: named,
      };
    }
    if (touched.some(isWanted)) return { text, held: null, touched: [] };
    if (touched.length > 0) return { text, held: false, touched };
    return {
      text,
      held: paths.every(({ sure }) => sure) && changesComplete(evidence) ? true : null,
      touched,
    };
  });
}

/** Signal drift: the change edits what the checks themselves are made of. */
function drift(evidence: Evidence): Prose[] {
  const workflows = evidence.changes.files.filter(({ path }) => kindOf(path) === 'workflow');
  if (workflows.length === 0) return [];
  return [
    say`Signal: this change edits ${join(workflows.map(({ path }) => code(path)))}, so its checks are not the base's.`,
  ];
}
