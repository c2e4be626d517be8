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
