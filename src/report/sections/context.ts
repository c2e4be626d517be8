import type { Assessment } from '../../rules/assessment.ts';
import { fromPlan, type Prose } from '../../text/prose.ts';
import { listed } from '../list.ts';
import { fileWithChange } from '../names.ts';
import { type Inline, orUnknown, table } from '../nodes.ts';
import { keep, type MakeSection } from '../parts.ts';

/** More changed code files than these are counted; the change inventory has them all. */
const TARGETS_SHOWN = 10;

/** What the change is, as the plan, the pull request or the configuration states it. */
export const context: MakeSection = (evidence, assessment) => ({
  heading: 'Change Context',
  parts: [keep(table(['Item', 'Value'], rows(assessment, evidence.changes.source !== 'none')))],
});

function rows({ context }: Assessment, changesKnown: boolean): Inline[][][] {
  return [
    [['Milestone'], [context.milestone]],
    ...written('Phase', context.phase),
    ...written('Posture', context.posture),
    ...written('Intent', context.intent),
    [['Refactor target'], target(context.refactorTarget, changesKnown)],
    ...told('Author', context.author),
    ...told('Accepted by', context.acceptedBy),
    [['Run type'], [context.runType]],
    [['Baseline'], orUnknown(context.baseline)],
    ...(context.previous === null ? [] : [[['Previous report'], context.previous]]),
  ];
}

/** What nobody says of the change has no row. */
const written = (item: string, text: string | null): Inline[][][] =>
  text === null ? [] : [[[item], fromPlan(text)]];

const told = (item: string, text: Prose | null): Inline[][][] => (text === null ? [] : [[[item], text]]);

function target(files: Assessment['context']['refactorTarget'], changesKnown: boolean): Inline[] {
  if (files.length > 0) return listed(files.map(fileWithChange), TARGETS_SHOWN);
  return [changesKnown ? 'none (no code file is changed)' : 'UNKNOWN'];
}
