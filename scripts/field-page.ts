import { toMarkdown } from '../src/report/markdown.ts';
import { bullets, heading, paragraph, table } from '../src/report/nodes.ts';
import { code, fromPlan, type Prose } from '../src/text/prose.ts';
import { count } from '../src/text/text.ts';
import { type AssertionField, assertionsSection, type PlayedAssertions } from './field-assertions.ts';

/** What is played and how it was judged: docs/field.json. */
export interface Field {
  /** The newest commits of each, `commits` of them from the commit `from` back, merges as one change. */
  repositories: { repository: string; from: string; commits: number }[];
  /** Commits that a coding agent wrote or helped to write. */
  agents: CommitId[];
  /** Commits that add a gate, chosen by reading them, before it was known what Docket says. */
  reversed: Addition[];
  judgements: Judgement[];
  /** What was measured when something was looked at for the first time; the rules were corrected since. */
  firstLooks?: { what: string; right: number; of: number }[];
  assertions?: AssertionField;
}

export interface CommitId {
  repository: string;
  commit: string;
}

export interface Addition extends CommitId {
  /** How the gate was added. */
  kind: string;
  gate: string;
  /** Words of the finding that tells it; left out: any finding of the commit does. */
  finding?: string;
}

/** Numbers of data that no rule had been tried on: the others are of data that the rules were corrected with. */
function firstLooks({ firstLooks: looks = [] }: Field) {
  if (looks.length === 0) return [];
  return [
    paragraph([
      'The rules were corrected with these very commits, so that others may come out worse. What was looked at for the first time came to:',
    ]),
    table(
      ['First look at', 'right'],
      looks.map(({ what, right, of }) => [what, share(right, of)].map(cell)),
    ),
  ];
}

