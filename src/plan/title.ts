import type { Section } from './outline.ts';
import { isPlaceholder } from './prose.ts';
import { headingWords, isNumbered } from './sections.ts';

/** A milestone's id at the start of a heading, with `plan`, a file name's ending and separators behind it. */
const MILESTONE_HEADING =
  /^(?:milestone\s+)?\[?([A-Za-z]{1,4}\d{1,3}(?:[._]\d{1,3})?[A-Za-z]?)\]?(?![A-Za-z0-9])[_\s-]*(?:(?:milestone |implementation |refactor(?:ing)? )?plan)?(?:\.md)?(?=$|[\s:—–|-])\s*[:—–|-]*\s*/i;

/** What the headings say of title and milestone. */
export interface Titles {
  title: string | null;
  milestone: string | null;
}

/**
 * Title and milestone from the first headings: `# M09 Plan — T`, `# M15_plan — T`, `# M11 — T`, or `# M01_plan.md` with
 * `## Milestone M01 — T` below. A first heading that is the topic of a section is no title.
 */
export function titlesOf(sections: readonly Section[]): Titles {
  const headings = sections.filter(({ heading, depth }) => heading !== null && depth <= 2);
  const first = headings[0];
  if (first === undefined || first.heading === null || first.depth > 1) return byMilestone(headings);
  const own = split(first.heading);
  if (own.milestone === null) {
    return first.named || isNumbered(first.heading) ? byMilestone(headings) : own;
  }
  return own.title === null ? { ...own, title: byMilestone(headings).title } : own;
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

function split(heading: string): Titles {
  const words = headingWords(heading).replaceAll('`', '');
  const match = MILESTONE_HEADING.exec(words);
  const rest = match === null ? words : words.slice(match[0].length).trim();
  const title = rest.replace(/^plan\s*[:—–-]\s*/i, '');
  return { title: isPlaceholder(title) || title.length < 2 ? null : title, milestone: match?.[1] ?? null };
}
