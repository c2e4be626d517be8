import { isPlansName } from './languages.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, planText } from './prose.ts';
import { headingWords, isNumbered } from './sections.ts';

/**
 * A milestone's id at the start of a heading, with `plan`, a file name's ending and separators behind it. `ATM10-Agent` is
 * one word, unless the id is certain (`M04-Cart`).
 */
const MILESTONE_HEADING =
  /^(?:milestone\s+)?\[?((?:[A-Z]{1,6}-){0,2}M\d{1,3}(?:[._-]\d{1,3})?[A-Za-z]?|[A-Za-z]{1,4}\d{1,3}(?:[._-]\d{1,3})?[A-Za-z]?(?!-(?!plan\b)[A-Za-z]))\]?(?![A-Za-z0-9])[_\s-]*(?:(?:milestone |implementation |refactor(?:ing)? )?plan)?(?:\.md)?(?=$|[\s:—–|-])\s*[:—–|-]*\s*/i;

/** An id that stands before a space alone, as in `M1 Foundation`: `E2E tests` and `S3 upload` begin with a word. */
const ID_BEFORE_SPACE = /^(?:[Mm]\d{1,3}|[A-Za-z]{1,4}\d{2,3})$/;

/** `v3 到 v4`: two versions. */
const VERSION = /^v\d/i;

/** `Plan: M2 — T`, `PLAN.md — T`, `ADR-0011: T`, `Implementation Plan — T`, `Plan de implementación — T`. */
const PLAN_BEFORE =
  /^(?:plan|todo|tasks|prd|spec|roadmap)\.md\s*[:—–-]{1,2}\s*|^(?:adr|rfc|rfd|kep|pep|prd)[-\s]?#?\d{1,5}\s*(?:[:—–]|-(?=\s))\s*|^(?:prd|(?:product|software|functional|technical) requirements?(?: document| specification)?)(?::|\s[—–-])\s+|^(?:(?:implementation|execution|milestone|project|technical|work|feature) )?plan(?: de \p{L}{3,20})?\s*[:—–-]\s*|^(?:tasks|task list|(?:feature |technical )?(?:spec(?:ification)?|design)|rfc|roadmap|proposal|feature|task|story|goal|brief)(?::|\s[—–-])\s+/iu;

/**
 * `Phase 7: T`, `Milestone 2 - T`, `TASK-0012: T`, `Phase 1 Implementation Plan — T`, `Story 1.1: T`: what the plan is of, and
 * its number.
 */
