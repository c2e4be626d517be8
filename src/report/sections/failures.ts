import type { Failure } from '../../judge/assessment.ts';
import { link, type Prose } from '../../judge/prose.ts';
import { signAndWord } from '../marks.ts';
import { trail } from '../names.ts';
import { bullets, heading, keyItem } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

/** Failures that are always told in full. */
const KEPT = 20;

/** Each failure with where it is, what kind it is, and whether it is ours. Absent when nothing failed. */
export const failures: MakeSection = (_evidence, assessment) =>
  assessment.failures.length === 0
    ? null
    : { heading: 'Failure Analysis', parts: assessment.failures.map(failurePart) };

function failurePart(failure: Failure, index: number): Part {
  const title = heading(3, [trail(failure.workflow, failure.job, failure.step)]);
  const list = bullets([
    keyItem('Result', [signAndWord(failure.mark), ', ', link('log', failure.url)]),
    keyItem('Classification', [failure.classification]),
    keyItem('In scope of this change', [answer(failure.inScope)]),
    keyItem('Fails on the base too', [answer(failure.onBase)]),
    keyItem('Blocks the merge', [failure.blocking ? 'yes' : 'no']),
    ...(failure.note === null ? [] : [note(failure.note)]),
  ]);
  const drop = { rank: 65, one: 'failure', many: 'failures' };
  return index < KEPT ? keep(title, list) : optional(drop, title, list);
}

const note = (text: Prose) => keyItem('Note', text);

function answer(value: boolean | null): string {
  if (value === null) return 'UNKNOWN';
  return value ? 'yes' : 'no';
}
