import type { Format } from '../format.ts';
import type { TestCase } from './model.ts';

/**
 * How to tell and read a test report that is one JSON object, also with lines before and after it. One that begins like
 * the format and is broken is a report with a problem.
 *
 * @param mark what its beginning holds: other JSON, which may be large, is not parsed.
 * @param is whether a value is such a report.
 */
export function jsonReport(
  mark: RegExp,
  is: (value: unknown) => boolean,
  casesOf: (value: unknown) => TestCase[],
): Pick<Format<'tests'>, 'detect' | 'read'> {
  return {
    detect(content) {
      if (!/^\s{0,99}\{/m.test(content.head) || !mark.test(content.head)) return false;
      const json = content.jsonWithin;
      return 'value' in json ? is(json.value) : /^\s{0,99}\{/.test(content.head);
    },
    read({ jsonWithin: json }) {
      return 'value' in json
        ? { cases: casesOf(json.value), problems: [] }
        : { cases: [], problems: [json.problem] };
    },
  };
}
