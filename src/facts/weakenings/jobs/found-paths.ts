import type { Evidence } from '../../../evidence/evidence.ts';
import type { StepDefinition } from '../../../evidence/workflow.ts';
import { code, join, say } from '../../../text/prose.ts';
import { checksIn } from '../compared/checks.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import { withoutRef } from '../compared/scripts.ts';
import type { Version, Weakening } from '../weakening.ts';
import { droppedPaths } from './triggers.ts';

/**
 * What an action that finds out what changed no longer looks for, where jobs or steps with checks ask for it: `src` of
 * `dorny/paths-filter` takes `src/core/**` in place of `src/**`. It is the path filter of a trigger in another place.
 */
export function narrowedFinds(evidence: Evidence, { file, before, after, steps }: JobPair): Weakening[] {
  if (after === null || file.after === null) return [];
  const asked = conditionsOf(file.after);
  return steps.flatMap(({ before: old, after: now }) =>
    (old.finds ?? []).flatMap(({ name, paths }): Weakening[] => {
      const next = now?.finds?.find((each) => each.name === name)?.paths;
      if (next === undefined || !isComparable(old, now) || !asked.some((text) => isAbout(text, name)))
        return [];
      const { lists, mild } = droppedPaths(evidence, { paths }, { paths: next });
      if (lists.length === 0) return [];
      const tool = withoutRef(old.uses ?? '');
      const shown = name === '' ? code(tool) : say`${code(name)} of ${code(tool)}`;
      return [
        {
          kind: 'trigger narrowed',
          weight: mild ? 'note' : 'lesser',
          path: file.before.path,
          job: before.id,
          things: [
            'paths',
            'path filter',
            name,
            tool,
            ...lists.map((entry) => entry.replace(/^without !?/, '')),
          ],
          act: 'narrow',
          text: say`${shown} in ${code(jobName(before))} of ${code(workflowName(file.before))} takes less: ${join(lists.map((entry) => code(entry)))}`,
          remedy: say`let it take the rest too, or say in the description what no longer starts the checks`,
        },
      ];
    }),
  );
}

/** Patterns that exclude mean something else from action to action. */
const isComparable = (old: StepDefinition, now: StepDefinition | null): boolean =>
  now !== null &&
  withoutRef(old.uses ?? '') === withoutRef(now.uses ?? '') &&
  ![...(old.finds ?? []), ...(now.finds ?? [])].some(({ paths }) =>
    paths.some((entry) => entry.startsWith('!')),
  );

/** The conditions of jobs and steps that check something. */
const conditionsOf = (version: Version): string[] =>
  version.workflow.jobs.flatMap((job) => [
    ...(checksIn(version, job).length > 0 ? [job.if ?? ''] : []),
    ...job.steps.flatMap((step) => (checksIn(version, step).length > 0 ? [step.if ?? ''] : [])),
  ]);

/** Whether a condition asks for an output of this name; patterns without a name have an output of any. */
const isAbout = (condition: string, name: string): boolean =>
  [...condition.matchAll(/\.outputs\.([\w-]{1,100})/g)].some(([, output]) => name === '' || output === name);
