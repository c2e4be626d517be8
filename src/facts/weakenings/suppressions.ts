import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { lastSegment } from '../../text/path.ts';
import { code, say } from '../../text/prose.ts';
import type { Weakening } from './weakening.ts';

/** As many lines may be excepted without a word. */
const FEW_LINES = 10;

/** Whether the change opts files or lines out of a check. */
export const addsSuppressions = ({ changes }: Evidence): boolean =>
  changes.files.some(({ suppressions }) => suppressions !== undefined);

/**
 * What the change writes into files so that a check passes them over. In a file that was there it is a lesser gate: that
 * code was checked. In a new one it is a note, and nothing where a file of the same name that is gone may have had it.
 */
export function suppressedChecks({ changes: { files } }: Evidence): Weakening[] {
  const groups = new Map<string, Added[]>();
  for (const added of files.flatMap((file) => wholeFiles(file, files))) {
    const key = JSON.stringify([added.by, added.isNew, added.tests === true]);
    groups.set(key, [...(groups.get(key) ?? []), added]);
  }
  return [...[...groups.values()].map(weakening), ...manyLines(files)];
}

type Whole = NonNullable<NonNullable<ChangedFile['suppressions']>['whole']>[number];

interface Added extends Whole {
  path: string;
  isNew: boolean;
}

function wholeFiles({ path, status, suppressions }: ChangedFile, files: readonly ChangedFile[]): Added[] {
  const isNew = status === 'added' || status === 'copied';
  const isMoved =
    isNew &&
    files.some((other) => other.status === 'removed' && lastSegment(other.path) === lastSegment(path));
  return isMoved ? [] : (suppressions?.whole ?? []).map((each) => ({ ...each, path, isNew }));
}

/** The same line in several files is one weakening. */
function weakening(added: Added[]): Weakening {
  const [{ tool, by, path, isNew, tests }] = added as [Added];
  const more = added.length > 1 ? say` and ${added.length - 1} more files` : [];
  const where = say`${code(by)} in ${code(path)}${more}`;
  return {
    kind: 'file opted out',
    weight: isNew ? 'note' : 'lesser',
    path,
    job: null,
    things: [by, tool, ...rulesIn(by), ...added.flatMap((each) => [each.path, lastSegment(each.path)])],
    act: tests ? 'skip' : 'ignore',
    text: tests
      ? say`${where}: tests are taken out of what ${code(tool)} runs`
      : say`${where}: ${code(tool)} passes over what it found there`,
    remedy: [
      tests
        ? 'put them back, or say in the description why they are taken out'
        : 'fix what is found, or say in the description what is passed over and why',
    ],
  };
}

/** The rules that a line names: `Wnon-virtual-dtor` of `#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"`. */
const rulesIn = (by: string): string[] =>
  by.split(/[^\w/-]+/).flatMap((word) => (/[A-Z0-9/-]/.test(word.slice(1)) ? [word.replace(/^-+/, '')] : []));

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
