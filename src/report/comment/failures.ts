import type { RootContent } from 'mdast';
import type { Failure } from '../../facts/sections.ts';
import { sentence as asSentence, type Prose, plain } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { sign } from '../marks.ts';
import { trail } from '../names.ts';
import { details, fence, type Inline, linked, own, paragraph, sentence, strong } from '../nodes.ts';
import { keep, optional, type Part } from '../parts.ts';
import { annotations, failedTests, unlikeBase } from '../sections/failures.ts';

/** Failures told in the comment; blocking ones first. */
const SHOWN = 5;

/** Annotations told of each. */
const ANNOTATIONS = 3;

/** Failed tests told of the first and of each other one. */
const TESTS = { first: 5, others: 2 };

/** Lines of the log that stand open, and what there is room for of each failure. */
const OPEN_LINES = 12;
const CHARACTERS = 4_000;

/** Each failing thing with its log and what is known of it; several of one cause once. */
export function failureParts(failures: Failure[]): Part[] {
  const sorted = failures
    .filter(({ sameAs }) => sameAs === null)
    .sort((a, b) => Number(b.blocking) - Number(a.blocking));
  const rest = sorted.length - SHOWN;
  return [
    ...sorted
      .slice(0, SHOWN)
      .map((failure, index) => failurePart(failure, index === 0 ? TESTS.first : TESTS.others)),
    ...(rest > 0 ? [keep(paragraph([`… and ${rest} more failed, see the checks below.`]))] : []),
  ];
}

function failurePart(failure: Failure, tests: number): Part {
  const name = trail(failure.workflow, failure.job, failure.step);
  const title = paragraph([
    strong([`${sign(failure.mark)} ${name}`]),
    ...(failure.whose === null ? [] : [' · ', strong(failure.whose)]),
    ' · ',
    ...linked([own('log')], failure.url),
  ]);
  const note = failure.note === null ? [] : [paragraph(sentence(asSentence(failure.note)))];
  const facts = classification(failure);
  const drop = { rank: 85, one: 'failure', many: 'failures' };
  return optional(
    drop,
    title,
    ...(facts.length === 0 ? [] : [paragraph(facts)]),
    ...explanation(failure, tests),
    ...note,
  );
}

/** Failed tests with the log folded; without any the log; without that the annotations. */
function explanation(failure: Failure, most: number): RootContent[] {
  const { lines, tests } = failure;
  if (tests.total > 0) return [...failedTests(failure, most), ...folded(shortened(lines), 'line')];
  return lines.length === 0 ? annotations(failure, ANNOTATIONS) : [...unlikeBase(failure), ...excerpt(lines)];
}

/** The lines of the log, which hold the annotations too; what goes beyond the first ones is folded. */
function excerpt(lines: string[]): RootContent[] {
  const shown = shortened(lines);
  const open = fence('text', shown.slice(0, OPEN_LINES).join('\n'));
  return [open, ...folded(shown.slice(OPEN_LINES), 'more line')];
}

function folded(lines: string[], noun: string): RootContent[] {
  if (lines.length === 0) return [];
  const shown = lines.filter((line) => line !== '…').length;
  return details([`${count(shown, noun)} of the log`], [fence('text', lines.join('\n'))]);
}

/** As many lines as there is room for in a comment with several failures. */
function shortened(lines: string[]): string[] {
  let room = CHARACTERS;
  const kept = lines.filter((line) => {
    room -= line.length;
    return room >= 0;
  });
  return kept.length === lines.length ? lines : [...kept, '…'];
}

/** What is known of the failure. */
function classification(failure: Failure): Inline[] {
  const facts: Inline[][] = [
    ...(isTold(failure) ? [] : [[capitalized(failure.classification)]]),
    ...scope(failure),
    ...(failure.blocking ? [] : [['does not block']]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function scope({ inScope, scope: why, causeUnknown }: Failure): Prose[] {
  if (inScope === null) {
    const unknown: Prose[] = causeUnknown ? [['cause unknown']] : [];
    return why === null ? unknown : [...unknown, ['outside the files of this change']];
  }
  return [[inScope ? 'in scope of this change' : 'outside of this change']];
}

/** That nothing could be told of its class, and what the title says, stands nowhere twice. */
const isTold = ({ classification, whose }: Failure): boolean =>
  classification === 'unclassified' || (whose !== null && plain(whose) === classification);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
