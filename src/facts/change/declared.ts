import type { Acceptance } from '../../evidence/acceptance.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { actsIn, type Verb } from '../../plan/acts.ts';
import { lastSegment } from '../../text/path.ts';
import { type Prose, say } from '../../text/prose.ts';
import { allOf } from '../../tools/known.ts';
import { acceptanceOf, acceptedBy, isByReviewer } from './acceptance.ts';
import { isStrangers } from './head.ts';
import { BRINGS, reverted } from './reverted.ts';

/** What a change does to a thing, and the words of authors that own up to it. */
const WORDS = {
  remove: ['remove', 'skip'],
  skip: ['skip', 'remove', 'ignore', 'tolerate'],
  allow: ['tolerate', 'skip', 'ignore', 'lower', 'remove'],
  lower: ['lower', 'tolerate', 'remove'],
  raise: ['raise', 'lower', 'tolerate', 'remove'],
  ignore: ['ignore', 'skip', 'tolerate', 'remove', 'narrow'],
  narrow: ['narrow', 'ignore', 'skip', 'remove', 'lower'],
  unpin: ['unpin', 'lower'],
  retry: ['retry', 'tolerate', 'ignore'],
} as const satisfies Record<string, readonly Verb[]>;

export type Act = keyof typeof WORDS;

/** Who owns up to it: the author, where and in which line; or somebody else who accepts it, by the account. */
export type Declaration = AuthorsLine | { from: 'reviewer'; text: string };

interface AuthorsLine {
  from: 'title' | 'plan' | 'body';
  text: string;
}

/** Somebody else accepts all that a change does. */
export const acceptedAs = (acceptance: Acceptance | null): Declaration | null =>
  acceptance && { from: 'reviewer', text: acceptance.by };

/** `declared in the title`, or who accepted it. */
export const declaredWhere = ({ from, text }: Declaration): Prose =>
  from === 'reviewer' ? acceptedBy({ by: text }) : say`declared in the ${from}`;

/** Whether a stranger's words do not lower what would block. What a reviewer accepts counts, whoever wrote it. */
export const isStrangersWord = (evidence: Evidence, { from }: Declaration): boolean =>
  from !== 'reviewer' && isStrangers(evidence);

/**
 * Whether the author says that the change does this to one of the things: the title of the pull request, or one line of
 * plan or body, names both. Where the author's words do not count, whether somebody else accepts the change. A denial, a
 * question or a wish for later is no declaration. Names that are everyday words (`test`, `build`) count in a code span, as what
 * the act is done to, or beside a word such as job, step or check.
 *
 * @param things names that a reader would use: of the job, the step, the option, the file
 */
export function declares(evidence: Evidence, things: readonly string[], act: Act): Declaration | null {
  if (isByReviewer(evidence)) return acceptedAs(acceptanceOf(evidence));
  const names = [...new Set(things.flatMap(spoken))].filter(
    (name) => name.length > 1 && name.length <= LONGEST_NAME,
  );
  return linesOf(evidence).find(({ text }) => says(text, names, WORDS[act])) ?? mergeOfBranch(evidence);
}

/** What jobs and steps are called for short. */
const LONG: Record<string, readonly string[]> = {
  docs: ['documentation'],
  e2e: ['end-to-end'],
  fmt: ['formatting'],
  'c-cpp': ['C/C++', 'C++'],
  csharp: ['C#'],
};
const ENDS_AS_CHECK = /^\S{1,40} (\S.{0,60} (?:checks?|scans?|analysis|lint|audit))$/i;

/** `Benchmarks (new compiler)` */
const IN_BRACKETS = /^(\w[\w -]{3,60}) \([^()$]{1,60}\)$/;

/** A name as people also say it: `documentation` for `docs`, `BC check` for `Roave BC Check`. */
const spoken = (name: string): string[] => [
  name,
  ...(LONG[name.toLowerCase()] ?? []),
  ...(ENDS_AS_CHECK.exec(name)?.slice(1) ?? []),
  ...(IN_BRACKETS.exec(name)?.slice(1) ?? []),
];

/** git's own words, as `git merge` and GitHub write them: `Merge branch 'stable'`, `Merge branch v3.7 into master`. */
const MERGE = /^Merge (?:(?:remote-tracking )?branch(?:es)?|tag) \S/;
/** How people write it: `Merge release/13.2 into main`, `Bring back v1.48.1 changes to main`. */
const MERGE_TO =
  /^(?:\[[\w-]{1,40}\] )?(?:merge|back-?merge|back-?port|bring back)\b.{0,80}(?:release|stable|branch|\bv?\d{1,4}\.(?:\d|x)).{0,60}\b(?:in)?to\b/i;

