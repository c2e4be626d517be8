import { isReported } from '../facts/checks/jobless-runs.ts';
import type { MissingCheck } from '../facts/checks/required.ts';
import type { Facts } from '../facts/facts.ts';
import { type AbsentWorkflow, laterWords } from '../facts/rows.ts';
import { stageOf } from '../facts/stage.ts';
import { code, join, joinFirst, type Prose, say } from '../text/prose.ts';
import { CHECKS, type Found, type Noted, type Rule, UNTESTED } from './rule.ts';

/**
 * Pending: a required check is there in no form, and neither an explanation nor its run without jobs tells why. Blocked:
 * the change itself takes away what reports it, so that waiting brings nothing.
 */
export const requiredCheckMissing: Rule<'blocked' | 'pending'> = {
  id: 'required check missing',
  outcomes: { blocked: 'green', pending: 'pending' },
  find: (facts) =>
    facts.missing
      .filter((check) => check.explained || !isReported(check, facts))
      .map(({ explained, ...check }) => (explained ? belongsElsewhere(check) : missing(check, facts))),
};

type Missing = Omit<MissingCheck, 'explained'>;

function missing(check: Missing, facts: Facts): Found<'blocked' | 'pending'> {
  const { kind, name, text, gone, config } = check;
  const isOfUntested = !gone && facts.untested?.workflows.some(({ path }) => path === check.path) === true;
  const filtered = facts.untested?.why === 'filtered' ? filteredBy(check, facts) : null;
  return {
    status: 'new',
    outcome: gone ? 'blocked' : 'pending',
    headline: gone ? say`required ${kind} ${code(name)} is missing` : say`required ${kind} ${code(name)}`,
    text: say`Required ${kind} ${code(name)} is missing: ${text}`,
    remedy: gone
      ? say`let a job report ${code(name)} again, or change ${demandIn(config, 'the rule')} with it`
      : filtered !== null
        ? say`let ${code(filtered)} start for such changes, too (its filters keep it away), or remove ${code(name)} from ${demandIn(config, 'the rules')}`
        : say`run ${kind === 'check' ? 'what reports ' : ''}${code(name)}, or remove it from ${demandIn(config, 'the rules')}`,
    url: null,
    about: CHECKS,
    ...(isOfUntested && { cause: UNTESTED }),
  };
}

/** The workflow that would report the check, where its own filters let it not start; null: they do not. */
function filteredBy({ path }: Missing, { absent }: Facts): string | null {
  return absent.find((workflow) => workflow.path === path && workflow.why === 'filtered')?.name ?? null;
}

/** What demands a check: the rules, or the configuration file and its key. */
const demandIn = (config: string | null, rules: string): Prose =>
  config === null ? [rules] : say`${code('required.checks')} in ${code(config)}`;

function belongsElsewhere({ name, text }: Missing): Noted {
  const sentence = say`Required check ${code(name)} is absent: ${text}`;
  return { status: 'explained', topic: 'absent checks', text: sentence };
}

/**
 * Pending: no rule names a check, and a workflow whose triggers match this head has no run. After the merge a debt:
 * nothing waits for it any more. Where a rule decides what must run, such a workflow is only told.
 */
export const expectedWorkflowAbsent: Rule<'pending' | 'debt'> = {
  id: 'expected workflow absent',
  outcomes: { pending: 'pending', debt: 'green' },
  find: (facts) => facts.absent.flatMap((workflow) => absent(workflow, facts)),
};

function absent(workflow: AbsentWorkflow, facts: Facts): Found<'pending' | 'debt'>[] {
  const { name, clause, why } = workflow;
  const text = say`${code(name)} ${clause}`;
  if (why === 'later') return later(workflow, facts);
  if (why === 'undecided' || why === 'unreadable')
    return [{ status: 'open', topic: 'absent workflows', text }];
  if (why !== 'expected') return [];
  if (facts.requiredFrom === 'rules') return [{ status: 'explained', topic: 'absent workflows', text }];
  const isOver = facts.evidence.head.postMerge;
  return [
    {
      status: 'new',
      outcome: isOver ? 'debt' : 'pending',
      headline: isOver ? say`${code(name)} has not run` : say`${code(name)}, which has not run`,
      text,
      remedy: say`start ${code(name)} for this commit`,
      url: null,
      about: CHECKS,
      cause: UNTESTED,
    },
  ];
}

/** What runs after the merge of a pull request that is open. */
function later(workflow: AbsentWorkflow, { evidence }: Facts): Noted[] {
  if (stageOf(evidence) !== 'open') return [];
  const runs = laterWords(workflow);
  const text = say`Confirm ${runs} after the merge`;
  return [{ status: 'open', topic: null, text, action: { scope: 'after the merge', text, runs } }];
}

/**
 * Debt: no job with tests ran, because the workflows that have some take pull requests into other branches alone, and no
 * rule of this base names a check. Where one does, or where something ran that may have tested, it is a note.
 */
export const testsNotStarted: Rule<'debt'> = {
  id: 'tests not started',
  outcomes: { debt: 'green' },
  find: ({ unstartedTests, requiredFrom }) => {
    if (unstartedTests === null) return [];
    const { base, workflows, maybeTested } = unstartedTests;
    const filters = workflows.map(
      ({ name, event, filter, patterns }) =>
        say`${code(name)} (${code(filter)} of ${code(event)}: ${joinFirst(patterns.map(code), PATTERNS_SHOWN)})`,
    );
    const text = say`No job with tests ran, because those that have some do not start for pull requests into ${code(base)}: ${join(filters)}`;
    if (requiredFrom !== 'none' || maybeTested) return [{ status: 'open', topic: 'absent workflows', text }];
    const [first] = workflows;
    const name = code(first?.name ?? '');
    return [
      {
        status: 'new',
        outcome: 'debt',
        headline: say`no tests ran for the base ${code(base)}`,
        text,
        remedy: say`let ${name} take pull requests into ${code(base)}, or look at the checks again when the base is another one`,
        url: null,
        about: CHECKS,
      },
    ];
  },
};

const PATTERNS_SHOWN = 3;
