import type { StepKind } from '../../tools/tool.ts';
import { plainWords } from './words.ts';

/** What a row of a plan's verification table means where it names no check literally. */
export type Alias =
  /** Steps of these kinds; of tests only those that all of the qualifiers name. */
  | { kind: 'steps'; kinds: StepKind[]; qualifiers: string[] }
  | { kind: 'coverage' }
  /** The checks that decide about the merge. */
  | { kind: 'deciding' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing of what is checked. */
const fillers = set(
  'the a all of in on for and are is must be stay stays still pass passes passed passing green clean check checks checking gate gates job jobs run runs suite suites scan scans scanning report step steps workflow',
);
const kindWords: Record<string, StepKind[]> = {
  lint: ['lint'],
  linter: ['lint'],
  linters: ['lint'],
  linting: ['lint'],
  format: ['format'],
  formatting: ['format'],
  formatter: ['format'],
  type: ['types'],
  types: ['types'],
  typing: ['types'],
  typecheck: ['types'],
  typechecking: ['types'],
  static: ['lint', 'format', 'types'],
  security: ['security'],
  vulnerability: ['security'],
  vulnerabilities: ['security'],
  dependency: ['security'],
  dependencies: ['security'],
  audit: ['security'],
  sast: ['security'],
  test: ['tests'],
  tests: ['tests'],
  testing: ['tests'],
  build: ['build'],
  builds: ['build'],
  compile: ['build'],
  compilation: ['build'],
};
/** `static analysis`, `dependency audit`: words that go with others of their kind. */
const companions = set('analysis analyses code style');
/** Words that tell tests or builds from others. */
const qualifiers: Record<string, string> = {
  unit: 'unit',
  smoke: 'smoke',
  api: 'api',
  integration: 'integration',
  e2e: 'e2e',
  acceptance: 'acceptance',
  regression: 'regression',
  contract: 'contract',
  ui: 'ui',
  browser: 'browser',
  performance: 'performance',
  frontend: 'frontend',
  backend: 'backend',
  golden: 'golden',
  snapshot: 'snapshot',
  snapshots: 'snapshot',
  docs: 'docs',
  doc: 'docs',
  documentation: 'docs',
};
const coverageWords = set(
  'coverage line lines branch branches code total overall global project n at least min minimum or above not drop fall below current existing baseline remain remains maintained threshold floor enforced measured',
);
const testsThemselves = set('golden snapshot');

/** All words that tell one group of tests from another. */
export const testQualifiers: ReadonlySet<string> = new Set(Object.values(qualifiers));

/**
 * Reads the name of a verification as an alias: only where every word of it is known, so that no sentence about
 * something else is taken for a check. Null: it is none.
 *
 * @param text plan text: `Smoke tests`, `Static gates`, `Coverage ≥ 40 %`, `CI gate`
 */
export function readAlias(text: string): Alias | null {
  const all = plainWords(text.toLowerCase().replaceAll('end-to-end', 'e2e')).filter(
    (word) => !/^\d+$/.test(word),
  );
  const words = all.filter((word) => !fillers.has(word));
  if (all.includes('ci') || all.includes('required'))
    return words.every((word) => word === 'ci' || word === 'required') ? { kind: 'deciding' } : null;
  if (words.includes('coverage'))
    return words.every((word) => coverageWords.has(word)) ? { kind: 'coverage' } : null;
  return stepsOf(words);
}

function stepsOf(words: string[]): Alias | null {
  const named = words.flatMap((word) => (Object.hasOwn(qualifiers, word) ? [qualifiers[word]!] : []));
  const kinds = [
    ...new Set(words.flatMap((word) => (Object.hasOwn(kindWords, word) ? kindWords[word]! : []))),
  ];
  const isKnown = (word: string): boolean =>
    Object.hasOwn(qualifiers, word) || Object.hasOwn(kindWords, word) || companions.has(word);
  if (!words.every(isKnown)) return null;
  if (kinds.length === 0) {
    const speaksOfTests = named.length > 0 && named.every((word) => testsThemselves.has(word));
    return speaksOfTests ? { kind: 'steps', kinds: ['tests'], qualifiers: named } : null;
  }
  const mayBeQualified = kinds.every((kind) => kind === 'tests' || kind === 'build');
  return named.length > 0 && !mayBeQualified
    ? null
    : { kind: 'steps', kinds, qualifiers: [...new Set(named)] };
}
