import { expect, test } from '@jest/globals';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { isNever, looksAtNeeds, needsLookedAt, runsAnyway } from '../../src/workflow/outcomes.ts';

test.each<[StepDefinition, string[]]>([
  [{ if: "needs.lint.result == 'failure'" }, ['lint']],
  [{ if: "${{ Needs['Unit Tests'].Result == 'failure' || needs.lint.result != 'success' }}" }, ['?', 'lint']],
  [{ if: "contains(needs.*.result, 'failure')" }, ['*']],
  [{ run: "jq . <<< '${{ toJSON(needs) }}'" }, ['*']],
  [{ run: "echo ${{ needs.lint }} ${{ needs['build'].result }}" }, ['lint', 'build']],
  [{ looksAt: ['needs[matrix.job].result'] }, ['?']],
  [{ uses: 're-actors/alls-green@v1.2.2' }, ['*']],
])('a step that looks at how needed jobs ended: %j', (step, jobs) => {
  expect(looksAtNeeds(step)).toBe(true);
  expect(needsLookedAt(step)).toEqual(jobs);
});

test.each<[StepDefinition]>([
  [{ if: "needs.plan.outputs.code == 'true'" }],
  [{ if: "needs['plan'].outputs['code'] == 'true'" }],
  [{ if: "github.event.head_commit.message != 'needs.lint.result'" }],
  [{ run: 'apt-get install needs.lint.result needs[0]' }],
  [{ run: 'echo ${{ needs.plan.outputs.a }} ${{ needs.lint.result' }],
  [{ uses: 'octo/needs@v1' }],
])('a step that does not: %j', (step) => {
  expect(looksAtNeeds(step)).toBe(false);
});

test('conditions that are false whatever happens', () => {
  for (const condition of [
    'false',
    '${{ false }}',
    'false && always()',
    "'a' == 'b'",
    '!always()',
    '0',
    'null',
  ])
    expect([condition, isNever(condition)]).toEqual([condition, true]);
  for (const condition of [
    "'false'",
    'vars.a',
    'failure()',
    'cancelled()',
    'vars.a = 1',
    '${{ false }} ',
    undefined,
  ])
    expect([condition, isNever(condition)]).toEqual([condition, false]);
});

test('conditions that may be true after a failure', () => {
  for (const condition of [
    'always()',
    '!cancelled()',
    'cancelled()',
    'Failure() && vars.a',
    'success() || vars.a',
  ])
    expect([condition, runsAnyway(condition)]).toEqual([condition, true]);
  for (const condition of [
    'success()',
    '!failure()',
    "vars.a != 'always()'",
    'always() && success()',
    'always(',
    undefined,
  ])
    expect([condition, runsAnyway(condition)]).toEqual([condition, false]);
});
