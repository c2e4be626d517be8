/**
 * A number of seconds as tools write it; null when it is none. `1,234.5` has English thousands (surefire before 3.0:
 * `ReportingUtils` of maven-surefire formats with `NumberFormat.getInstance(Locale.ENGLISH)`), so has `1,234`; in
 * `0,25` the comma is a locale's decimal point (.NET).
 */
export function secondsOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  const text = written.trim().slice(0, 40);
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text);
  return amount(thousands ? text.replaceAll(',', '') : text.replace(',', '.'));
}

/** `[d.]hh:mm:ss[.fffffff]`, .NET's TimeSpan, in seconds. */
export function secondsOfTimeSpan(written: string | undefined): number | null {
  const [, days = '0', hours = '', minutes = '', seconds = ''] =
    /^(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(written?.trim() ?? '') ?? [];
  return seconds === ''
    ? null
    : Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** A line number; null for anything that is none. */
export function lineOf(written: unknown): number | null {
  const line = typeof written === 'string' && /^\d{1,9}$/.test(written.trim()) ? Number(written) : written;
  return typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 ? line : null;
}

function amount(text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
