import type { RootContent } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import { baseBranchOf } from '../../facts/change/head.ts';
import type { Failure } from '../../facts/sections.ts';
import { sentence as asSentence, code, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { sign } from '../marks.ts';
import { trail } from '../names.ts';
import { details, fence, type Inline, linked, own, paragraph, sentence, strong } from '../nodes.ts';
import { keep, optional, type Part } from '../parts.ts';
import { annotations, failedTests } from '../sections/failures.ts';

/** Failures told in the comment; blocking ones first. */
const SHOWN = 5;

/** Annotations told of each. */
const ANNOTATIONS = 3;

/** Failed tests told of the first and of each other one. */
const TESTS = { first: 5, others: 2 };

/** Lines of the log that stand open, and what there is room for of each failure. */
const OPEN_LINES = 12;
const CHARACTERS = 4_000;

/** Each failing thing with its log and what is known of it. */
export function failureParts(evidence: Evidence, failures: Failure[]): Part[] {
  const sorted = [...failures].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  const rest = sorted.length - SHOWN;
  return [
    ...sorted
      .slice(0, SHOWN)
      .map((failure, index) => failurePart(evidence, failure, index === 0 ? TESTS.first : TESTS.others)),
    ...(rest > 0 ? [keep(paragraph([`… and ${rest} more failed, see the checks below.`]))] : []),
  ];
}

function failurePart(evidence: Evidence, failure: Failure, tests: number): Part {
  const name = trail(failure.workflow, failure.job, failure.step);
  const title = paragraph([
    strong([`${sign(failure.mark)} ${name}`]),
    ' · ',
    ...linked([own('log')], failure.url),
  ]);
  const note = failure.note === null ? [] : [paragraph(sentence(asSentence(failure.note)))];
  const facts = classification(evidence, failure);
  const drop = { rank: 85, one: 'failure', many: 'failures' };
  return optional(
    drop,
    title,
    ...explanation(failure, tests),
    ...note,
    ...(facts.length === 0 ? [] : [paragraph(facts)]),
  );
}

/** Failed tests with the log folded; without any the log; without that the annotations. */
function explanation(failure: Failure, most: number): RootContent[] {
  const { lines, tests } = failure;
  if (tests.total > 0) return [...failedTests(failure, most), ...folded(shortened(lines), 'line')];
  return lines.length === 0 ? annotations(failure, ANNOTATIONS) : excerpt(lines);
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

/** What is known of the failure; that nothing could be told of its class is left to the report. */
function classification(evidence: Evidence, failure: Failure): Inline[] {
  const facts: Inline[][] = [
    ...(failure.classification === 'unclassified' ? [] : [[capitalized(failure.classification)]]),
    ...scope(failure),
    ...onBase(failure.onBase, baseBranchOf(evidence)),
    ...(failure.blocking ? [] : [['does not block']]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function scope({ inScope, scope: why }: Failure): Prose[] {
  if (inScope === null) return why === null ? [] : [['outside the files of this change']];
  return [[inScope ? 'in scope of this change' : 'outside of this change']];
}

function onBase(value: boolean | null, branch: string): Prose[] {
  if (value === null) return [];
  return [[value ? 'fails on ' : 'did not fail on ', code(branch), ...(value ? [' too'] : [])]];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
