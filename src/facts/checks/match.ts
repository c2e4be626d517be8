import { classifyName } from '../../workflow/classify-step.ts';
import type { CheckIndex, NamedCheck } from './check-index.ts';
import { clauses, listSigns, plainWords, type Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that speak of a check's result or of it as a check. */
const cues = set(
  'pass passes passed passing green succeed succeeds succeeded success successful check checks job jobs workflow clean',
);
/** Words that turn a statement about a check into one about its absence or its files. */
const refusals = set(
  'no not without never cannot unchanged untouched removed remove deleted disabled skipped unaffected neither nor instead',
);
/** Words that say what a check is for, not which one it is. */
const generic = set(
  'lint linter linting linters format formatting formatter types typing typecheck security audit test tests build ci check checks main',
);
/** What may stand between a check's name and the word of its result. */
const linking = set('is are must should be stays remains has have all both to still');
const checkWords = set('check job workflow');

/**
 * The workflows, jobs and steps that a text names. A name counts only as whole words. A name of one word counts in a
 * code span or beside a word of its result (`lint passes`, `build job`); a tool's name also elsewhere in a clause that
 * speaks of a result (`ruff and eslint pass`). A clause that denies something (`no CLI changes`) names a check only
 * when it speaks of a result too. A step needs two words, and a word of its result unless the clause is its name.
 *
 * @param text plan text: plain words and code spans
 */
export function findChecks(text: string, index: CheckIndex): NamedCheck[] {
  const found = clauses(text).flatMap((clause) => {
    const firstWords = [...new Set(clause.map((word) => word.text))];
    const candidates = firstWords.flatMap((word) => index.byFirstWord.get(word) ?? []);
    return candidates.filter((check) => names(clause, check, index.vocabulary));
  });
  const named = new Set(found);
  return index.checks.filter((check) => named.has(check));
}

/** The workflows and jobs with exactly this name; case does not matter. A matrix is meant by its job's name too. */
export function checksNamed(name: string, { checks }: CheckIndex): NamedCheck[] {
  const wanted = name.trim().toLowerCase();
  const words = plainWords(name).join(' ');
  return checks
    .filter(({ kind }) => kind !== 'step')
    .filter(
      (check) =>
        check.name.toLowerCase() === wanted || (!wanted.includes('(') && check.words.join(' ') === words),
    );
}

function names(clause: Word[], check: NamedCheck, vocabulary: ReadonlySet<string>): boolean {
  const { words, kind } = check;
  const at = positionOf(words, clause);
  if (at < 0) return false;
  const cue = clause.some(({ text }) => cues.has(text));
  const spanned = clause[at]?.span === words.join(' ');
  if (kind === 'step') return words.length > 1 && (cue || spanned || clause.length === words.length);
  if (!cue && clause.some(({ text }) => refusals.has(text))) return false;
  const telling = words.length > 1 && !words.every((word) => generic.has(word));
  if (spanned || telling) return true;
  return (
    (cue && isTool(words)) ||
    besideCue(clause, at + words.length, vocabulary) ||
    isCalledCheck(clause[at - 1])
  );
}

/** A tool is known by its name: a clause that speaks of a result means the check of that tool. */
function isTool(words: string[]): boolean {
  const kind = classifyName(words.join('-'));
  return ['lint', 'format', 'types', 'security'].includes(kind) && !words.every((word) => generic.has(word));
}

function positionOf(wanted: string[], clause: Word[]): number {
  return clause.findIndex((_, start) =>
    wanted.every((word, offset) => clause[start + offset]?.text === word),
  );
}

/** `lint passes`, `lint is green`, `lint, build and smoke tests pass`. */
function besideCue(clause: Word[], from: number, vocabulary: ReadonlySet<string>): boolean {
  const skip = (start: number, words: ReadonlySet<string>): number => {
    let next = start;
    while (words.has(clause[next]?.text ?? '')) next += 1;
    return next;
  };
  let next = skip(from, linking);
  while (listSigns.has(clause[next]?.text ?? ''))
    next = skip(skip(skip(next, listSigns), vocabulary), linking);
  return cues.has(clause[next]?.text ?? '');
}

/** `the check lint`. */
function isCalledCheck(before: Word | undefined): boolean {
  return checkWords.has(before?.text ?? '');
}
