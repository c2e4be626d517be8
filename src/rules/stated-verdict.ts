import type { StatedVerdict } from '../evidence/verdict.ts';
import type { Failure } from '../facts/sections.ts';
import { type Prose, plain } from '../text/prose.ts';
import { oneLine } from '../text/text.ts';
import type { Assessment } from './assessment.ts';

const FINDINGS = 40;
const FAILURES = 20;
const TESTS = 10;
const TEXT = 500;

/** The verdict as data, as it goes into the Evidence: the same assessment gives the same value. */
export function statedVerdict({ verdict, failures }: Assessment): StatedVerdict {
  const { outcome, ciStatus, title, next, reasons, noted } = verdict;
  const found: StatedVerdict['reasons'] = [
    ...reasons.map((reason) => ({
      rule: reason.rule,
      status: 'new' as const,
      outcome: reason.outcome,
      text: text(reason.text),
      remedy: reason.remedy === null ? null : text(reason.remedy),
      url: reason.url,
    })),
    ...noted.map((note) => ({ ...note, outcome: null, text: text(note.text), remedy: null, url: null })),
  ];
  const blockingFirst = [...failures].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  return {
    outcome,
    ciStatus,
    headline: text(title),
    next: text(next),
    reasons: found.slice(0, FINDINGS),
    failures: blockingFirst.slice(0, FAILURES).map(stated),
  };
}

function stated(failure: Failure): StatedVerdict['failures'][number] {
  const { workflow, job, step, url, classification, whose, blocking, tests } = failure;
  return {
    workflow,
    job,
    step,
    url,
    classification,
    whose: whose === null ? null : text(whose),
    blocking,
    tests: tests.cases.slice(0, TESTS),
    testsTotal: tests.total,
  };
}

const text = (prose: Prose): string => oneLine(plain(prose), TEXT);
