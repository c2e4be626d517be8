import { kindOf } from '../../../diff/paths.ts';
import type { ChangedFile } from '../../../evidence/change.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { groupedBy } from '../../../text/grouped.ts';
import { lastSegment } from '../../../text/path.ts';
import { code, say } from '../../../text/prose.ts';
import type { Enforcement } from '../compared/enforced.ts';
import type { Weakening, Weight } from '../weakening.ts';
import { broughtTools } from './brought.ts';
import { isTightened } from './loosening.ts';
import { EXAMPLES } from './settings-weight.ts';

/** As many lines may be excepted without a word. */
const FEW_LINES = 10;

/** Whether the change opts files or lines out of a check. */
export const addsSuppressions = ({ changes }: Evidence): boolean =>
  changes.files.some(({ suppressions }) => suppressions !== undefined);

/**
 * What the change writes into files so that a check passes them over. In a file that was there it is a lesser gate: that
 * code was checked; so it is in new code where nothing is left of the check. It is a note where rules are named in a file
 * that is new or renamed, in tests and in examples, where the author says beside it why, and where the check or its rule
 * comes with the change; and nothing where a file of the same name that is gone may have had it.
 */
export function suppressedChecks(asked: Enforcement): Weakening[] {
  const { files } = asked.evidence.changes;
  const brought = broughtChecks(asked);
  const groups = groupedBy(
    files.flatMap((file) => wholeFiles(file, files, brought)),
    ({ by, weight, tests }) => JSON.stringify([by, weight, tests === true]),
  );
  return [...[...groups.values()].map(weakening), ...manyLines(files)];
}

type Whole = NonNullable<NonNullable<ChangedFile['suppressions']>['whole']>[number];

interface Added extends Whole {
  path: string;
  weight: Weight;
}

function wholeFiles(file: ChangedFile, files: readonly ChangedFile[], brought: Brought): Added[] {
  const { path, suppressions } = file;
  const isMoved =
    isNew(file) &&
    files.some((other) => other.status === 'removed' && lastSegment(other.path) === lastSegment(path));
  return isMoved
    ? []
    : (suppressions?.whole ?? []).map((each) => ({ ...each, path, weight: weightOf(file, each, brought) }));
}

const isNew = ({ status }: ChangedFile): boolean => status === 'added' || status === 'copied';

function weightOf(file: ChangedFile, { tool, by, tests, all, ...line }: Whole, brought: Brought): Weight {
  const why = line.why ?? brought.said(by);
  if (!tests && (EXAMPLES.test(file.path) || (!all && kindOf(file.path) === 'test'))) return 'note';
  if (isNew(file)) return all && !why && !tests && kindOf(file.path) === 'code' ? 'lesser' : 'note';
  if (tests) return 'lesser';
  if (why || (!all && file.status === 'renamed') || brought.tool(tool)) return 'note';
  const rules = rulesIn(by);
  return !all && rules.length > 0 && rules.every(brought.rule) ? 'note' : 'lesser';
}

/** What of checks comes with the change, so that nothing was looked at by it before. */
interface Brought {
  tool(name: string): boolean;
  rule(name: string): boolean;
  /** Whether the author says why somewhere beside the same line. */
  said(by: string): true | undefined;
}

function broughtChecks(asked: Enforcement): Brought {
  const { changes, settings = [] } = asked.evidence;
  const stricter = settings
    .filter(isTightened)
    .flatMap(({ key, gained = [] }) => [...key.split(/[.[\]]/), ...gained]);
  const touched = changes.files.map(({ path }) => lastSegment(path).replace(/\.\w{1,8}$/, ''));
  const lines = changes.files.flatMap(({ suppressions }) => suppressions?.whole ?? []);
  return {
    tool: broughtTools(asked),
    said: (by) => lines.find((line) => line.by === by && line.why)?.why,
    rule: (name) => touched.includes(name) || stricter.includes(name),
  };
}

/** The same line in several files is one weakening. */
function weakening(added: Added[]): Weakening {
  const [{ tool, by, path, weight, tests }] = added as [Added];
  const more = added.length > 1 ? say` and ${added.length - 1} more files` : [];
  const where = say`${code(by)} in ${code(path)}${more}`;
  return {
    kind: 'file opted out',
    weight,
    path,
    job: null,
    things: [by, tool, ...rulesIn(by), ...added.flatMap((each) => [each.path, lastSegment(each.path)])],
    act: tests ? 'skip' : 'ignore',
    text: tests
      ? say`${where}: tests are left out of what ${code(tool)} runs`
      : say`${where}: ${code(tool)} passes over what it found there`,
    remedy: [
      tests
        ? 'put them back, or say in the description why they are left out'
        : 'fix what is found, or say in the description what is passed over and why',
    ],
  };
}

/** The rules that a line names: `Wnon-virtual-dtor` of `#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"`. */
const rulesIn = (by: string): string[] =>
  by
    .split(/[^\w/-]+/)
    .flatMap((word) => (/[A-Z0-9/_-]/.test(word.slice(1)) ? [word.replace(/^-+/, '')] : []));

function manyLines(files: readonly ChangedFile[]): Weakening[] {
  const known = files.filter(({ status, suppressions }) => status !== 'added' && suppressions?.lines);
  const total = known.reduce((sum, { suppressions }) => sum + (suppressions?.lines ?? 0), 0);
  const [first] = known;
  if (total <= FEW_LINES || first === undefined) return [];
  const where = known.length === 1 ? code(first.path) : say`${known.length} files`;
  return [
    {
      kind: 'ignore-list grown',
      weight: 'note',
      path: first.path,
      job: null,
      things: [first.path],
      act: 'ignore',
      text: say`${total} more lines in ${where} are excepted from checks one by one`,
      remedy: [],
    },
  ];
}
