import { lastSegment } from '../../text/path.ts';
import { code, say } from '../../text/prose.ts';
import { loweredGates } from '../results/lowered-gates.ts';
import { checksIn } from './checks.ts';
import { type Enforcement, isEnforced } from './enforced.ts';
import type { Weakening } from './weakening.ts';

/** Coverage thresholds of configuration files that the change lowers; a required job that tests stands behind them. */
export function loweredSettings(asked: Enforcement): Weakening[] {
  return loweredGates(asked.evidence).map(({ path, where, before, after }) => ({
    kind: 'threshold lowered',
    weight: testsAreEnforced(asked) ? 'enforcement' : 'lesser',
    path,
    job: null,
    things: [where, path, lastSegment(path), 'coverage', 'coverage threshold', 'coverage gate'],
    act: 'lower',
    text: say`${code(where)} in ${code(path)}: ${before} % → ${after === null ? 'none' : `${after} %`}`,
    remedy: ['put the old threshold back, or say in the description why it is lowered'],
  }));
}

function testsAreEnforced(asked: Enforcement): boolean {
  return asked.versions.before.some((version) =>
    version.workflow.jobs.some(
      (job) =>
        checksIn(version, job).some(({ kind }) => kind === 'tests' || kind === 'coverage') &&
        isEnforced(asked, version, job),
    ),
  );
}
