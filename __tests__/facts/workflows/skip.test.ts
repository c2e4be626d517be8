import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../../src/evidence/run.ts';
import type { JobDefinition, WorkflowFile } from '../../../src/evidence/workflow.ts';
import { skipExplanation } from '../../../src/facts/workflows/skip.ts';
import { plain } from '../../../src/text/prose.ts';
import { evidence, job, jobDefinition, pathOf, run, workflowFile } from '../../builders/evidence.ts';

const failed = (name: string) => job(name, { conclusion: 'failure' });
const skipped = (name: string) => job(name, { conclusion: 'skipped' });

/** How the last job is explained in a world of these jobs. */
function explain(definitions: JobDefinition[], jobs: Job[], more: WorkflowFile[] = []): [boolean, string] {
  const conclusion = jobs.some((each) => each.conclusion === 'failure') ? 'failure' : 'success';
  const world = evidence({
    runs: [run('CI', { jobs, conclusion })],
    workflows: [workflowFile('CI', { jobs: definitions }), ...more],
  });
  const { explained, text } = skipExplanation(world, jobs.at(-1)!);
  return [explained, plain(text)];
}

const build = jobDefinition('build');
const deploy = jobDefinition('deploy', { needs: ['build'] });
const onMain = "github.ref == 'refs/heads/main'";

describe('why a job was skipped', () => {
  test.each<[string, JobDefinition[], Job[], [boolean, string]]>([
    [
      'its own condition',
      [jobDefinition('deploy', { if: onMain })],
      [skipped('deploy')],
      [true, `its condition ${onMain} was not met`],
    ],
    [
      'its own condition in an expression',
      [jobDefinition('deploy', { if: `\${{ ${onMain} }}` })],
      [skipped('deploy')],
      [true, `its condition ${onMain} was not met`],
    ],
    [
      'a job that found out which paths changed',
      [
        jobDefinition('changes'),
        jobDefinition('web', { needs: ['changes'], if: "needs.changes.outputs.web == 'true'" }),
      ],
      [job('changes'), skipped('web')],
      [true, "its condition needs.changes.outputs.web == 'true' was not met"],
    ],
    [
      'two jobs that it needs were skipped with the same one',
      [
        jobDefinition('plan', { if: onMain }),
        jobDefinition('linux', { needs: ['plan'] }),
        jobDefinition('macos', { needs: ['plan'] }),
        jobDefinition('join', { needs: ['linux', 'macos'] }),
      ],
      [skipped('plan'), skipped('linux'), skipped('macos'), skipped('join')],
      [true, `plan, which it needs, was skipped: its condition ${onMain} was not met`],
    ],
    [
      'a needed job failed',
      [build, deploy],
      [failed('build'), skipped('deploy')],
      [false, 'build, which it needs, failed'],
    ],
    [
      'a needed job was cancelled',
      [build, deploy],
      [job('build', { conclusion: 'cancelled' }), skipped('deploy')],
      [false, 'build, which it needs, was cancelled'],
    ],
    [
      'a needed job failed, whatever the own condition',
      [build, { ...deploy, if: onMain }],
      [failed('build'), skipped('deploy')],
      [false, 'build, which it needs, failed'],
    ],
    [
      'a condition that looks at outcomes speaks for itself',
      [build, { ...deploy, if: `always() && ${onMain}` }],
      [failed('build'), skipped('deploy')],
      [true, `its condition always() && ${onMain} was not met`],
    ],
    [
      'a status function in other letters',
      [build, { ...deploy, if: `Always() && ${onMain}` }],
      [failed('build'), skipped('deploy')],
      [true, `its condition Always() && ${onMain} was not met`],
    ],
    [
      'a condition that a failure does not settle',
      [build, { ...deploy, if: `success() || ${onMain}` }],
      [failed('build'), skipped('deploy')],
      [true, `its condition success() || ${onMain} was not met`],
    ],
    [
      'a condition that waits for a failure',
      [build, { ...deploy, if: 'failure()' }],
      [job('build'), skipped('deploy')],
      [true, 'its condition failure() was not met'],
    ],
    [
      'a condition against failures, after one',
      [build, { ...deploy, if: '!failure() && !cancelled()' }],
      [failed('build'), skipped('deploy')],
      [false, 'build, which it needs, failed'],
    ],
    [
      'a condition against failures, after a job that was cancelled',
      [build, { ...deploy, if: '!failure()' }],
      [job('build', { conclusion: 'cancelled' }), skipped('deploy')],
      [true, 'its condition !failure() was not met'],
    ],
    [
      'a status function in quotes is none',
      [build, { ...deploy, if: "!contains(github.event.head_commit.message, 'failure()')" }],
      [failed('build'), skipped('deploy')],
      [false, 'build, which it needs, failed'],
    ],
    [
      'a needed job was skipped by its condition',
      [jobDefinition('build', { if: onMain }), deploy],
      [skipped('build'), skipped('deploy')],
      [true, `build, which it needs, was skipped: its condition ${onMain} was not met`],
    ],
    [
      'a chain that begins with a failure',
      [jobDefinition('lint'), { ...build, needs: ['lint'] }, deploy],
      [failed('lint'), skipped('build'), skipped('deploy')],
      [false, 'lint, which it needs, failed'],
    ],
    [
      'GitHub looks at all jobs before, also past one that ran always()',
      [jobDefinition('lint'), { ...build, needs: ['lint'], if: 'always()' }, deploy],
      [failed('lint'), job('build'), skipped('deploy')],
      [false, 'lint, which it needs, failed'],
    ],
    [
      'a leg of a needed matrix failed',
      [{ ...build, matrix: ['os'] }, deploy],
      [job('build (a)'), failed('build (b)'), skipped('deploy')],
      [false, 'build (b), which it needs, failed'],
    ],
    ['nothing says why', [build], [skipped('build')], [false, 'its workflow file does not say why']],
    [
      'a circle of needs ends',
      [jobDefinition('a', { needs: ['b'] }), jobDefinition('b', { needs: ['a'] })],
      [skipped('a'), skipped('b')],
      [false, 'a, which it needs, was skipped: its workflow file does not say why'],
    ],
  ])('%s', (_name, definitions, jobs, expected) => {
    expect(explain(definitions, jobs)).toEqual(expected);
  });
});

