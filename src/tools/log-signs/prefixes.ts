/**
 * What programs of several put before their lines: `    [junit] `, `web-1  | `, `@acme/web:test: `, `[web] `, `#19 22.32 `,
 * `       > `; a number that of the test, as ctest does with `--verbose`.
 */
const PROGRAM =
  /^(?:#\d{1,4} \d{1,6}\.\d{1,4}| {7}>|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?|\d{1,6}:| {4,12}\[[a-z][\w-]{0,40}\]|[A-Za-z][\w.-]{0,60} {1,30}\||@?[\w./-]{1,80}(?::[\w-]{1,40}){1,3}:|\[[a-z@][\w@./:-]{0,80}\]:?) /;

/** A line as it stands there and, where a program put something before it, without that. */
export const formsOf = (text: string): readonly string[] => {
  const own = text.replace(PROGRAM, '');
  return own === text ? [text] : [text, own];
};

/** A line of a test without the number that ctest puts before it. */
export const unnumbered = (text: string): string => text.replace(/^\d{1,6}: (?=\s*\S)/, '');
