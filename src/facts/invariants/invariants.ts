import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { coversPath } from '../../diff/path-words.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { PlanInvariant } from '../../evidence/plan.ts';
import { pathsMatch } from '../../text/filter.ts';
import { code, join, joinFirst, say } from '../../text/prose.ts';
import { type CheckIndex, indexChecks, type NamedCheck } from '../checks/check-index.ts';
import { checksNamed, findChecks } from '../checks/match.ts';
import type { WorkflowRows } from '../rows.ts';
import type { InvariantRow } from '../sections.ts';
import { checksFinding, type Excuses, type Finding } from './check-finding.ts';
import { holdsWithoutCode, type Known, kindFinding, statementFinding } from './statements.ts';
import { testsFinding, verifyingTests } from './test-finding.ts';
import { type UnchangedPath, unchangedPaths } from './unchanged.ts';

/** Files that are named. */
const FILES_SHOWN = 3;

type ConfigInvariant = NonNullable<Config['invariants']>[number];

/**
 * The invariants of plan and config with what the evidence says of them. Held or violated only when the verification
 * names a workflow, job or step of this head, test files, or paths that must not change, or where the evidence settles
 * the sentence; other words never make a tick. Where it names several, all must hold.
 *
 * @param excused jobs whose failure violates nothing
 * @param known what sentences are held against; left out: nothing but the files
 */
export function invariants(
  evidence: Evidence,
  workflows: WorkflowRows[],
  excused: Excuses,
  known: Omit<Known, 'evidence' | 'excused'> = {
    jobs: [],
    gates: [],
    measured: { tests: null, coverage: null },
  },
): InvariantRow[] {
  const world = { ...known, evidence, excused };
  const index = indexChecks(workflows);
  const planned = evidence.plan?.content.invariants ?? [];
  const configured = evidence.config.invariants ?? [];
  return [
    ...planned.map((row) => fromPlanRow(row, index, world)),
    ...configured.map((row) => fromConfig(row, evidence, index, excused)),
  ];
}

function fromConfig(
  row: ConfigInvariant,
  evidence: Evidence,
  index: CheckIndex,
  excused: Excuses,
): InvariantRow {
  const checks = row.checks?.map((name) => byName(name, index, excused)) ?? [];
  const tests = row.tests?.map((name) => testsFinding(name, evidence)) ?? [];
  const paths = row.unchanged === undefined ? null : globsUnchanged(row.unchanged, evidence);
  return {
    name: row.name,
    surface: null,
    verification: configWords(row),
    ...verdictOf([...checks, ...tests, paths]),
    source: 'config',
  };
}

function fromPlanRow(row: PlanInvariant, index: CheckIndex, world: Known): InvariantRow {
  const { evidence, excused } = world;
  const words = row.verification ?? '';
  const checks = verifyingChecks(findChecks(words, index));
  const tests = verifyingTests(words).map((name) => testsFinding(name, evidence, checks.length > 0));
  const paths = unchangedPaths(row.verification ?? row.name);
  const named = [checksFinding(checks, excused), ...tests, pathsFinding(paths, evidence)];
  const findings = named.some((finding) => finding !== null) ? named : inWords(row, index, world);
  const all = [row.surface, row.name, row.verification].filter((text) => text !== undefined).join('; ');
  return {
    name: row.name,
    surface: row.surface ?? null,
    verification: row.verification ?? null,
    ...(findings.every((finding) => finding === null) && holdsWithoutCode(all, evidence)
      ? { status: 'held', evidence: ['no code file is changed'], withoutCode: true }
      : verdictOf(findings)),
    source: 'plan',
  };
}

/** What the name says where the verification names nothing, and what the evidence says of either as a sentence. */
function inWords({ name, verification }: PlanInvariant, index: CheckIndex, world: Known): Finding[] {
  for (const text of [name, verification ?? '']) {
    const sentence = statementFinding(text, world);
    if (sentence !== undefined) return [sentence];
  }
  const checks = verifyingChecks(findChecks(name, index));
  if (checks.length > 0) return [checksFinding(checks, world.excused)];
  return [kindFinding(name, world) ?? kindFinding(verification ?? '', world)];
}

/** Steps count where no workflow or job is named, and only those that judge the code. */
function verifyingChecks(checks: NamedCheck[]): NamedCheck[] {
  const larger = checks.filter(({ kind }) => kind !== 'step');
  return larger.length > 0 ? larger : checks.filter(({ judges }) => judges);
}

/** The worst finding, with the evidence of all; without any: not assessed. */
function verdictOf(findings: Finding[]): Pick<InvariantRow, 'status' | 'evidence' | 'failedJobs'> {
  const found = findings.filter((finding) => finding !== null);
  if (found.length === 0) return { status: 'not assessed', evidence: null };
  const status =
    (['violated', 'not assessed'] as const).find((each) => found.some((one) => one.status === each)) ??
    'held';
  const worst = found.filter((one) => one.status === status);
  const restsOnJobs = status === 'violated' && worst.every(({ failedJobs }) => failedJobs !== undefined);
  return {
    status,
    ...(restsOnJobs && { failedJobs: worst.flatMap(({ failedJobs = [] }) => failedJobs) }),
    evidence: join(
      found.map((one) => one.evidence),
      '; ',
    ),
  };
}

function byName(name: string, index: CheckIndex, excused: Excuses): Finding {
  const found = checksFinding(checksNamed(name, index), excused);
  return found ?? { status: 'not assessed', evidence: say`no check ${code(name)} ran for this commit` };
}

function pathsFinding(paths: UnchangedPath[], evidence: Evidence): Finding {
  if (paths.length === 0) return null;
  const touched = (path: UnchangedPath): string[] =>
    touchedPaths(evidence.changes).filter((file) => coversPath(path.pattern, file));
  const changed = paths.filter((path) => touched(path).length > 0);
  const files = [...new Set(changed.flatMap(touched))];
  if (changed.length > 0) {
    const status = changed.some(({ whole }) => whole) ? 'violated' : 'not assessed';
    return { status, evidence: say`${joinFirst(files.map(code), FILES_SHOWN)} changed` };
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
  if (files.length > 0)
    return { status: 'violated', evidence: say`${joinFirst(files.map(code), FILES_SHOWN)} changed` };
  return untouched(globs, evidence);
}

function untouched(patterns: string[], evidence: Evidence): Finding {
  if (changesComplete(evidence))
    return { status: 'held', evidence: say`${join(patterns.map(code))} not changed` };
  return { status: 'not assessed', evidence: ['the list of changed files is not complete'] };
}

function configWords({ checks = [], tests = [], unchanged = [] }: ConfigInvariant): string | null {
  const listed = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const parts = [
    ...(checks.length > 0 ? [`${listed(checks)} passed`] : []),
    ...(tests.length > 0 ? [`tests ${listed(tests)} passed`] : []),
    ...(unchanged.length > 0 ? [`no change to ${listed(unchanged)}`] : []),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}
