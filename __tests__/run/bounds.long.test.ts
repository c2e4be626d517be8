import { expect, test } from '@jest/globals';
import { worldAfter } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { withArtifacts } from '../worlds/artifacts.ts';
import { ciPath } from '../worlds/ordinary/scenario.ts';
import { ciText, pullRequest, type Situation } from '../worlds/verdict/change.ts';

/** The gaps of the report that Docket commits of a world, as they stand in its Evidence. */
async function gapsOf({ world: spec, runId, start }: Situation): Promise<string[]> {
  const { world, outputs, failed } = await worldAfter(spec, runId, { milestone: 'M09', ...start?.inputs });
  expect(failed).toBeNull();
  const { gaps } = JSON.parse(textOn(world, 'main', outputs['evidence-path'] ?? '') ?? '{}');
  return gaps.map(({ about, text }: { about: string; text: string }) => `${about}: ${text}`);
}

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

test.each<[string, Situation, string[]]>([
  [
    'blanks in a comment',
    pullRequest({
      changed: {
        [ciPath]: ciText().replace('    steps:\n', `    steps:\n      # a${' '.repeat(300_000)}b\n`),
      },
    }),
    [],
  ],
  [
    'many keys',
    pullRequest({ changed: { [ciPath]: `${ciText()}\n${many(70_000, (at) => `k${at}:\n`)}` } }),
    [],
  ],
  [
    'more cases than are read',
    withArtifacts([
      { id: 1, name: 'tests', files: { 'a.tap': `TAP version 13\n${'ok\n'.repeat(200_001)}` } },
    ]),
    [
      'artifacts: `a.tap` in the artifact `tests` (CI): The file holds more than 200000 test cases: Docket does not read it.',
    ],
  ],
  [
    'more source files than are read',
    withArtifacts([
      {
        id: 1,
        name: 'cov',
        files: { 'lcov.info': many(100_001, (at) => `SF:${at}\nDA:1,1\nend_of_record\n`) },
      },
    ]),
    [
      'artifacts: `lcov.info` in the artifact `cov` (CI): The file holds more than 100000 source files: Docket does not read it.',
    ],
  ],
])(
  '%s of a stranger end in time, in a report that tells what was not read',
  async (_name, situation, gaps) => {
    expect(await gapsOf(situation)).toEqual(gaps);
  },
);

test('a milestone pattern that backtracks for ever is interrupted and told', async () => {
  const situation = pullRequest({ pull: { title: `${'a'.repeat(200)}!` } });
  const inputs = { 'milestone-pattern': '((?:a+)+)$', unassigned: 'comment' };
  const { outputs, failed, summary } = await worldAfter(situation.world, situation.runId, inputs);
  expect(failed).toBeNull();
  expect(outputs).toMatchObject({ verdict: 'approved', milestone: '', gaps: '1' });
  expect(summary).toContain('The input `milestone-pattern` takes too long');
});
