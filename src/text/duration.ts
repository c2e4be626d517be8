/** A duration in whole seconds as `19s`, `2m 59s` or `1h 2m 3s`; `UNKNOWN` when it is not known. */
export function duration(seconds: number | null): string {
  if (seconds === null) return 'UNKNOWN';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = `${seconds % 60}s`;
  if (hours > 0) return `${hours}h ${minutes}m ${rest}`;
  return minutes > 0 ? `${minutes}m ${rest}` : rest;
}
