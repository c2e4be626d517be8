import { baseBranchOf } from '../facts/change/head.ts';
import { standingOf } from '../facts/checks/masked.ts';
import type { Facts } from '../facts/facts.ts';
import { type JudgedJob, type MaskedFailure, within } from '../facts/rows.ts';
import { code, type Prose, say, sentence } from '../text/prose.ts';
import type { Found, Noted, Reasoned, Rule } from './rule.ts';

/**
 * Debt: a step failed and its job passed all the same. Not one that the base branch's last run hides too, one whose
 * outcome another step looks at, or one that only reports.
 */
export const maskedFailure: Rule<'debt'> = {
  id: 'masked failure',
  outcomes: { debt: 'misleading' },
  findsFailures: true,
  find: (facts) => {
    const found = facts.jobs.flatMap((judged) =>
      judged.masked.map((failure) => finding(judged, failure, facts)),
    );
    const harmless = found.filter(({ status }) => status === 'explained');
    return [...found.filter((one) => !harmless.includes(one)), ...harmless];
  },
};

function finding(judged: JudgedJob, failure: MaskedFailure, { evidence }: Facts): Found<'debt'> {
  const failed = failedWords(judged, failure);
  const note = (status: Noted['status'], text: Prose): Noted => ({ status, topic: 'hidden failures', text });
  const status = standingOf(failure);
  if (status === 'known') {
    const there = code(baseBranchOf(evidence));
    return note(status, say`Known failure: ${failed}, and the job passed; so it does on ${there}`);
  }
  if (status === 'explained')
    return note(status, say`${failed}, and the job passed, as its workflow provides for`);
  return reason(judged, failure, failed);
}

/** `` CI › lint › `Run ruff` failed ``. */
function failedWords({ row, workflow }: JudgedJob, { step }: MaskedFailure): Prose {
  return step === null
    ? say`a step of ${within(workflow.workflow)}${code(row.name)} failed`
    : say`${within(workflow.workflow, row.name)}${code(step)} failed`;
}

function reason({ row }: JudgedJob, { step }: MaskedFailure, failed: Prose): Reasoned<'debt'> {
  const name = code(step ?? row.name);
  const idiom = code('continue-on-error');
  return {
    status: 'new',
    outcome: 'debt',
    headline:
      step === null
        ? say`${name} passed although a step of it failed`
        : say`${name} failed, and ${idiom} hid it`,
    text: step === null ? say`${sentence(failed)}, and the job passed` : say`${failed}, and ${idiom} hid it`,
    remedy:
      step === null
        ? say`find the failed step in the log of ${name}, and fix it`
        : say`fix ${name}, and remove ${idiom} so that it can fail`,
    url: row.url,
  };
}
