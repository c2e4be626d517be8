/** An instant as GitHub prints it (`Z` or an offset, with or without milliseconds) in UTC, to the second. */
export function instant(text: string): string {
  return `${new Date(text).toISOString().slice(0, 19)}Z`;
}

/** The same for a value that may be missing. */
export function instantOrNull(text: string | null | undefined): string | null {
  return text ? instant(text) : null;
}

/** Whole seconds from one instant to another; undefined when one is missing or they stand in the wrong order. */
export function secondsBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): number | undefined {
  if (!from || !to) return undefined;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return seconds >= 0 ? seconds : undefined;
}

/** The instant so many seconds later. */
export function laterBy(text: string, seconds: number): string {
  return instant(new Date(Date.parse(text) + seconds * 1000).toISOString());
}
