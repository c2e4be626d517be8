import type { WorldSpec } from '../../fake/world.ts';
import { baseFiles, firstFiles, headFiles } from './files.ts';
import { troubledRuns } from './runs.ts';

export const pullNumber = 12;

/**
 * A pull request in which much went wrong at once: a failed test in one leg of three, a flaky one, one that is newly
 * skipped, three that vanished, a masked failure, a lower coverage gate and less coverage, a file that the plan keeps
 * out and one that it does not name. `main` and an earlier commit of the branch have runs to compare with.
 */
export function troubledWorld(): WorldSpec {
  return {
    repository: { owner: 'harbour', name: 'tidewater', organization: true },
    commits: {
      main: { parents: [], files: baseFiles, message: 'M03: Bills (#11)\n', date: '2026-05-05T09:58:00Z' },
      first: {
        parents: ['main'],
        files: firstFiles,
        message: 'Round charges half up\n',
        date: '2026-05-06T08:58:00Z',
      },
      head: {
        parents: ['first'],
        files: headFiles,
        message: 'Fix lint, store bills as mappings\n',
        date: '2026-05-06T09:58:00Z',
      },
    },
    branches: { main: 'main', 'm04-berth-rates': 'head' },
    runs: troubledRuns,
    pulls: [
      {
        number: pullNumber,
        title: 'M04: Berth Rates',
        body: 'Charges are rounded half up, as the price list says.\n',
        author: 'ines',
        headBranch: 'm04-berth-rates',
        base: 'main',
        createdAt: '2026-05-06T08:59:00Z',
      },
    ],
    now: '2026-05-06T11:00:00Z',
  };
}
