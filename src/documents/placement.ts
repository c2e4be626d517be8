import type { FoundReport } from '../collect/repository/documents.ts';
import type { Milestone } from '../collect/repository/milestone.ts';
import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import type { Document } from '../evidence/evidence.ts';
import { documentHash } from '../report/edits.ts';
import { lastSegment } from '../text/path.ts';
import { isTakenTwice } from './taken-twice.ts';

/** Where a report goes. `update` and `fill` replace a file, `new` makes one. */
export interface Placement {
  kind: 'update' | 'fill' | 'new';
  branch: string;
  number: number;
  path: string;
  evidencePath: string;
  /** `branch:path` of a document of the same head that stays behind. */
  movedFrom?: string | undefined;
  /** The files of the document under the number that it gives up. */
  replaces?: readonly string[];
}

/** A person edited the document outside Notes and Purpose cells: it is left as it is. */
export interface Leave {
  kind: 'leave';
  document: FoundReport;
  /** Where it lies: what is told of it carries its number. */
  placement: Placement;
}

export interface PlacementFacts {
  milestone: Pick<Milestone, 'id' | 'dir'>;
  /** The branch to write to. */
  branch: string;
  /** The folders of base, head and target. */
  folders: readonly ReportsFolder[];
  /** The document that this head has already. */
  found: FoundReport | null;
  /** Paths in the diff of the open pull request: the same file written elsewhere would conflict. */
  diffPaths: ReadonlySet<string>;
  /** Texts of short reports on the target that Docket did not write, by path. */
  humanReports: ReadonlyMap<string, string>;
  /** The branch whose documents are brought to the one to write to, under their names; null: there is none. */
  bringFrom: string | null;
}

/**
 * Decides path and number of a report. The document of this head is updated where it lies; else the lowest-numbered
 * stub on the target is filled; else the number after the highest one on base and target is taken, or the next that the
 * head leaves free. A document that a person wrote or edited is never overwritten.
 */
export function place(facts: PlacementFacts): Placement | Leave {
  const { branch, found, diffPaths } = facts;
  if (found?.isBranch && found.ref === branch && !diffPaths.has(found.path)) {
    if (isEdited(found)) return leaveAt(found);
    return isTakenTwice(found, facts.folders) ? renumbered(facts, found) : whereItLies(found);
  }
  if (found?.isBranch && found.ref === facts.bringFrom && isFree(facts, found))
    return isEdited(found) ? leaveAt(found) : { ...whereItLies(found), kind: 'new', branch };
  const stub = lowestStub(facts);
  const placed = at(facts, stub ? 'fill' : 'new', stub ?? nextNumber(facts));
  return found ? { ...placed, movedFrom: `${found.ref}:${found.path}` } : placed;
}

const renumbered = (facts: PlacementFacts, { path, evidencePath }: FoundReport): Placement => ({
  ...at(facts, 'new', nextNumber(facts)),
  replaces: [path, evidencePath],
});

const leaveAt = (found: FoundReport): Leave => ({
  kind: 'leave',
  document: found,
  placement: whereItLies(found),
});

function whereItLies({ ref: branch, number, path, evidencePath, evidence }: FoundReport): Placement {
  const { movedFrom } = evidence.document;
  return { kind: 'update', branch, number, path, evidencePath, movedFrom };
}

/** The hash in the Evidence tells what Docket wrote; Notes and Purpose cells do not count. */
function isEdited(found: FoundReport): boolean {
  if (found.isAltered) return true;
  return found.markdown !== null && documentHash(found.markdown) !== found.evidence.document.hash;
}

/** Whether neither file of a document lies on the branch to write to. */
function isFree({ branch, folders }: PlacementFacts, { path, evidencePath }: FoundReport): boolean {
  const target = folders.find(({ ref }) => ref === branch);
  const names = new Set(target?.files.map(({ name }) => name));
  return !names.has(lastSegment(path)) && !names.has(lastSegment(evidencePath));
}

function lowestStub({ humanReports, diffPaths, branch, folders }: PlacementFacts): number | undefined {
  const target = folders.find(({ ref }) => ref === branch);
  return target?.reports.find(({ path }) => {
    const text = humanReports.get(path);
    return text !== undefined && !diffPaths.has(path) && isStub(text);
  })?.number;
}

/** What only the head brings may be a stranger's: it takes its names, and does not decide how far the numbers are. */
function nextNumber(facts: PlacementFacts): number {
  const numbersOn = ({ reports }: ReportsFolder): number[] => reports.map((report) => report.number);
  const brought = new Set(facts.folders.filter(({ isBranch }) => !isBranch).flatMap(numbersOn));
  const taken = facts.folders.filter(({ isBranch }) => isBranch).flatMap(numbersOn);
  // A name can have more digits than a number may (somebody's `_run999999999`): no file is written over either.
  const names = new Set(facts.folders.flatMap(({ files }) => files.map(({ name }) => name)));
  const isUsed = (number: number): boolean => {
    const { path, evidencePath } = pathsOf(facts, number);
    const isThere = [path, evidencePath].some((file) => names.has(lastSegment(file)));
    return isThere || brought.has(number) || facts.diffPaths.has(path);
  };
  let number = Math.max(0, ...taken) + 1;
  while (isUsed(number)) number++;
  return number;
}

function pathsOf({ milestone: { dir, id } }: PlacementFacts, number: number) {
  const path = `${dir}/${id}_run${number}`;
  return { path: `${path}.md`, evidencePath: `${path}.json` };
}

function at(facts: PlacementFacts, kind: Placement['kind'], number: number): Placement {
  return { kind, branch: facts.branch, number, ...pathsOf(facts, number) };
}

/**
 * The milestone's documents before a number, oldest first, as commit messages tell them. A report without such a
 * message (a person wrote it, or its commit is too old) has neither head nor outcome; nor has one that only the head
 * brings, whose commits a stranger may have written.
 */
export function earlierThan(number: number, folders: readonly ReportsFolder[]): Document['earlier'] {
  const byNumber = new Map<number, Document['earlier'][number]>();
  const listed = folders.flatMap(({ isBranch, reports }) =>
    reports.map((report) => (isBranch ? report : { ...report, headSha: null, outcome: null })),
  );
  for (const { number: earlier, headSha, outcome } of listed) {
    if (earlier >= number || byNumber.get(earlier)?.headSha) continue;
    byNumber.set(earlier, { number: earlier, headSha, outcome });
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

const mostLines = 15;

/**
 * Whether a report that a person laid down only waits to be filled: at most 15 lines that are not blank, and either
 * no table among them or words that say so.
 */
export function isStub(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length > mostLines) return false;
  return !lines.some(isTableRule) || /\b(TBD|not started|placeholder)\b/i.test(text);
}

/** The row of dashes under a table's heading. */
function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[|:\-\s]+$/.test(line);
}
