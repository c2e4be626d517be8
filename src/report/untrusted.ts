/**
 * Names, titles, paths and plan text may come from a stranger's fork. These functions make such text harmless; the
 * Markdown serializer then escapes what Markdown itself would read. GitHub looks for mentions, references and
 * emoji after rendering, so there a backslash or a character reference does not help: an invisible character does.
 */

/** Zero-width space: put inside a mention, reference or address, it keeps GitHub from linking it. */
export const BREAK = '\u200B';

const LINE_ENDS_AND_BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
const CONTROLS = /\p{Cc}/gu;
/** The joiners and the first variation selectors stay: scripts and emoji need them. */
const INVISIBLE = /(?!\p{Join_Control}|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;
const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * A dollar sign. GitHub reads `$…$` as mathematics, also after a backslash; its documented way out is a `<span>` around
 * the sign, and as a character reference it cannot open mathematics before HTML is read either.
 */
export const DOLLAR = '<span>&#36;</span>';

/**
 * Text on one line in which everything can be seen: runs of white space become one blank, control and invisible
 * characters go, characters that turn the reading direction are shown as their code point.
 */
export function visible(text: string): string {
  return ORDINARY.test(text) ? text : cleaned(text);
}

/** Words of letters and signs that all can see, with single blanks between them: most names. */
const ORDINARY =
  /^[!-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2190-\u27BF]+(?: [!-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2190-\u27BF]+)*$/;

function cleaned(text: string): string {
  return text
    .replace(LINE_ENDS_AND_BLANKS, ' ')
    .replace(CONTROLS, '')
    .replace(BIDIRECTIONAL, codePoint)
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** Text for a plain part: visible, and nothing in it becomes a mention, reference, address, emoji or marker. */
export function plainText(text: string): string {
  return INERT.test(text) ? text : defused(closeComments(visible(text)));
}

/** Words too ordinary to be linked: none of the signs, and no figure that could be part of a commit's name. */
const INERT = /^[A-Za-z_,;'()/]+(?: [A-Za-z_,;'()/]+)*$/;

/**
 * An `@` before anything, the version of an action aside (`actions/checkout@v4`): after a letter it mentions nobody, and
 * figures are no mail domain.
 */
const AT = /@(?!(?<=[A-Za-z0-9]@)v?\d{1,4}(?:\.\d{1,4}){0,3}(?![\w.@/-]))(?=\S)/g;

/** What each of the places to be defused has. */
const LINKED = /[@#:]|GH-|www\.|[0-9a-f]{7}/i;

function defused(text: string): string {
  if (!LINKED.test(text)) return text;
  return text
    .replace(AT, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/GH-(?=\d)/gi, (prefix) => prefix + BREAK)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}${BREAK}.`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${BREAK}`)
    .replace(/[0-9a-f]{7,}/gi, breakCommit);
}

/** Text for a code span: visible, and no marker of ours. Nothing else is read inside code. */
export function codeText(text: string): string {
  return breakRuns(closeComments(visible(text)).trim());
}

/** Lines for a fenced block: as `codeText`, line by line, blanks kept. */
export function fencedText(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => breakRuns(closeComments(visibleKeepingBlanks(line))))
    .join('\n');
}

/**
 * GitHub's engine reads no code span whose fence is longer than 80 backticks, and tells fences beyond 255 of them not
 * apart: with longer or more runs in it, code could end its own fence.
 * https://github.com/github/cmark-gfm/blob/master/src/inlines.c (MAXBACKTICKS), blocks.c (fence_length)
 */
const LONGEST_RUN = 32;
const LONG_RUNS = new RegExp(`\`{${LONGEST_RUN}}(?=\`)`, 'g');

const breakRuns = (text: string): string => text.replace(LONG_RUNS, `$&${BREAK}`);

/** Text inside an HTML element of ours, such as a `<summary>`: as `plainText`, with HTML's own signs escaped. */
export function htmlText(text: string): string {
  return plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\$/g, () => DOLLAR);
}

/** The words of `htmlText` again. */
export function fromHtmlText(html: string): string {
  return withoutBreaks(html)
    .replaceAll(DOLLAR, '$')
    .replace(/&quot;/g, '"')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

/** Takes out the invisible characters that `plainText` put in. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(BREAK, '');
}

function visibleKeepingBlanks(line: string): string {
  return line
    .replace(/\t/g, '  ')
    .replace(CONTROLS, '')
    .replace(BIDIRECTIONAL, codePoint)
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** Our markers are HTML comments; text must not be able to look like one. */
function closeComments(text: string): string {
  return text.replace(/<!(?=--)/g, `<!${BREAK}`);
}

/**
 * Pieces too short to name a commit. Only what has both letters and digits: plain numbers such as run ids, and words,
 * stay whole.
 */
function breakCommit(hex: string): string {
  return /[a-f]/i.test(hex) && /\d/.test(hex) ? hex.replace(/.{6}(?=.)/g, `$&${BREAK}`) : hex;
}

function codePoint(character: string): string {
  return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
