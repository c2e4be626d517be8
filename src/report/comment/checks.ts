import type { Evidence } from '../../evidence/evidence.ts';
import { baseBranchOf } from '../../facts/change/head.ts';
import { shownMark } from '../../facts/checks/job-rows.ts';
import type { Requiredness } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code } from '../../text/prose.ts';
import { duration } from '../../text/time.ts';
import type { Mark } from '../../workflow/marks.ts';
import { byLegs } from '../legs.ts';
import { requiredCell, signAndWord } from '../marks.ts';
import { trail } from '../names.ts';
import { details, type Inline, linked, paragraph, phrasing, table } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';

const ROWS = 60;
const WORKFLOWS_SHOWN = 8;

interface Row {
  name: string;
  mark: Mark;
  required: Requiredness;
  url: string | null;
  time: string;
}

/** The worst first; checks of one kind keep their order. */
const ORDER: Mark[] = [
  ...(['failure', 'timed_out', 'startup_failure', 'cancelled', 'stale', 'action_required'] as const),
  ...(['unfinished', 'masked', 'skipped', 'neutral', 'success'] as const),
];

/** All checks in a folded table, those that did not pass first; legs of a matrix that ended alike are one row. */
export function checksBlock(evidence: Evidence, assessment: Assessment): Part[] {
  const rows = [...jobRows(assessment), ...otherRows(assessment)];
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark));
  const isTold = new Set(rows.map(({ required }) => required)).size > 1;
  const columns = isTold ? ['Check', 'Required', 'Result', 'Time'] : ['Check', 'Result', 'Time'];
  const shown = table(
    columns,
    sorted.slice(0, ROWS).map((row) => cells(row, isTold)),
  );
  const more = rows.length - ROWS;
  const rest = more > 0 ? [paragraph([`${more} more are in the report.`])] : [];
  const required = isTold ? [] : [paragraph(requiredLine(evidence, assessment, rows[0]?.required))];
  const drop = { rank: 60, one: 'table of checks', many: 'tables of checks' };
  return [optional(drop, ...details([`Checks: ${summary(assessment)}`], [shown, ...rest, ...required]))];
}

/** What is required, where all checks have that in common. */
function requiredLine(
  evidence: Evidence,
  { inventory: { requiredFrom } }: Assessment,
  required?: Requiredness,
): Inline[] {
  const branch = code(baseBranchOf(evidence));
  if (requiredFrom === 'unreadable') return ['Which checks ', branch, ' requires could not be read.'];
  if (required !== 'yes') return [branch, ' requires none of them.'];
  return requiredFrom === 'rules'
    ? [branch, ' requires each of them.']
    : [branch, ' requires no check; Docket counts every job.'];
}

function summary({ verdict, identity }: Assessment): string {
  const later = identity.absent
    .filter(({ why }) => why === 'later')
    .map(({ name }) => `${name} after the merge`);
  const marked = verdict.workflows.map(({ name, mark }) => `${name} ${signAndWord(mark)}`);
  const all = [...marked, ...later];
  const more = all.length > WORKFLOWS_SHOWN ? [`${all.length - WORKFLOWS_SHOWN} more`] : [];
  return [...all.slice(0, WORKFLOWS_SHOWN), ...more].join(' · ');
}

function jobRows({ inventory }: Assessment): Row[] {
  return inventory.workflows.flatMap(({ workflow, jobs }) =>
    byLegs(
      jobs.map((job) => ({ ...job, mark: shownMark(job) })),
      ({ required }) => required,
    ).map(({ name, jobs: [first, ...others] }) => ({
      name: trail(workflow, name),
      mark: first.mark,
      required: first.required,
      url: first.url,
      time: timeOf([first, ...others].map(({ seconds }) => seconds)),
    })),
  );
}

/** The time of the longest of them. */
function timeOf(times: (number | null)[]): string {
  const known = times.filter((seconds) => seconds !== null);
  return known.length === 0 ? '' : duration(Math.max(...known));
}

const otherRows = ({ identity }: Assessment): Row[] =>
  identity.otherChecks.map((check) => ({ ...check, time: '' }));

function cells({ name, mark, required, url, time }: Row, isTold: boolean): Inline[][] {
  const label = mark === 'success' ? [name] : linked(phrasing([name]), url);
  const requirement: Inline[][] = isTold ? [[requiredCell(required).toLowerCase()]] : [];
  return [label, ...requirement, [signAndWord(mark)], [time]];
}
