import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { titleText } from '../../workflow/steps.ts';
import { stepLine } from '../checks/kinded-steps.ts';
import type { Facts } from '../facts.ts';
import type { AbsentWorkflow } from '../rows.ts';
import type { Signal, SignalItem } from '../sections.ts';
import { kindOfStep } from '../workflows/kinds.ts';
import { loggedFindings, securityFindings } from './analyses.ts';
import { securityAnnotations } from './annotations.ts';
import { bounded, noneRan } from './items.ts';

/**
 * D) Security steps that ran, what they found, those that wait for the merge, what they remarked, and lock files in the
 * change.
 */
export function securitySignal({ evidence, jobs, steps, absent }: Facts): Signal {
  const ran = steps
    .filter(({ kind }) => kind === 'security')
    .map((step): SignalItem => ({ label: 'Ran', text: stepLine(step) }));
  return {
    heading: 'D) Security and Supply Chain',
    items: [
      ...(ran.length === 0 ? noneRan(evidence, 'checks security', 'check security') : bounded(ran, more)),
      ...securityFindings(evidence),
      ...loggedFindings(evidence, steps, ['security']),
      ...bounded(afterMerge(evidence, absent), more),
      ...securityAnnotations(evidence, jobs, steps),
      ...lockFiles(evidence),
    ],
  };
}

const more = (count: number): SignalItem => ({ label: '', text: [`and ${count} more security steps`] });

function afterMerge(evidence: Evidence, absent: AbsentWorkflow[]): SignalItem[] {
  const later = absent.filter(({ why }) => why === 'later');
  return later.flatMap(({ path, name }) => {
    const jobs = evidence.workflows.find((file) => file.path === path)?.head?.jobs ?? [];
    return jobs
      .flatMap((job) => job.steps.map((step) => ({ step, job: job.name ?? job.id })))
      .filter(({ step, job }) => {
        const place = { job, path: `${name} / ${job}` };
        return kindOfStep(evidence, place, titleText(step), step) === 'security';
      })
      .map(({ step }) => {
        const idiom = softFail(step);
        const mask = idiom === null ? [] : say`; a failure will not show (${code(idiom)})`;
        return { label: 'After the merge', text: say`${code(titleText(step))} (${name})${mask}` };
      });
  });
}

function lockFiles({ changes }: Evidence): SignalItem[] {
  const files = changes.files.filter(({ path }) => kindOf(path) === 'lock file');
  if (files.length === 0) return [];
  const shown = bounded(
    files.map(({ path }): Prose => [code(path)]),
    (count) => [`${count} more`],
  );
  return [{ label: 'Dependencies', text: say`Lock files changed: ${join(shown)}` }];
}
