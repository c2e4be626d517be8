import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { pageOfRule, pageOfVerdict } from '../../report/documentation.ts';
import { heading, keyLine, paragraph, table } from '../../report/nodes.ts';
import { toTerminal } from '../../report/terminal.ts';
import { closest } from '../../text/closest.ts';
import { fromPlan } from '../../text/prose.ts';
import { version } from '../../version.ts';
import { screenOf } from '../screen.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import rules from './rules.json' with { type: 'json' };

type RuleText = (typeof rules)[number];

/**
 * `docket explain`: prints what a rule of the verdict means, as docs/verdict.md has it; without a rule it lists them all.
 *
 * @param words the rule's name, in one word or several
 * @throws Failed where there is none of that name.
 */
export function explain(words: readonly string[], surroundings: Surroundings): number {
  const nodes = words.length === 0 ? listOfAll() : entry(ruleNamed(words.join(' ')));
  surroundings.out(toTerminal(nodes, screenOf(surroundings)));
  return 0;
}

const TOOL = { tool: { name: 'docket' as const, version } };

const listOfAll = (): RootContent[] => [
  table(
    ['Rule', 'Outcome', 'Example'],
    rules.map(({ rule, outcomes, example }) => [[rule], [outcomes.join(', ')], fromPlan(example)]),
  ),
];

function entry({ rule, outcomes, example, text }: RuleText): RootContent[] {
  return [
    heading(1, [rule]),
    keyLine('Outcome', [outcomes.join(', ')]),
    keyLine('Example', fromPlan(example)),
    ...fromMarkdown(text).children.map(withWholeLinks),
    paragraph(['More: ', { link: pageOfRule(TOOL, rule), text: 'docs/verdict.md' }]),
  ];
}

/** Links of the page, from wherever they are read. */
function withWholeLinks<T extends Nodes>(node: T): T {
  if (node.type === 'link' && !/^https?:/.test(node.url))
    return { ...node, url: pageOfVerdict(TOOL, node.url) };
  if ('children' in node) return { ...node, children: node.children.map(withWholeLinks) };
  return node;
}

/** A rule by its name, with blanks or as its address has it. */
function ruleNamed(written: string): RuleText {
  const name = written.trim().toLowerCase().replaceAll('-', ' ');
  const found = rules.find(({ rule }) => rule === name);
  if (found !== undefined) return found;
  const meant = closest(
    name,
    rules.map(({ rule }) => rule),
  );
  throw new Failed(
    `there is no rule "${written}"${meant === null ? ': `docket explain` lists them' : `; did you mean "${meant}"?`}`,
  );
}
