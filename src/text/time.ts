/** An instant as GitHub prints it (`Z` or an offset, with or without milliseconds) in UTC, to the second. */
export function instant(text: string): string {
  return `${new Date(text).toISOString().slice(0, 19)}Z`;
}

/** The same for a value that may be missing. */
export function instantOrNull(text: string | null | undefined): string | null {
  return text ? instant(text) : null;
}

/** Whole seconds from one instant to another; null when one is missing or they stand in the wrong order. */
export function secondsBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): number | null {
  if (!from || !to) return null;
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  return seconds >= 0 ? seconds : null;
}

/** The instant so many seconds later. */
export function laterBy(text: string, seconds: number): string {
  return instant(new Date(Date.parse(text) + seconds * 1000).toISOString());
}

/** A duration in whole seconds as `19s`, `2m 59s` or `1h 2m 3s`; `UNKNOWN` when it is not known. */
export function duration(seconds: number | null): string {
  if (seconds === null) return 'UNKNOWN';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${seconds % 60}s`;
  if (hours > 0) return `${hours}h ${minutes}m ${rest}`;
  return minutes > 0 ? `${minutes}m ${rest}` : rest;
}
