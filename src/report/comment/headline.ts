import type { Heading, Paragraph } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import { baseBranchOf } from '../../facts/change/head.ts';
import { percentText } from '../../facts/results/coverage.ts';
import { laterWords } from '../../facts/rows.ts';
import type { Assessment, Reason, Verdict } from '../../rules/assessment.ts';
import { code, type Prose, plain } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import { listed, shortened } from '../list.ts';
import { outcomeEmoji } from '../marks.ts';
import { bullets, heading, type Inline, keyLine, paragraph, sentence, strong } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';
import { BESIDES, byWeight, reasonLine } from '../sections/verdict.ts';

const HEADLINE = 300;
const NEXT = 1000;
const REASONS_SHOWN = 8;
const WORKFLOWS_SHOWN = 8;
const MORE = 'More reasons';

/** `✅ Ready to merge — all required checks passed`. */
export function headline({ outcome, label, headline }: Verdict): Heading {
  return heading(3, [`${outcomeEmoji(outcome)} ${label} — `, ...shortened(headline, HEADLINE)]);
}

/** The headline of a comment, as its Markdown has it; empty: it has none. */
export const headlineIn = (comment: string): string => /^### .*$/m.exec(comment)?.[0] ?? '';

/** One short line of numbers. */
export function numbers(evidence: Evidence, assessment: Assessment): Paragraph {
  const rest: Inline[][] = [
    [checkCount(assessment)],
    ...skipped(assessment),
    ...tests(assessment),
    ...lost(evidence, assessment),
    ...coverage(assessment),
    ...gaps(evidence),
    ...time(assessment),
  ];
  return paragraph([...name(evidence), ...listed(rest, rest.length, ' · ')]);
}

function name({ document }: Evidence): Inline[] {
  if (document.milestone === null || document.number === null) return [];
  return [strong([`${document.milestone} run ${document.number}`]), ' · '];
}

function checkCount({ checks, verdict, inventory }: Assessment): string {
  const unfinished = inventory.workflows.some(({ mark }) => mark === 'unfinished');
  if (checks.total === 0) return 'no check ran';
  const soFar = verdict.ciStatus === 'pending' || unfinished ? ' so far' : '';
  return `${checks.passed} of ${count(checks.total, 'check')} passed${soFar}`;
}

const skipped = ({ checks }: Assessment): Inline[][] =>
  checks.skipped === 0 ? [] : [[`${checks.skipped} skipped`]];

/** `62 tests, **1 failed**, 2 skipped`; `62 tests (from logs)`. */
function tests({ measured: { tests } }: Assessment): Inline[][] {
  if (tests === null) return [];
  const { total, failed, flaky, skipped, fromLog } = tests;
  const counts: Inline[][] = [
    [`${count(total, 'test')}${fromLog ? ' (from logs)' : ''}`],
    ...(failed === 0 ? [] : [[strong([`${failed} failed`])]]),
    ...(flaky === 0 ? [] : [[`${flaky} flaky`]]),
    ...(skipped === 0 ? [] : [[`${skipped} skipped`]]),
  ];
  return [listed(counts, counts.length)];
}

/** ``against `main` 3 tests without a result, 1 newly skipped``. */
function lost(evidence: Evidence, { measured }: Assessment): Inline[][] {
  if (measured.lost === undefined) return [];
  const { gone, skipped } = measured.lost;
  const counts = [
    ...(gone === 0 ? [] : [`${count(gone, 'test')} without a result`]),
    ...(skipped === 0 ? [] : [`${skipped} newly skipped`]),
  ];
  return [['against ', code(baseBranchOf(evidence)), ` ${counts.join(', ')}`]];
}

/** `coverage 85.6 % (−2.6)`. */
function coverage({ measured }: Assessment): Inline[][] {
  if (measured.coverage === null) return [];
  const from = measured.coverageFromLog ? ' (from a log)' : '';
  return [[`coverage ${percentText(measured.coverage)}${change(measured.coverageChange)}${from}`]];
}

function change(points = 0): string {
  const digits = Math.abs(points).toFixed(1);
  return digits === '0.0' ? '' : ` (${points < 0 ? '−' : '+'}${digits})`;
}

const gaps = ({ gaps }: Evidence): Inline[][] =>
  gaps.length === 0 ? [] : [[`${count(gaps.length, 'thing')} could not be read`]];

const time = ({ seconds }: Assessment): Inline[][] => (seconds === null ? [] : [[duration(seconds)]]);

/** The reasons that no failure's own block tells already; what alone would be a debt stands apart. */
export function reasons({ verdict, failures }: Assessment): Part[] {
  const told = new Set(failures.map((failure) => failure.url));
  const rest = verdict.reasons.filter((reason) => reason.url === null || !told.has(reason.url));
  const { deciding, besides } = byWeight(verdict, rest);
  const first = failures.length > 0 ? MORE : null;
  const withoutNext = (reason: Reason): Reason =>
    isNext(reason, verdict) ? { ...reason, remedy: null } : reason;
  return [...reasonPart(deciding.map(withoutNext), first), ...reasonPart(besides.map(withoutNext), BESIDES)];
}

/** Whether the next step says what closes it. */
function isNext({ remedy }: Reason, { next }: Verdict): boolean {
  return remedy !== null && plain(next).includes(plain(remedy).slice(1));
}

function reasonPart(reasons: Reason[], title: string | null): Part[] {
  if (reasons.length === 0) return [];
  const lines = reasons.slice(0, REASONS_SHOWN).map(reasonLine);
  const more = reasons.length - lines.length;
  const list = bullets([...lines, ...(more > 0 ? [[`and ${more} more`]] : [])]);
  const drop = { rank: 90, one: 'list of reasons', many: 'lists of reasons' };
  return [optional(drop, ...(title === null ? [] : [keyLine(title, [])]), list)];
}

/** What only runs once the change is merged, and what it brings, where the next step does not say so already. */
export function afterTheMerge(evidence: Evidence, { identity, verdict }: Assessment): Part[] {
  const next = plain(verdict.next);
  const later = identity.absent
    .filter(({ why }) => why === 'later')
    .map((workflow) => plain(laterWords(workflow)))
    .filter((text) => !next.includes(text));
  const mergeable = verdict.outcome === 'approved' || verdict.outcome === 'debt';
  if (evidence.head.postMerge || later.length === 0 || !mergeable) return [];
  const drop = { rank: 95, one: 'line', many: 'lines' };
  const list = listed(
    later.map((text): Prose => [text]),
    WORKFLOWS_SHOWN,
  );
  return [optional(drop, keyLine('After the merge', [...list, '.']))];
}

/** The one next step. */
export const nextStep = ({ next }: Verdict): Paragraph => keyLine('Next', sentence(shortened(next, NEXT)));