const VERDICTS = ['right', 'debatable', 'false'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a reader of the commit's difference thinks of an alarm. */
export interface Judgement extends CommitId {
  /** Words of the alarm that is meant; left out: every alarm of the commit that no other judgement means. */
  finding?: string;
  judgement: Verdict;
  reason: string;
}

/** An alarm is what blocks a merge or is told as a debt; a note changes nothing. */
export interface Alarm extends CommitId {
  weight: 'blocked' | 'debt';
  text: string;
}

/** What the audit says of a commit. */
export interface Found {
  weight: 'blocked' | 'debt' | 'note';
  text: string;
}

/** What the audit said. */
export interface Played {
  /** Commits that were looked at. */
  ordinary: { commits: number; alarms: Alarm[] };
  agents: { commits: number; alarms: Alarm[] };
  /** What it says of each addition that is turned round, in their order. */
  reversed: { addition: Addition; found: Found[] }[];
  assertions?: PlayedAssertions;
  /** Commits that could not be compared, each as often as it was tried. */
  unread?: CommitId[];
}

interface Judged extends Alarm {
  judgement: Judgement | null;
}

export interface Page {
  markdown: string;
  /** What keeps the page from being complete: alarms without a judgement, judgements without an alarm. */
  open: string[];
}

/** Commits with a false alarm at most, right alarms at least, and reversed additions at least that are seen, in per cent. */
const TARGETS = { false: 1, right: 80, seen: 95 };

type Sight = 'alarm' | 'note' | 'nothing';

/** A note names the weakening too: it is one because the commit's message names the gate. */
function sightOf({ addition, found }: Played['reversed'][number]): Sight {
  const meant = found.filter(({ text }) => text.includes(addition.finding ?? ''));
  if (meant.length === 0) return 'nothing';
  return meant.some(({ weight }) => weight !== 'note') ? 'alarm' : 'note';
}

/** The page docs/field.md: totals, additions, alarms and how they are judged. The same input gives the same page. */
export function fieldPage(
  field: Field,
  { ordinary, agents, reversed: turned, assertions, unread = [] }: Played,
): Page {
  const reversed = turned.map((one) => ({ addition: one.addition, seen: sightOf(one) }));
  const judged = {
    ordinary: ordinary.alarms.map((alarm) => judge(alarm, field.judgements)),
    agents: agents.alarms.map((alarm) => judge(alarm, field.judgements)),
  };
  const all = [...judged.ordinary, ...judged.agents];
  const used = new Set(all.map(({ judgement }) => judgement));
  const gone = field.judgements.filter((judgement) => !used.has(judgement));
  const asserted =
    field.assertions && assertions
      ? assertionsSection(field.assertions, assertions)
      : { nodes: [], open: [] };
  const markdown = toMarkdown([
    heading(1, ['Field']),
    paragraph([
      'What ',
      code('docket audit'),
      ` says of real histories: ${count(field.repositories.length, 'public repository', 'public repositories')}, and whether somebody who reads the commits agrees. `,
      'Written by ',
      code('npm run field'),
      ' from ',
      code('docs/field.json'),
      '. An alarm is what blocks a merge or is told as a debt; it is right where the gate became weaker and neither title nor body says so.',
    ]),
    heading(2, ['Totals']),
    table(
      ['Commits', 'looked at', 'with an alarm', 'with a false one', 'alarms', ...VERDICTS, 'not judged'],
      [
        totals('ordinary', ordinary.commits, judged.ordinary),
        totals('of coding agents', agents.commits, judged.agents),
      ],
    ),
    ...notCompared(unread),
    table(
      ['Target', 'at', 'measured'],
      [
        [
          'ordinary commits with a false alarm',
          `at most ${TARGETS.false} %`,
          share(
            commitsOf(judged.ordinary.filter(({ judgement }) => judgement?.judgement === 'false')),
            ordinary.commits,
          ),
        ].map(cell),
        [
          'alarms that are right, in both parts',
          `at least ${TARGETS.right} %`,
          share(all.filter(({ judgement }) => judgement?.judgement === 'right').length, all.length),
        ].map(cell),
        [
          'reversed additions seen',
          `at least ${TARGETS.seen} %`,
          share(reversed.filter(({ seen }) => seen !== 'nothing').length, reversed.length),
        ].map(cell),
      ],
    ),
    ...firstLooks(field),
    heading(2, ['Reversed additions']),
    paragraph([
      'A commit that adds a gate, turned round, takes it away. A note sees it too: the message of the commit names the gate, and speaks for the author.',
    ]),
    table(
      ['Kind', 'commits', 'alarm', 'note', 'nothing'],
      [...kindsOf(field.reversed)].map((kind) => {
        const ones = reversed.filter(({ addition }) => addition.kind === kind);
        const seen = (as: Sight) => String(ones.filter((one) => one.seen === as).length);
        return [kind, String(ones.length), seen('alarm'), seen('note'), seen('nothing')].map(cell);
      }),
    ),
    ...listed(
      'Those that are not seen:',
      ['Repository', 'commit', 'kind', 'gate'],
      reversed
        .filter(({ seen }) => seen === 'nothing')
        .map(({ addition }) => [
          [addition.repository],
          [code(short(addition.commit))],
          [addition.kind],
          fromPlan(addition.gate),
        ]),
    ),
    heading(2, ['Alarms']),
    ...alarms('Ordinary commits', judged.ordinary),
    ...alarms('Commits of coding agents', judged.agents),
    ...(gone.length === 0
      ? []
      : [heading(2, ['No longer told']), bullets(gone.map((judgement) => [nameOf(judgement)]))]),
    ...asserted.nodes,
    heading(2, ['Repositories']),
    table(
      ['Repository', 'newest commit', 'commits', 'alarms'],
      field.repositories.map(({ repository, from, commits }) => [
        [repository],
        [code(short(from))],
        [String(commits)],
        [String(ordinary.alarms.filter((alarm) => alarm.repository === repository).length)],
      ]),
    ),
  ]);
  return {
    markdown,
    open: [
      ...all
        .filter(({ judgement }) => judgement === null)
        .map((alarm) => `not judged: ${alarm.repository} ${short(alarm.commit)}: ${alarm.text}`),
      ...gone.map((judgement) => `no longer told: ${nameOf(judgement)}`),
      ...asserted.open,
    ],
  };
}

/** What is missing from the numbers. */
function notCompared(unread: readonly CommitId[]) {
  if (unread.length === 0) return [];
  const names = [...new Set(unread.map(({ repository }) => repository))];
  const each = names.map(
    (name) => `${commitsOf(unread.filter(({ repository }) => repository === name))} of ${name}`,
  );
  const all = count(commitsOf(unread), 'commit', 'commits');
  const text = `${all} could not be compared, because the clones lack large files, and are not counted: ${each.join(', ')}.`;
  return [paragraph([text])];
}

/** The judgement that means an alarm by its words, else the one of the whole commit. */
function judge(alarm: Alarm, judgements: readonly Judgement[]): Judged {
  const ones = judgements.filter(
    ({ repository, commit }) => repository === alarm.repository && commit === alarm.commit,
  );
  const meant = ones.find(({ finding }) => finding !== undefined && alarm.text.includes(finding));
  return { ...alarm, judgement: meant ?? ones.find(({ finding }) => finding === undefined) ?? null };
}

function totals(name: string, commits: number, judged: readonly Judged[]): Prose[] {
  const as = (verdict: Verdict) => judged.filter(({ judgement }) => judgement?.judgement === verdict);
  return [
    name,
    commits,
    commitsOf(judged),
    commitsOf(as('false')),
    judged.length,
    ...VERDICTS.map((verdict) => as(verdict).length),
    judged.filter(({ judgement }) => judgement === null).length,
  ].map((value) => [String(value)]);
}

const commitsOf = (alarms: readonly CommitId[]): number =>
  new Set(alarms.map(({ repository, commit }) => `${repository} ${commit}`)).size;

function share(part: number, whole: number): string {
  if (whole === 0) return 'none';
  return `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
}

const kindsOf = (additions: readonly Addition[]): Set<string> =>
  new Set(additions.map(({ kind }) => kind).sort());

function alarms(title: string, judged: readonly Judged[]) {
  return [
    heading(3, [title]),
    ...(judged.length === 0
      ? [paragraph(['None.'])]
      : [
          table(
            ['Repository', 'commit', 'weight', 'what Docket says', 'judgement', 'why'],
            judged.map(({ repository, commit, weight, text, judgement }) => [
              [repository],
              [code(short(commit))],
              [weight],
              fromPlan(text),
              [judgement?.judgement ?? 'not judged'],
              fromPlan(judgement?.reason ?? ''),
            ]),
          ),
        ]),
  ];
}

const listed = (title: string, head: string[], rows: Prose[][]) =>
  rows.length === 0 ? [] : [paragraph([title]), table(head, rows)];

const cell = (text: string): Prose => [text];
const short = (commit: string): string => commit.slice(0, 10);

const nameOf = ({ repository, commit, finding }: Judgement): string =>
  `${repository} ${short(commit)}${finding === undefined ? '' : `: ${finding}`}`;
