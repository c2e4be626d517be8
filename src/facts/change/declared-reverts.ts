import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isByReviewer } from './acceptance.ts';
import type { Declaration } from './declared.ts';
import { isStrangers } from './head.ts';
import { reverted } from './reverted.ts';

/** Back to how all was at an old release: `Reverts to v1.5.0`, `Roll back to 2.3`. */
const TO_RELEASE =
  /^(?:\w{1,20}(?:\([^)]{0,60}\))?!?: )?(?:reverts?|roll(?:s|ing)?[ -]?back|go(?:es)? back)(?: \w{1,20}){0,3} to (?:the )?(?:\w{1,20} )?v?\d{1,4}\.\d/i;

/** Words for checks of any kind, and those that tell none of them from another. */
const CHECKS =
  /^(?:ci|checks?|checking|tests?|testing|lints?|linters?|linting|verif\w{1,8}|workflows?|scann?\w{1,5})$/;
const ANY =
  /^(?:the|a|an|our|new|more|some|all|and|or|of|for|to|in|with|tools?|tooling|github|actions?|jobs?|steps?|security|quality|code|static|analysis|automated|better|improved)$/;

/** Whether a title brings checks and names none: `Update go version & add verification/testing tools`. */
function bringsChecks(title: string): boolean {
  const found = /\b(?:add|introduc|enabl|set(?:ting)?[ -]?up)(?:e|s|ed|es|ing)?\b(.{1,80})$/i.exec(
    title.replace(/\(#\d{1,9}\)|["”'`]\s*$/g, ''),
  );
  const words = found?.[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.some((word) => CHECKS.test(word)) && words.every((word) => CHECKS.test(word) || ANY.test(word))
  );
}

/**
 * The title of a change that takes back what brought checks and names none of them, or that goes back to an old release, with all
 * that came since: in both code or settings are taken back, too. What a stranger says does not count.
 */
export function declaresReturn(evidence: Evidence): Declaration | null {
  const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
  if (text === null || isByReviewer(evidence) || isStrangers(evidence) || !touchesElse(evidence)) return null;
  const inner = reverted(text);
  const isReturn = TO_RELEASE.test(text) || (inner !== null && bringsChecks(inner));
  return isReturn ? { from: 'title', text } : null;
}

/** Whether it changes more than what CI runs. */
const touchesElse = ({ changes: { files } }: Evidence): boolean =>
  files.some(({ path }) => kindOf(path) !== 'workflow' && !path.startsWith('.github/'));
