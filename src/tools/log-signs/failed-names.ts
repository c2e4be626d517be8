import { allOf } from '../known.ts';
import { formsOf } from './prefixes.ts';

const NAMES = allOf('namesFailed');
const NAMES_BEFORE = allOf('namesFailedBefore');
const NAMES_ABOVE = allOf('namesFailedAbove');
/** Over so many lines a name goes at most, with the one that shows it to be one. */
export const MOST_PARTS = 8;

/**
 * The names of failed tests that lines of a log tell, each once, in their order. Of a group and its members (`TestCart` and
 * `TestCart/adds`) the members; of a name with its package and without it the longer one.
 */
export function failedNames(lines: readonly string[]): string[] {
  const headings = headingsIn(lines);
  const found = lines.flatMap((line, index) =>
    nameIn(line, lines.slice(index + 1, index + 1 + MOST_PARTS), headings),
  );
  const names = [...new Set(found)];
  return names.filter(
    (name) =>
      !names.some(
        (other) => other.startsWith(`${name}/`) || other.endsWith(`.${name}`) || isTurned(other, name),
      ),
  );
}

/** `adds(com.acme.CartTest)` is what a summary calls `CartTest.adds`. */
function isTurned(other: string, name: string): boolean {
  const at = name.lastIndexOf('.');
  const [within, method] = [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
  return (
    other === `${method}(${within})` || (other.startsWith(`${method}(`) && other.endsWith(`.${within})`))
  );
}

/** The line as it stands counts first, then without what a program put before it. */
function nameIn(line: string, below: readonly string[], headings: readonly string[]): string[] {
  for (const form of formsOf(line)) {
    const found = NAMES.map((name) => name.exec(form)?.[1]?.trim() ?? '').filter((name) => name !== '');
    if (found.length > 0) return found;
    const above = nameAbove(form, below);
    if (above !== null) return [above];
    const words = NAMES_BEFORE.map((name) => name.exec(form)?.[1] ?? '').find((said) => said !== '');
    const heading = headings.find((name) => words === name || words?.startsWith(`${name} `));
    if (heading !== undefined) return [heading];
  }
  return [];
}

/** A name that the lines below show to be that of a failed test; it may go on in them. */
function nameAbove(form: string, below: readonly string[]): string | null {
  for (const { name, more, next } of NAMES_ABOVE) {
    const first = name.exec(form)?.[1];
    if (first === undefined) continue;
    const parts = [first];
    for (const line of below) {
      const forms = formsOf(line);
      if (forms.some((of) => next.test(of))) return parts.join(' ').trim();
      const part = forms.map((of) => more?.exec(of)?.[1]).find((found) => found !== undefined);
      if (part === undefined) break;
      parts.push(part);
    }
  }
  return null;
}

/** What stands in a line of its own, as the headings of reports do; the longest first. */
function headingsIn(lines: readonly string[]): string[] {
  const found = lines.flatMap((line) =>
    formsOf(line).flatMap((form) => /^ {2}(\S.{0,300})$/.exec(form)?.[1] ?? []),
  );
  return found.sort((one, other) => other.length - one.length);
}
