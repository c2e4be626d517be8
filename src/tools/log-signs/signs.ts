import { allOf, anyOf, known } from '../known.ts';
import { endings, generalSigns, sharedForms } from './general.ts';
import type { KnownSign, Sign } from './sign.ts';

const given = (of: KnownSign['of'], signs: readonly Sign[]): KnownSign[] =>
  signs.map((sign) => ({ ...sign, of }));

/** The first that fits a line counts: what test runners print looks like much else. */
const signs: readonly KnownSign[] = [
  ...given(
    'tests',
    allOf(({ signs }) => signs?.tests),
  ),
  ...given('anything', [endings]),
  ...given('builds', sharedForms.first),
  ...given(
    'builds',
    allOf(({ signs }) => signs?.builds),
  ),
  ...given('anything', [
    ...generalSigns.filter(({ kind }) => kind === 'why' || kind === 'what'),
    ...sharedForms.last,
    ...generalSigns.filter(({ kind }) => kind !== 'why' && kind !== 'what'),
  ]),
];

/** Lines after which some signs count, and after which they count no more. */
const openers = [
  ...new Map(
    signs.flatMap(({ since, ended }) => (since ? [[since.source, { since, ended }] as const] : [])),
  ).values(),
];

/** Every common sign holds one of these. */
const COMMON =
  /err!|error|fail|^There (?:was|were) |not ok|panic|exception|interrupt|fatal|-->|[✕✖✘✗❌×●ℹ•━│􀢄]|^E(?: |$)|^_{3,} |^!{3,} |^ {0,2}\d{1,4}\) |\.go:|:\d{1,9}: |\(\d{1,9}\): |\*\*\*|tests passed|would reformat|^\[warn\]|^Diff in |went wrong|assert|exit|curl: |not found|no such file|permission denied|segmentation|\bSIG[A-Z]|\bkilled\b|abort|core dumped|out of memory|caused by|time-?d? ?out|connect|resolv|network|eai_|unavailable|gateway|too many requests|no such host|eof$|expected|^>>> |violat|undefined|unknown|unrecognized|unexpected|invalid|no such|no rule|missing|warning|=> |issue|offense|rated at|race$|daemon|manifest|unhealthy|container|denied|exceed|refus|limit|took >|terminated after|no space left|illegal|bus error|sanitizer|^conflict |^e: |^In |^\d\d:\d\d \+|must |cannot|could not|unable to|not allowed|required|mismatch|expired|more than the|code /iu;

/** Most lines need no closer look. */
const SUSPECT = anyOf([COMMON, ...known(({ signs }) => signs?.suspect)], 'i');

const MOST_TOGETHER = 16;

/** Neighbours with one expression for all: where it does not fit a line none of theirs does. */
interface Together {
  any: RegExp;
  signs: KnownSign[];
}

/** Most lines with a suspicious word have no sign at all, or one of the last: a few expressions tell where to look. */
const TOGETHER: readonly Together[] = together();

function together(): Together[] {
  const groups: KnownSign[][] = [];
  for (const sign of signs) {
    const group = groups.at(-1);
    const isLike = group?.[0]?.line.flags === sign.line.flags && group.length < MOST_TOGETHER;
    if (group !== undefined && isLike) group.push(sign);
    else groups.push([sign]);
  }
  return groups.map((group) => ({
    any: anyOf(
      group.map(({ line }) => line),
      group[0]!.line.flags,
    ),
    signs: group,
  }));
}

/** A reader of lines in their order; it gives the sign of a line, null when it has none. */
export function signReader(): (text: string) => KnownSign | null {
  const seen = new Set<string>();
  return (text) => {
    for (const { since, ended } of openers) {
      if (!seen.has(since.source)) {
        if (since.test(text)) seen.add(since.source);
      } else if (ended?.test(text)) seen.delete(since.source);
    }
    if (!SUSPECT.test(text)) return null;
    for (const { any, signs: near } of TOGETHER) {
      if (!any.test(text)) continue;
      const found = near.find(
        ({ line, since }) => (since === undefined || seen.has(since.source)) && line.test(text),
      );
      if (found !== undefined) return found;
    }
    return null;
  };
}

/** Lines that fill room and explain nothing: frames inside libraries and runtimes, rows of signs, advice. */
const NOISE = anyOf([
  /^\s*(?:at (?:.*(?:node_modules|node:|\binternal\/|<anonymous>\)$|\/rustc\/))|at process\.|\d{1,9}: (?:core|std|__rust|<)|\.{3} \d{1,6} more$)/,
  /^\s*at (?:org\.(?:junit|testng|opentest4j|assertj|hamcrest|mockito|gradle|codehaus|apache\.(?:maven|tools\.ant))|junit\.|java\.base\/|java\.(?:lang|util)\.|jdk\.internal|sun\.reflect|io\.kotest|kotlin\.|app\/\/org\.junit)/,
  /^\s*(?:FAIL$|E?\s*Use -v to get|[=⎯─_┌┐└┘-]{10,}$|generatedMessage: |operator: |duration_ms: |failureType: |code: 'ERR_ASSERTION'|---$|E$)/,
  /^(?:\[INFO\] )?Download(?:ing|ed)(?: from \S{1,60})?: https?:/,
  /^\[ERROR\] *(?:$|-> |\[Help|To see the full|Re-run Maven|For more information|Please refer to |See (?:dump|\/\S+reports)|After correcting| {2}mvn <args>)/,
]);

/** Whether a line can be left out of what explains a failure. */
export const isNoise = (text: string): boolean => text.trim() === '' || NOISE.test(text);

/** Blank lines, and those that only draw a rule. */
const RULE = /^(?:E|[\s=⎯─_^~-]*)$/;

/** Whether a line says anything at all. */
export const saysNothing = (text: string): boolean => RULE.test(text);
