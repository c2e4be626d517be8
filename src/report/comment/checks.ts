import type { Requiredness } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { duration } from '../../text/time.ts';
import type { Mark } from '../../workflow/marks.ts';
import { requiredCell, shownMark, sign } from '../marks.ts';
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

/** All checks in a folded table, those that did not pass first. */
export function checksBlock(assessment: Assessment): Part[] {
  const rows = [...jobRows(assessment), ...otherRows(assessment)];
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark));
  const shown = table(['Check', 'Required', 'Result', 'Time'], sorted.slice(0, ROWS).map(cells));
  const more = rows.length - ROWS;
  const rest = more > 0 ? [paragraph([`${more} more are in the report.`])] : [];
  const drop = { rank: 60, one: 'table of checks', many: 'tables of checks' };
  return [optional(drop, ...details([`Checks: ${summary(assessment)}`], [shown, ...rest]))];
}

function summary({ verdict, identity }: Assessment): string {
  const later = identity.absent
    .filter(({ why }) => why === 'later')
    .map(({ name }) => `${name} after the merge`);
  const marked = verdict.workflows.map(({ name, mark }) => `${name} ${sign(mark)}`);
  const all = [...marked, ...later];
  const more = all.length > WORKFLOWS_SHOWN ? [`${all.length - WORKFLOWS_SHOWN} more`] : [];
  return [...all.slice(0, WORKFLOWS_SHOWN), ...more].join(' · ');
}

function jobRows({ inventory }: Assessment): Row[] {
  return inventory.workflows.flatMap(({ workflow, jobs }) =>
    jobs.map(({ name, mark, required, url, seconds, steps }) => ({
      name: trail(workflow, name),
      mark: shownMark({ mark, steps }),
      required,
      url,
      time: seconds === null ? '' : duration(seconds),
    })),
  );
}

const otherRows = ({ identity }: Assessment): Row[] =>
  identity.otherChecks.map((check) => ({ ...check, time: '' }));

function cells({ name, mark, required, url, time }: Row): Inline[][] {
  const label = mark === 'success' ? [name] : linked(phrasing([name]), url);
  return [label, [requiredCell(required).toLowerCase()], [sign(mark)], [time]];
}
