import type { Evidence } from '../../evidence/evidence.ts';
import type { Failure } from '../../facts/sections.ts';
import type { Assessment, Reason, Verdict } from '../../rules/assessment.ts';
import { plain } from '../../text/prose.ts';
import { bullets, keyLine, paragraph } from '../nodes.ts';
import { keep, optional, type Part } from '../parts.ts';
import { BESIDES, byWeight, reasonLine } from '../sections/verdict.ts';
import { failurePart } from './failures.ts';

const REASONS_SHOWN = 8;
/** Failures told with what explains them, beside the first. */
const FAILURES_SHOWN = 2;

/** What stands open beneath the numbers: what the next step is about, what else decides, and what does not. */
export interface Glance {
  first: Part[];
  others: Part[];
  besides: Part[];
}

/** A reason, or the failure that it tells of. */
type Item = { failure: Failure; reason: Reason | null } | { failure: null; reason: Reason };

/**
 * The reasons of the verdict, each failed check with what explains it, in the order of the verdict. Failures of one cause
 * are told once.
 */
export function glance(evidence: Evidence, assessment: Assessment): Glance {
  const { verdict } = assessment;
  const failures = assessment.failures.filter(({ sameAs }) => sameAs === null);
  const { deciding, besides } = byWeight(verdict, verdict.reasons);
  const told = new Set(verdict.reasons.map(({ url }) => url));
  const untold = failures.filter(({ url }) => !told.has(url));
  const items = [
    ...itemsOf(deciding, failures, assessment),
    ...untold.filter(({ blocking }) => blocking).map((failure): Item => ({ failure, reason: null })),
  ];
  const lesser = [
    ...itemsOf(besides, failures, assessment),
    ...untold.filter(({ blocking }) => !blocking).map((failure): Item => ({ failure, reason: null })),
  ];
  const [first, ...others] = items;
  const title = verdict.outcome === 'debt' ? 'Other warnings' : 'Other reasons';
  return {
    first: first === undefined ? [] : [firstPart(first, evidence, verdict)],
    others: parts(others, title, evidence, verdict),
    besides: parts(lesser, BESIDES, evidence, verdict),
  };
}

/** A failure that several reasons tell of stands with the first of them; one told under another one not at all. */
function itemsOf(reasons: Reason[], failures: Failure[], { failures: all }: Assessment): Item[] {
  const hidden = new Set(all.filter(({ sameAs }) => sameAs !== null).map(({ url }) => url));
  const seen = new Set<string>();
  return reasons.flatMap((reason): Item[] => {
    if (reason.url === null) return [{ failure: null, reason }];
    if (seen.has(reason.url) || hidden.has(reason.url)) return [];
    const failure = failures.find(({ url }) => url === reason.url);
    if (failure === undefined) return [{ failure: null, reason }];
    seen.add(reason.url);
    return [{ failure, reason }];
  });
}

function firstPart({ failure, reason }: Item, evidence: Evidence, verdict: Verdict): Part {
  if (failure !== null) return failurePart(evidence, failure, reason, 'first');
  return keep(paragraph(reasonLine(evidence, withoutNext(reason, verdict))));
}

/** Failures as blocks, the first ones, and the other reasons as a list beneath. */
function parts(items: Item[], title: string, evidence: Evidence, verdict: Verdict): Part[] {
  const failed = items.flatMap((item) => (item.failure === null ? [] : [item]));
  const reasons = items.flatMap(({ failure, reason }) => (failure === null ? [reason] : []));
  const rest = failed.length - FAILURES_SHOWN;
  const lines = reasons
    .slice(0, REASONS_SHOWN)
    .map((reason) => reasonLine(evidence, withoutNext(reason, verdict)));
  const more = reasons.length - lines.length;
  const list = bullets([...lines, ...(more > 0 ? [[`and ${more} more`]] : [])]);
  const drop = { rank: 90, one: 'list of reasons', many: 'lists of reasons' };
  return [
    ...failed
      .slice(0, FAILURES_SHOWN)
      .map(({ failure, reason }) => failurePart(evidence, failure, reason, 'other')),
    ...(rest > 0 ? [keep(paragraph([`… and ${rest} more failed, see the checks below.`]))] : []),
    ...(lines.length === 0 ? [] : [optional(drop, keyLine(title, []), list)]),
  ];
}

/** Where the next step says what closes it, that is not said twice. */
function withoutNext(reason: Reason, { next }: Verdict): Reason {
  const { remedy } = reason;
  const isNext = remedy !== null && plain(next).includes(plain(remedy).slice(1));
  return isNext ? { ...reason, remedy: null } : reason;
}
