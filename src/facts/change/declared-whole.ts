import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { lastSegment } from '../../text/path.ts';
import { isByReviewer } from './acceptance.ts';
import { actsSaid, type Declaration } from './declared.ts';
import { isStrangers } from './head.ts';

/** Words that tell no check from another. */
const ANY =
  /^(?:the|a|an|our|this|that|these|those|some|few|all|one|more|many|old|obsolete|unused|unneeded|unnecessary|redundant|duplicated?|outdated|stale|legacy|dead|broken|flaky|failing|slow|useless|needless|superfluous|no|longer|needed|used|not|from|of|in|for|and|ci|cd|github|actions?|workflows?|jobs?|steps?|checks?|files?|scripts?|config|configs|configuration)$/;
/** The word for what checks. */
const CHECKS = /\b(?:workflows?|jobs?|steps?|checks?|actions|ci)\b/i;

/** That there are too many of them. */
const FEWER =
  /\b(?:fewer|less|too many|(?:do not|don'?t|no longer) need (?:that|so|as|all|these|this)?\s*many|reduc(?:e[sd]?|ing)|trim(?:s|med|ming)?|shrink(?:s|ing)?|slim(?:s|med|ming)?)\b.{0,60}\b(?:legs?|jobs?|builds?|matrix|matrices|mutations?|combinations?|permutations?|variants?|versions?)\b/i;

/** Whether the change touches nothing but what CI runs. */
const isOfCi = ({ changes: { files } }: Evidence): boolean =>
  files.length > 0 &&
  files.every(
    ({ path, status }) =>
      kindOf(path) === 'workflow' ||
      kindOf(path) === 'documentation' ||
      path.startsWith('.github/') ||
      (status === 'removed' && /\bci\b/i.test(path)),
  );

/** That something runs less often. */
const LESS =
  /\b(?:run|build|start|trigger)(?:s|ning|ing)?\b.{0,20}\b(?:less|fewer|less often)\b|\b(?:less|fewer)\b.{0,20}\b(?:builds|runs|jobs|workflows)\b|\bonly (?:run|start|trigger)s? (?:the |this |these )?(?:[\w-]{1,20} )?(?:ci|workflows?|jobs?|builds?)\b.{0,60}\b(?:if|when|on|for)\b/i;

/** That something runs at another time, or when somebody asks for it: `Start the nightly suite by hand`. */
const LATER =
  /\b(?:run|build|start|trigger|launch|test|mov|schedul|defer)(?:e[sd]?|s|ed|ning|ing)?\b.{0,60}\b(?:manual(?:ly)?|by hand|on[- ]demand|nightly|weekly|daily|post-merge|after (?:the )?merg(?:e|ing)|only on (?:push(?:es)?|main|master)|on (?:a )?schedule)\b|\b(?:full|whole|rest|other|slow|remaining)\b.{0,40}\b(?:post-merge|after (?:the )?merg(?:e|ing))\b/i;
/** That it runs then too. */
const TOO = /\b(?:also|allow|let|enable|support|too|add|option|able)\b/i;

/** What may go under a title that does not name it; `runs`: it stands, and runs for less. */
export type Going = 'legs' | 'check' | 'runs' | 'other';

/**
 * The title of a change that does nothing else than it says, so that it need not name what it means: `Remove obsolete
 * workflow`, `We don't need that many legs`. What a stranger says does not count.
 */
export function declaresAll(evidence: Evidence, going: Going): Declaration | null {
  const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
  if (text === null || isByReviewer(evidence) || isStrangers(evidence)) return null;
  return isSaid(evidence, text, going) ? { from: 'title', text } : null;
}

function isSaid(evidence: Evidence, title: string, going: Going): boolean {
  if (going === 'other' || !isOfCi(evidence)) return false;
  if (going === 'legs' && FEWER.test(title)) return true;
  if (going === 'runs') return LESS.test(title) || (LATER.test(title) && !TOO.test(title));
  return actsSaid(title.replace(/\(#\d{1,9}\)/g, ''), going === 'legs' ? 'skip' : 'remove').some(
    ({ sentence, end }) => {
      const object = sentence.slice(end);
      return CHECKS.test(object) && isAnyOf(object);
    },
  );
}

/** What keeps a file as it is: `Check README.md is not modified`, `readme-frozen`. */
const FROZEN =
  /(?:^|[\s_-])(?:frozen|freeze|unchanged|unmodified|untouched|not[\s_-](?:be[\s_-])?(?:modified|changed|touched|edited))(?=$|[\s_-])/i;

/**
 * The title of a change that says what it does to a file which a check keeps as it is, so that this cannot pass: `Promote the new
 * README to README.md`. What a stranger says does not count.
 *
 * @param things names of the check
 */
export function declaresEdit(evidence: Evidence, things: readonly string[]): Declaration | null {
  const text = evidence.pullRequests[0]?.title ?? evidence.head.subject;
  const guards = things.filter((thing) => FROZEN.test(thing)).map((thing) => thing.toLowerCase());
  if (text === null || guards.length === 0 || isByReviewer(evidence) || isStrangers(evidence)) return null;
  const named = evidence.changes.files
    .map(({ path }) => lastSegment(path))
    .filter((name) => name.includes('.') && text.split(/[\s"'`(),]+/).includes(name))
    .map((name) => name.toLowerCase().replace(/\.\w{1,8}$/, ''));
  const isOf = (guard: string, stem: string): boolean => guard.split(/[^\p{L}\p{N}]+/u).includes(stem);
  return guards.some((guard) => named.some((stem) => isOf(guard, stem))) ? { from: 'title', text } : null;
}

const isAnyOf = (object: string): boolean =>
  (object.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => ANY.test(word));
