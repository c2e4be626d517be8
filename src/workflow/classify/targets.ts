import { lastSegment } from '../../text/path.ts';
import { allOf, byName } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import { coreOf } from '../command.ts';
import { find, names, tools } from './rules.ts';

/** Programs that run what a project calls by a name, with the options before such a name. */
const RUNNERS = byName('targets');

/** Runners of tests, unless the name says something else. */
const TESTERS = new Set(allOf('targetsTest'));

/** What a project calls something, as words. */
const spoken = (name: string): string => name.replace(/[-_:./]+/g, ' ').toLowerCase();

/**
 * What a command does by the name that it calls: `nox -s lint`, `npm run check:types`, `make fmt-check`. Null: it calls
 * none, or one that tells nothing.
 */
export function kindOfTarget(words: string[]): StepKind | null {
  const [first = '', ...others] = coreOf(words);
  const program = lastSegment(first);
  const option = RUNNERS.get(program);
  if (option === undefined) return null;
  const called = calledBy(option, others);
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
