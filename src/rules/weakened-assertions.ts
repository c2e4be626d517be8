import { remedyFor, whoSays } from '../facts/change/acceptance.ts';
import {
  type AskedLess,
  askedLess,
  inWords,
  shortlyAsked,
  snapshotsRewritten,
} from '../facts/change/assertions.ts';
import { changedTests, inFiles } from '../facts/change/diff-tests.ts';
import { testsDecide } from '../facts/checks/kinded-steps.ts';
import type { Facts } from '../facts/facts.ts';
import { code, joinFirst, type Prose, say } from '../text/prose.ts';
import type { Found, Noted, Rule } from './rule.ts';

/**
 * Debt: a test that stays asks for less than before, and neither the author nor a change of the code explains it; or it failed
 * before and passes now. New tests that ask for nothing are told.
 */
export const assertionsWeakened: Rule<'debt'> = {
  id: 'assertions weakened',
  outcomes: { debt: 'green' },
  guards: 'tests',
  find: (facts) => {
    const all = askedLess(facts.evidence);
    const of = (...hows: AskedLess['how'][]): AskedLess[] => all.filter(({ how }) => hows.includes(how));
    return [
      ...weighed(facts, of('passes now'), 'Assertions weakened of tests that failed before, and pass now'),
      ...weighed(facts, of('silent'), 'Assertions weakened'),
      ...noted(of('declared'), 'declared', say`Assertions changed, ${whoSays(facts.evidence)}`),
      ...noted(of('beside code'), 'explained', ['Assertions weakened beside other changes']),
      ...noted(of('other value'), 'explained', ['Other values expected, and no code changed']),
      ...noted(of('dropped'), 'explained', ['Assertions removed with what they judge']),
      ...rewritten(snapshotsRewritten(facts.evidence)),
      ...withoutAssertion(facts),
    ];
  },
};

function weighed(facts: Facts, changes: readonly AskedLess[], words: string): Found<'debt'>[] {
  if (changes.length === 0) return [];
  if (!mayDecide(facts)) return noted(changes, 'explained', [`${words} (no check that decides runs tests)`]);
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: shortlyAsked(changes),
      text: say`${words}: ${inWords(changes)}`,
      remedy: remedyFor(facts.evidence, [
        'restore the assertions, or say in the pull request why they may ask for less',
      ]),
      url: null,
      paths: pathsOf(changes),
    },
  ];
}

/** Where steps that run tests are known, whether one of them is in a check that decides. */
const mayDecide = (facts: Facts): boolean =>
  !facts.steps.some(({ kind }) => kind === 'tests') || testsDecide(facts);

function noted(changes: readonly AskedLess[], status: 'declared' | 'explained', words: Prose): Noted[] {
  if (changes.length === 0) return [];
  const topic = status === 'declared' ? 'tests as declared' : 'tests of the diff';
  return [{ status, topic, text: say`${words}: ${inWords(changes)}`, paths: pathsOf(changes) }];
}

const SHOWN = 5;

function rewritten(paths: readonly string[]): Noted[] {
  if (paths.length === 0) return [];
  const text = say`Snapshots rewritten, and nothing else that they show changed: ${joinFirst(paths.map(code), SHOWN)}`;
  return [{ status: 'explained', topic: 'tests of the diff', text, paths: [...paths] }];
}

function withoutAssertion({ evidence }: Facts): Noted[] {
  const lists = changedTests(evidence).flatMap(({ path, tests: { bare } }) =>
    bare === undefined ? [] : [{ path, ...bare }],
  );
  if (lists.length === 0) return [];
  const text: Prose = say`New tests without an assertion: ${inFiles(lists)}`;
  return [{ status: 'explained', topic: 'tests of the diff', text, paths: lists.map(({ path }) => path) }];
}

const pathsOf = (changes: readonly AskedLess[]): string[] => [...new Set(changes.map(({ path }) => path))];
