import type { JobSpec, StepSpec } from '../../fake/world.ts';
import { stepsFrom } from '../times.ts';

/** The two jobs of a Linter run: ruff takes 9 seconds, eslint 16. */
export function linterJobs(id: number, start: string): JobSpec[] {
  const ruff = stepsFrom(start, [
    ['Set up job', 1],
    ['Run actions/checkout@v4', 1],
    ['Run actions/setup-python@v5', 1],
    ['Install Ruff', 4],
    ['Run Ruff', 1],
    ['Post Run actions/setup-python@v5', 0, 9],
    ['Post Run actions/checkout@v4', 1, 10],
    ['Complete job', 0, 11],
  ]);
  const eslint = stepsFrom(start, [
    ['Set up job', 2],
    ['Run actions/checkout@v4', 1],
    ['Run actions/setup-node@v4', 2],
    ['Run npm ci', 8],
    ['Run npm run lint', 2],
    ['Post Run actions/setup-node@v4', 0, 9],
    ['Post Run actions/checkout@v4', 1, 10],
    ['Complete job', 0, 11],
  ]);
  return [
    { id, name: 'ruff', startedAt: start, completedAt: ruff.at(-1)?.completedAt ?? null, steps: ruff },
    {
      id: id + 5,
      name: 'eslint',
      startedAt: start,
      completedAt: eslint.at(-1)?.completedAt ?? null,
      steps: eslint,
    },
  ];
}

/** The steps of the `smoke tests` job, 2m 55s in all; GitHub numbers the steps after the last one anew. */
export function smokeSteps(start: string): StepSpec[] {
  return stepsFrom(start, [
    ['Set up job', 2],
    ['Verify repository', 0],
    ['Verify base branch', 0],
    ['Checkout Code', 1],
    ['Set up Python 3.10', 8],
    ['Cache models', 1],
    ['Install test dependencies', 6],
    ['Install runtime dependencies', 71],
    ['Create stub repositories', 0],
    ['Setup environment', 4],
    ['Smoke startup', 19],
    ['Start test server', 14],
    ['Run smoke tests', 41],
    ['Kill test server', 0],
    ['Upload main app output', 2],
    ['Post Cache models', 2, 28],
    ['Post Set up Python 3.10', 3, 29],
    ['Post Checkout Code', 1, 30],
    ['Complete job', 0, 31],
  ]);
}

/** The steps of the `quality tests` job, 2m 13s in all. */
export function qualitySteps(start: string): StepSpec[] {
  return stepsFrom(start, [
    ['Set up job', 2],
    ['Checkout Code', 1],
    ['Set up Python 3.10', 7],
    ['Install dependencies', 68],
    ['Verify pinned dependencies', 0],
    ['Dependency scan', 11],
    ['Run quality tests', 39],
    ['Coverage gate', 1],
    ['Post Set up Python 3.10', 3, 15],
    ['Post Checkout Code', 1, 16],
    ['Complete job', 0, 17],
  ]);
}
