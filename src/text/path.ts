/** The last piece of a path: `a.ts` of `src/a.ts`. */
export const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
