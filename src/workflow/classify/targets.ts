import { lastSegment } from '../../text/path.ts';
import { allOf, anyOf, byName, known } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import { coreOf } from '../command.ts';
import { find, names, tools } from './rules.ts';

/** Programs that run what a project calls by a name, with the options before such a name. */
const RUNNERS = byName('targets');

/** Commands behind which the name of a task stands: `deno task`. */
const RUNS_TASKS = new Set(known('runsTasks'));

/** Commands that run each of the names behind them: `make lint test`. */
const SEVERAL = anyOf(known('severalTargets'));

/** Runners of tests, unless the name says something else. */
const TESTERS = new Set(allOf('targetsTest'));

/** Of several kinds that one command or script is, the one whose failure says most. */
export const ORDER: readonly StepKind[] = [
  ...(['tests', 'security', 'types', 'lint', 'format', 'coverage', 'deploy', 'build'] as const),
];

/** What a project calls something, as words. */
const spoken = (name: string): string => name.replace(/[-_:./]+/g, ' ').toLowerCase();

/** What only makes ready, whatever for: `install-test-deps`, `lint:setup`. */
const MAKES_READY =
  /^(?:install|set ?up|prepare|fetch|download|deps|clean)\b(?!.* (?:and|then) )|\b(?:set ?up|prepare|deps|dependencies|requirements|env|environment)$/;

/** Names of environments that begin with an interpreter: tests, where they tell nothing else, also beside other names. */
const INTERPRETER = /^(?:py|pypy)\d[\d.]{0,4}(?:-|$)/;

function kindOfName(name: string): StepKind | null {
  const said = spoken(name);
  // What is made for a release, or its publication: both are called so.
  if (said === 'release') return null;
  return MAKES_READY.test(said) ? 'set-up' : (find(names, said) ?? find(tools, said));
}

/** What a program of the repository does, by its name: `./ci/unit_tests.sh`; null: it tells nothing, or none. */
export function kindOfScript([first = '', second = '']: readonly string[]): StepKind | null {
  const path = /^(?:ba|z)?sh$/.test(first) ? second : first;
  if (!IS_SCRIPT.test(path)) return null;
  const kind = kindOfName(lastSegment(path).replace(/\.\w{1,8}$/, ''));
  return kind !== null && SAID_BY_SCRIPTS.has(kind) ? kind : null;
}

const IS_SCRIPT = /^(?:\.{0,2}\/|\w+\/)|\.(?:sh|bash|ps1|py|js|mjs|rb|pl|bat|cmd)$/i;

/** Where the name of a script says enough. */
const SAID_BY_SCRIPTS: ReadonlySet<StepKind> = new Set(['tests', 'lint', 'format', 'types'] as const);

/**
 * What a command does by the name that it calls: `nox -s lint`, `npm run check:types`, `make fmt-check`. Null: it calls
 * none, or one that tells nothing.
 */
export function kindOfTarget(words: string[]): StepKind | null {
  const [first = '', ...others] = coreOf(words);
  const program = lastSegment(first);
  const option = RUNNERS.get(program);
  if (option === undefined) return null;
  // `pnpm turbo run lint test`
  const inner = option === null ? placeOfName(others) : -1;
  if (inner !== -1 && RUNNERS.has(others[inner]!) && !RUNS_TASKS.has(`${program} ${others[inner]}`))
    return kindOfTarget(others.slice(inner));
  const isMany = SEVERAL.test([program, ...others].join(' '));
  const called = calledBy(option, others, isMany);
  const kinds = called.map(kindOfName);
  // What measures coverage under the name of tests runs them.
  if (kinds.includes('tests') || called.some(isCoverageOfTests)) return 'tests';
  const isPlain = (name: string, at: number): boolean =>
    kinds[at] === null && INTERPRETER.test(name) && !isDocumentation(name);
  if (TESTERS.has(program) && called.some(isPlain)) return 'tests';
  const told = isMany
    ? [...ORDER, 'set-up' as const].find((kind) => kinds.includes(kind))
    : kinds.find((kind) => kind !== null && kind !== undefined);
  if (told) return told;
  if (!TESTERS.has(program)) return null;
  return called.some(isDocumentation) ? 'other' : 'tests';
}

const isCoverageOfTests = (name: string): boolean =>
  /\bcoverage\b/.test(spoken(name)) && /\btests?\b/.test(spoken(name));

const isDocumentation = (name: string): boolean =>
  /\b(?:docs?|documentation|linkcheck|html)\b/.test(spoken(name));

/** Options of runners with which they choose a package, folder, file or commit. Their values are no names of tasks. */
const PLACES = new Set([
  ...['-C', '-F', '--filter', '--workspace', '--prefix', '--cwd', '--dir', '--directory', '--cd'],
  ...['--file', '--justfile', '--makefile', '--taskfile', '--working-directory', '-f'],
  ...['-p', '--projects', '--exclude', '--scope', '--ignore', '--base', '--head'],
]);

/** What stands behind `run`, where it does: `yarn workspaces foreach run test`. */
function behindRun(words: string[]): string[] {
  const run = words.indexOf('run');
  return run === -1 || run === words.length - 1 ? words : words.slice(run + 1);
}

/** Where the first word stands that may be a name; -1: nowhere. */
const placeOfName = (words: string[]): number => words.findIndex((_, at) => isName(words, at));

const isName = (words: string[], at: number): boolean => {
  const word = words[at]!;
  return (
    !/^(?:-|\d+$|:::$|\w+[:?+]?=)|:\/\//.test(word) && word !== 'run' && !PLACES.has(words[at - 1] ?? '')
  );
};

/**
 * The names behind the option, else the first two words that are no options (`pnpm --filter web lint`), or all where
 * each is one.
 */
function calledBy(option: RegExp | null, words: string[], isMany: boolean): string[] {
  if (option === null) {
    const end = words.indexOf('--');
    const own = behindRun(end === -1 ? words : words.slice(0, end));
    const called = own.filter((_, at) => isName(own, at));
    const assigned = own.flatMap((word) => (/^--targets?=(.+)$/.exec(word)?.[1] ?? '').split(','));
    return [...(isMany ? called : called.slice(0, 2)), ...assigned.filter((name) => name !== '')];
  }
  return words.flatMap((word, index) => {
    const [name = '', value] = word.split('=');
    if (!option.test(name)) return [];
    if (value !== undefined) return value.split(',');
    const behind = words.slice(index + 1);
    const end = behind.findIndex((each) => each.startsWith('-'));
    const called = end === -1 ? behind : behind.slice(0, end);
    return called.slice(0, isMany ? undefined : 1).flatMap((each) => each.split(','));
  });
}