const NUMBERED_PART =
  /^(phase|milestone|plan|story|task|epic|sprint|iteration|stage|step|part|wave|spec|ticket|issue|feature)(?:\s+#?|-)(\d{1,5}(?:[.-]\d{1,3}){0,3}[a-z]?\+?)(?:\s+(\p{L}{1,20}|\p{L}{1,20} plan))?(?:\s*(?:[:—–|]+|-+(?=\s))\s*|\s*$)/iu;

/** Words for the form, between the number and the title. */
const OF_FORM =
  /\bplan$|^(?:implementation|execution|design|spec|specification|tasks?|overview|summary|kickoff|brief|checklist|report|roadmap|prd|todo)$/i;

/** Words behind a title that say what every plan is. */
const PLAN_BEHIND =
  /(?:\s*[:—–-]+\s*(?:(?:(?:implementation|execution|refactor(?:ing)?|milestone|project|delivery) )?(?:sub)?plan|(?:technical |feature )?(?:design|spec(?:ification)?|proposal|rfc)(?: (?:brief|doc|document|note))?)|(?:\s*[:—–]\s*|\s-\s+)(?:(?:(?:implementation|execution|refactor(?:ing)?|release|migration) )?(?:checklist|tasks?|task (?:list|breakdown))|prd|requirements(?: document)?)|\s+(?:implementation|execution) plan|\s*\((?:implementation |execution |sub)?plan\))$/i;

/** A first heading that every plan of a template has: the title stands elsewhere. */
const EVERY_PLANS =
  /^(?:(?:milestone|project|phase|implementation|execution|technical|feature|design|work|sprint) )*(?:plan|design|document|doc|spec|specification|proposal|brief|implementation|execution|overview|summary|tasks|task list|checklist|roadmap|report|prd|(?:(?:product|software|functional|system|user) )?requirements?(?: document| specification)?)$/i;

/** What the headings say of title, milestone and phase. */
export interface Titles {
  title: string | null;
  milestone: string | null;
  phase?: string;
}

/**
 * Title and milestone from the first headings: `# M09 Plan — T`, `# M15_plan — T`, `# M11 — T`, or `# M01_plan.md` with
 * `## Milestone M01 — T` below. A first heading that is the topic of a section is no title.
 */
export function titlesOf(sections: readonly Section[]): Titles {
  const headings = sections.filter(({ heading, depth }) => heading !== null && depth <= 2);
  const [top, second] = headings;
  // A heading that is the file's own name says nothing; `Task: T` below it may.
  const first = isFileName(top) ? labelledTitle(second) : top;
  if (first === undefined || first.heading === null || first.depth > 1) return byMilestone(headings);
  const own = split(first.heading);
  const headed = titleSection(sections);
  if (headed !== null && /\bid:\s/i.test(first.heading)) return { ...own, title: headed };
  if (own.milestone === null) {
    const isTopic = first.named && !PLAN_BEFORE.test(headingWords(first.heading));
    return isTopic || isNumbered(first.heading) ? byMilestone(headings) : own;
  }
  return own.title === null ? { ...own, title: byMilestone(headings).title } : own;
}

/** What stands under a heading `Title`, as in a form whose first heading is an id. */
function titleSection(sections: readonly Section[]): string | null {
  const [first] = sections.find(({ heading }) => /^title$/i.test(heading ?? ''))?.blocks ?? [];
  return first?.type === 'paragraph' ? titleOf(planText(first.children)) : null;
}

const isFileName = (section: Section | undefined): boolean =>
  /^[\w./-]+\.md$/i.test(section?.heading ?? '') && split(section?.heading ?? '').milestone === null;

/** `Task: T`, `Story 1.2: T`, as if it were the first heading. */
function labelledTitle(section: Section | undefined): Section | undefined {
  const words = headingWords(section?.heading ?? '');
  const isTitle = PLAN_BEFORE.test(words) || NUMBERED_PART.test(words);
  return section !== undefined && isTitle ? { ...section, depth: 1 } : undefined;
}

/** From a heading that begins with a milestone, as `## Milestone M01 — T`. */
function byMilestone(headings: readonly Section[]): Titles {
  const found = headings
    .slice(0, 3)
    .filter(({ heading }) => heading !== null && !isNumbered(heading))
    .map(({ heading }) => split(heading ?? ''))
    .find(({ title, milestone }) => title !== null && milestone !== null);
  return found ?? { title: null, milestone: null };
}

/** What a title's words say of title, milestone and phase. */
export function split(heading: string): Titles {
  const words = headingWords(heading).replaceAll('`', '').replace(PLAN_BEFORE, '');
  const [part, of = '', number = '', between = ''] = NUMBERED_PART.exec(words) ?? [];
  if (part !== undefined) {
    const kind = of.toLowerCase();
    const rest = words.slice(part.length);
    // `Phase 2 Integration - Foundation`: a word that says no more than that it is a plan is no part of the title.
    const whole = between === '' || OF_FORM.test(between) ? rest : words.slice(part.indexOf(between));
    return {
      title: titleOf(rest === '' ? between.replace(/\s+plan$/i, '') : whole),
      milestone: kind === 'milestone' ? number : null,
      ...(kind === 'phase' && { phase: `Phase ${number}` }),
    };
  }
  const { milestone, title } = byId(words);
  const inner = milestone === null ? innerPart(words) : null;
  return inner ?? { title: titleOf(title), milestone };
}

/** `Shop v1.0 — Phase 5: T`: a part of a project, whose name stands before it. */
function innerPart(words: string): Titles | null {
  const [, rest = ''] =
    /^[^:—–]{2,60}?\s[—–-]\s((?:phase|milestone|sprint|stage|iteration)\s.+)$/i.exec(words) ?? [];
  const [part] = NUMBERED_PART.exec(rest) ?? [];
  return part === undefined || part.length === rest.length ? null : split(rest);
}

/** A milestone's id and the words behind it: `M09 Plan — T`, also the value of `Milestone: M09 — T`. */
export function byId(words: string): { milestone: string | null; title: string } {
  const match = MILESTONE_HEADING.exec(words);
  const [all = '', id = ''] = match ?? [];
  const rest = words.slice(all.trimEnd().length);
  const goesOn = VERSION.test(id) ? /^\s?[\p{L}\p{N}_]/u : /^\s?\w/;
  const isWord = goesOn.test(rest) && !/\W$|plan$/i.test(all.trimEnd());
  if (match === null || (isWord && !ID_BEFORE_SPACE.test(id))) return { milestone: null, title: words };
  return { milestone: id, title: words.slice(all.length) };
}

function titleOf(words: string): string | null {
  const title = withoutPlansName(words.trim().replace(PLAN_BEFORE, '').replace(PLAN_BEHIND, ''));
  const isNone = isPlaceholder(title) || title.length < 2 || EVERY_PLANS.test(title) || isPlansName(title);
  return isNone ? null : title;
}

/** `Umsetzungsplan: T`, `T - 实施计划`. */
function withoutPlansName(title: string): string {
  const parts = title.split(/([:：—–]|\s-\s)/);
  if (parts.length < 3) return title;
  if (isPlansName(parts[0] ?? '')) return parts.slice(2).join('').trim();
  return isPlansName(parts.at(-1) ?? '') ? parts.slice(0, -2).join('').trim() : title;
}
