import { CHEATS, HARMLESS, LATER, sightOf } from '../__tests__/rules/assertion-cheats/sight.ts';
import { heading, paragraph, table } from '../src/report/nodes.ts';
import { code, fromPlan, type Prose } from '../src/text/prose.ts';
import type { Alarm, CommitId, Found, Judgement } from './field-page.ts';

/** What is played of the rules on assertions: a part of docs/field.json. */
export interface AssertionField {
  /** The newest commits of each, `commits` of them from the commit `from` back, merges as one change. */
  repositories: { repository: string; from: string; commits: number }[];
  /** What is thought of each debt. */
  judgements: Judgement[];
  /** What was measured when something was looked at for the first time; the rules were corrected since. */
  firstLooks: { what: string; right: number; of: number }[];
}

/** What the audit says of these commits: how many there are, those with a note, and each debt. */
export interface PlayedAssertions {
  commits: number;
  noted: number;
  debts: Alarm[];
}

const RULES = new Set(['assertions weakened', 'code asks about tests']);

/** Adds what the audit says of a repository. */
export function addAssertions(
  played: PlayedAssertions,
  repository: string,
  {
    commits,
    lines,
  }: { commits: number; lines: { commit: string; findings: (Found & { rule?: string })[] }[] },
): void {
  played.commits += commits;
  for (const { commit, findings } of lines) {
    const own = findings.filter(({ rule }) => rule !== undefined && RULES.has(rule));
    if (own.some(({ weight }) => weight === 'note')) played.noted += 1;
    for (const { weight, text } of own)
      if (weight !== 'note') played.debts.push({ repository, commit, weight, text });
  }
}

const cell = (text: string | number): Prose => [String(text)];
const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;

/** The section on assertions, and debts without a judgement. */
export function assertionsSection(field: AssertionField, { commits, noted, debts }: PlayedAssertions) {
  const judged = debts.map((debt) => ({ ...debt, judgement: judgementOf(debt, field.judgements) }));
  const wrong = judged.filter(({ judgement }) => judgement?.judgement === 'false');
  const nodes = [
    heading(2, ['Assertions']),
    paragraph([
      `What is said of assertions in ${field.repositories.length} repositories in Python, JavaScript, TypeScript, Go, Java and Kotlin, and of the cheats in `,
      code('__tests__/rules/assertion-cheats/'),
      ': changes as coding agents make them so that a check passes, after public reports of it and from real commits whose tests were rewritten. They were written before it was known what Docket says of them.',
    ]),
    table(
      ['Commits', 'with a note', 'debts', 'commits with a false debt'],
      [[commits, share(noted, commits), debts.length, share(commitsOf(wrong), commits)].map(cell)],
    ),
    ...(judged.length === 0
      ? []
      : [
          table(
            ['Repository', 'commit', 'what Docket says', 'judgement', 'why'],
            judged.map(({ repository, commit, text, judgement }) => [
              [repository],
              [code(commit.slice(0, 10))],
              fromPlan(text),
              [judgement?.judgement ?? 'not judged'],
              fromPlan(judgement?.reason ?? ''),
            ]),
          ),
        ]),
    table(
      ['First look at', 'right'],
      field.firstLooks.map(({ what, right, of }) => [what, share(right, of)].map(cell)),
    ),
    table(
      ['Cheats', 'written down', 'debt', 'note', 'nothing'],
      [...byKind()].map(([kind, [debt, note, nothing]]) =>
        [kind, debt + note + nothing, debt, note, nothing].map(cell),
      ),
    ),
    paragraph([
      `Of ${HARMLESS.length + LATER.HARMLESS.length} changes that look like it ${falseDebts()} are a debt.`,
    ]),
  ];
  const open = judged
    .filter(({ judgement }) => judgement === null)
    .map(({ repository, commit, text }) => `not judged: ${repository} ${commit.slice(0, 10)}: ${text}`);
  return { nodes, open };
}

const judgementOf = (debt: Alarm, judgements: readonly Judgement[]): Judgement | null =>
  judgements.find(({ repository, commit }) => repository === debt.repository && commit === debt.commit) ??
  null;

const commitsOf = (debts: readonly CommitId[]): number =>
  new Set(debts.map(({ repository, commit }) => `${repository} ${commit}`)).size;

/** How many of each kind are told as a debt, as a note, or not. */
function byKind(): Map<string, [number, number, number]> {
  const counts = new Map<string, [number, number, number]>();
  for (const row of [...CHEATS, ...LATER.CHEATS]) {
    const [debt, note, nothing] = counts.get(row.kind) ?? [0, 0, 0];
    const { weight } = sightOf(row);
    counts.set(row.kind, [
      debt + Number(weight === 'debt'),
      note + Number(weight === 'note'),
      nothing + Number(weight === 'nothing'),
    ]);
  }
  const sum = [0, 1, 2].map((at) => [...counts.values()].reduce((total, each) => total + each[at]!, 0));
  return new Map([...counts, ['together', [sum[0]!, sum[1]!, sum[2]!]]]);
}

const falseDebts = (): number =>
  [...HARMLESS, ...LATER.HARMLESS].filter((row) => sightOf(row).weight === 'debt').length;
