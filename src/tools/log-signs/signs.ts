import { allOf, anyOf, known } from '../known.ts';
import { generalSigns, sharedForms } from './general.ts';
import type { Sign } from './sign.ts';

/** The first that fits a line counts: what test runners print looks like much else. */
const signs: readonly Sign[] = [
  ...allOf(({ signs }) => signs?.tests),
  ...sharedForms.first,
  ...allOf(({ signs }) => signs?.builds),
  ...sharedForms.last,
  ...generalSigns,
];

/** Every common sign holds one of these. */
const COMMON =
  /error|fail|^There (?:was|were) |not ok|panic|exception|interrupt|fatal|-->|[✕✖×●ℹ]|^E(?: |$)|^_{3,} |^ {0,2}\d{1,4}\) |\.go:|:\d{1,9}:\d{1,9}: |\*\*\*|tests passed|would reformat|^\[warn\]|^Diff in |went wrong|assertions: |exit$|curl: |command not found|no such file|permission denied|segmentation|^killed|^aborted|core dumped|out of memory|caused by|time-?d? ?out|connect|resolv|network|eai_|unavailable|gateway|too many requests|no such host|eof$/i;

/** Most lines need no closer look. */
const SUSPECT = anyOf([COMMON, ...known(({ signs }) => signs?.suspect)], 'i');

/** A reader of lines in their order; it gives the sign of a line, null when it has none. */
export function signReader(): (text: string) => Sign | null {
  const seen = new Set<RegExp>();
  return (text) => {
    if (!SUSPECT.test(text)) return null;
    for (const { since } of signs) if (since?.test(text)) seen.add(since);
    return (
      signs.find(({ line, since }) => line.test(text) && (since === undefined || seen.has(since))) ?? null
    );
  };
}

/** Lines that fill room and explain nothing: frames inside libraries and runtimes, rows of signs, advice. */
const NOISE =
  /^\s*(?:at .*(?:node_modules|node:|\binternal\/|<anonymous>\)$|\/rustc\/)|at process\.|\d{1,9}: (?:core|std|__rust|<)|FAIL$|E?\s*Use -v to get|\[ERROR\] *(?:$|-> |To see the full|Re-run Maven|For more information)|[=⎯─_-]{10,}$|generatedMessage: |operator: |duration_ms: |failureType: |code: 'ERR_ASSERTION'|---$|E$)/;

/** Whether a line can be left out of what explains a failure. */
export const isNoise = (text: string): boolean => text.trim() === '' || NOISE.test(text);

/** Blank lines, and those that only draw a rule. */
const RULE = /^(?:E|[\s=⎯─_^~-]*)$/;

/** Whether a line says anything at all. */
export const saysNothing = (text: string): boolean => RULE.test(text);
