import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { pullRequest, runId, type Situation } from '../worlds/verdict/change.ts';
import * as masked from '../worlds/verdict/masked.ts';

/** What Docket commits and tells of a world. */
async function reported({ world: spec }: Situation) {
  const world = buildWorld(spec);
  const { outputs, stats } = await report(world, runId, { milestone: 'M09' });
  const comment = commentOn(world, 31) ?? '';
  return {
    stated: [outputs.verdict, outputs['ci-status'], /^### \S+ (.*)$/m.exec(comment)?.[1], outputs.gaps],
    comment,
    report: textOn(world, 'main', outputs['report-path']!) ?? '',
    evidence: evidenceOn(world, 'main', outputs['evidence-path']!),
    requests: stats.requests,
  };
}

const ready = ['approved', 'green', 'Ready to merge', '0'];
const warned = 'Can merge, with 1 warning: ';
const hidden = `${warned}\`Run npm run lint\` failed, and \`continue-on-error\` hid it`;

describe('a failure that continue-on-error hides', () => {
  test('is a debt when the base branch does not have it', async () => {
    const { stated, comment, report } = await reported(masked.hidFailure('passes'));
    expect(stated).toEqual(['debt', 'misleading', hidden, '0']);
    expect(comment).toContain('2 of 2 checks passed');
    expect(report).toContain('**CI Status:** Green but misleading');
    expect(report).toMatch(
      /^\| Run npm run lint \| Informational \| .* \| ⚠ \| .*\| failed, and `continue-on-error` hid it \|$/m,
    );
    expect(report).toMatch(
      /^\| \[lint\].* \| Yes \| .* \| ⚠ \| .*\| passed although `Run npm run lint` failed \|$/m,
    );
  });

  test('is known when the base branch hides it too', async () => {
    const { stated, report } = await reported(masked.hidFailure('fails too'));
    expect(stated).toEqual(['approved', 'green', 'Ready to merge, with 1 known failure', '0']);
    expect(report).toContain(
      'Known failure: CI › lint › `Run npm run lint` failed, and the job passed; so it does on `main`',
    );
  });

  test('is known in every leg of a matrix, although not all legs are read', async () => {
    const situation = masked.hidInEveryLeg();
    // Each is a request then, and the base branch has what is left of them.
    const world = { ...situation.world, hiddenFields: ['annotations'] };
    const { stated, evidence } = await reported({ ...situation, world });
    expect(stated).toEqual(['approved', 'green', 'Ready to merge, with 13 known failures', '0']);
    expect(evidence.baseline?.runs[0]).toMatchObject({ maskedUnread: expect.anything() });
  });

  test.each<[string, Situation, string[]]>([
    [
      'when the base branch has no run',
      masked.hidFailure('has not run'),
      ['debt', 'misleading', hidden, '0'],
    ],
    [
      'and shows it when the whole job has it',
      masked.toleratedJob(),
      ['debt', 'green', `${warned}\`lint\` failed, but is not required`, '0'],
    ],
  ])('is a debt %s', async (_name, situation, expected) => {
    expect((await reported(situation)).stated).toEqual(expected);
  });

  test('is told of the job when two steps may be meant', async () => {
    const { stated, report } = await reported(masked.hidOneOfTwo());
    expect(stated).toEqual([
      'debt',
      'misleading',
      `${warned}\`lint\` passed although a step of it failed`,
      '0',
    ]);
    expect(report).toMatch(
      /^\| \[lint\]\(\S+\) \| Yes \| .* \| ⚠ \| .*\| passed although a step of it failed \|$/m,
    );
  });
});

test.each<[string, Situation, number]>([
  // The log of a job of which a step cannot fail is two requests.
  ['continue-on-error that hid nothing', masked.hidNothing(), 2],
  ['a failure that another step handles', masked.handled(), 2],
  ['deprecation notices', masked.deprecations(), 0],
  ['errors that a problem matcher found in a job that passed', masked.problemMatchers(), 0],
  ['warnings of a linter', masked.lintWarnings(), 0],
])('%s: nothing weakens the verdict', async (_name, situation, annotated) => {
  const plain = await reported(pullRequest());
  const { stated, requests } = await reported(situation);
  expect(stated).toEqual(ready);
  expect(requests).toBe(plain.requests + annotated);
});

test('a failure is told with the places that its job names, and no secret', async () => {
  const { stated, comment, report } = await reported(masked.failureTold());
  expect(stated.slice(0, 2)).toEqual(['blocked', 'red']);
  for (const text of [comment, report]) {
    expect(text).toContain('- `test/options.test.js:10` parses nothing Expected {} to equal');
    expect(text).toContain('(2 times)');
    expect(text).toContain('token \\*\\*\\* leaked');
    expect(text).not.toContain('@octocat');
  }
});

test('of many jobs only so many are asked, failed ones first', async () => {
  const { evidence, report } = await reported(masked.manyAnnotated());
  const jobs = evidence.runs[0]!.jobs;
  expect(jobs.filter(({ annotations }) => annotations)).toHaveLength(15);
  expect(jobs.find(({ name }) => name === 'test')?.annotations).toHaveLength(1);
  expect(jobs.filter(({ annotationsUnread }) => annotationsUnread)).toHaveLength(15);
  expect(report).toContain('**Annotations:** Those of 15 jobs were not read.');
});