/** A branch on which changes are gathered until a release: `merge pull request #9 from octo/devel`. */
const MERGE_FROM =
  /(?:^|[,;:] )merge (?:pull request #\d{1,9} from [\w.-]{1,60}\/|branch ['"]?|['"])(?:devel|develop|development|dev|next|staging|stable|master|main|(?:release|hotfix)s?[-/][\w.-]{1,40}|v?\d{1,4}\.(?:\d{1,4}|x)(?:\.x)?)['"]?(?=$|[\s,.;:(])/i;

/**
 * GitHub's own subject of the merge, where the pull request has a title that tells nothing of branches. What the last commit
 * before a merge is called says nothing of the whole change.
 */
const MERGED_FROM =
  /^Merge pull request #\d{1,9} from [\w.-]{1,60}\/(?:devel|develop|development|dev|next|staging|stable|master|main|(?:release|hotfix)s?[-/][\w.-]{1,40}|v?\d{1,4}\.(?:\d{1,4}|x)(?:\.x)?)$/;

/** One gets the name of the other: `master → main`. */
const OTHER_NAME = /\bmaster['"`]? \S{1,4} ['"`]?main\b/i;

/** Branches that last, from one of which to another changes go together: `Release: development → main`. */
const LASTING_TO =
  /^(?:[\w-]{1,20}: )?(?:merges? (?:\d{1,4} commits )?(?:from |of )?(?:branch )?)?['"`]?(?:devel|develop|development|dev|next|staging|stable|master|main|production)['"`]? (?:→|-+>|=+>|(?:in)?to) ['"`]?(?:devel|develop|development|dev|next|staging|stable|master|main|production)['"`]?(?=$|[,.;:]| \()/i;

/**
 * The title of a merge of another branch of the repository: what it brings was changed there. A stranger's words do not
 * count.
 */
export function mergeOfBranch(evidence: Evidence): AuthorsLine | null {
  const title = linesOf(evidence).find(({ from }) => from === 'title');
  const isMerge =
    title !== undefined &&
    ([MERGE, MERGE_TO, MERGE_FROM].some((form) => form.test(title.text)) ||
      (LASTING_TO.test(title.text) && !OTHER_NAME.test(title.text)) ||
      (evidence.head.postMerge && MERGED_FROM.test(evidence.head.subject ?? '')));
  return isMerge && !isByReviewer(evidence) && !isStrangers(evidence) ? title : null;
}

/**
 * Whether the author writes a setting down with the value that it gets: `allowOnly: true`. Its name has to be one of several
 * words.
 */
export function declaresValue(
  evidence: Evidence,
  { key, value }: { key: string; value: string },
): AuthorsLine | null {
  if (isByReviewer(evidence) || !/[a-z][A-Z]|\w[-_]\w/.test(key) || value === '') return null;
  const isWritten = ({ text }: AuthorsLine): boolean =>
    !HEDGE.test(text) &&
    places(text, key).some((at) => {
      const behind = text.slice(at + key.length, at + key.length + NEAR);
      const said = /^["'`]?(?: ?[:=]+ ?| (?:to|as|is|→|->) )["'`]?/.exec(behind)?.[0];
      return said !== undefined && places(behind.slice(said.length), value).includes(0);
    });
  return linesOf(evidence).find(isWritten) ?? null;
}

const LONGEST_NAME = 120;

/** What the author says: the title, and each line of plan and body. */
export function linesOf({ pullRequests, plan, head }: Evidence): AuthorsLine[] {
  const [pull] = pullRequests;
  const title = pull?.title ?? head.subject;
  const body = pull?.body?.statements ?? [];
  return [
    ...(title === null ? [] : [{ from: 'title' as const, text: title }]),
    ...(plan?.content.statements ?? []).map((text) => ({ from: 'plan' as const, text })),
    ...body.map((text) => ({ from: 'body' as const, text })),
  ];
}

/** Whether a line takes back what brought one of the things: `Revert "Add the lint job"`. */
function takesBack(line: string, names: readonly string[]): boolean {
  const inner = reverted(line);
  return (
    inner !== null &&
    [...inner.matchAll(BRINGS)].some(({ index, 0: word }) =>
      names.some((name) => isMeant(inner, inner, name, index, index + word.length)),
    )
  );
}

function says(line: string, names: readonly string[], verbs: readonly Verb[]): boolean {
  if (takesBack(line, names)) return true;
  const objects = saidIn(line, verbs).map(({ sentence, end }) => objectOf(sentence.slice(end)));
  // An identifier is named as it is, or not at all.
  const spokenNames = names.filter((name) => !name.includes('_'));
  if (
    objects.some(
      (said) => spokenNames.some((name) => hasAllWords(said, name)) || isAboutThese(said, spokenNames),
    )
  )
    return true;
  if (names.some((name) => ADVISORY.test(name)) && objects.some((said) => said.some(isAdvisory))) return true;
  const named = names.filter((name) => places(line, name).length > 0);
  const short = acronymsIn(line);
  const alike = names.filter(
    (name) =>
      (isCompound(name) && places(bare(line), bare(name)).length > 0) ||
      short.some((acronym) => isShortFor(acronym, name)),
  );
  if (named.length + alike.length === 0) return false;
  return saidIn(line, verbs).some(
    ({ sentence, start, end }) =>
      named.some((name) => isMeant(sentence, line, name, start, end)) ||
      alike.some(
        (name) =>
          places(bare(sentence), bare(name)).length > 0 ||
          acronymsIn(partBehind(sentence.slice(end))).some((acronym) => isShortFor(acronym, name)),
      ),
  );
}

/** What is known of a weakness has a number, and people speak of whose it is: `Ignore the advisory on parser`. */
const ADVISORY = /^(?:CVE|GHSA|RUSTSEC|PYSEC|GO|MAL)-\w/i;
const isAdvisory = (word: string): boolean =>
  /^(?:advisor(?:y|ies)|vulnerabilit(?:y|ies)|vulns?|cves?|ghsas?|rustsec|audit)$/.test(word);

const acronymsIn = (text: string): string[] => text.match(/\b[A-Z]{3,5}\b/g) ?? [];

/** Whether an acronym stands for a name in code: `TSP` for `typeServer`, whose protocol it is. */
function isShortFor(acronym: string, name: string): boolean {
  const own = lastSegment(name).replace(/\.\w{1,5}$/, '');
  const words = own.split(/[-_]|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
  if (words.length < 2 || /\s/.test(name)) return false;
  const initials = words.map((word) => word[0]!.toUpperCase()).join('');
  return acronym === initials || acronym === `${initials}P`;
}

/** A name of several words, of which people write some in another number: `packages-comment` for `package-comments`. */
const isCompound = (name: string): boolean => /^[a-z]{3,}(?:[- ][a-z]{3,}){1,4}$/i.test(name);
const bare = (text: string): string => text.replace(/\p{L}+/gu, singular);

/** Words that tell no thing from another. */
const EVERYDAY = new Set(
  (
    'the a an on in for of to with and or run runs by at my our ci yml yaml sh job jobs step steps workflow check checks ' +
    'test tests testing build builds lint unit code format type types main pr push pull request'
  ).split(' '),
);
/** So far behind the act a thing is named. */
const NEAR = 80;

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .flatMap((word) => [word, ...word.split('.')])
    .filter((word) => word !== '');

/** Words that say why something goes, and not what. */
const REASONS = new Set(
  (
    'flaky broken failing old outdated obsolete unused redundant dead stale legacy deprecated unneeded needless slow eol all ' +
    'old some several now temporarily support for'
  ).split(' '),
);

/** The words of what an act is done to. */
const objectOf = (behind: string): string[] => wordsIn(partBehind(behind));

const partBehind = (behind: string): string => behind.slice(0, NEAR).split(/[;:(,<]/, 1)[0] ?? '';

/** Whether each telling word of what the act is done to is one of the things: `podspec lint` and `validate-podspec.sh`. */
function isAboutThese(said: readonly string[], names: readonly string[]): boolean {
  const telling = said.filter((word) => !EVERYDAY.has(word) && !REASONS.has(word));
  if (
    telling.length > MOST_TELLING ||
    !(telling.length > 1 || telling.some((word) => word.length >= TELLING))
  )
    return false;
  const known = new Set(
    names.flatMap((name) => [...wordsIn(name), ...wordsIn(name.replaceAll('-', ''))]).map(singular),
  );
  return telling.every((word) => known.has(singular(word)));
}
const TELLING = 5;
const MOST_TELLING = 6;

const singular = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word);

/** Whether what the act is done to has all words of a longer name, in whatever order: `the flaky Windows Python tests`. */
function hasAllWords(object: readonly string[], name: string): boolean {
  if (name.length < SHORTEST_ROW || name.includes('/') || name.startsWith('-')) return false;
  const words = wordsIn(name).filter((word) => !EVERYDAY.has(word) && !word.includes('.'));
  if (words.length < 2) return false;
  return words.every((word) => object.includes(word));
}
const SHORTEST_ROW = 8;

/** What a sentence says that is done: where the words for it begin and end. */
export interface Said {
  sentence: string;
  start: number;
  end: number;
}

/** Where a line says that something is done: no denial, no question, no wish for later. */
export const actsSaid = (line: string, act: Act): Said[] => saidIn(line, WORDS[act]);

function saidIn(line: string, verbs: readonly Verb[]): Said[] {
  if (HEDGE.test(line) || line.trimEnd().endsWith('?')) return [];
  // What a revert takes back is not done.
  const done = reverted(line) === null ? line : line.replace(/["“].*["”]/, '');
  return sentences(done).flatMap((sentence) =>
    // A name may itself hold the word of an act: `--ignore`, `skip-tests`.
    actsIn(sentence, verbs)
      .filter(({ start, end }) => !inOption(sentence, start, end) && !isDenied(sentence, start, end))
      .map(({ start, end }) => ({ sentence, start, end })),
  );
}

/** What is only thought of. */
const HEDGE =
  /\b(?:could|might|would|should we|consider(?:s|ed|ing)?|follow[- ]?up|in (?:the )?future|some day|later|todo|reverts? (?:the )?remov)/i;

/** A sentence, with the semicolon and `but` as its ends. */
function sentences(line: string): string[] {
  return line.split(/(?<=[.!?;])\s+|\s+but\s+/);
}

const DENIALS =
  /\b(?:not|never|without|avoid(?:s|ed|ing)?|instead of|rather than|prevent(?:s|ed|ing)?|nothing|none|no|neither|nor|cannot|restor(?:e[sd]?|ing)|re-?add(?:s|ed|ing)?|re-?enabl(?:e[sd]?|ing)|undo(?:es)?|revert(?:s|ed|ing)?|bring(?:s|ing)? back|n't)\b|n't\b/i;

/** Whether the clause denies the act: `do not remove`, `no longer skips`, `removes nothing`, `removal is not`. */
function isDenied(sentence: string, start: number, end: number): boolean {
  const clause =
    sentence
      .slice(0, start)
      .split(/[,:()—–]/)
      .at(-1) ?? '';
  return (
    DENIALS.test(clause) ||
    /^\s*(?:no(?! longer)|nothing|none|neither|(?:is|are|was|were) not)\b/i.test(sentence.slice(end))
  );
}

/** Part of an option or of a compound name: `--ignore`, `skip_slow`. */
function inOption(sentence: string, start: number, end: number): boolean {
  const before = sentence[start - 1] ?? '';
  const after = sentence.slice(end, end + 2);
  const isCompound = sentence.slice(start, end) !== 'continue-on-error';
  return isCompound && (/[-_./]/.test(before) || /^[-_/]\w|^\.\w/.test(after));
}

/** Words that make clear that a check is meant. */
const CHECK_WORDS =
  /\b(?:jobs?|steps?|checks?|linters?|gates?|workflows?|ci|pipelines?|leg|matrix|thresholds?|actions)\b/i;

function isMeant(sentence: string, line: string, name: string, start: number, end: number): boolean {
  if (!isEverydayWord(name)) return places(line, name).length > 0;
  const found = places(sentence, name);
  if (found.length === 0) return false;
  return (
    line.toLowerCase().includes(`\`${name.toLowerCase()}\``) ||
    CHECK_WORDS.test(without(sentence, name)) ||
    found.some((at) => /^ tests?\b/i.test(sentence.slice(at + name.length))) ||
    found.some((at) => isObject(sentence, at, name.length, start, end))
  );
}

/** `XpathRegressionTest` is a name wherever it stands. */
const isEverydayWord = (name: string): boolean =>
  /^\p{L}+$/u.test(name) && !/\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(name) && !TOOLS.has(name.toLowerCase());

/** One-word names that mean a tool and nothing else. */
const TOOLS = new Set([
  ...allOf('unmistakable'),
  ...allOf(({ runBy }) => runBy?.map((name) => name.toLowerCase())),
]);

const without = (sentence: string, name: string): string =>
  sentence.replaceAll(new RegExp(`\\b${name}\\b`, 'gi'), ' ');

/** The act is done to it and to nothing that follows it: `drop lint`, `Remove the lint from …`. */
function isObject(sentence: string, at: number, length: number, start: number, end: number): boolean {
  // `Run lint only on main` has the name within its words.
  if (at > start && at + length <= end) return true;
  const between = sentence.slice(end, at);
  const behind = sentence.slice(at + length);
  return (
    at >= end &&
    start < at &&
    /^\s+(?:(?:to|from|for|of)\s+)?(?:(?:the|our|a|all)\s+)?["'`]?$/.test(between) &&
    /^["'`]?\s*(?:$|[.,;:!)]|\(|(?:from|in|on|for|and|as|with|by|so|until|rather|instead|because|since|errors?|fails?|to fail|breaks?)\b)/.test(
      behind,
    )
  );
}

/** Where the line has the name as a word of its own. */
function places(line: string, name: string): number[] {
  const [text, wanted] = [line.toLowerCase(), name.toLowerCase()];
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + wanted.length, at + wanted.length + 2);
    const starts = !/[\p{L}\p{N}_-]/u.test(before) && (!/[/.]/.test(before) || wanted.includes('.'));
    if (starts && !/^[\p{L}\p{N}_]|^[-/.][\p{L}\p{N}_]/u.test(after)) found.push(at);
  }
  return found;
}
