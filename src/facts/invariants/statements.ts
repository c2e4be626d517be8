import { changesComplete, touchedPaths } from '../../diff/changes.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, joinFirst, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { isFailure } from '../../workflow/marks.ts';
import { filesOfSubject } from '../change/subjects.ts';
import { readAlias } from '../checks/alias.ts';
import { aliased } from '../checks/aliased.ts';
import type { JudgedJob } from '../rows.ts';
import type { InvariantRow, Measured } from '../sections.ts';
import type { Excuses, Finding } from './check-finding.ts';

const FILES_SHOWN = 3;

/** What statements in words are held against. */
export interface Known {
  evidence: Evidence;
  jobs: JudgedJob[];
  /** The guardrails on gates; none where the change touches nothing that gates. */
  gates: InvariantRow[];
  measured: Measured;
  excused: Excuses;
}

/** `No changes beyond the new job` speaks of something else. */
const TURNS_ROUND = /\b(?:outside|beyond|except|besides|only|other than|apart from|unless|until)\b/i;

/** Sentences that the evidence settles, whatever the project: the first that fits. */
const STATEMENTS: readonly { says: RegExp; settle: (text: string, known: Known) => Finding }[] = [
  {
    says: /\b(?:no|without(?: any)?) (?:github |ci |actions? ){0,3}workflow (?:changes?|edits?|diffs?|modifications?)\b|\bworkflows?(?: files?)? (?:(?:is|are|remains?|stays?|must|be|remain|stay) ){0,3}(?:unchanged|untouched|unmodified)\b/i,
    settle: workflowsUnchanged,
  },
  {
    says: /\bno [`']?continue-on-error\b|\bno (?:silent )?(?:weakening|weakened|muting|muted|loosening|relaxing)\b|\b(?:ci|gates?|checks?|enforcement|thresholds?)\b[^.;]{0,50}\b(?:truthful|not (?:be )?(?:weakened|muted|bypassed|loosened)|unweakened|enforced|unchanged)\b/i,
    settle: gatesKept,
  },
  {
    says: /\b\d{1,5} (?:tests? )?(?:(?:remain|remains|stay|are|is) )?skipped\b/i,
    settle: testsSkipped,
  },
  {
    says: /\b(?:all|every)(?: \d[\d,]{0,6})?(?: (?:of|the|existing|current|previous|prior|other|remaining|our)){0,3} tests? (?:still |must |continue to |should ){0,2}(?:pass|passes|passed|are green|succeed)\b|^\d[\d,]{0,6} tests? (?:pass|passed|passing)\b/i,
    settle: allTestsPass,
  },
];

/** What the evidence says of a sentence of a plan; undefined: it is none of those. */
export function statementFinding(text: string, known: Known): Finding | undefined {
  if (TURNS_ROUND.test(text)) return undefined;
  const found = STATEMENTS.find(({ says }) => says.test(text));
  if (found !== undefined) return found.settle(text, known);
  const files = filesOfSubject(text, touchedPaths(known.evidence.changes));
  if (files.length === 0) return undefined;
  return { status: 'not assessed', evidence: say`${joinFirst(files.map(code), FILES_SHOWN)} changed` };
}

function workflowsUnchanged(_text: string, { evidence }: Known): Finding {
  const changed = evidence.changes.files.filter(({ path }) => kindOf(path) === 'workflow');
  if (changed.length > 0) {
    const names = changed.map(({ path }) => code(path));
    return { status: 'violated', evidence: say`${joinFirst(names, FILES_SHOWN)} changed` };
  }
  return changesComplete(evidence) ? { status: 'held', evidence: ['no workflow file is changed'] } : null;
}

/** The guardrails have compared them; where there is none the change touches nothing that gates. */
function gatesKept(_text: string, { evidence, gates }: Known): Finding {
  if (!changesComplete(evidence)) return null;
  const open = gates.filter(({ status }) => status !== 'held');
  if (open.length > 0) return { status: 'not assessed', evidence: say`see “${open[0]!.name}” below` };
  return { status: 'held', evidence: ['this change weakens no gate'] };
}

function testsSkipped(text: string, { measured: { tests } }: Known): Finding {
  const wanted = Number(/(\d{1,5}) (?:tests? )?(?:\w+ )?skipped/i.exec(text)?.[1]);
  if (tests === null) return null;
  const skipped = say`${count(tests.skipped, 'test')} of ${tests.total} skipped`;
  return { status: tests.skipped === wanted ? 'held' : 'not assessed', evidence: skipped };
}

/** Failing tests are told by the checks that they fail. */
function allTestsPass(text: string, { measured: { tests } }: Known): Finding {
  if (tests === null || tests.total === tests.skipped) return null;
  const wanted = Number((/\d[\d,]*/.exec(text)?.[0] ?? '0').replaceAll(',', ''));
  const passed = tests.total - tests.failed - tests.skipped;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
  const shown = say`${count(passed, 'test')} passed${skipped}${tests.failed > 0 ? `, ${tests.failed} failed` : ''}`;
  const holds = tests.failed === 0 && tests.total >= wanted;
  return { status: holds ? 'held' : 'not assessed', evidence: shown };
}

/** What words for a kind of check come to: `CI green`, `Coverage ≥ 85 %`, `Lint clean`; null: they mean none. */
export function kindFinding(text: string, { evidence, jobs, excused }: Known): Finding {
  if (readAlias(text) === null) return null;
  const found = aliased({ check: text }, evidence, jobs);
  if (found === null || found.mark === null) return null;
  if (found.mark === 'success') return { status: 'held', evidence: found.observed };
  const failed = jobs.filter(({ row }) => isFailure(row.mark));
  const { outside, unproven } = excused;
  const isJudged = failed.every(({ row }) => !outside.has(row.id) && !unproven.has(row.id));
  return found.mark === 'failure' && isJudged
    ? { status: 'violated', evidence: found.observed, failedJobs: failed.map(({ row }) => row.id) }
    : { status: 'not assessed', evidence: found.observed };
}

/** What a change of other files could have touched. */
const NOT_OF_CODE =
  /\b(?:ci|workflows?|checks?|gates?|jobs?|pipelines?|coverage|tests?|docs?|documentation|readme|ledger|changelog|tags?|releases?|versions?|audits?|governance|plans?|claims?|milestones?|licen[cs]es?)\b/i;

/** A statement about the code holds where the change has none, as it held before. */
export function holdsWithoutCode(text: string, evidence: Evidence): boolean {
  if (NOT_OF_CODE.test(text) || !changesComplete(evidence) || evidence.changes.files.length === 0)
    return false;
  return evidence.changes.files.every(({ path, previousPath = path }) =>
    [path, previousPath].every((each) => ['documentation', 'workflow'].includes(kindOf(each))),
  );
}
