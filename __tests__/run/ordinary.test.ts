import { expect, test } from '@jest/globals';
import { expectRendered } from '../harness/report.ts';
import { worldAfter } from '../harness/run-docket.ts';
import { ordinaryScenarios } from '../worlds/ordinary.ts';

test.each(ordinaryScenarios().map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_name, scenario) => {
    const { world, ...ran } = await worldAfter(scenario.world, scenario.runId);
    const { failed, outputs } = ran;
    expect(failed).toBeNull();
    expect({ verdict: outputs.verdict, ci: outputs['ci-status'], gaps: outputs.gaps }).toEqual({
      verdict: scenario.outcome,
      ci: scenario.ciStatus,
      gaps: '0',
    });
    expectRendered(world, ran);
  },
);
