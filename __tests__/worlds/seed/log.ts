import { runnerLog } from '../../fake/runner-log.ts';
import type { StepSpec } from '../../fake/world.ts';

const script = 'python -m pytest test/smoke -v --base-url http://127.0.0.1:7860';

/** What pytest prints at the end; the lines of the single tests are left out. */
const output = [
  '============================= test session starts ==============================',
  'platform linux -- Python 3.10.14, pytest-7.3.1, pluggy-1.0.0 -- /opt/hostedtoolcache/Python/3.10.14/x64/bin/python',
  'cachedir: .pytest_cache',
  'rootdir: /home/runner/work/serena/serena',
  'plugins: base-url-2.0.0, cov-4.0.0',
  'collecting ... collected 61 items',
  '',
  '======================== 59 passed, 2 skipped in 39.87s ========================',
];

/** The log of the job `smoke tests`. */
export function smokeLog(steps: StepSpec[]): string {
  return runnerLog(
    steps.map((step) => (step.name === 'Run smoke tests' ? { ...step, script, output } : step)),
  );
}