describe('called workflows', () => {
  const called = workflowFile('Called', {
    on: { workflow_call: {} },
    jobs: [
      jobDefinition('one'),
      jobDefinition('two', { needs: ['one'] }),
      jobDefinition('three', { if: 'inputs.x' }),
    ],
  });
  const callers = [
    jobDefinition('call', { uses: `./${pathOf('Called')}` }),
    jobDefinition('after', { needs: ['call'] }),
    jobDefinition('far', { uses: 'octo/ci/.github/workflows/x.yml@v1' }),
  ];

  test.each<[string, Job[], [boolean, string]]>([
    ['a condition inside', [skipped('call / three')], [true, 'its condition inputs.x was not met']],
    [
      'a job needed inside',
      [failed('call / one'), skipped('call / two')],
      [false, 'call / one, which it needs, failed'],
    ],
    [
      'a call that is needed',
      [failed('call / one'), skipped('after')],
      [false, 'call / one, which it needs, failed'],
    ],
    [
      'out of sight, nothing failed',
      [job('call / one'), skipped('far / x')],
      [true, 'by a condition in a workflow file that was not read'],
    ],
    [
      'out of sight, something failed',
      [failed('call / one'), skipped('far / x')],
      [false, 'by a condition that was not read, or because call / one failed'],
    ],
  ])('%s', (_name, jobs, expected) => {
    expect(explain(callers, jobs, [called])).toEqual(expected);
  });
});
