import type { Paragraph, RootContent } from 'mdast';
import { listItems, paragraphs, textsOf } from './blocks.ts';
import { isKeyLines } from './header.ts';
import { isOverview } from './languages.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, joined, planLines } from './prose.ts';
import { headingWords } from './sections.ts';

/** `Fixes #12`, `Closes: https://…`, `Closes SHOP-34`: links an issue and says nothing of the change. */
const ISSUE_LINK =
  /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|refs?|related(?: to)?|part of|see)\b:?\s+(?:[\w./:-]*#?\d+|https?:\S+)[\s.,]*$/i;

/** What is there before the change. */
const IS_THERE = /^(?:currently|today|nowadays|at present|at the moment|right now|there (?:is|are))\b/i;

/**
 * The first paragraph of the section that tells the intent (its list, when it has no paragraph), else the value of an
 * `Objective:` line, else the first prose of the document. Null when there is none.
 */
export function intentOf(sections: readonly Section[], fromHeader: string | undefined): string | null {
  const intents = sections
    .filter(({ kind }) => kind === 'intent')
    .map(({ blocks }) => firstWords(blocks))
    .filter((text) => text !== null);
  const prose = sections.filter(({ kind }) => kind === 'other' || kind === 'header' || kind === 'scope');
  const told = prose
    .slice(0, FIRST_TELLING)
    .filter(({ heading }) => heading !== null && tells(headingWords(heading)));
  const isPlan = sections.some(({ depth }) => depth === 1);
  const early = new Set(sections.slice(0, FIRST_SECTIONS));
  const others = prose
    .filter((section) => early.has(section))
    .filter(({ heading, depth }) =>
      isPlan ? depth <= 1 : heading === null || !(ASIDE.test(headingWords(heading)) || isBefore(heading)),
    );
  const answers = prose.filter(({ heading, kind }) => kind === 'scope' || isAnswer(heading));
  const first = ({ depth, blocks }: Section, allows: boolean): string | null =>
    firstProse(blocks, { isOther: depth > 1, allows });
  return (
    intents.find((text) => !IS_THERE.test(text)) ??
    fromHeader ??
    intents[0] ??
    told.map(({ blocks }) => firstProse(blocks)).find((text) => text !== null) ??
    others
      .map((one) => first(one, false) ?? (isPlan || one.heading !== null ? null : first(one, true)))
      .find((text) => text !== null) ??
    answers.map((one) => first(one, false)).find((text) => text !== null) ??
    prose
      .slice(0, FIRST_TELLING)
      .map(goalIn)
      .find((text) => text !== null) ??
    others
      .filter(({ heading }) => heading === null)
      .map(({ blocks }) =>
        firstParagraph(
          blocks,
          (block, next) => !isKeyLines(block) && isTelling(block, next) && tellsWhatIsDone(block),
        ),
      )
      .find((text) => text !== null) ??
    null
  );
}

/** The sentence of a section that says what the goal is: `… The goal is to keep carts over a restart.` */
const goalIn = ({ blocks }: Section): string | null =>
  paragraphs(blocks)
    .flatMap((lines) => lines.join(' ').split(/(?<=[.!?])\s+/))
    .find((sentence) => GOAL.test(sentence)) ?? null;

const GOAL =
  /^(?:(?:the|our) (?:goal|aim|objective|intent|purpose) (?:here |of this \p{L}{1,20} )?is |(?:purpose|mission): |this (?:plan|spec|proposal|milestone|phase|sprint|task|story|change|pr|slice|adr|issue|design|document) (?:adds?|implements?|introduces?|proposes?|describes?|defines?|covers?|replaces?|removes?|moves?|makes?|delivers?|brings?|migrates?|extends?|fixes|specifies|specify|establishes|tracks?|will)\b)/iu;

/** Prose further down tells of a part. */
const FIRST_SECTIONS = 5;
/** A form may ask for much before its description. */
const FIRST_TELLING = 10;
/** Headings of sections that tell what a plan is about, where none is named after its intent. */
const TELLS =
  /^(?:(?:user )?story(?: statement)?|(?:\p{L}{1,20} )?overview|executive summary|at a glance|introduction|outcome|description|tl;?dr|(?:the )?vision|what|what (?:(?:does )?this|the) (?:pr|pull request|change|patch)(?: (?:do|does|is about|changes))?|what this is)\??$/iu;
const tells = (words: string): boolean => TELLS.test(words) || isOverview(words);
/** Those of sections that tell what there is before, or what is wrong with it. */
const BEFORE =
  /^(?:the )?(?:problems?|problem statement|context|background|motivation|rationale|issue|why(?: now| this)?|root cause|symptoms?|current (?:state|behaviou?r))\b/i;
const isBefore = (heading: string): boolean => BEFORE.test(headingWords(heading));
/** Those of sections that tell what is done about it. */
const ANSWER =
  /^(?:the )?(?:(?:proposed |chosen )?(?:solution|decision|proposal|fix|change|answer|resolution)|decision outcome|what changes)$/i;
const isAnswer = (heading: string | null): boolean => ANSWER.test(headingWords(heading ?? ''));
/** Those of sections that tell nothing of it, or what is there before. */
const ASIDE =
  /\b(?:today|currently|current (?:state|situation|behaviou?r|implementation)|already (?:exists?|there|done))\b|^(?:important|warning|caution|attention|note|acceptable|allowed|permitted)\b|^(?:status|version|authors?|owners?|dates?|change ?log|(?:table of )?contents|prerequisites|dependencies|branch|estimate|effort|priority|type|title|area|hard rules|constraints|approach|labels?|tags?)$/i;

function firstWords(blocks: readonly RootContent[]): string | null {
  return firstParagraph(blocks, () => true) ?? (joined(textsOf(listItems(blocks))) || null);
}

/**
 * Below a heading that says nothing of an intent, words that lead to a list lead to another.
 *
 * @param allows also words that may be said of the plan itself
 */
const firstProse = (blocks: readonly RootContent[], { isOther = false, allows = true } = {}): string | null =>
  firstParagraph(
    blocks,
    (block, next) =>
      !isKeyLines(block) &&
      !beginsWithLabel(block) &&
      isTelling(block, next) &&
      !(isOther && leadsElsewhere(planLines(block.children).join(' '))) &&
      (allows || tellsWhatIsDone(block)),
  );

/** A short line in front of a list: `Look at these:`. */
const leadsElsewhere = (text: string): boolean => /^[^.!?]{1,90}:$/.test(text);

/** A name or a motto alone, how the tasks stand, or in which order they are: none of it says what is wanted. */
function isTelling({ children }: Paragraph, next: RootContent | undefined): boolean {
  const text = planLines(children).join(' ');
  if (children.length === 1 && MARKED.includes(children[0]?.type ?? '') && text.length < LONGEST_MOTTO)
    return false;
  const leadsToTasks = OF_TASKS.test(text) && (next?.type === 'list' || next?.type === 'table');
  return !NAME.test(text) && !ASIDE_OF_TEXT.test(text) && !leadsToTasks;
}

/**
 * Whether words are not on what must not be done, or on all tasks. A plan says that of itself; in a description of a change
 * it is the change, where nothing else tells that.
 */
function tellsWhatIsDone({ children }: Paragraph): boolean {
  const text = planLines(children).join(' ');
  return !OF_TASKS.test(text) && !WARNS.test(text);
}

const LONGEST_MOTTO = 60;
const MARKED = ['emphasis', 'strong'];
const NAME = /^\p{Lu}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30}){1,3}$/u;
const OF_TASKS =
  /^(?:all|each|every|these) (?:\w{1,20} ){0,2}(?:tasks?|phases?|steps?|items?|stories|decisions|questions)\b/i;
