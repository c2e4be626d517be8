import { describe, expect, test } from '@jest/globals';
import type { Baseline } from '../../src/evidence/run.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { evidence, exitCode, job, jobDefinition, run, steps, workflowFile } from '../builders/evidence.ts';

const lint: StepDefinition = { name: 'Lint', run: 'npm run lint', id: 'lint', continueOnError: true };

/** Jobs that passed although a tolerated step of each failed, with what else the workflow says of their steps. */
function hiding(jobs: Record<string, StepDefinition[]>, baseline: Baseline | null = null) {
  const ids = Object.keys(jobs);
  return evidence({
    runs: [
      run('CI', {
        jobs: ids.map((id) =>
          job(id, {
            steps: steps(...jobs[id]!.map(({ name }) => name ?? '')),
            annotations: [exitCode()],
          }),
        ),
      }),
    ],
    workflows: [workflowFile('CI', { jobs: ids.map((id) => jobDefinition(id, { steps: jobs[id]! })) })],
    baseline,
  });
}

const handled: StepDefinition[] = [
  lint,
  { name: 'Try again', run: 'npm run lint -- --fix', if: "steps.lint.outcome == 'failure'" },
];
const hidden: StepDefinition[] = [lint, { name: 'Test', run: 'npm test' }];
const upload: StepDefinition = {
  ...{ name: 'Upload', uses: 'actions/upload-artifact@v4', if: 'always()', continueOnError: true },
};
const debt = ['debt', 'misleading', 'masked'];
const clean = ['approved', 'green', 'success'];
const asProvided = (name: string) =>
  `CI › ${name} › Lint failed, and the job passed, as its workflow provides for`;

/** The base branch's last run, whose job of this name hides the failure of this step. */
const onMain = (name: string): Baseline => ({
  branch: 'main',
  greenCommit: null,
  runs: [
    {
      workflowId: run('CI').workflowId,
      runId: 5,
      sha: 'b'.repeat(40),
      conclusion: 'success',
      url: 'https://x',
      failedJobs: [],
      maskedJobs: [{ name, steps: ['Lint'] }],
    },
  ],
});

describe('a step fails, its job passes', () => {
  test.each<[string, ReturnType<typeof hiding>, string[], string[]]>([
    ['nothing looks at it', hiding({ lint: hidden }), debt, []],
    ['another step looks at how it ended', hiding({ lint: handled }), clean, [asProvided('lint')]],
    [
      'in two jobs, and in one of them another step looks at it',
      hiding({ lint: handled, style: hidden }),
      debt,
      [asProvided('lint')],
    ],
    [
      'on the base branch too',
      hiding({ lint: hidden }, onMain('lint')),
      clean,
      ['Known failure: CI › lint › Lint failed, and the job passed; so it does on main'],
    ],
    [
      'on the base branch too, and another step looks at it: told once',
      hiding({ lint: handled }, onMain('lint')),
      clean,
      ['Known failure: CI › lint › Lint failed, and the job passed; so it does on main'],
    ],
    [
      'it runs whatever happened before, and only reports',
      hiding({ lint: [{ name: 'Test', run: 'npm test' }, upload] }),
      clean,
      ['CI › lint › Upload failed, and the job passed, as its workflow provides for'],
    ],
    [
      'it runs whatever happened before, and does more than report',
      hiding({
        lint: [
          { name: 'Test', run: 'npm test' },
          { ...lint, if: 'always()' },
        ],
      }),
      debt,
      [],
    ],
  ])('%s', (_name, world, [outcome, ciStatus, mark], notes) => {
    const { verdict } = judge(world);
    expect([verdict.outcome, verdict.ciStatus]).toEqual([outcome, ciStatus]);
    expect(verdict.workflows).toEqual([{ name: 'CI', mark }]);
    expect(verdict.notes.map(plain)).toEqual(notes);
  });
});
