import { expect, test } from '@jest/globals';
import { worldAfter } from '../harness/run-docket.ts';
import { ordinaryScenarios } from '../worlds/ordinary.ts';

test.each(ordinaryScenarios().map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_name, scenario) => {
    const { failed, outputs } = await worldAfter(scenario.world, scenario.runId);
    expect(failed).toBeNull();
    expect({ verdict: outputs.verdict, ci: outputs['ci-status'], gaps: outputs.gaps }).toEqual({
      verdict: scenario.outcome,
      ci: scenario.ciStatus,
      gaps: '0',
    });
  },
);
