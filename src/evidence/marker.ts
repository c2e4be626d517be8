import { decodeView, encodeView, type View } from './view.ts';

/** What the first line of Docket's comment says of the evidence below it. */
export interface Marker {
  headSha: string;
  view: View;
}

/** The first line of a comment: invisible to readers, and how Docket finds its own comment again. */
export function commentMarker({ headSha, view }: Marker): string {
  return `<!-- docket head=${headSha} view=${encodeView(view)} -->`;
}

/**
 * Reads the marker of a comment's body.
 *
 * @returns null when the first line is no marker of ours. A marker whose view cannot be read (a person edited it)
 * counts as one that saw nothing.
 */
export function parseMarker(body: string): Marker | null {
  const line = body.split('\n', 1)[0]?.trimEnd() ?? '';
  const match = /^<!-- docket head=([0-9a-f]{40}) view=(\S*) -->$/.exec(line);
  if (!match?.[1]) return null;
  return { headSha: match[1], view: decodeView(match[2] ?? '') ?? new Map() };
}

/** The last line of a comment that tells why CI has not run: invisible, too, so that a sweep sees what was told already. */
export const waitsMarker = (why: string): string => `<!-- docket waits=${why.replaceAll(' ', '-')} -->`;

/** Whether a comment told that CI has not run for this reason. */
export function toldWaiting(body: string, why: string): boolean {
  return body
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .endsWith(`\n${waitsMarker(why)}`);
}

/** The context of Docket's commit status, by which rules can name it. It is no evidence about the change. */
export const statusContext = 'docket/verdict';

/** The name of Docket's check run, and the mark by which it is told from another check of that name. */
export const checkRunName = 'Docket';
export const checkRunId = 'docket/verdict';
