import { kindOf } from '../../diff/paths.ts';
import { wordsOf } from '../../diff/test-cases/names.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { distance } from '../../text/closest.ts';
import { lastSegment } from '../../text/path.ts';
import { type Act, actsSaid } from './declared.ts';

/** Words that say why tests go, and not which. */
const REASONS = new Set(
  (
    'low high value redundant duplicate duplicated duplicates duplicative obsolete unused unneeded needless unnecessary superfluous old ' +
    'outdated stale legacy deprecated dead useless pointless trivial flaky flakey failing broken slow relevant irrelevant ' +
    'only not no longer needed more some few several two three all these those this that other our also our now temporarily'
  ).split(' '),
);
/** Words of what is removed that say of what kind it is. */
const KINDS = new Set(
  (
    'option options flag flags file files code related method methods function functions class classes field fields ' +
    'attribute attributes property properties support feature features unused unsupported deprecated legacy old these ' +
    'those all our'
  ).split(' '),
);
/** The word for tests, as what is spoken of: not in `test helpers`. */
const TESTS =
  /^([^,;:]{0,60}?)\b(?:tests?|specs?|test[- ]?cases?)(?=\s*(?:$|[.,;:()[–—]|(?:for|of|in|from|on|about|duplicat\w*|that|which|and|because|since|due|as|cover\w*|already|by|when|until|after|with)\b))/i;
/** Cases, where a title speaks of tests besides. */
const NEEDLESS_CASES =
  /^ (?:(?:the|some|all|many|few|now|more) ){0,3}(?:redundant|duplicated?|obsolete|outdated|superfluous|unneeded|unnecessary) (?:cases|scenarios)\b/i;
const ONE_TEST =
  /^[^,;:]{0,60}?\b(?:test|spec|test[- ]?case)(?=\s*(?:$|[.,;:()[–—]|- |(?:for|of|in|from|that|which|about)\b))/i;
const ABOUT = /^\s*(?:for|of|in|from|on|about)\s+([^.,;:()]{1,80})/i;
/** Who stops writing a file removes it, and of tests so does who trims them, or cleans up those that nobody needs. */
const REMOVES =
  /\b(?:stop(?:s|ped|ping)?\s+\w{2,20}ing|trim(?:s|med|ming)?|cut(?:s|ting)?|clean(?:s|ed|ing)?[- ]?up(?= (?:(?:an?|the|some|all) )?(?:un+ec+es+ary|unneeded|needless|unused|redundant|duplicated?|obsolete|outdated|superfluous|dead)\b))\b/gi;
/** `CallSite - Obsolete CleanNames + CleanHandlers`: of what has a name in code. */
const OBSOLETES = /(?<=^|[-–—:] )Obsoletes?(?= `?[A-Za-z]\w{0,60}[a-z_][A-Z])/g;
const LONGEST_TITLE = 300;
/** Of a test's words so many must stand in the title, and so large a part. */
const FEWEST_WORDS = 3;
const MOST_OF = 2 / 3;

/** A test, and what skips it. */
interface NamedTest {
  name: string;
  by?: string | undefined;
}

const OF_NAMED =
  /^([\w][\w .-]{1,40}): (?:remov(?:e[sd]?|al)|drop(?:s|ped)?|delet(?:e[sd]?|ion)|retir(?:e[sd]?))(?: (?:the|its|old|unused|deprecated))?(?: (?:adapters?|modules?|plug-?ins?|integrations?|providers?|drivers?|components?|packages?|support|services?|clients?|backends?|bidders?|extensions?|features?))?\.?\s*$/i;

/** Whether a part of the project goes by its name, and the file is called after it: `Acme: Remove Adapter`. */
function removesAsNamed(title: string, path: string): boolean {
  const named = wordsOf(OF_NAMED.exec(title.trim())?.[1] ?? '');
  const own = wordsOf(lastSegment(path).replace(/\.[^.]+$/, ''));
  return named.join('').length >= LONG_WORD && own.length > 0 && named.join(' ') === own.join(' ');
}

const MOST_MARKS = 20;

/** A line that says `skip` for the word that the tool has for it: `xit the cart tests`, `add t.Skip() to the cart test`. */
function skipsByMark(line: string, tests: readonly NamedTest[], act: Act): string {
  if (act !== 'skip') return line;
  const marks = new Set(tests.slice(0, MOST_MARKS).flatMap(({ by = '' }) => (MARK.test(by) ? [by] : [])));
  return [...marks].reduce((text, mark) => {
    const at = text.indexOf(mark);
    const [before, behind] = [text.slice(0, at), text.slice(at + mark.length)];
    if (at < 0 || /[\w.@]$/.test(before) || /^\w/.test(behind)) return text;
    const verb = before.replace(/(?:\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|us(?:e[sd]?|ing)) )?`?$/i, '');
    return `${verb}skip${behind.replace(/^(?:\([^()]{0,80}\))?`?(?: (?:to|on|in|for|around)\b)?/, '')}`;
  }, line);
}

/** No everyday word. */
const MARK = /^(?:x(?:it|test|describe|specify|context)|@?[\w]{1,30}(?:\.[\w]{1,30}){1,3}|@[\w.]{3,60})$/;

/**
 * Whether the title says that tests are removed or skipped, and means these: it speaks of tests and names no other
 * thing, it has most words of each name, it removes what they are about, or nothing else changes.
 */
export function titleDeclares(
  { pullRequests, head, changes }: Evidence,
  path: string,
  tests: readonly NamedTest[],
  act: Act,
): boolean {
  const title = (pullRequests[0]?.title ?? head.subject ?? '')
    .slice(0, LONGEST_TITLE)
    .replace(/\(#\d{1,9}\)/g, '');
  if (act === 'remove' && isMisspelt(title, tests, changes.files.length)) return true;
  const spoken = skipsByMark(title, tests, act).replace(REMOVES, 'remove').replace(OBSOLETES, 'remove');
  const acts = actsSaid(spoken, act);
  if (acts.length === 0) return false;
  if (act === 'remove' && removesAsNamed(title, path)) return true;
  const said = wordsOf(title);
  const objects = acts.map(({ sentence, end }) => sentence.slice(end));
  // Where nothing but one test goes, it is the one that the title speaks of, however it calls it.
  if (/\btests\b/i.test(title) && objects.some((object) => NEEDLESS_CASES.test(object))) return true;
  const isAlone = changes.files.length === 1 && kindOf(path) === 'test';
  if (isAlone && tests.length === 1 && objects.some((object) => ONE_TEST.test(object))) return true;
  // Who says it with the tool's own word of a file that stands alone means what it marks there.
  if (isAlone && spoken !== title && act === 'skip' && objects.some((object) => TESTS.test(object)))
    return true;
  // A file of which nothing is left has the words of all its tests.
  const isWhole =
    act === 'remove' &&
    changes.files.every((file) => kindOf(file.path) === 'test') &&
    changes.files.some((file) => file.path === path && file.status === 'removed');
  const all = isWhole ? tests.flatMap(({ name }) => wordsOf(name)) : [];
  const isMeant = ({ name }: NamedTest): boolean => {
    const [own, place] = [[...wordsOf(name), ...all], wordsOf(path)];
    return (
      objects.some((object) => namesTests(object, [...own, ...place])) ||
      hasMost(wordsOf(name), said) ||
      (act === 'remove' &&
        objects.some(
          (object) => isAbout(object, [...own, ...wordsOf(lastSegment(path))]) || quotesSame(object, name),
        ))
    );
  };
  return (tests.length === 0 ? [{ name: '' }] : tests).every(isMeant);
}

/**
 * Whether a line of the description says that tests are removed or skipped, and means these or names no other thing; or that old
 * forms are no longer supported, which these tests were for.
 */
export function bodyDeclares(
  { pullRequests }: Evidence,
  path: string,
  tests: readonly NamedTest[],
  act: Act,
): boolean {
  const objects = (pullRequests[0]?.body?.statements ?? []).flatMap((line) =>
    actsSaid(skipsByMark(line, tests, act), act).map(({ sentence, end }) => sentence.slice(end)),
  );
  if (objects.length === 0) return false;
  const place = inParts(wordsOf(path));
  const isMeant = ({ name }: { name: string }): boolean => {
    const own = [...inParts(wordsOf(name)), ...place];
    return objects.some(
      (object) =>
        namesTests(object, own) ||
        namesSome(object, own) ||
        (name === '' && tests.length === 1 && namesOne(object, place)) ||
        (act === 'remove' && isForOldForms(object, name)),
    );
  };
  return (tests.length === 0 ? [{ name: '' }] : tests).every(isMeant);
}

/** `level1` also as `level`, `1`. */
const inParts = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, ...(/^(\p{L}+)(\d+)$/u.exec(word)?.slice(1) ?? [])]);

/** What speaks for it that the tests that are named have no use any more. */
const WHY =
  /\b(?:supersed\w+|obsolete|outdated|redundant|duplicat\w+|no longer|already|now|covered|replaced|invalid|unused|dead)\b/i;
/** Of so many words of such a sentence one may be another one for the same. */
const WORDS_OF_REASONED = 3;

/** `Level 1 and Level 2 tests that enforce superseded names`: one of several that are named, and why. */
function namesSome(object: string, words: readonly string[]): boolean {
  const found = TESTS.exec(object);
  if (found === null || !WHY.test(object.slice(found[0].length))) return false;
  return (found[1] ?? '').split(/\b(?:and|or)\b|[/&]/).some((part) => {
    const named = wordsOf(part).filter((word) => !REASONS.has(word));
    const left = named.filter((word) => !has(words, word)).length;
    return named.length > 0 && left <= (named.length >= WORDS_OF_REASONED ? 1 : 0);
  });
}

/** Whether one test is spoken of, by a word that tells where it stands: the patch does not show its name. */
const namesOne = (object: string, place: readonly string[]): boolean =>
  ONE_TEST.test(object) &&
  wordsOf(ONE_TEST.exec(object)?.[0] ?? '').some((word) => word.length >= LONG_WORD && has(place, word));

/** Old forms that go on to work for a while. */
const OLD_FORMS =
  /\b(?:compat(?:ibility)?|back(?:ward)?s?[- ]compat\w*|legacy|deprecat\w+|polyfills?|fall-?backs?|shims?|bc[- ]layers?|old[- ](?:style|form|syntax|api))\b/i;

/** `Remove compatibility code for old undici` and a test `works with old-style handlers (undici compat)`. */
function isForOldForms(object: string, name: string): boolean {
  const spoken = name.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  if (!OLD_FORMS.test(object) || !OLD_FORMS.test(spoken)) return false;
  const said = wordsOf(object.replace(OLD_FORMS, ' ')).filter((word) => word.length >= LONG_WORD);
  return wordsOf(spoken.replace(OLD_FORMS, ' ')).some((word) => said.includes(word));
}

const LEFT_OVER =
  /^(?:[\w-]{1,20}(?:\([^)]{0,60}\))?!?: )?(\w{1,20} )?(?:left[- ]?overs?|redundant|duplicate[sd]?|obsolete|outdated|superfluous|unneeded|unnecessary) ([^.;,:]{0,60}?)\b(?:tests?|test[- ]?(?:cases?|code)|specs?)\b/i;
const KEEPS = /^(?:no|not|never|keep|keeps|avoid|avoids|fix|fixes|merge|find|report|add|adds|allow) $/i;

/** Whether the title only calls these tests left over, and leaves open what is done to them: `Leftover cart tests`. */
export function callsLeftOver(title: string, path: string, tests: readonly { name: string }[]): boolean {
  const [, before = '', between] = LEFT_OVER.exec(title) ?? [];
  if (between === undefined || KEEPS.test(before)) return false;
  const named = wordsOf(between).filter((word) => !REASONS.has(word));
  return tests.every(({ name }) => named.every((word) => has([...wordsOf(name), ...wordsOf(path)], word)));
}

const REMOVING = ['remove', 'removes', 'removed', 'removing', 'delete', 'deletes', 'deleted', 'deleting'];

/** Whether nothing but one test goes, and the title has its name and a verb with one slip: `Remvoe TestCart`. */
function isMisspelt(title: string, tests: readonly { name: string }[], files: number): boolean {
  const words = title.split(/[^\w]+/);
  const isSlip = (word: string, verb: string): boolean =>
    distance(word, verb) === 1 &&
    (word.length !== verb.length || [...word].sort().join() === [...verb].sort().join());
  return (
    tests.length === 1 &&
    files === 1 &&
    words.includes(tests[0]!.name) &&
    words.some((word) => REMOVING.some((verb) => isSlip(word.toLowerCase(), verb)))
  );
}

const ALLOWS =
  /\b(?:(?:allow|permit|support|accept|enabl|honou?r|respect)(?:e|s|ed|es|ing)?|run(?:s|ning)?\b.{1,60}\b(?:in|with))\b/i;
const FORBIDS =
  /(?:^|[\s_-])(?:no|not|non|never|cannot|cant|disallow\w*|forbid\w*|reject\w*|prohibit\w*|ignor(?:es?|ed|ing)|without)(?=[\s_-]|$)/i;

const DENIED =
  /[\s_-](?:does|do|is|are|can) ?_?not[\s_-](?:support(?:ed)?|allow(?:ed)?|accept(?:ed)?)[\s_-](.{3,80})$/i;

const KEEPS_IT =
  /\b(?:keep|preserv|retain|remember)(?:e|s|ed|es|ing)?\b (.{3,60}?)(?= \b(?:past|after|across|when|while|in|on|for|until|through|during|beyond|between|if|with)\b|$)/i;
const DROPS =
  /\b(?:drop|clear|remov|delet|discard|forget|forgot|purg|evict|los)(?:e|s|es|ed|ing|ten|ped|ping)?\b/i;

/** Whether the title keeps just what each of the tests sees go: `keep source maps`, `drops everything including source maps`. */
function titleKeeps(title: string, tests: readonly { name: string }[]): boolean {
  const kept = wordsOf(KEEPS_IT.exec(title)?.[1] ?? '');
  return (
    kept.length > 1 &&
    tests.every(({ name }) => {
      const spoken = name.replace(/_/g, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2');
      return DROPS.test(spoken) && kept.every((word) => has(wordsOf(spoken), word));
    })
  );
}

const DEMANDS = /\b(?:mandatory|required|no longer optional)\b/i;
const LACKS =
  /(?:^|[\s_-])(?:unsupported|optional|missing|absent|omitted|falls? back|fallback|without)(?=[\s_-]|$)/i;

/** Whether the title demands what each of the tests is without: `Make x mandatory`, `falls back when x is missing`. */
function titleDemands(title: string, tests: readonly { name: string }[]): boolean {
  const said = wordsOf(title).filter((word) => word.length >= LONG_WORD);
  return (
    DEMANDS.test(title) &&
    tests.every(({ name }) => LACKS.test(name) && wordsOf(name).some((word) => has(said, word)))
  );
}
const LONG_WORD = 5;

const RULES_OUT = /\b(?:can(?:not| never|'t| not)|may (?:not|never)|(?:is|are) never)\b(?: be)?/i;

/** Whether the title says that there is no such thing as the tests ask: `The path can never be empty`, `empty path is /`. */
function titleRulesOut(title: string, tests: readonly { name: string }[]): boolean {
  const [what = '', ...rest] = title.replace(/\(#\d{1,9}\)/g, '').split(RULES_OUT);
  const [said, denied] = [wordsOf(what), wordsOf(rest.join(' '))];
  return (
    said.length > 0 &&
    denied.length > 0 &&
    tests.every(({ name }) => [...said, ...denied].every((word) => has(wordsOf(name), word)))
  );
}

/** Whether the title allows just what each of the tests forbids: `Permit nested lists` and `test_no_nested_lists`. */
export function titleAllows({ pullRequests, head }: Evidence, tests: readonly { name: string }[]): boolean {
  const title = (pullRequests[0]?.title ?? head.subject ?? '').slice(0, LONGEST_TITLE);
  if (tests.length === 0) return false;
  if (titleDemands(title, tests) || titleRulesOut(title, tests) || titleKeeps(title, tests)) return true;
  if (!ALLOWS.test(title)) return false;
  const said = wordsOf(title);
  return tests.every(({ name }) => {
    const spoken = name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
    const words = wordsOf(spoken.replace(FORBIDS, ' ')).filter((word) => word !== 'are' && word !== 'be');
    // `TheCallDoesNotSupportNamedArguments`: what is not so is what comes behind the denial.
    const denied = wordsOf(DENIED.exec(spoken)?.[1] ?? '');
    if (denied.length > 1 && denied.every((word) => has(said, word))) return true;
    // An option is a name by itself.
    const isTelling = words.length > 1 || / --[a-z]/.test(name);
    return FORBIDS.test(spoken) && isTelling && words.length > 0 && words.every((word) => has(said, word));
  });
}

const has = (words: readonly string[], word: string): boolean =>
  words.some((each) => each === word || (word.length > 3 && each.length > 3 && isForm(each, word)));

/** `index` and `indexes`, `export` and `exported`. */
const isForm = (one: string, other: string): boolean => {
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= 2;
};

/** `redundant tests`, `flaky cart tests`, `tests for the cart`. */
function namesTests(object: string, words: readonly string[]): boolean {
  const found = TESTS.exec(object);
  if (found === null) return false;
  const about = ABOUT.exec(object.slice(found[0].length))?.[1] ?? '';
  const named = wordsOf(`${found[1] ?? ''} ${about}`).filter((word) => !REASONS.has(word));
  // Of many words one may be spelt in another way.
  const left = named.filter((word) => !has(words, word)).length;
  return left === 0 || (named.length >= MANY_WORDS && left === 1);
}
const MANY_WORDS = 5;

function hasMost(words: readonly string[], said: readonly string[]): boolean {
  const common = words.filter((word) => has(said, word)).length;
  return words.length >= FEWEST_WORDS && common >= words.length * MOST_OF;
}

const QUOTED = /(?<![\w])(["'])([\w-]{2,40})\1/g;

/** Whether both set the same value in quotes: `the old mode: 'fast' form` and `Cannot set "mode" to "fast"`. */
function quotesSame(object: string, name: string): boolean {
  const [said, own] = [object, name].map((text) => [...text.matchAll(QUOTED)].map(([, , word]) => word));
  return said!.length > 0 && said!.every((word) => own!.includes(word));
}

/** `the basket snapshot files` of a test on snapshots of baskets: two words at least, and each of them. */
function isAbout(object: string, words: readonly string[]): boolean {
  // `Cart.items` is one name.
  return object.split(/\.(?!\w)|[,;:()]|\b(?:and|or|nor|but)\b/).some((part) => {
    const [thing = ''] = part.split(/\b(?:from|to|in|for|with|by|because|since|when|as|of)\b/);
    const [whole = ''] = part.split(/\b(?:for|with|by|because|since|when|as)\b/);
    // `tags from TracePolicy` is more than tags.
    return [thing, whole].some((each) => {
      const named = wordsOf(each).filter((word) => word !== 'from' && !KINDS.has(word));
      return named.length > 1 && named.every((word) => has(words, word));
    });
  });
}
