import type { Plan } from '../evidence/plan.ts';
import { listItems, textsOf } from './blocks.ts';
import { deliverablesOf, scopeOf } from './deliverables.ts';
import { type Header, headerOf } from './header.ts';
import { intentOf, postureOf } from './intent.ts';
import { invariantsOf, verificationOf } from './invariants.ts';
import { outline, type Section } from './outline.ts';
import { MOST_ENTRIES } from './prose.ts';
import { readSource } from './source.ts';
import { ownLines, statementsAmong } from './statements.ts';
import { isStub } from './stub.ts';
import { titlesOf } from './title.ts';

/** Lines that are kept because they were asked for. */
const MOST_MENTIONS = 20;

/**
 * Reads a milestone plan, or a pull request's body, written in Markdown. What it does not state is null or empty;
 * comments, block HTML and code blocks (lists of files aside) state nothing. At most 200,000 characters are read, 600 of
 * a text and 100 entries of a list. Never throws.
 *
 * @param isAsked whether a line of the author's own is kept as it is; left out: none is.
 */
export function parsePlan(markdown: string, isAsked: (line: string) => boolean = () => false): Plan {
  const { frontMatter, blocks } = readSource(markdown);
  const sections = outline(blocks);
  const header = headerOf(headerBlocks(sections), frontMatter);
  const plan = { ...facts(sections, header), ...lists(sections, header.project ?? null) };
  const lines = ownLines(sections);
  const statements = statementsAmong(lines);
  const mentions = lines.filter(isAsked).slice(0, MOST_MENTIONS);
  return {
    stub: isStub(plan, sections),
    ...plan,
    ...(statements.length > 0 && { statements }),
    ...(mentions.length > 0 && { mentions }),
  };
}

function facts(sections: readonly Section[], header: Header) {
  const titles = titlesOf(sections);
  return {
    title: titles.title ?? header.title ?? null,
    milestone: header.milestone ?? titles.milestone,
    project: header.project ?? null,
    phase: header.phase ?? null,
    branch: header.branch === undefined ? null : header.branch.replaceAll('`', ''),
    posture: header.posture ?? postureOf(sections),
    status: header.status ?? null,
    baseline: header.baseline ?? null,
    intent: intentOf(sections, header.intent),
  };
}

function lists(sections: readonly Section[], project: string | null) {
  const { inScope, outOfScope } = scopeOf(sections);
  return {
    inScope: inScope.slice(0, MOST_ENTRIES),
    outOfScope: outOfScope.slice(0, MOST_ENTRIES),
    invariants: invariantsOf(sections).slice(0, MOST_ENTRIES),
    verification: verificationOf(sections).slice(0, MOST_ENTRIES),
    deliverables: deliverablesOf(sections, project).slice(0, MOST_ENTRIES),
    acceptance: acceptanceOf(sections).slice(0, MOST_ENTRIES),
  };
}

function acceptanceOf(sections: readonly Section[]): string[] {
  return sections
    .filter(({ kind }) => kind === 'acceptance')
    .flatMap(({ blocks }) => textsOf(listItems(blocks)));
}

/** Key lines stand before the first heading, under the title, and under a heading that announces them. */
function headerBlocks(sections: readonly Section[]): Section['blocks'] {
  const titled = sections.filter(({ kind, named }) => !named && kind === 'other').slice(0, 3);
  const top = titled.filter(
    ({ heading, depth }) => heading === null || depth === 1 || /^\W*milestone\b/i.test(heading),
  );
  return [...top, ...sections.filter(({ kind }) => kind === 'header')].flatMap(({ blocks }) => blocks);
}
