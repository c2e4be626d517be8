import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isByReviewer } from './acceptance.ts';
import type { Declaration } from './declared.ts';
import { isStrangers } from './head.ts';

/** A revert, with the title of what it takes back. */
const REVERT = /^reverts?(?:\((?:[^)]{1,60})\))?:?\s+(?:commit\s+)?["“'`]?(.+)$/i;

/** The title of what a line takes back; null: it takes nothing back, or a revert. */
export function reverted(line: string): string | null {
  const inner = REVERT.exec(line.trim())?.[1] ?? null;
  return inner === null || /^reverts?\b/i.test(inner) ? null : inner;
}

/** What brings a check, or makes it stricter. */
export const BRINGS =
  /\b(?:add(?:s|ed|ing)?|introduc(?:e[sd]?|ing)|enabl(?:e[sd]?|ing)|enforc(?:e[sd]?|ing)|requir(?:e[sd]?|ing)|runs?|running|us(?:e[sd]?|ing)|set(?:s|ting)? up|fail(?:s|ing)? (?:on|if|when)|rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|pin(?:s|ned|ning)?|test(?:s|ed|ing)?|lint(?:s|ed|ing)?|check(?:s|ed|ing)?|make[sd]?|turn(?:s|ed|ing)? on|block(?:s|ed|ing)?)\b/i;

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
