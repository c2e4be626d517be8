import type { Config } from '../config/config.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PlanInvariant } from '../evidence/plan.ts';
import { pathsMatch } from '../parse/filter.ts';
import { changesComplete, touchedPaths } from './changes.ts';
import { type CheckIndex, indexChecks, type NamedCheck } from './check-index.ts';
import type { InvariantRow } from './findings.ts';
import { isFailure } from './marks.ts';
import { checksNamed, findChecks } from './match.ts';
import { coversPath } from './path-words.ts';
import { code, join, type Prose, say } from './prose.ts';
import type { WorkflowRows } from './rows.ts';
import { type UnchangedPath, unchangedPaths } from './unchanged.ts';

/** What one part of a verification shows; null: nothing that counts. */
type Finding = { status: InvariantRow['status']; evidence: Prose } | null;

/**
 * The invariants of plan and config with what the evidence says of them. Held or violated only when the verification
 * names a workflow or job of this head, or paths that must not change; free words never make a tick. Where it names
 * both, both must hold.
 *
 * @param excused ids of jobs whose failure says nothing of the change: infrastructure, or known on the base branch
 */
export function invariants(
  evidence: Evidence,
  workflows: WorkflowRows[],
  excused: ReadonlySet<number>,
): InvariantRow[] {
  const index = indexChecks(workflows);
  const planned = evidence.plan?.content.invariants ?? [];
  const configured = evidence.config.invariants ?? [];
  return [
    ...planned.map((row) => fromPlanRow(row, evidence, index, excused)),
    ...configured.map((row) => fromConfig(row, evidence, index, excused)),
  ];
}

function fromConfig(
  row: NonNullable<Config['invariants']>[number],
  evidence: Evidence,
  index: CheckIndex,
  excused: ReadonlySet<number>,
): InvariantRow {
  const checks = row.checks?.map((name) => byName(name, index, excused)) ?? [];
  const paths = row.unchanged === undefined ? null : globsUnchanged(row.unchanged, evidence);
  return {
    name: row.name,
    surface: null,
    verification: configWords(row.checks, row.unchanged),
    ...verdictOf([...checks, paths]),
    source: 'config',
  };
}

function fromPlanRow(
  row: PlanInvariant,
  evidence: Evidence,
  index: CheckIndex,
  excused: ReadonlySet<number>,
): InvariantRow {
  const words = row.verification ?? '';
  const checks = findChecks(words, index).filter(({ kind }) => kind !== 'step');
  const paths = unchangedPaths(row.verification ?? row.name);
  return {
    name: row.name,
    surface: row.surface ?? null,
    verification: row.verification ?? null,
    ...verdictOf([checksFinding(checks, excused), pathsFinding(paths, evidence)]),
    source: 'plan',
  };
}

/** The worst finding, with the evidence of all; without any: not assessed. */
function verdictOf(findings: Finding[]): Pick<InvariantRow, 'status' | 'evidence'> {
  const found = findings.filter((finding) => finding !== null);
  if (found.length === 0) return { status: 'not assessed', evidence: null };
  const status =
    (['violated', 'not assessed'] as const).find((each) => found.some((one) => one.status === each)) ??
    'held';
  return {
    status,
    evidence: join(
      found.map((one) => one.evidence),
      '; ',
    ),
  };
}

function byName(name: string, index: CheckIndex, excused: ReadonlySet<number>): Finding {
  const found = checksFinding(checksNamed(name, index), excused);
  return found ?? { status: 'not assessed', evidence: say`no check ${code(name)} ran for this commit` };
}

function checksFinding(checks: NamedCheck[], excused: ReadonlySet<number>): Finding {
  if (checks.length === 0) return null;
  const failed = checks.filter(({ mark }) => isFailure(mark));
  const counted = failed.filter(
    ({ failedJobIds: ids }) => ids.length === 0 || ids.some((id) => !excused.has(id)),
  );
  if (counted.length > 0) return { status: 'violated', evidence: say`${namesOf(counted)} failed` };
  if (failed.length > 0) {
    return {
      status: 'not assessed',
      evidence: say`${namesOf(failed)} failed for a reason outside this change`,
    };
  }
  const open = checks.filter(({ mark }) => mark !== 'success');
  if (open.length > 0) return { status: 'not assessed', evidence: withoutResult(open) };
  return { status: 'held', evidence: say`${namesOf(checks)} passed` };
}

function withoutResult(open: NamedCheck[]): Prose {
  const silent = open.filter(({ mark }) => mark !== 'masked');
  return silent.length > 0
    ? say`${namesOf(silent)} gave no result`
    : say`${namesOf(open)} passed with a hidden failure`;
}

/** Each name once; a workflow stands for its job of the same name. */
function namesOf(checks: NamedCheck[]): Prose {
  const names = checks.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  return join(names.filter((_, index) => lower.indexOf(lower[index]!) === index).map((name) => code(name)));
}

function pathsFinding(paths: UnchangedPath[], evidence: Evidence): Finding {
  if (paths.length === 0) return null;
  const touched = (path: UnchangedPath): string[] =>
    touchedPaths(evidence.changes).filter((file) => coversPath(path.pattern, file));
  const changed = paths.filter((path) => touched(path).length > 0);
  const files = [...new Set(changed.flatMap(touched))];
  if (changed.length > 0) {
    const status = changed.some(({ whole }) => whole) ? 'violated' : 'not assessed';
    return { status, evidence: say`${filesOf(files)} changed` };
  }
  const sure = paths.filter((path) => path.sure);
  return sure.length < paths.length
    ? null
    : untouched(
        sure.map(({ pattern }) => pattern),
        evidence,
      );
}

function globsUnchanged(globs: string[], evidence: Evidence): Finding {
  const files = touchedPaths(evidence.changes).filter((file) => pathsMatch({ paths: globs }, [file]));
  if (files.length > 0) return { status: 'violated', evidence: say`${filesOf(files)} changed` };
  return untouched(globs, evidence);
}

function untouched(patterns: string[], evidence: Evidence): Finding {
  if (changesComplete(evidence))
    return { status: 'held', evidence: say`${join(patterns.map(code))} not changed` };
  return { status: 'not assessed', evidence: ['the list of changed files is not complete'] };
}

function filesOf(files: string[]): Prose {
  const more = files.length - 3;
  return more > 0 ? say`${join(files.slice(0, 3).map(code))} and ${more} more` : join(files.map(code));
}

function configWords(checks: string[] = [], globs: string[] = []): string | null {
  const parts = [
    ...(checks.length > 0 ? [`${checks.map((name) => `\`${name}\``).join(', ')} passed`] : []),
    ...(globs.length > 0 ? [`no change to ${globs.map((glob) => `\`${glob}\``).join(', ')}`] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}
