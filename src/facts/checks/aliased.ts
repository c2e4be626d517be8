import type { Evidence } from '../../evidence/evidence.ts';
import type { PlanCheck } from '../../evidence/plan.ts';
import { code, join, joinFirst, say } from '../../text/prose.ts';
import type { StepKind } from '../../tools/tool.ts';
import { type Mark, markWords, worst } from '../../workflow/marks.ts';
import { isUnder, measured } from '../gates/gate-values.ts';
import { setGates } from '../gates/set-gates.ts';
import { coverageReports, largest, percent, percentText } from '../results/coverage.ts';
import { countedReports } from '../results/test-reports.ts';
import type { JudgedJob } from '../rows.ts';
import type { Delta } from '../sections.ts';
import { type Alias, readAlias, testQualifiers } from './alias.ts';
import { type KindedStep, kindedSteps, stepLine } from './kinded-steps.ts';
import { plainWords } from './words.ts';

type Observed = Pick<Delta['expected'][number], 'observed' | 'mark'>;

const SHOWN = 5;

const does: Partial<Record<StepKind, string>> = {
  lint: 'lint',
  format: 'check the format',
  types: 'check types',
  security: 'check security',
  tests: 'run tests',
  build: 'build',
};

/**
 * What this commit shows of a verification that names no check literally, but a kind of check: which steps of that kind
 * ran, and how they ended. Null where there is none, or the words mean something else.
 *
 * @param jobs the current jobs of the counted runs
 */
export function aliased(
  { check, expected }: PlanCheck,
  evidence: Evidence,
  jobs: JudgedJob[],
): Observed | null {
  const alias = readAlias(check);
  if (alias === null) return null;
  if (alias.kind === 'deciding') return deciding(jobs);
  if (alias.kind === 'coverage') return coverage(`${check} ${expected ?? ''}`, evidence, jobs);
  return bySteps(alias, jobs) ?? bySuites(alias, evidence);
}

function deciding(jobs: JudgedJob[]): Observed | null {
  const rows = jobs
    .map(({ row }) => row)
    .filter(({ required }) => required === 'yes' || required === 'unknown');
  if (rows.length === 0) return null;
  const open = rows.filter(({ mark }) => mark !== 'success');
  const names = open.map(({ name, mark }) => say`${code(name)} ${markWords[mark]}`);
  const observed =
    open.length === 0
      ? say`checks that decide: ${rows.length === 1 ? code(rows[0]!.name) : `all ${rows.length}`} passed`
      : say`checks that decide: ${joinFirst(names, SHOWN)}`;
  return { observed, mark: worst(rows.map(({ mark }) => mark)) };
}

function bySteps(
  { kinds, qualifiers }: Extract<Alias, { kind: 'steps' }>,
  jobs: JudgedJob[],
): Observed | null {
  const steps = kindedSteps(jobs).filter((step) => kinds.includes(step.kind) && isMeant(step, qualifiers));
  if (steps.length === 0) return null;
  return ofSteps(`that ${[...new Set(steps.map(({ kind }) => does[kind] ?? kind))].join(' or ')}`, steps);
}

/** What steps show together, failed ones first. A step whose failure would not show proves nothing. */
export function ofSteps(which: string, steps: KindedStep[]): Observed {
  const lines = [...steps].sort(failedFirst).map(stepLine);
  const proving = steps.filter(({ hidden, mark }) => hidden === null || mark === 'masked');
  return {
    observed: say`steps ${which}: ${joinFirst(lines, SHOWN)}`,
    mark: worst(proving.map(({ mark }) => mark)),
  };
}

const failedFirst = (one: KindedStep, other: KindedStep): number =>
  Number(one.mark === 'success') - Number(other.mark === 'success');

/** `Unit tests` are those of no other group, where none is called so. */
function isMeant({ name, where, definition }: KindedStep, qualifiers: string[]): boolean {
  const words = new Set(
    plainWords(`${name} ${where} ${definition?.run ?? ''}`.replaceAll('end-to-end', 'e2e')),
  );
  return qualifiers.every(
    (qualifier) =>
      words.has(qualifier) ||
      (qualifier === 'unit' && ![...testQualifiers].some((other) => words.has(other))),
  );
}

/** Tests of that name in the reports: they ran inside of some other step. */
function bySuites(
  { kinds, qualifiers }: Extract<Alias, { kind: 'steps' }>,
  evidence: Evidence,
): Observed | null {
  if (!kinds.includes('tests') || qualifiers.length === 0 || qualifiers.includes('unit')) return null;
  const suites = countedReports(evidence)
    .flatMap(({ result }) => result.suites ?? [])
    .filter(({ name, file }) => {
      const words = plainWords(`${name} ${file ?? ''}`.replaceAll('_', ' '));
      return qualifiers.every((qualifier) => words.includes(qualifier));
    });
  const count = (of: 'passed' | 'failed'): number => suites.reduce((sum, suite) => sum + (suite[of] ?? 0), 0);
  const [passed, failed] = [count('passed'), count('failed')];
  if (passed + failed === 0) return null;
  const named = join(qualifiers.map((qualifier) => code(qualifier)));
  return {
    observed: say`tests of suites named ${named}: ${passed} passed, ${failed} failed`,
    mark: failed > 0 ? 'failure' : 'success',
  };
}

/** By the report that was read, else by a gate as high as what is expected whose step passed. */
function coverage(text: string, evidence: Evidence, jobs: JudgedJob[]): Observed | null {
  const minimum = thresholdIn(text);
  const report = largest(coverageReports(evidence))?.result;
  const gate = { metric: 'total' as const, minimum: minimum ?? 0 };
  const value = report && (minimum === null ? percent(report.lines) : measured(report, gate));
  if (report && value !== null && value !== undefined) {
    const mark: Mark | null = minimum === null ? null : isUnder(value, gate, 0) ? 'failure' : 'success';
    return { observed: [`coverage is ${percentText(value)}`], mark };
  }
  const held = setGates(evidence, jobs).find(
    ({ gate: set, passed }) => passed && set.metric !== 'branches' && set.minimum >= (minimum ?? 0),
  );
  return held === undefined
    ? null
    : { observed: say`the gate of ${held.gate.minimum}% held (${held.where})`, mark: 'success' };
}

/** `≥ 40 %`, `at least 40%`; null when no share is expected. */
function thresholdIn(text: string): number | null {
  const found =
    /(?:≥|>=|\bat least|\bminimum(?: of)?|\bmin|\bbelow (?:[a-z]{1,12} ){0,3}\(?) ?(\d{1,3}(?:\.\d{1,4})?) ?%/i.exec(
      text,
    )?.[1];
  return found === undefined || Number(found) > 100 ? null : Number(found);
}
