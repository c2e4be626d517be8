import type { XmlAttributes } from '../xml.ts';
import { cutSuite } from './model.ts';
import { lineOf } from './numbers.ts';

/** An open `<testsuite>`. */
export interface Suite {
  /** Its number in the file. */
  at: number;
  depth: number;
  /** The names of the suites around it and its own, those without a name left out. */
  path: string;
  file: string | null;
  host: string | null;
}

/** No real file nests as deep; a hostile one would have each suite repeat the names of all around it. */
const MAX_DEPTH = 20;

/** A suite element inside `parent`. */
export function suiteOf(attributes: XmlAttributes, parent: Suite | undefined, at: number): Suite {
  const { name = '', file, filepath, hostname } = attributes;
  const depth = (parent?.depth ?? 0) + 1;
  const around = parent?.path ?? '';
  const own = depth > MAX_DEPTH ? '' : cutSuite(name);
  return {
    at,
    depth,
    path: around === '' || own === '' ? around + own : `${around} > ${own}`,
    file: ownOr(file ?? filepath, parent?.file),
    host: ownOr(hostname, parent?.host),
  };
}

const ownOr = (own: string | undefined, around: string | null | undefined): string | null =>
  own === undefined || own === '' ? (around ?? null) : cutSuite(own);

/** Where a case stands: suite, name, file and line. */
export function placeOf(attributes: XmlAttributes, suite: Suite | undefined) {
  const { file, filepath, line } = attributes;
  const name = attributes.name?.trim() ?? '';
  const at = lineOf(line);
  return {
    suite: className(attributes, suite),
    name: name === '' ? '(unnamed)' : name,
    file: ownOr(file ?? filepath, suite?.file),
    // pytest counts lines from 0 (`location` of a test report), everybody else from 1.
    line: at !== null && suite?.path === 'pytest' ? at + 1 : at,
  };
}

/**
 * The class, unless that attribute only repeats titles: jest-junit writes the whole title there, mocha-junit-reporter
 * the end of it, node's reporter always `test`. Then the suites around the case name it better. PHPUnit has the class as
 * PHP writes it in `class`.
 */
function className(
  { name = '', classname = '', class: written = classname }: XmlAttributes,
  suite?: Suite,
): string {
  const saysNothing =
    written === '' || written === 'test' || repeats(written, name) || repeats(name, written);
  const path = suite?.path ?? '';
  return saysNothing && path !== '' ? path : written;
}

const repeats = (long: string, short: string): boolean => long === short || long.endsWith(` ${short}`);
