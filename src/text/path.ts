/** The last piece of a path: `a.ts` of `src/a.ts`. */
export const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder that a path lies in: `src/text` of `src/text/path.ts`, nothing of `a.ts`. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return path.slice(0, slash === 0 ? 1 : Math.max(0, slash));
}
