import { lastSegment } from '../../text/path.ts';

/** An Evidence file as a list of files has it. */
export interface ReportFile {
  /** The branch that it was found on. */
  branch: string;
  path: string;
  /** What git calls its contents. */
  oid: string;
  size: number;
}

/** A file or folder as GraphQL lists it; a folder with what is in it. */
export interface EntryNode {
  name: string;
  type: string;
  oid: string;
  size: number;
  object?: FolderNode | null;
}

/** A folder; without entries it is none. */
export interface FolderNode {
  entries?: EntryNode[] | null;
}

/** Milestones lie in the folder of all reports, or in a folder there: `PhaseD/M24/M24_run1.json`. */
export const folderFragment = `fragment Folder on GitObject { ... on Tree { entries { name type oid size
    object { ... on Tree { entries { name type oid size
      object { ... on Tree { entries { name type oid size } } } } } } } } }`;

const EVIDENCE = /_run[1-9]\d{0,8}\.json$/;

/** Whether a file is called like Evidence that the action commits. */
export const isEvidencePath = (path: string): boolean => EVIDENCE.test(path);

/** The Evidence files in a folder and those below. */
export function evidenceFilesOf(
  folder: FolderNode | null | undefined,
  dir: string,
  branch: string,
): ReportFile[] {
  return (folder?.entries ?? []).flatMap(({ name, type, oid, size, object }) => {
    const path = `${dir}/${name}`;
    if (type === 'tree') return evidenceFilesOf(object, path, branch);
    return isEvidencePath(path) ? [{ branch, path, oid, size }] : [];
  });
}

/** Every report once: of one that lies on several branches that of the first. */
export function distinctReports(files: readonly ReportFile[]): ReportFile[] {
  const byPath = new Map<string, ReportFile>();
  for (const file of files) if (!byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()];
}

const natural = new Intl.Collator('en', { numeric: true });

/**
 * The newest reports. What the messages of commits name, newest first, comes before the rest, and of that the milestone with
 * the highest number.
 *
 * @param named `M09_run1`, as commits name them
 */
export function newestReports(
  files: readonly ReportFile[],
  named: readonly string[],
  most: number,
): ReportFile[] {
  const places = new Map([...named.entries()].reverse().map(([place, name]) => [name, place]));
  const placeOf = ({ path }: ReportFile): number =>
    places.get(lastSegment(path).replace(/\.json$/, '')) ?? Number.POSITIVE_INFINITY;
  return [...files]
    .sort((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)];
      return one === other ? natural.compare(b.path, a.path) : one - other;
    })
    .slice(0, most);
}
