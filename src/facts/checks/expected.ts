import type { Evidence } from '../../evidence/evidence.ts';
import type { PlanCheck } from '../../evidence/plan.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { commandsOf, coreOf, isCheck, toolOf } from '../../workflow/command.ts';
import { isFailure, type Mark, markWords, worst } from '../../workflow/marks.ts';
import type { AbsentWorkflow, JudgedJob, WorkflowRows } from '../rows.ts';
import type { Delta } from '../sections.ts';
import { aliased, ofSteps } from './aliased.ts';
import { type CheckIndex, indexAbsent, indexChecks, type NamedCheck } from './check-index.ts';
import { kindedSteps } from './kinded-steps.ts';
import { findChecks } from './match.ts';
import { plainWords } from './words.ts';

/**
 * The plan's verification rows beside what ran: the workflows, jobs and steps that a row names, the steps that run the
 * command that it is, else those of the kind that it means (`Static gates`, `Unit tests`). A row that means none has the
 * mark null: CI does not show it, or a workflow that runs after the merge will. A command that checks nothing
 * (`pip install`) is no row.
 *
 * @param jobs the current jobs of the counted runs
 */
export function expectations(
  rows: PlanCheck[],
  workflows: WorkflowRows[],
  evidence: Evidence,
  jobs: JudgedJob[],
  absent: AbsentWorkflow[],
): Delta['expected'] {
  const index = indexChecks(workflows);
  const later = indexAbsent(absent.filter(({ why }) => why === 'later'));
  return rows.flatMap((row) => {
    const { check, expected = null } = row;
    const command = commandIn(check);
    if (command !== null && !isCheck(command)) return [];
    const found =
      byName(row, index) ??
      (command === null ? aliased(row, evidence, jobs) : byCommand(command, jobs)) ??
      afterMerge(row, later) ??
      nothing;
    return [{ check, expected, ...compared(found, expected ?? '') }];
  });
}

/** The words of a row that is one command in a code span, ``` `ruff check .` ```; null where it is something else. */
function commandIn(check: string): string[] | null {
  const [, command = ''] = /^`([^`]+)`$/.exec(check) ?? [];
  const [words = [], ...others] = command.includes(' ') ? commandsOf(command) : [];
  return words.length > 1 && others.length === 0 ? words : null;
}

/** The steps that run the same tool on no less than the command names. */
function byCommand(command: string[], jobs: JudgedJob[]): Observed | null {
  const steps = kindedSteps(jobs).filter(({ definition }) =>
    commandsOf(definition?.run ?? '').some((words) => covers(words, command)),
  );
  return steps.length === 0 ? null : ofSteps('that run it', steps);
}

function covers(run: string[], command: string[]): boolean {
  const wanted = new Set(argumentsOf(command));
  return toolOf(run) === toolOf(command) && argumentsOf(run).every((word) => wanted.has(word));
}

/** What a command is run on: its words without the program, options and `.`, which means all. */
const argumentsOf = (words: string[]): string[] =>
  coreOf(words)
    .slice(1)
    .filter((word) => !word.startsWith('-') && word !== '.' && word !== './');

type Observed = Pick<Delta['expected'][number], 'observed' | 'mark'>;

const nothing: Observed = { observed: ['no check of this commit is named'], mark: null };

function afterMerge(row: PlanCheck, later: CheckIndex): Observed | null {
  const named = namedBy(row, later);
  if (named.length === 0) return null;
  const verb = named.length === 1 ? 'runs' : 'run';
  return { observed: say`${join(named.map(({ name }) => code(name)))} ${verb} after the merge`, mark: null };
}

const namedBy = ({ check, expected }: PlanCheck, index: CheckIndex): NamedCheck[] =>
  shortest([...new Set([check, expected ?? ''].flatMap((text) => findChecks(text, index)))]);

function byName(row: PlanCheck, index: CheckIndex): Observed | null {
  const named = namedBy(row, index);
  if (named.length === 0) return null;
  const proving = named.filter(({ hides, mark }) => !hides || mark !== 'success');
  return { observed: observed(named), mark: worst(proving.map(({ mark }) => mark)) };
}

/** A plan can expect that a check fails, or is skipped. */
function compared({ observed, mark }: Observed, expected: string): Observed {
  const wanted = expectedEnd(expected);
  if (wanted === null || mark === null) return { observed, mark };
  const isMet = wanted === 'failure' ? isFailure(mark) : mark === wanted;
  return isMet
    ? { observed: say`${observed}, as expected`, mark: 'success' }
    : {
        observed: say`${observed}, although expected otherwise`,
        mark: mark === 'success' ? 'failure' : mark,
      };
}

function expectedEnd(expected: string): 'failure' | 'skipped' | null {
  const words = plainWords(expected).join(' ');
  if (/^(?:(?:must|should) )?(?:fail|fails|failed|failure|red)$/.test(words)) return 'failure';
  return /^(?:(?:is|be) )?(?:skip|skipped|skips)$/.test(words) ? 'skipped' : null;
}

/** One entry a name: a workflow stands for a job of the same name, and either for its steps. */
function shortest(checks: NamedCheck[]): NamedCheck[] {
  const larger = checks.filter(({ kind }) => kind !== 'step');
  return (larger.length > 0 ? larger : checks).filter(
    (check, index, all) =>
      all.findIndex(
        (other) => other.name.toLowerCase() === check.name.toLowerCase() && other.mark === check.mark,
      ) === index,
  );
}

function observed(checks: NamedCheck[]): Prose {
  const marks = [...new Set(checks.map(({ mark }) => mark))];
  const parts = marks.map((mark: Mark) => {
    const names = checks.filter((check) => check.mark === mark).map(({ name }) => code(name));
    return say`${join(names)} ${markWords[mark]}`;
  });
  return join(parts, '; ');
}
