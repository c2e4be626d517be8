import { actionPattern, allOf } from '../../tools/known.ts';
import type { StepKind } from '../../tools/tool.ts';
import { find, tools } from './rules.ts';

const SETS_UP = actionPattern(allOf(({ actions }) => actions?.['set-up']));
const REPORTS = actionPattern(allOf(({ actions }) => actions?.report));
/** Actions that find out what a later step needs. */
const PREPARES = actionPattern(allOf(({ actions }) => actions?.prepare));

/** The words of each piece of an action's path: `octo/setup-lua@v1` is `octo`, and `setup` with `lua`. */
const piecesOf = (action: string): string[][] =>
  (action.split('@')[0] ?? '').split('/').map((piece) => piece.split('-'));

/** Whether an action only fetches or installs, by its name in lower case: `setup-node`, `action-setup-vim`. */
export const setsUp = (action: string): boolean =>
  SETS_UP.test(action) ||
  piecesOf(action).some((words) => words.length > 1 && words.includes('setup') && !words.includes('and'));

const CHECKS = ['test', 'tests', 'lint', 'check', 'build', 'run'];

/** What fetches, keeps or installs, and tells nothing else by its name: `install-nix-action`, `cache-apt-pkgs-action`. */
function fetches(action: string): boolean {
  const words = piecesOf(action).at(-1) ?? [];
  const own = words.filter((word) => word !== 'action');
  if (words.length < 2 || own.some((word) => CHECKS.includes(word))) return false;
  return (
    own.includes('install') || own[0] === 'cache' || /^(?:cache|toolchain|installer)$/.test(own.at(-1) ?? '')
  );
}

const MEASURED = /^(?:coverage|tests?|junit|lint|benchmarks?)$/;
const TOLD = /^(?:reports?|reporter|results?|comment|summary|badges?)$/;

/** What tells of results, by its name: `vitest-coverage-report-action`, `publish-unit-test-result-action`. */
const tells = (action: string): boolean =>
  /-comment(?:-action)?(?:@|$)/.test(action) ||
  piecesOf(action).some((words) =>
    words.some((word, at) => MEASURED.test(word) && TOLD.test(words[at + 1] ?? '') && !words.some(demands)),
  );

/** `coverage-summary-check` fails where too little is covered. */
const demands = (word: string): boolean => /^(?:check|checker|gate|threshold)$/.test(word);

/** What an action does, by its name in lower case; null: nobody can tell. */
export function kindOfAction(action: string): StepKind | null {
  if (setsUp(action) || PREPARES.test(action)) return 'set-up';
  if (REPORTS.test(action)) return 'report';
  const known = find(tools, action);
  if ((known === null || known === 'tests') && tells(action)) return 'report';
  return known ?? (fetches(action) ? 'set-up' : null);
}
