/** A file holds more than is read of its kind: the message is one sentence for readers of the report. */
export class TooMuch extends Error {}

/** Ends the reading of a file that holds more than so many things. Throws TooMuch. */
export function within(count: number, most: number, things: string): void {
  if (count > most) throw new TooMuch(`The file holds more than ${most} ${things}: Docket does not read it.`);
}
