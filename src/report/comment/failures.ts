import type { Evidence } from '../../evidence/evidence.ts';
import type { Failure } from '../../judge/assessment.ts';
import { sentence as asSentence } from '../../judge/next.ts';
import { code, type Prose } from '../../judge/prose.ts';
import { sign } from '../marks.ts';
import { trail } from '../names.ts';
import { type Inline, linked, own, paragraph, sentence, strong } from '../nodes.ts';
import { keep, optional, type Part } from '../parts.ts';
import { annotations } from '../sections/failures.ts';

/** Failures told in the comment; blocking ones first. */
const SHOWN = 5;

/** Annotations told of each. */
const ANNOTATIONS = 3;

/** Each failing thing with its log and what is known of it. */
export function failureParts(evidence: Evidence, failures: Failure[]): Part[] {
  const sorted = [...failures].sort((a, b) => Number(b.blocking) - Number(a.blocking));
  const rest = sorted.length - SHOWN;
  return [
    ...sorted.slice(0, SHOWN).map((failure) => failurePart(evidence, failure)),
    ...(rest > 0 ? [keep(paragraph([`… and ${rest} more failed, see the checks below.`]))] : []),
  ];
}

function failurePart(evidence: Evidence, failure: Failure): Part {
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
    ...annotations(failure, ANNOTATIONS),
    ...note,
    ...(facts.length === 0 ? [] : [paragraph(facts)]),
  );
}

/** What is known of the failure; that nothing could be told of its class is left to the report. */
function classification(evidence: Evidence, failure: Failure): Inline[] {
  const facts: Inline[][] = [
    ...(failure.classification === 'unclassified' ? [] : [[capitalized(failure.classification)]]),
    ...scope(failure.inScope),
    ...onBase(failure.onBase, evidence.base?.branch ?? evidence.repository.defaultBranch),
    ...(failure.blocking ? [] : [['does not block']]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function scope(inScope: boolean | null): Prose[] {
  if (inScope === null) return [];
  return [[inScope ? 'in scope of this change' : 'outside of this change']];
}

function onBase(value: boolean | null, branch: string): Prose[] {
  if (value === null) return [];
  return [[value ? 'fails on ' : 'did not fail on ', code(branch), ...(value ? [' too'] : [])]];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
