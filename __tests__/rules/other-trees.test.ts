import { describe, expect, test } from '@jest/globals';
import { between, running, using, withSteps } from './guardrail-files.ts';

/** What a job checks out: the change, or something else that passes whatever the change does. */

const checkout = (inputs: string[] = []): string => using('actions/checkout@v4', inputs);
const job = (step: string | null, event = 'pull_request'): string =>
  withSteps(...(step === null ? [] : [step]), running('pytest')).replace('on: pull_request', `on: ${event}`);
const before = job(checkout());

describe('a job that no longer looks at the change', () => {
  test.each([
    ['a branch', job(checkout(['ref: main']))],
    ['the base branch', job(checkout(['ref: ${{ github.base_ref }}']))],
    ['the default branch', job(checkout(['ref: ${{ github.event.repository.default_branch }}']))],
    ['a tag', job(checkout(['ref: v1.2.3']))],
    ['the base commit', job(checkout(['ref: ${{ github.event.pull_request.base.sha }}']))],
    ['another repository', job(checkout(['repository: octo/other']))],
    ['pull_request_target', job(checkout(), 'pull_request_target')],
    [
      'pull_request_target by its own commit',
      job(checkout(['ref: ${{ github.sha }}']), 'pull_request_target'),
    ],
  ])('%s', (_, after) => {
    expect(between(before, after)).toEqual(['other tree: blocked']);
    expect(between(before, after, { requires: ['else'] })).toEqual(['other tree: debt']);
    expect(between(after, before)).toEqual([]);
  });

  test('nothing', () => {
    expect(between(before, job(null))).toEqual(['other tree: debt']);
  });

  test('as the author says', () => {
    expect(
      between(before, job(checkout(['ref: main'])), { title: 'Skip the change: `check` tests main' }),
    ).toEqual(['other tree: debt']);
  });
});

describe('a job that still does', () => {
  test.each([
    ['by its commit', job(checkout(['ref: ${{ github.event.pull_request.head.sha }}']))],
    ['by its branch', job(checkout(['ref: ${{ github.head_ref }}']))],
    ['by the commit of the event', job(checkout(['ref: ${{ github.sha }}']))],
    ['by the merge', job(checkout(['ref: refs/pull/${{ github.event.number }}/merge']))],
    [
      'from the fork',
      job(
        checkout([
          'ref: ${{ github.head_ref }}',
          'repository: ${{ github.event.pull_request.head.repo.full_name }}',
        ]),
      ),
    ],
    ['in its own repository', job(checkout(['repository: octo/serena']))],
    [
      'in pull_request_target by its commit',
      job(checkout(['ref: ${{ github.event.pull_request.head.sha }}']), 'pull_request_target'),
    ],
    ['in both events', job(checkout(), '[pull_request, pull_request_target]')],
    ['with all of the history', job(checkout(['fetch-depth: 0']))],
    ['by an input that nobody knows', job(checkout(['ref: ${{ inputs.ref }}']))],
    ['by a script', job(running('git clone https://example.com/a .'))],
    ['by another action', job(using('acme/checkout-fast@v1'))],
    ['by an action of the repository', job(using('$/.github/actions/fetch'))],
    [
      'beside another repository',
      withSteps(checkout(), checkout(['repository: octo/other']), running('pytest')),
    ],
  ])('%s', (_, after) => {
    expect(between(before, after)).toEqual([]);
  });

  test('where it never looked at it', () => {
    expect(between(job(checkout(['ref: main'])), job(checkout(['ref: develop'])))).toEqual([]);
    expect(
      between(job(checkout(), 'pull_request_target'), job(checkout(['ref: main']), 'pull_request_target')),
    ).toEqual([]);
    expect(between(job(null), job(checkout(['ref: main'])))).toEqual([]);
  });
});

describe('an archive that another job of the run makes', () => {
  const build = (...steps: string[]): string =>
    ['  build:', '    runs-on: ubuntu-latest', '    steps:', ...steps.map((step) => `      - ${step}`)].join(
      '\n',
    );
  const download = using('actions/download-artifact@v4', ['name: dist']);
  const made = build('uses: actions/checkout@v4', 'run: python -m build', 'uses: actions/upload-artifact@v4');
  const workflow = (jobs: string, needs: string, ...steps: string[]): string =>
    `${withSteps(...steps).replace('    steps:', `${needs}    steps:`)}${jobs}\n`;

  test('is the change', () => {
    const after = workflow(made, '    needs: build\n', download, 'run: pytest');
    expect(between(job(checkout()), after)).toEqual([]);
  });

  test('which a job that it needs only over others makes, too', () => {
    const between2 = `${made}\n  middle:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo`;
    const after = workflow(between2, '    needs: [middle]\n', download, 'run: pytest');
    expect(between(job(checkout()), after)).toEqual([]);
  });

  test('and nothing where no job that it needs hands anything on', () => {
    const lone = workflow(made, '', download, 'run: pytest');
    const none = workflow(build('run: python -m build'), '    needs: build\n', download, 'run: pytest');
    expect(between(job(checkout()), lone)).toEqual(['other tree: debt']);
    expect(between(job(checkout()), none)).toEqual(['other tree: debt']);
  });
});
