import { configPath } from '../evidence/evidence.ts';
import { unmatchedNames } from '../facts/workflows/configured-names.ts';
import { unknownListened } from '../facts/workflows/listened-names.ts';
import type { Meter } from '../github/meter.ts';
import { outcomeEmoji } from '../report/marks.ts';
import { plain } from '../text/prose.ts';
import { count } from '../text/text.ts';
import { duration } from '../text/time.ts';
import { group, info } from './log.ts';
import type { Publication } from './publish.ts';

const MOST_OPEN = 5;

/**
 * The end of the log: the verdict and its reasons, where it can be read, what could not be read, and names that fit nothing.
 */
export function tellEnd({ result, reportUrl, commentUrl }: Publication): void {
  const { evidence, assessment } = result.drafted;
  const { outcome, title, reasons, next } = assessment.verdict;
  info(`${outcomeEmoji(outcome)} ${plain(title)}`);
  if (reasons.length > 1)
    group(
      `All ${reasons.length} reasons`,
      reasons.map(({ text }) => plain(text)),
    );
  info(`Next: ${plain(next)}`);
  info(`Report: ${reportUrl ?? 'in the step summary of this run'}${whatBecameOf(result)}`);
  if (commentUrl !== null) info(`Comment: ${commentUrl}`);
  tellSome(
    evidence.gaps.map(({ about, text }) => `Not read (${about}): ${text}`),
    'things were not read',
  );
  tellSome(
    unmatchedNames(evidence).map(
      ({ key, name }) => `In ${configPath(evidence)}, ${key} names "${name}", and nothing here is called so`,
    ),
    `names in ${configPath(evidence)} fit nothing`,
  );
  tellSome(
    unknownListened(evidence).map(
      ({ path, name }) => `${path} listens to "${name}", and no workflow here has that name`,
    ),
    'names of workflows that are listened to fit nothing',
  );
}

function whatBecameOf({ how, place, commitSha }: Publication['result']): string {
  if (commitSha !== null) return ` (committed as ${commitSha.slice(0, 8)})`;
  if (how === 'unchanged') return ' (it says so already)';
  return how === 'planned' ? ` (a dry run: not committed to ${place?.branch})` : '';
}

/** A few lines as they are, more of them folded. */
function tellSome(lines: string[], title: string): void {
  if (lines.length > MOST_OPEN) group(`${lines.length} ${title}`, lines);
  else for (const line of lines) info(line);
}

/** `31 requests in 6s`. */
export const spent = ({ requests, seconds }: Meter): string =>
  `${count(requests, 'request')} in ${duration(seconds)}`;
