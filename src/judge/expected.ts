import type { PlanCheck } from '../evidence/plan.ts';
import { indexChecks, type NamedCheck } from './check-index.ts';
import type { Delta } from './findings.ts';
import { markWords, worst } from './marks.ts';
import { findChecks } from './match.ts';
import { code, join, type Prose, say } from './prose.ts';
import type { Mark, WorkflowRows } from './rows.ts';

/**
 * The plan's verification rows beside what ran. A row that names no workflow, job or step of this head has the mark
 * null: CI does not show it.
 */
export function expectations(rows: PlanCheck[], workflows: WorkflowRows[]): Delta['expected'] {
  const index = indexChecks(workflows);
  return rows.map(({ check, expected }) => {
    const found = [check, expected ?? ''].flatMap((text) => findChecks(text, index));
    const named = shortest([...new Set(found)]);
    return {
      check,
      expected: expected ?? null,
      observed: named.length === 0 ? ['no check of this commit is named'] : observed(named),
      mark: worst(named.map(({ mark }) => mark)),
    };
  });
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
