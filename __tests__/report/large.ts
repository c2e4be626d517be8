import type { Assessment } from '../../src/rules/assessment.ts';
import { assessment, fileRow, jobRow, stepRow, workflowRows } from '../builders/assessment.ts';

/** A head with this many workflows, jobs in each, and steps in each job. */
export function largeAssessment(workflows: number, jobs: number, steps: number): Assessment {
  const rows = numbered(workflows, (w) => {
    const workflow = `Workflow ${w}`;
    return workflowRows(workflow, {
      runId: 1000 + w,
      jobs: numbered(jobs, (j) => {
        const name = `test 3.${j} on ubuntu-latest`;
        const key = `${workflow} / ${name}`;
        return jobRow(workflow, name, {
          id: w * 1000 + j,
          purpose: '`pytest -n auto`',
          steps: numbered(steps, (s) =>
            stepRow(`${key} / Run step number ${s}`, { purpose: `Purpose of step_${s}` }),
          ),
        });
      }),
    });
  });
  return assessment({ inventory: { workflows: rows, requiredFrom: 'none', changes: [] } });
}

/** A head that changes this many files. */
export function manyFiles(files: number): Assessment {
  const rows = numbered(files, (index) =>
    fileRow(`src/area_${index % 40}/module_${index}.ts`, {
      additions: index,
      definitions: [
        { name: `Module${index}.run`, kind: 'method', change: 'changed' },
        { name: `helper_${index}`, kind: 'function', change: 'added' },
      ],
    }),
  );
  const areas = numbered(40, (area) => ({
    area: `src/area_${area}`,
    files: rows.filter((_, index) => index % 40 === area),
  }));
  const base = assessment();
  return assessment({ delta: { ...base.delta, files: rows }, blast: { areas, surfaces: [], untouched: [] } });
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
