import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, type Prose, say } from '../../text/prose.ts';
import { softFail } from '../../workflow/soft-fail.ts';
import { titleText } from '../../workflow/steps.ts';
import { bounded, type KindedStep, noneRan, stepLine } from '../checks/kinded-steps.ts';
import type { AbsentWorkflow, JudgedJob } from '../rows.ts';
import type { Signal } from '../sections.ts';
import { kindOfStep } from '../workflows/kinds.ts';
import { securityFindings } from './analyses.ts';
import { securityAnnotations } from './annotations.ts';

type Item = Signal['items'][number];

/**
 * D) Security steps that ran, what they found, those that wait for the merge, what they remarked, and lock files in the
 * change.
 */
export function securitySignal(
  evidence: Evidence,
  jobs: JudgedJob[],
  steps: KindedStep[],
  later: AbsentWorkflow[],
): Signal {
  const ran = steps
    .filter(({ kind }) => kind === 'security')
    .map((step): Item => ({ label: 'Ran', text: stepLine(step) }));
  return {
    heading: 'D) Security and Supply Chain',
    items: [
      ...(ran.length === 0 ? noneRan(evidence, 'checks security', 'check security') : bounded(ran, more)),
      ...securityFindings(evidence),
      ...bounded(afterMerge(evidence, later), more),
      ...securityAnnotations(evidence, jobs, steps),
      ...lockFiles(evidence),
    ],
  };
}

const more = (count: number): Item => ({ label: '', text: [`and ${count} more security steps`] });

function afterMerge(evidence: Evidence, later: AbsentWorkflow[]): Item[] {
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

function lockFiles({ changes }: Evidence): Item[] {
  const files = changes.files.filter(({ path }) => kindOf(path) === 'lock file');
  if (files.length === 0) return [];
  const shown = bounded(
    files.map(({ path }): Prose => [code(path)]),
    (count) => [`${count} more`],
  );
  return [{ label: 'Dependencies', text: say`Lock files changed: ${join(shown)}` }];
}
