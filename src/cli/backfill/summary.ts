import { count } from '../../text/text.ts';

/** What became of the heads. */
export class Tally {
  written = 0;
  /** They have a document, in the folder or on GitHub. */
  reported = 0;
  /** Their runs have not ended. */
  running = 0;
  unread = 0;
  /** How many give no document, by the reason. */
  readonly without = new Map<string, number>();

  none(why: string): void {
    this.without.set(why, (this.without.get(why) ?? 0) + 1);
  }
}

/**
 * What became of the heads, and what to do now, in sentences.
 *
 * @param folder as it is called
 */
export function summaryOf({ written, reported, without, running, unread }: Tally, folder: string): string[] {
  const none = [...without.values()].reduce((sum, number) => sum + number, 0);
  const reasons = [...without].sort((a, b) => b[1] - a[1]).map(([why, number]) => `${number}: ${why}`);
  const heads = (number: number): string => count(number, 'head');
  const parts = [
    `${count(written, 'report')} written`,
    ...(reported > 0 ? [`${heads(reported)} with a report already`] : []),
    ...(none > 0 ? [`${heads(none)} without a document (${reasons.join('; ')})`] : []),
    ...(running > 0 ? [`${heads(running)} with runs that have not ended`] : []),
    ...(unread > 0 ? [`${heads(unread)} that could not be read: call again to try once more`] : []),
  ];
  return [
    `${parts.join(', ')}.`,
    ...(without.has(NO_MILESTONE)
      ? ['For heads without a milestone give --unassigned pull-request or branch, or --milestone ID.']
      : []),
    ...(written > 0 ? [`Look at ${folder}, and commit it.`] : []),
  ];
}

/** As `documents/has-document.ts` has it. */
const NO_MILESTONE = 'no milestone is named';
