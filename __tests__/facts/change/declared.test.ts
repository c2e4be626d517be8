import { describe, expect, test } from '@jest/globals';
import { type Act, declares } from '../../../src/facts/change/declared.ts';
import { parsePlan } from '../../../src/plan/plan.ts';
import { evidence, pullRequest } from '../../builders/evidence.ts';

/** The pull request of this title and body. */
const saying = ({ title = 'Tidy up', body = '' }: { title?: string; body?: string }) =>
  evidence({ pullRequests: [pullRequest({ title, body: parsePlan(body) })] });

const titles: [title: string, things: string[], act: Act, declared: boolean][] = [
  ['Remove the lint job', ['lint'], 'remove', true],
  ['ci: drop lint', ['lint'], 'remove', true],
  ['Drop lint', ['lint'], 'remove', true],
  ['Delete `lint`', ['lint'], 'remove', true],
  ['Removal of type-check', ['type-check'], 'remove', true],
  ['CI no longer runs lint', ['lint'], 'remove', true],
  ['Get rid of Smoke Tests', ['Smoke Tests'], 'remove', true],
  ['Lower --cov-fail-under to 60', ['--cov-fail-under'], 'lower', true],
  ['Relax the coverage threshold', ['coverage threshold'], 'lower', true],
  ['Make the lint step non-blocking', ['lint'], 'allow', true],
  ['Allow pip-audit to fail', ['pip-audit'], 'allow', true],
  ['Add continue-on-error to the mypy step', ['mypy'], 'allow', true],
  ['Disable ci.yml on drafts', ['.github/workflows/ci.yml', 'ci.yml'], 'skip', true],
  ['Skip the e2e job for docs', ['e2e'], 'skip', true],
  ['Ignore GHSA-1234 in pip-audit', ['GHSA-1234'], 'ignore', true],
  ['Exclude windows from the matrix', ['windows'], 'ignore', true],
  ['Run pytest only on test/smoke', ['pytest', 'test/smoke'], 'narrow', true],
  ['Follow the major tag of actions/checkout', ['actions/checkout'], 'unpin', true],
  ["don't support TSP", ['src/tests/typeServer'], 'remove', true],
  ['CI no longer supports LSP', ['language-server'], 'remove', true],
  ['Ignore packages-comment of revive', ['package-comments'], 'ignore', true],
  ["don't support TSP", ['src/tests/toolServices/parser'], 'remove', false],
  ["don't support TSP", ['Type Server'], 'remove', false],
  ['Support TSP', ['src/tests/typeServer'], 'remove', false],
  ['Drop the parser, and support TSP', ['src/tests/treeSet'], 'remove', false],
  ['Tidy up', ['lint'], 'remove', false],
  ['Rename the lint job', ['lint'], 'remove', false],
  ['Remove dead code', ['lint'], 'remove', false],
  ['Remove dead code from test helpers', ['test'], 'remove', false],
  ['Drop the linting-docs page', ['lint'], 'remove', false],
  ['Do not remove the lint job', ['lint'], 'remove', false],
  ["Don't skip the e2e job", ['e2e'], 'skip', false],
  ['The lint job no longer skips tests', ['lint'], 'skip', false],
  ['Restore the removed lint job', ['lint'], 'remove', false],
  ['Re-enable the disabled e2e job', ['e2e'], 'skip', false],
  ['Should we remove the lint job?', ['lint'], 'remove', false],
  ['We could drop the lint job later', ['lint'], 'remove', false],
  ['Document --ignore of pip-audit', ['--ignore'], 'ignore', false],
  ['Mention skip-e2e in the docs', ['skip-e2e'], 'skip', false],
  ['Remove the e2e docs, but run the lint job first', ['lint'], 'remove', false],
];

test.each(titles)('%s', (title, things, act, declared) => {
  expect(declares(saying({ title }), things, act) !== null).toBe(declared);
});

const bodies: [body: string, declared: boolean][] = [
  ['This removes the `lint` job, `ruff` runs in pre-commit.', true],
  ['## Remove the lint job', true],
  ['- tidy\n- drop the lint job', true],
  ['- [x] drop the lint job', true],
  ['| Change | Why |\n| --- | --- |\n| Remove the lint job | pre-commit has it |', true],
  ['It is time that we remove\nthe lint job of CI.', true],
  ['Remove old docs\nRun the lint job in parallel', false],
  ['- [ ] drop the lint job', false],
  ['> drop the lint job', false],
  ['<!-- drop the lint job -->', false],
  ['~~drop the lint job~~', false],
  ['```\ndrop the lint job\n```', false],
  ['<details><summary>More</summary>\n\nDrop the lint job.\n\n</details>', false],
  ['<details>\n\nNothing\n\n</details>\n\nDrop the lint job.', true],
  ['## Out of scope\n\n- Remove the lint job', false],
  ['## Invariants\n\n- The lint job is removed nowhere', false],
];

test.each(bodies)('%s', (body, declared) => {
  expect(declares(saying({ body }), ['lint'], 'remove') !== null).toBe(declared);
});

describe('where it stands', () => {
  test('the plan and its line are named', () => {
    const content = parsePlan('# M09\n\nDrop the lint job.');
    const world = evidence({ plan: { path: 'docs/milestones/M09/M09_plan.md', content } });
    expect(declares(world, ['lint'], 'remove')).toEqual({ from: 'plan', text: 'Drop the lint job.' });
  });

  test('a push without a pull request is told by its commit', () => {
    const head = { ...evidence().head, subject: 'Drop the lint job' };
    expect(declares(evidence({ pullRequests: [], head }), ['lint'], 'remove')?.from).toBe('title');
  });
});
