/** More files than this are not told apart. */
const MOST_FILES = 5_000;

/** A path with a folder, between what may stand around it. */
const PATH = /(?:^|[\s"'>=:(])((?:[\w.@+-]{1,60}\/){1,20}[\w.@+-]{1,80})(?=$|[\s"'<,:)])/;
/** A path stands near the beginning. */
const LONGEST_LINE = 400;
/** Begins an entry whose path stands below: `-` of Nette. */
const ENTRY = /^\s*-\s*$/;

/**
 * How many lines a list of accepted findings has, and for each file that it names how many of them: `154`,
 * `12 src/cart.php`.
 */
export function acceptedFindings(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const files = new Map<string, number>();
  const add = (path: string | null, times: number): void => {
    if (path !== null && (files.has(path) || files.size < MOST_FILES))
      files.set(path, (files.get(path) ?? 0) + times);
  };
  const isPathLast = lines.some((line) => ENTRY.test(line));
  let [path, open]: [string | null, number] = [null, 0];
  for (const line of lines) {
    const found = PATH.exec(line.slice(0, LONGEST_LINE))?.[1] ?? null;
    if (isPathLast && ENTRY.test(line)) {
      add(path, open);
      [path, open] = [null, 0];
    }
    if (found !== null) path = isPathLast ? (path ?? found) : found;
    if (isPathLast) open += 1;
    else add(path, 1);
  }
  if (isPathLast) add(path, open);
  return [
    `${lines.length}`,
    ...[...files].map(([name, times]) => `${times} ${name.replace(/^(?:\.\/)+/, '')}`),
  ];
}
