import { lastSegment } from '../../text/path.ts';
import type { StepKind } from '../classify-step.ts';
import { coreOf } from '../command.ts';
import { find, names, tools } from './rules.ts';

/** Programs that run what a project calls by a name, with the options before such a name. */
const RUNNERS: Record<string, RegExp | null> = {
  nox: /^(?:-s|-e|--sessions?|--session=)$/,
  tox: /^(?:-e|--env)$/,
  make: null,
  just: null,
  task: null,
  rake: null,
  npm: null,
  yarn: null,
  pnpm: null,
  bun: null,
  deno: null,
  hatch: null,
  pdm: null,
  poe: null,
  invoke: null,
  mage: null,
  composer: null,
  nx: null,
  turbo: null,
  mise: null,
};

/** Runners of tests, unless the name says something else. */
const TESTERS = new Set(['nox', 'tox']);

/** What a project calls something, as words. */
const spoken = (name: string): string => name.replace(/[-_:./]+/g, ' ').toLowerCase();

/**
 * What a command does by the name that it calls: `nox -s lint`, `npm run check:types`, `make fmt-check`. Null: it calls
 * none, or one that tells nothing.
 */
export function kindOfTarget(words: string[]): StepKind | null {
  const [first = '', ...others] = coreOf(words);
  const program = lastSegment(first);
  if (!Object.hasOwn(RUNNERS, program)) return null;
  const called = calledBy(RUNNERS[program] ?? null, others);
  const kinds = called.map((name) => find(names, spoken(name)) ?? find(tools, spoken(name)));
  // What measures coverage under the name of tests runs them.
  if (kinds.includes('tests') || called.some(isCoverageOfTests)) return 'tests';
  const known = kinds.find((kind) => kind !== null);
  if (known !== undefined) return known;
  if (!TESTERS.has(program)) return null;
  return called.some(isDocumentation) ? 'other' : 'tests';
}

const isCoverageOfTests = (name: string): boolean =>
  /\bcoverage\b/.test(spoken(name)) && /\btests?\b/.test(spoken(name));

const isDocumentation = (name: string): boolean =>
  /\b(?:docs?|documentation|linkcheck|html)\b/.test(spoken(name));

/** The names behind the option, else the first two words that are no options: `pnpm --filter web lint`. */
function calledBy(option: RegExp | null, words: string[]): string[] {
  if (option === null) return words.filter((word) => !word.startsWith('-') && word !== 'run').slice(0, 2);
  return words.flatMap((word, index) => {
    const [name = '', value] = word.split('=');
    if (!option.test(name)) return [];
    return (value ?? words[index + 1] ?? '').split(',');
  });
}
