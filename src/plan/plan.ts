import type { RootContent } from 'mdast';
import type { Deliverable, Plan } from '../evidence/plan.ts';
import { acceptanceOf } from './acceptance.ts';
import { deliverablesOf, listedFiles } from './deliverables.ts';
import { type Header, headerOf, isKeyLines } from './header.ts';
import { intentOf, postureOf } from './intent.ts';
import { invariantsOf } from './invariants.ts';
import { pathsNamed } from './named.ts';
import { outline, type Section } from './outline.ts';
import { MOST_ENTRIES, planLines } from './prose.ts';
import { scopeOf } from './scope.ts';
import { headingWords } from './sections.ts';
import { readSource } from './source.ts';
import { ownLines, statementsAmong } from './statements.ts';
import { isStub } from './stub.ts';
import { byId, split, titlesOf } from './title.ts';
import { rootOf } from './tree.ts';
import { verificationOf } from './verification.ts';

/** Lines that are kept because they were asked for. */
const MOST_MENTIONS = 20;

/** What a plan is read for. */
export interface Reading {
  /** Whether a line of the author's own is kept as it is; left out: none is. */
  isAsked?: (line: string) => boolean;
  /** The repository's name, where the text is a milestone's plan: trees draw its folder, and all paths named count. */
  repository?: string;
}

/**
 * Reads a milestone plan, or a pull request's body, written in Markdown. What it does not state is null or empty;
 * comments, block HTML and code blocks (lists of files and commands that verify aside) state nothing. At most 200,000
 * characters are read, 600 of a text and 100 entries of a list. Never throws.
 */
export function parsePlan(markdown: string, { isAsked = () => false, repository }: Reading = {}): Plan {
  const { frontMatter, blocks } = readSource(markdown);
  const sections = outline(blocks);
  const header = headerOf([...headerBlocks(sections), ...colophon(blocks)], frontMatter);
  const stated = facts(sections, header);
  const roots = [header.project, repository, ...rootsOf(sections, stated.title)].filter(
    (name) => name !== undefined,
  );
  const plan = {
    ...stated,
    ...lists(sections, roots, listedFiles(frontMatter), repository !== undefined),
  };
  const lines = ownLines(sections);
  const listed = new Set(plan.deliverables.map(({ path }) => path));
  const named =
    repository === undefined ? [] : pathsNamed(sections, roots).filter((path) => !listed.has(path));
  const statements = statementsAmong(lines);
  const mentions = lines.filter(isAsked).slice(0, MOST_MENTIONS);
  return {
    stub: isStub(plan, sections),
    ...plan,
    ...(statements.length > 0 && { statements }),
    ...(mentions.length > 0 && { mentions }),
    ...(named.length > 0 && { named: named.slice(0, MOST_ENTRIES) }),
  };
}

function facts(sections: readonly Section[], header: Header) {
  const titles = titlesOf(sections);
  const named = header.title === undefined ? null : split(header.title);
  const stated = byId(header.milestone ?? '');
  return {
    title:
      titles.title ??
      named?.title ??
      header.title ??
      (stated.title === header.milestone ? null : stated.title || null),
    milestone: stated.milestone ?? header.milestone ?? titles.milestone ?? named?.milestone ?? null,
    project: header.project ?? null,
    phase: header.phase ?? titles.phase ?? named?.phase ?? null,
    branch: header.branch === undefined ? null : header.branch.replaceAll('`', ''),
    posture: header.posture ?? postureOf(sections),
    status: header.status ?? statusUnder(sections),
    baseline: header.baseline ?? null,
    intent: intentOf(sections, header.intent),
  };
}

function lists(
  sections: readonly Section[],
  roots: readonly string[],
  listed: readonly Deliverable[],
  isMilestones: boolean,
) {
  const { inScope, outOfScope } = scopeOf(sections);
  return {
    inScope: inScope.slice(0, MOST_ENTRIES),
    outOfScope: outOfScope.slice(0, MOST_ENTRIES),
    invariants: invariantsOf(sections).slice(0, MOST_ENTRIES),
    verification: verificationOf(sections).slice(0, MOST_ENTRIES),
    deliverables: once([...deliverablesOf(sections, roots, isMilestones), ...listed]).slice(0, MOST_ENTRIES),
    acceptance: acceptanceOf(sections).slice(0, MOST_ENTRIES),
  };
}

/** A folder that a tree draws around what lies at the top of a repository, called as the plan is. */
function rootsOf(sections: readonly Section[], title: string | null): string[] {
  const [name = ''] = (title ?? '').split(/\s[—–-]\s|:\s/);
  const drawn = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'code' ? (rootOf(block.value) ?? []) : []));
  return drawn.filter((root) => root.toLowerCase() === name.trim().toLowerCase().replaceAll(' ', '-'));
}

/** What stands under a heading `Status`. */
function statusUnder(sections: readonly Section[]): string | null {
  const own = sections.find(({ heading }) => /^status$/i.test(headingWords(heading ?? '')));
  const [first] = own?.blocks ?? [];
  return first?.type === 'paragraph' ? (planLines(first.children)[0] ?? null) : null;
}

/** A file that is listed again, with nothing to say of it, is the same one. */
function once(deliverables: readonly Deliverable[]): Deliverable[] {
  const known = new Set<string>();
  return deliverables.filter(({ path, text }) => {
    const isAgain = path !== undefined && text === '' && known.has(path);
    if (path !== undefined) known.add(path);
    return !isAgain;
  });
}

/** Key lines behind a rule at the end of a plan: `**Status:** proposed`. */
function colophon(blocks: readonly RootContent[]): RootContent[] {
  const [rule, last] = blocks.slice(-2);
  return rule?.type === 'thematicBreak' && last?.type === 'paragraph' && isKeyLines(last) ? [last] : [];
}

/** Key lines stand before the first heading, under the title, and under a heading that announces them. */
function headerBlocks(sections: readonly Section[]): Section['blocks'] {
  const titled = sections.filter(({ kind, named }) => !named && kind === 'other').slice(0, 3);
  const top = titled.filter(
    ({ heading, depth }) => heading === null || depth === 1 || /^\W*milestone\b/i.test(heading),
  );
  return [...top, ...sections.filter(({ kind }) => kind === 'header')].flatMap(({ blocks }) => blocks);
}
