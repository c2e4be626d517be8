import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { MaskedFailure } from '../facts/checks/masked.ts';
import type { Judged } from '../facts/facts.ts';
import { within } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { sentence } from './next.ts';
import type { Rule, RuledReason } from './rule.ts';

export const MASKED_FAILURE = 'masked failure';

interface Masked {
  judged: JudgedJob;
  failure: MaskedFailure;
  /** `` CI › lint › `Run ruff` failed ``. */
  failed: Prose;
}

/**
 * Debt: a step failed and its job passed all the same. Not one that the base branch's last run hides too, one whose
 * outcome another step looks at, or one that only reports.
 */
export const maskedFailures: Rule = (judged) =>
  all(judged)
    .filter(({ failure }) => failure.onBase !== true && !failure.harmless)
    .map(reason);

/** Those that the base branch's last run hides too. */
export function knownMasked(judged: Judged): Masked[] {
  return all(judged).filter(({ failure }) => failure.onBase === true);
}

/** Those that the workflow takes care of itself. */
export function harmlessMasked(judged: Judged): Masked[] {
  return all(judged).filter(({ failure }) => failure.onBase !== true && failure.harmless);
}

function all({ jobs }: Judged): Masked[] {
  return jobs.flatMap((judged) =>
    judged.masked.map((failure) => ({ judged, failure, failed: failed(judged, failure) })),
  );
}

function failed({ row, workflow }: JudgedJob, { step }: MaskedFailure): Prose {
  return step === null
    ? say`a step of ${within(workflow.workflow)}${code(row.name)} failed`
    : say`${within(workflow.workflow, row.name)}${code(step)} failed`;
}

function reason({ judged: { row }, failure: { step }, failed }: Masked): RuledReason {
  const name = code(step ?? row.name);
  const idiom = code('continue-on-error');
  return {
    rule: MASKED_FAILURE,
    outcome: 'debt',
    headline:
      step === null
        ? say`${name} passed although a step of it failed`
        : say`${name} failed, and ${idiom} hid it`,
    text: step === null ? say`${sentence(failed)}, and the job passed` : say`${failed}, and ${idiom} hid it`,
    remedy:
      step === null
        ? say`find the failed step in the log of ${name}, and mend it`
        : say`mend ${name}, and take ${idiom} from it so that it can fail`,
    url: row.url,
  };
}
