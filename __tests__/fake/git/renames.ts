import type { FileChange } from './diff.ts';

/** As git by default: at least half of the content is the same. */
const SIMILAR = 0.5;
/** As git by default: with more pairs than this, only files of the same content are paired. */
const MOST_PAIRS = 1_000_000;

/** Makes one renamed file of a removed and an added one: first those of the same content, then the most similar. */
export function pairRenames(changes: FileChange[]): FileChange[] {
  const removed = new Set(
    changes.filter((change) => change.status === 'removed' && change.before.length > 0),
  );
  const added = changes.filter((change) => change.status === 'added' && change.after.length > 0);
  if (removed.size === 0 || added.length === 0) return changes;
  const sources = new Map<FileChange, FileChange>();
  const byOid = new Map([...removed].map((source) => [source.oid, source]));
  for (const target of added) {
    const source = byOid.get(target.oid);
    if (source && removed.delete(source)) sources.set(target, source);
  }
  const open = added.filter((target) => !sources.has(target));
  if (open.length * removed.size <= MOST_PAIRS) pairSimilar(open, removed, sources);
  const used = new Set(sources.values());
  return changes.filter((change) => !used.has(change)).map((change) => renamed(change, sources.get(change)));
}

function renamed(change: FileChange, source: FileChange | undefined): FileChange {
  if (source === undefined) return change;
  return { ...change, status: 'renamed', previousPath: source.path, before: source.before };
}

function pairSimilar(
  open: FileChange[],
  removed: Set<FileChange>,
  sources: Map<FileChange, FileChange>,
): void {
  const lines = new Map([...removed].map((source) => [source, lineCounts(source.before)]));
  const pairs = open.flatMap((target) =>
    [...removed].map((source) => ({
      target,
      source,
      score: similarity(lines.get(source)!, source.before, target.after),
    })),
  );
  pairs.sort((a, b) => b.score - a.score);
  for (const { target, source, score } of pairs) {
    if (score < SIMILAR || sources.has(target) || !removed.delete(source)) continue;
    sources.set(target, source);
  }
}

/** How much of the larger file stands, line by line, in both. */
function similarity(lines: ReadonlyMap<string, number>, before: Buffer, after: Buffer): number {
  const larger = Math.max(before.length, after.length);
  if (Math.min(before.length, after.length) < larger * SIMILAR) return 0;
  const left = new Map(lines);
  let common = 0;
  for (const line of linesOf(after)) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    common += line.length;
  }
  return common / larger;
}

function lineCounts(content: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(content)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Lines with their newline, one character a byte, so that lengths are bytes. */
function linesOf(content: Buffer): string[] {
  return content.toString('latin1').split(/(?<=\n)/);
}
