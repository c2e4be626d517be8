import type { Evidence } from '../evidence/evidence.ts';
import { blastRadius } from '../facts/change/blast.ts';
import { context } from '../facts/context/context.ts';
import { previousRun, repeatsPrevious } from '../facts/context/previous-run.ts';
import { summarize } from '../facts/context/run-summary.ts';
import { date, title, trigger, wallSeconds } from '../facts/context/title.ts';
import { type Facts, factsOf } from '../facts/facts.ts';
import { failures } from '../facts/failures/failures.ts';
import { measure } from '../facts/results/measured.ts';
import { signals } from '../facts/signals/signals.ts';
import { gateChanges, gateDrift } from '../facts/weakenings/rows.ts';
import { isFailure, type Mark } from '../workflow/marks.ts';
import type { Assessment } from './assessment.ts';
import { decide } from './verdict.ts';

/** Judges the evidence of one head: everything that the report says. The same evidence gives the same Assessment. */
export function judge(evidence: Evidence): Assessment {
  const facts = factsOf(evidence);
  const { workflows, otherChecks, delta, weakenings } = facts;
  const name = title(evidence);
  const about = context(evidence, name, delta.files);
  const measured = measure(facts);
  const failed = failures(facts);
  const files = delta.complete ? delta.files.length : null;
  const summary = summarize(evidence, { workflows, otherChecks, measured, failures: failed, files });
  return {
    title: name,
    date: date(evidence, workflows),
    trigger: trigger(evidence),
    attempt: evidence.runs.reduce((most, { attempt }) => Math.max(most, attempt), 1),
    identity: { runs: facts.identity, absent: facts.absent, otherChecks },
    context: {
      ...about,
      previous: previousRun(evidence, summary),
      repeats: repeatsPrevious(evidence, summary),
    },
    inventory: {
      workflows,
      requiredFrom: facts.requiredFrom,
      changes: [...facts.changes, ...gateChanges(weakenings)],
    },
    signals: signals(facts),
    delta: { ...delta, drift: [...delta.drift, ...gateDrift(weakenings)] },
    failures: failed,
    invariants: facts.invariants,
    blast: blastRadius(evidence, delta),
    ...decide(facts, about.posture),
    checks: counts(facts),
    measured,
    seconds: wallSeconds(workflows),
  };
}

/**
 * Jobs and other apps' checks that ran; a run that failed before it had jobs is one. Neutral ones say neither yes nor no and
 * count as skipped.
 */
function counts({ workflows, otherChecks }: Facts): Assessment['checks'] {
  const runs = workflows.flatMap((rows): { mark: Mark }[] =>
    rows.jobs.length === 0 && isFailure(rows.mark) ? [rows] : rows.jobs,
  );
  const marks: Mark[] = [...runs, ...otherChecks].map(({ mark }) => mark);
  const skipped = marks.filter((mark) => mark === 'skipped' || mark === 'neutral').length;
  return {
    passed: marks.filter((mark) => mark === 'success' || mark === 'masked').length,
    total: marks.length - skipped,
    skipped,
  };
}
