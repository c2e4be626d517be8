import { code, joinFirst, say } from '../../../text/prose.ts';
import { known } from '../../../tools/known.ts';
import { tokens } from '../../../workflow/shell-tokens.ts';
import { checksIn } from '../compared/checks.ts';
import { type Leg, legsOf, pairLegs } from '../compared/matrix.ts';
import { type JobPair, jobName, workflowName } from '../compared/pairs.ts';
import type { Weakening } from '../weakening.ts';

/** Keys of a matrix that hand options to a tool. */
const OPTIONS = /(?:FLAGS|OPTS|OPTIONS|ARGS)$/i;
const WARNINGS = known('warnings');
const SHOWN = 3;

/** Warnings that legs of a matrix no longer ask the compiler for, where nothing else of the job has them. */
export function loosenedLegs({ file, before, after }: JobPair): Weakening[] {
  if (after === null || checksIn(file.before, before).length === 0) return [];
  const [was, is] = [legsOf(before), legsOf(after)];
  const pairs = was === null || is === null ? [] : pairLegs(was, is);
  const rest = JSON.stringify([file.after?.workflow.env, after.env, after.steps]);
  const lost = pairs.flatMap((pair) => {
    const left = optionsIn(pair.after);
    return optionsIn(pair.before).filter(
      (word) =>
        WARNINGS.some(({ flags, errors }) => flags.test(word) || errors.test(word)) &&
        !left.includes(word) &&
        !rest.includes(word),
    );
  });
  if (lost.length === 0) return [];
  const flags = [...new Set(lost)];
  return [
    {
      kind: 'threshold lowered',
      weight: 'lesser',
      path: file.before.path,
      job: before.id,
      things: [...flags, before.id, jobName(before)],
      act: 'lower',
      text: say`${code(jobName(before))} of ${code(workflowName(file.before))} no longer asks for ${joinFirst(
        flags.map((flag) => code(flag)),
        SHOWN,
      )} in its matrix`,
      remedy: ['ask for the warnings again, or say in the description why not'],
    },
  ];
}

const optionsIn = (leg: Leg): string[] =>
  Object.entries(leg).flatMap(([key, value]) =>
    OPTIONS.test(key) ? tokens(value).flatMap((token) => (token.kind === 'word' ? [token.text] : [])) : [],
  );
