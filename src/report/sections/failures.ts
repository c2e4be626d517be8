import type { RootContent } from 'mdast';
import type { Failure } from '../../facts/sections.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { link, type Prose } from '../../text/prose.ts';
import { signAndWord } from '../marks.ts';
import { trail } from '../names.ts';
import { bullets, fence, heading, keyItem, keyLine, linked, own, paragraph } from '../nodes.ts';
import { keep, type MakeSection, optional, type Part } from '../parts.ts';

/** Failures that are always told in full. */
const KEPT = 20;

/** Annotations shown of each. */
const ANNOTATIONS = 10;

/** Failed tests shown of each. */
const TESTS = 20;

/** Each failure with where it is, what kind it is, and whether it is ours. Absent when nothing failed. */
export const failures: MakeSection = (_evidence, assessment) =>
  assessment.failures.length === 0
    ? null
    : { heading: 'Failure Analysis', parts: assessment.failures.map(partsFor(assessment)) };

const partsFor =
  ({ inventory }: Assessment) =>
  (failure: Failure, index: number): Part => {
    const title = heading(3, [trail(failure.workflow, failure.job, failure.step)]);
    const list = bullets([
      keyItem('Result', [signAndWord(failure.mark), ', ', link('log', failure.url)]),
      keyItem('Classification', [failure.classification]),
      ...(failure.whose === null ? [] : [keyItem('Whose failure', failure.whose)]),
      ...(failure.inScope === null && failure.scope === null && !failure.causeUnknown
        ? []
        : [keyItem('In scope of this change', scope(failure))]),
      ...(failure.onBase === null ? [] : [keyItem('Fails on the base too', [answer(failure.onBase)])]),
      keyItem(inventory.requiredFrom === 'none' ? 'Decides the verdict' : 'Blocks the merge', [
        failure.blocking ? 'yes' : 'no',
      ]),
      ...(failure.note === null ? [] : [note(failure.note)]),
    ]);
    const places = annotations(failure, ANNOTATIONS);
    const log =
      failure.lines.length === 0 ? [] : [...unlikeBase(failure), fence('text', failure.lines.join('\n'))];
    const said = places.length === 0 ? [] : [keyLine('Annotations', []), ...places];
    const cases = failedTests(failure, TESTS);
    const tests = cases.length === 0 ? [] : [keyLine('Failed tests', []), ...cases];
    const nodes = [title, list, ...tests, ...log, ...said];
    const drop = { rank: 65, one: 'failure', many: 'failures', isTelling: true as const };
    return index < KEPT ? keep(...nodes) : optional(drop, ...nodes);
  };

/** That the lines of the log are no more than a difference. */
export function unlikeBase({ unlike }: Failure): RootContent[] {
  if (unlike === null) return [];
  const there = linked([own('passed')], unlike);
  return [
    paragraph(['No line says why. These are not in the log of the base branch, where it ', ...there, ':']),
  ];
}

/** The first failed tests with their messages, and how many more there are. */
export function failedTests({ tests: { lines, total } }: Failure, most: number): RootContent[] {
  if (total === 0) return [];
  const shown = lines.slice(0, most);
  const more = total - shown.length;
  const rest: Prose[] =
    more > 0 ? [[shown.length === 0 ? `${more} without a name` : `and ${more} more`]] : [];
  return [bullets([...shown, ...rest])];
}

/** What the job says of its failure: the first places, and how many more there are. */
export function annotations({ annotations: all }: Failure, most: number): RootContent[] {
  if (all.length === 0) return [];
  const more = all.length - most;
  const rest: Prose[] = more > 0 ? [[`and ${more} more`]] : [];
  return [bullets([...all.slice(0, most), ...rest])];
}

const note = (text: Prose) => keyItem('Note', text);

function scope({ inScope, scope: why, causeUnknown }: Failure): Prose {
  const known: Prose = [answer(inScope), ...(causeUnknown ? [', cause unknown'] : [])];
  return why === null ? known : [...known, ': ', ...why];
}

function answer(value: boolean | null): string {
  if (value === null) return 'UNKNOWN';
  return value ? 'yes' : 'no';
}
