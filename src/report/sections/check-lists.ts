import type { Requiredness } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code } from '../../text/prose.ts';
import type { Mark } from '../../workflow/marks.ts';
import { byLegs } from '../legs.ts';
import { listed } from '../list.ts';
import { trail } from '../names.ts';
import { type Inline, keyItem } from '../nodes.ts';

const SHOWN = 30;
/** All checks, where so many are required. */
const ALL_NAMED = 12;

interface Check {
  name: string;
  required: Requiredness;
  mark?: Mark;
}

/** Which checks block a merge, which only inform, and which steps hide their result: one bullet each. */
export function checkLists(assessment: Assessment): Inline[][] {
  const checks = allChecks(assessment);
  const unknown = checks.filter((check) => check.required === 'unknown');
  const informing = checks.filter((check) => check.required === 'informational' || check.required === 'no');
  // Where no rule names a check GitHub blocks nothing.
  const deciding = assessment.inventory.requiredFrom === 'none' ? 'Deciding the verdict' : 'Merge-blocking';
  return [
    keyItem(deciding, blocking(checks, assessment)),
    ...(unknown.length === 0 ? [] : [keyItem('Not known whether merge-blocking', names(unknown))]),
    ...(informing.length === 0 ? [] : [keyItem('Informational', names(informing))]),
    ...(hidden(assessment).length === 0 ? [] : [keyItem('Result hidden', hiddenResults(assessment))]),
  ];
}

/** None only where all jobs and the rules were read. */
function blocking(checks: Check[], { inventory }: Assessment): Inline[] {
  // Where no rule names a job, one that was skipped blocks nothing here: it is for other events, or for other files.
  const isOut = ({ mark }: Check): boolean => inventory.requiredFrom === 'none' && mark === 'skipped';
  const deciding = checks.filter((check) => check.required === 'yes' && !isOut(check));
  const listed = names(deciding);
  const some = deciding.length > 0;
  // Where no rule chooses among them, the names of many say nothing more.
  if (inventory.requiredFrom === 'none' && deciding.length === checks.length && checks.length > ALL_NAMED)
    return [`all ${checks.length} checks`];
  const unread = inventory.workflows.some(({ jobsUnread }) => jobsUnread);
  if (unread) return some ? [...listed, ' and what could not be read'] : ['UNKNOWN'];
  return some || inventory.requiredFrom !== 'unreadable' ? listed : ['UNKNOWN'];
}

function allChecks({ inventory, identity }: Assessment): Check[] {
  return [
    ...inventory.workflows.flatMap(({ workflow, jobs }) =>
      jobs.map(({ name, required, mark }) => ({ name: trail(workflow, name), required, mark })),
    ),
    ...identity.otherChecks,
  ];
}

const hiddenResults = (assessment: Assessment): Inline[] => [
  ...names(hidden(assessment)),
  ' (by ',
  code('continue-on-error'),
  ' or the like)',
];

function hidden({ inventory }: Assessment): Check[] {
  return inventory.workflows.flatMap(({ workflow, jobs }) =>
    jobs.flatMap((job) =>
      job.steps
        .filter((step) => step.required === 'informational')
        .map((step) => ({ name: trail(workflow, job.name, step.name), required: step.required })),
    ),
  );
}

function names(checks: Check[]): Inline[] {
  const unique = [...new Set(checks.map((check) => check.name))];
  const groups = byLegs(unique.map((name) => ({ name, mark: 'success' })));
  return groups.length === 0
    ? ['none']
    : listed(
        groups.map(({ name }) => [name]),
        SHOWN,
      );
}
