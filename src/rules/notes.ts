import type { Prose } from '../text/prose.ts';

const SHOWN = 10;

/**
 * What notes are about, in the order in which they are told. Of those in one line together ten are shown, if any number
 * is given.
 */
const TOPICS = [
  { topics: ['rules of the branch'] },
  { topics: ['known failures'], isWhole: true },
  { topics: ['hidden failures'] },
  { topics: ['failed tests'] },
  { topics: ['logs'] },
  { topics: ['results as on the base'] },
  { topics: ['tests against the base'] },
  { topics: ['reports aside'] },
  { topics: ['skipped checks'] },
  { topics: ['tests as declared', 'tests of the diff'] },
  { topics: ['gates'] },
  { topics: ['absent workflows', 'absent checks'] },
  { topics: ['approvals'], isWhole: true },
  { topics: ['runs without a call'], isWhole: true },
  { topics: ['invariants'] },
  { topics: ['plan'] },
  { topics: ['surfaces'] },
] as const satisfies readonly { topics: readonly string[]; isWhole?: true }[];

export type Topic = (typeof TOPICS)[number]['topics'][number];

/** Standing weaknesses and explanations that a reader should know; none of them changes the outcome. */
export function notes(noted: readonly { topic: Topic | null; text: Prose }[]): Prose[] {
  return TOPICS.flatMap((line) => {
    const texts = line.topics.flatMap((topic) =>
      noted.flatMap((finding) => (finding.topic === topic ? [finding.text] : [])),
    );
    return 'isWhole' in line ? texts : shown(texts);
  });
}

function shown(notes: Prose[]): Prose[] {
  const more = notes.length - SHOWN;
  return more > 0 ? [...notes.slice(0, SHOWN), [`and ${more} more of this kind`]] : notes;
}
