import type { CaseList, RunComparison, TestComparison } from '../../evidence/comparison.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { say } from '../../text/prose.ts';
import { countedRuns } from '../../workflow/jobs.ts';
import type { Signal } from '../findings.ts';
import { comparedWith } from '../results/compared.ts';
import { inSuites } from '../results/lost-tests.ts';

type Item = Signal['items'][number];

/** What the tests of each run are against the base branch: `+3 new, 1 gone, 2 newly skipped against …`, and which. */
export function testsAgainstBase(evidence: Evidence): Item[] {
  const runs = countedRuns(evidence.runs);
  return (evidence.baseline?.comparison?.runs ?? []).flatMap((compared) => {
    const run = runs.find(({ id }) => id === compared.runId);
    if (run === undefined) return [];
    if (compared.testsOmitted !== undefined)
      return [
        { label: 'Against the base', text: [`The tests of ${run.workflow} are too many to be compared.`] },
      ];
    return compared.tests === undefined ? [] : itemsOf(run.workflow, compared, compared.tests);
  });
}

function itemsOf(workflow: string, compared: RunComparison, tests: TestComparison): Item[] {
  const text = say`${changes(tests)} ${comparedWith(compared)} (${workflow})${unsure(tests)}`;
  return [
    { label: 'Against the base', text },
    ...listed('New tests', tests.added),
    ...listed('Gone tests', tests.gone),
    ...listed('Newly skipped', tests.skipped),
    ...listed('Newly failing', tests.failing),
  ];
}

function changes({ added, gone, skipped, failing }: TestComparison): string {
  const counts = [
    [added.total, `+${added.total} new`],
    [gone.total, `${gone.total} gone`],
    [skipped.total, `${skipped.total} newly skipped`],
    [failing.total, `${failing.total} newly failing`],
  ] as const;
  const stated = counts.filter(([count]) => count > 0).map(([, words]) => words);
  return stated.length === 0 ? 'the same tests as' : `${stated.join(', ')} against`;
}

/** What makes the counts uncertain. */
function unsure({ alone }: TestComparison): string {
  if (alone === undefined) return '';
  return alone === 1
    ? '; a report of the base has no counterpart'
    : `; ${alone} reports of the base have no counterpart`;
}

function listed(label: string, { total, suites }: CaseList): Item[] {
  return total === 0 ? [] : [{ label, text: inSuites(suites) }];
}
