import type { Evidence } from '../evidence/evidence.ts';
import { remedyFor, whoSays } from '../facts/change/acceptance.ts';
import { type Asking, testQuestions } from '../facts/change/test-questions.ts';
import { code, joinFirst, type Prose, say } from '../text/prose.ts';
import type { Found, Noted, Rule } from './rule.ts';

/** Debt: code of the product newly asks whether a test runs it, so that tests no longer run what users do. */
export const codeAsksAboutTests: Rule<'debt'> = {
  id: 'code asks about tests',
  outcomes: { debt: 'green' },
  guards: 'tests',
  find: ({ evidence }) => {
    const all = testQuestions(evidence);
    const of = (how: Asking['how']): Asking[] => all.filter((one) => one.how === how);
    return [
      ...weighed(evidence, of('silent')),
      ...noted(of('declared'), 'declared', say`Code asks whether it is under test, ${whoSays(evidence)}`),
      ...noted(of('known'), 'explained', ['Code asks whether it is under test, as it did before']),
      ...noted(of('aside'), 'explained', ['What serves tests or settings asks whether a test runs']),
      ...answers(evidence),
    ];
  },
};

const SHOWN = 5;

const inWords = (all: readonly Asking[]): Prose =>
  joinFirst(
    all.map(({ path, lines }) => say`${code(lines[0]?.by ?? '')} in ${code(path)}`),
    SHOWN,
    { separator: '; ' },
  );

function weighed(evidence: Evidence, all: readonly Asking[]): Found<'debt'>[] {
  const [first] = all;
  if (first === undefined) return [];
  return [
    {
      status: 'new',
      outcome: 'debt',
      headline: say`${code(first.path)} asks whether it is under test`,
      text: say`Code asks whether it is under test: ${inWords(all)}`,
      remedy: remedyFor(evidence, [
        'let tests run the same code as users do, or say in the pull request why they may not',
      ]),
      url: null,
      paths: all.map(({ path }) => path),
    },
  ];
}

function noted(all: readonly Asking[], status: 'declared' | 'explained', words: Prose): Noted[] {
  if (all.length === 0) return [];
  const topic = status === 'declared' ? 'tests as declared' : 'tests of the diff';
  return [{ status, topic, text: say`${words}: ${inWords(all)}`, paths: all.map(({ path }) => path) }];
}

/** What a test asks for may be a case of its own, or the cheapest way to make it pass: a reader tells which. */
function answers({ changes }: Evidence): Noted[] {
  const found = changes.files.flatMap(({ path, specialCases: own = [] }) =>
    own.map((text) => ({ path, text })),
  );
  if (found.length === 0) return [];
  const words = joinFirst(
    found.map(({ path, text }) => say`${code(text)} in ${code(path)}`),
    SHOWN,
    { separator: '; ' },
  );
  const text = say`Code gives back exactly what a test of this change expects: ${words}`;
  const paths = [...new Set(found.map(({ path }) => path))];
  return [{ status: 'explained', topic: 'tests of the diff', text, paths }];
}