const WARNS = /^(?:do not|don't|never|no(?! (?:longer|more)))\b/i;
/** What stands elsewhere, a remark, an answer. */
const ASIDE_OF_TEXT = /^(?:\w{1,20} ){0,3}below\b|^\(.{0,120}\)$|^no(?:[.,;!]|$)/i;

/** `Gate: …`, `M0 done when: …`: what a label says is a fact of its own. */
function beginsWithLabel({ children }: Paragraph): boolean {
  const [first = ''] = planLines(children);
  return /^[\p{L}\p{N} /-]{1,40}(?::\s+|：\s*)\S/u.test(first) && !TOLD.test(first);
}

/** Labels of an intent. */
const TOLD =
  /^(?:purpose|mission|summary|overview|description|problem|what|why|one-liner|tl;?dr|core value)\b/i;

/** The posture of a section of its own: its first paragraph. */
export function postureOf(sections: readonly Section[]): string | null {
  const own = sections.filter(({ kind, named }) => kind === 'posture' && named);
  return own.map(({ blocks }) => firstWords(blocks)).find((text) => text !== null) ?? null;
}

function firstParagraph(
  blocks: readonly RootContent[],
  fits: (paragraph: Paragraph, next: RootContent | undefined) => boolean,
): string | null {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !fits(block, blocks[index + 1])) continue;
    const lines = planLines(block.children).filter((line) => !ISSUE_LINK.test(line));
    const text = joined([withoutLabel(lines, blocks[index + 1])]);
    if (!isPlaceholder(text) && !/^no (?:new|changes?|other)\b/i.test(text) && !text.startsWith(':::'))
      return text;
  }
  return null;
}

const LONGEST_LABEL = 60;

/**
 * A label leads to the words below it: `Primary objective:` and then the sentence. Words that lead to a list or a quote
 * are one sentence with it: `Compute:` and then what.
 */
function withoutLabel(lines: readonly string[], next: RootContent | undefined): string {
  const [first = ''] = lines;
  const isLabel = /:$/.test(first) && first.length <= LONGEST_LABEL;
  if (!/:$/.test(lines.at(-1) ?? '')) return (isLabel ? lines.slice(1) : lines).join(' ');
  const items =
    next?.type === 'list'
      ? textsOf(listItems([next]))
      : next?.type === 'blockquote'
        ? paragraphs(next.children).map((quoted) => quoted.join(' '))
        : [];
  if (items.length === 0) {
    if (lines.length === 1) return first.length > LONGEST_LABEL ? first : '';
    return (first.length > LONGEST_LABEL || !/:$/.test(first) ? lines : lines.slice(1)).join(' ');
  }
  return `${lines.join(' ')} ${items.join('; ')}`;
}
