import type { Evidence } from '../evidence/evidence.ts';
import { acceptanceOf, acceptedBy, remedyFor, whoSays } from '../facts/change/acceptance.ts';
import {
  changedTests,
  type FileLoss,
  focusedByDiff,
  inFiles,
  removedAfterFailing,
  removedByDiff,
  shortly,
  skippedByDiff,
  testNames,
} from '../facts/change/diff-tests.ts';
import { isStrangers } from '../facts/change/head.ts';
import { testsDecide } from '../facts/checks/kinded-steps.ts';
import { code, type Prose, say } from '../text/prose.ts';
import type { Found, Noted, Rule } from './rule.ts';

/**
 * Blocked: the change focuses tests, so that a check which decides passes without the others. Debt where no such check
 * is known to run tests, or where the author says so; what a stranger says does not lower it.
 */
export const testsFocused: Rule<'blocked' | 'debt'> = {
  id: 'tests focused',
  outcomes: { blocked: 'green', debt: 'green' },
  guards: 'tests',
  find: (facts) => {
    const focused = focusedByDiff(facts.evidence);
    if (focused.length === 0) return [];
    const { evidence } = facts;
    const acceptance = acceptanceOf(evidence);
    const isSaid =
      focused.every(({ declared }) => declared) && (acceptance !== null || !isStrangers(evidence));
    return [
      {
        status: 'new',
        outcome: isSaid || !testsDecide(facts) ? 'debt' : 'blocked',
        headline: shortly(focused, 'focused'),
        text: say`Tests focused, so that others do not run: ${inFiles(focused)}${acceptance === null ? [] : say` (${acceptedBy(acceptance)})`}`,
        remedy: ['remove the focus, so that all tests run'],
        url: null,
        paths: pathsOf(focused),
      },
    ];
  },
};

/** Debt: the change removes tests, their code stays, and nobody says so. */
export const testsRemoved: Rule<'debt'> = {
  id: 'tests removed',
  outcomes: { debt: 'green' },
  guards: 'tests',
  find: ({ evidence }) => [
    ...lost(evidence, removedByDiff(evidence), {
      act: 'removed',
      done: 'Tests removed',
      words: 'Tests removed, and what they test stays',
      remedy: 'restore the tests, or name them in the pull request and say why they go',
    }),
    ...afterFailing(evidence),
    ...retired(evidence),
    ...listed(evidence, 'replaced', 'Tests removed, and new ones ask for the same'),
  ],
};

/** Debt: the change skips tests without a condition, and nobody says so. */
export const testsSkipped: Rule<'debt'> = {
  id: 'tests skipped',
  outcomes: { debt: 'green' },
  guards: 'tests',
  find: ({ evidence }) => [
    ...lost(evidence, skippedByDiff(evidence), {
      act: 'skipped',
      done: 'Tests newly skipped',
      words: 'Tests newly skipped',
      remedy: 'let the tests run, or name them in the pull request and say why they are skipped',
    }),
    ...listed(evidence, 'skippedIf', 'Tests newly skipped under a condition'),
    ...listed(evidence, 'skippedNew', 'Tests added as skipped'),
  ],
};

interface FailureKind {
  act: string;
  words: string;
  done: string;
  remedy: string;
}

function lost(
  evidence: Evidence,
  losses: FileLoss[],
  { act, words, done, remedy }: FailureKind,
): Found<'debt'>[] {
  const silent = losses.filter((loss) => !loss.declared);
  const said = losses.filter((loss) => loss.declared);
  const found: Found<'debt'>[] = [];
  if (silent.length > 0)
    found.push({
      status: 'new',
      outcome: 'debt',
      headline: shortly(silent, act),
      text: [`${words}: `, ...inFiles(silent)],
      remedy: remedyFor(evidence, [remedy]),
      url: null,
      paths: pathsOf(silent),
    });
  if (said.length > 0)
    found.push({
      status: 'declared',
      topic: 'tests as declared',
      text: say`${done}, ${whoSays(evidence)}: ${inFiles(said)}`,
      paths: pathsOf(said),
    });
  return found;
}

/** While others are written, but fewer: they failed, and nobody says that they are taken away. */
function afterFailing(evidence: Evidence): Found<'debt'>[] {
  const losses = removedAfterFailing(evidence);
  const [first] = losses;
  if (first === undefined) return [];
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: say`${shortly(losses, 'removed')} after failing`,
      text: say`Tests removed that failed ${first.where}: ${inFiles(losses)}`,
      remedy: ['restore the tests, or name them in the pull request and say why they go'],
      url: null,
      paths: pathsOf(losses),
    },
  ];
}

/** Tests that go with their code, or were skipped before. */
function retired(evidence: Evidence): Noted[] {
  return changedTests(evidence).flatMap(({ path, tests: { retired: list, retiredWith, file } }) => {
    if (file !== undefined && retiredWith !== undefined)
      return [
        explained(say`Tests removed with their code ${code(retiredWith)}: all of ${code(path)}`, [path]),
      ];
    if (list === undefined) return [];
    const why =
      retiredWith === undefined ? [' that were skipped'] : say` with their code ${code(retiredWith)}`;
    return [explained(say`Tests removed${why}: ${testNames(list)} in ${code(path)}`, [path])];
  });
}

function listed(evidence: Evidence, key: 'skippedIf' | 'skippedNew' | 'replaced', words: string): Noted[] {
  const lists = changedTests(evidence).flatMap(({ path, tests }) => {
    const list = tests[key];
    return list === undefined ? [] : [{ path, ...list }];
  });
  return lists.length === 0 ? [] : [explained(say`${words}: ${inFiles(lists)}`, pathsOf(lists))];
}

const explained = (text: Prose, paths: string[]): Noted => ({
  status: 'explained',
  topic: 'tests of the diff',
  text,
  paths,
});

const pathsOf = (losses: readonly { path: string }[]): string[] => losses.map(({ path }) => path);
