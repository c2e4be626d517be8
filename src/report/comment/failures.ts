import type { RootContent } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Failure } from '../../facts/sections.ts';
import type { Reason } from '../../rules/assessment.ts';
import { sentence as asSentence, plain } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { shortened, shortName } from '../list.ts';
import { sign } from '../marks.ts';
import { trail } from '../names.ts';
import { details, fence, type Inline, linked, own, paragraph, sentence, strong } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';
import { annotations, failedTests, unlikeBase } from '../sections/failures.ts';
import { whyLink } from '../sections/verdict.ts';

/** Annotations told of each. */
const ANNOTATIONS = 3;

/** Failed tests told of the first and of each other one. */
const TESTS = { first: 5, other: 2 };

/** Characters of a failed test with its message; the log and the report have all of it. */
const MESSAGE = 240;

/** Lines of the log that stand open, and what there is room for of each failure. */
const OPEN_LINES = 12;
const CHARACTERS = 4_000;

/**
 * A failing thing: where, whose failure it is and what is known of it, and what explains it.
 *
 * @param reason what the verdict says of it; null: nothing
 * @param place of the first one more tests are named
 */
export function failurePart(
  evidence: Evidence,
  failure: Failure,
  reason: Reason | null,
  place: keyof typeof TESTS,
): Part {
  const { workflow, job, step } = failure;
  const name = trail(...[workflow, job, step].map((each) => (each === null ? null : shortName(each))));
  const links: Inline[][] = [
    linked([own('log')], failure.url),
    ...(reason === null ? [] : [whyLink(evidence, reason)]),
  ];
  const title = paragraph([
    strong([`${sign(failure.mark)} ${name}`]),
    ...[...known(failure), ...links].flatMap((fact) => [' · ', ...fact]),
  ]);
  const note = failure.note === null ? [] : [paragraph(sentence(asSentence(failure.note)))];
  const drop = { rank: 85, one: 'failure', many: 'failures' };
  return optional(drop, title, ...explanation(failure, TESTS[place]), ...scope(failure), ...note);
}

/** Failed tests with the log folded; without any the log; without that the annotations. */
function explanation(failure: Failure, most: number): RootContent[] {
  const { lines, tests } = failure;
  if (tests.total > 0) {
    const told = {
      ...failure,
      tests: { ...tests, lines: tests.lines.map((line) => shortened(line, MESSAGE)) },
    };
    return [...failedTests(told, most), ...folded(withRoom(lines), 'line')];
  }
  return lines.length === 0 ? annotations(failure, ANNOTATIONS) : [...unlikeBase(failure), ...excerpt(lines)];
}

/** The lines of the log, which hold the annotations too; what goes beyond the first ones is folded. */
function excerpt(lines: string[]): RootContent[] {
  const shown = withRoom(lines);
  const open = fence('text', shown.slice(0, OPEN_LINES).join('\n'));
  return [open, ...folded(shown.slice(OPEN_LINES), 'more line')];
}

function folded(lines: string[], noun: string): RootContent[] {
  if (lines.length === 0) return [];
  const shown = lines.filter((line) => line !== '…').length;
  return details([`${count(shown, noun)} of the log`], [fence('text', lines.join('\n'))]);
}

/** As many lines as there is room for in a comment with several failures. */
function withRoom(lines: string[]): string[] {
  let room = CHARACTERS;
  const kept = lines.filter((line) => {
    room -= line.length;
    return room >= 0;
  });
  return kept.length === lines.length ? lines : [...kept, '…'];
}

/** Classes that say no more than that it failed. */
const SAY_NOTHING: readonly string[] = ['unclassified', 'test failure'];

/** Whose failure it is, its class, and whether it blocks, in a few words each. */
function known({ whose, classification, blocking, causeUnknown }: Failure): Inline[][] {
  const says = plain(whose ?? []);
  const isTold = SAY_NOTHING.includes(classification) || says === classification;
  return [
    ...(whose === null ? [] : [[strong(whose)]]),
    ...(isTold ? [] : [[classification]]),
    ...(causeUnknown ? [['cause unknown']] : []),
    ...(blocking ? [] : [['does not block']]),
  ];
}

/** What ties it to the change, or to something else. */
function scope({ inScope, scope: why }: Failure): RootContent[] {
  if (why === null && inScope === null) return [];
  const words =
    inScope === null
      ? 'Outside the files of this change'
      : inScope
        ? 'In scope of this change'
        : 'Outside of this change';
  return [paragraph(sentence(why === null ? [words] : [words, ': ', ...why]))];
}
