import { mergeQueue, otherCi, postMerge } from './ordinary/merging.ts';
import { draft, fork, noPlan, stacked } from './ordinary/pulls.ts';
import { headTime, type Scenario } from './ordinary/scenario.ts';
import { modernised, retired } from './ordinary/upkeep.ts';
import { matrix, monorepo, rerun } from './ordinary/workflows.ts';

/** Ordinary situations, each with what Docket has to say: for tables of tests from the event to the comment. */
export function ordinaryScenarios(): Scenario[] {
  return [
    noPlan(),
    monorepo(),
    matrix(),
    fork(),
    stacked(),
    draft(),
    otherCi(),
    mergeQueue(),
    rerun(),
    postMerge(),
    modernised(),
    retired(),
  ].map(inTime);
}

/** Pull requests are as old as the head's runs, and Docket writes after the last of them. */
function inTime(scenario: Scenario): Scenario {
  const pulls = scenario.world.pulls?.map((pull) => ({ createdAt: headTime, ...pull }));
  return {
    ...scenario,
    world: { ...scenario.world, ...(pulls ? { pulls } : {}), now: '2026-05-06T10:15:00Z' },
  };
}
