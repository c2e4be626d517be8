import type { Requiredness } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code } from '../../text/prose.ts';
import { listed } from '../list.ts';
import { trail } from '../names.ts';
import { type Inline, keyItem } from '../nodes.ts';

const SHOWN = 30;

interface Check {
  name: string;
  required: Requiredness;
}

/** Which checks block a merge, which only inform, and which steps hide their result: one bullet each. */
export function checkLists(assessment: Assessment): Inline[][] {
  const checks = allChecks(assessment);
  const unknown = checks.filter((check) => check.required === 'unknown');
  const informing = checks.filter((check) => check.required === 'informational' || check.required === 'no');
  return [
    keyItem('Merge-blocking', blocking(checks, assessment)),
    ...(unknown.length === 0 ? [] : [keyItem('Not known whether merge-blocking', names(unknown))]),
    keyItem('Informational', names(informing)),
    keyItem('Result hidden', hiddenResults(assessment)),
  ];
}

/** None only where all jobs and the rules were read. */
function blocking(checks: Check[], { inventory }: Assessment): Inline[] {
  const listed = names(checks.filter((check) => check.required === 'yes'));
  const some = checks.some((check) => check.required === 'yes');
  const unread = inventory.workflows.some(({ jobsUnread }) => jobsUnread);
  if (unread) return some ? [...listed, ' and what could not be read'] : ['UNKNOWN'];
  return some || inventory.requiredFrom !== 'unreadable' ? listed : ['UNKNOWN'];
}

function allChecks({ inventory, identity }: Assessment): Check[] {
  return [
    ...inventory.workflows.flatMap(({ workflow, jobs }) =>
      jobs.map((job) => ({ name: trail(workflow, job.name), required: job.required })),
    ),
    ...identity.otherChecks,
  ];
}

function hiddenResults(assessment: Assessment): Inline[] {
  const checks = hidden(assessment);
  return checks.length === 0
    ? ['none']
    : [...names(checks), ' (by ', code('continue-on-error'), ' or the like)'];
}

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
  return unique.length === 0
    ? ['none']
    : listed(
        unique.map((name) => [name]),
        SHOWN,
      );
}
