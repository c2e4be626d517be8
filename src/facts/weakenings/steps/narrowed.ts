import { folderOf, lastSegment } from '../../../text/path.ts';
import { allOf, known } from '../../../tools/known.ts';
import {
  chooseAll,
  isExclusion,
  isIgnore,
  isLevel,
  isNumericGate,
  isSelector,
  isWidener,
  optionsOf,
  takesOwnValue,
} from '../../../tools/options.ts';
import type { Check } from '../weakening.ts';

/**
 * Whether the new form of a command looks at less than the old one: a selector or target is new where there was none,
 * targets are gone, or an option that widens is. Not when several new commands of the tool share the work, nor for paths
 * that go with the change.
 */
export function isNarrowed(
  before: Check,
  after: Check,
  added: Check[],
  isGone: (path: string) => boolean,
): boolean {
  const parts = added.filter((other) => other.reach >= before.reach && sharesWork(other, before, after));
  const [old, now] = [selectionOf(before), selectionOf(after)];
  if (isShared(old, now, before, after, parts)) return false;
  const targets = old.targets.filter(
    (target) => !isGone(target) && !isOfGoneOption(target, before.words, after.words),
  );
  const lessWide = old.wide.some((option) => !now.wide.includes(option));
  const selected =
    now.selectors.some((selector) => !old.selectors.includes(selector)) &&
    old.selectors.length === 0 &&
    !isSamePart(before.words, after.words) &&
    !chooseAll(
      after.tool,
      now.selectors.map((selector) => selector.trim()),
    );
  return (
    lessWide ||
    selected ||
    (targets.length > 0 || old.targets.length === 0
      ? hasFewerTargets(targets, isWholeSuite(old, now, after) ? [] : now.targets, parts)
      : false)
  );
}

const PARTS = known('parts');

/** Whether the new form chooses by its name the part that the old one chose by its manifest: `-p cart`, `cart/Cargo.toml`. */
function isSamePart(before: readonly string[], after: readonly string[]): boolean {
  const valueIn = (words: readonly string[], names: readonly string[]): string | null =>
    optionsOf(words).find(({ name }) => names.includes(name))?.value ?? null;
  return PARTS.some(({ programs, manifest, names }) => {
    const path = programs.includes(before[0] ?? '') ? valueIn(before, [manifest]) : null;
    return (
      path !== null &&
      valueIn(after, [manifest]) === null &&
      lastSegment(folderOf(path)) === valueIn(after, names)
    );
  });
}

/** Whether a word that is no path stands behind an option that goes with it: most likely its value. */
function isOfGoneOption(target: string, before: readonly string[], after: readonly string[]): boolean {
  const option = before[before.indexOf(target) - 1] ?? '';
  if (!/^(?:--[a-z]|-[A-Z][a-z])/.test(option) || option.includes('=') || after.includes(option))
    return false;
  // What is no longer left out is more.
  return !/[/.*:]/.test(target) || /exclu|ignore|skip|omit/i.test(option);
}

/** A new command of the same tool, or of the same kind in the same job: `cargo nextest run` beside `cargo test --doc`. */
const sharesWork = (other: Check, before: Check, { kind, job }: Check): boolean =>
  other.tool === before.tool || (other.kind === kind && other.job === job && other.hidden === null);

/** The usual folder of all tests, where nothing was named before: `pytest` → `pytest tests`. */
const isWholeSuite = (old: Selection, now: Selection, { kind }: Check): boolean =>
  kind === 'tests' && old.targets.length === 0 && now.targets.every((target) => SUITE.test(target));

/** `tests`, `dist/test`, or all files in such a folder. */
const SUITE =
  /^(?:\.\/)?(?:(?:src|lib|dist|build|out|app)\/)?(?:tests?|specs?|__tests__|src|t)(?:\/|(?:\/\*\*)?\/\*[\w.*{},]*)?$/;

/** Other new commands run the rest, or the legs of a matrix share it. */
function isShared(old: Selection, now: Selection, before: Check, after: Check, parts: Check[]): boolean {
  const others = parts.filter((part) => part.key !== after.key && !choosesSame(old, now, selectionOf(part)));
  // What an expression gave before it gives no more of now.
  const isOfLegs = (word: string): boolean => word.includes('${{') && !before.words.includes(word);
  return (
    others.length > 0 || after.words.some((word) => isOfLegs(word) || /^--(?:shard|splits?)\b/.test(word))
  );
}

/** Whether another command chooses nothing but what this one newly chooses, so that the rest is not its work. */
function choosesSame(old: Selection, now: Selection, other: Selection): boolean {
  const fresh = now.selectors.filter((selector) => !old.selectors.includes(selector));
  if (fresh.length > 0) return fresh.every((selector) => other.selectors.includes(selector));
  return (
    other.targets.length > 0 &&
    other.targets.every((target) => now.targets.some((each) => covers(each, target)))
  );
}

interface Selection {
  targets: string[];
  selectors: string[];
  wide: string[];
}

/** What a command is told to look at. */
function selectionOf({ words, tool }: Check): Selection {
  const options = optionsOf(words);
  const valued = options.filter(({ name, value }) => value !== null && takesValue(words, name));
  const values = new Set(valued.map(({ value }) => value));
  const targets = words
    .slice(1)
    .filter((word, index) => !word.startsWith('-') && !(values.has(word) && words[index]?.startsWith('-')))
    .filter((word) => isTarget(word, PLAIN.has(tool)));
  const selectors = options
    .filter(({ name, value }) => isSelector(tool, name) && !isExclusion(value ?? ''))
    .map(({ name, value }) => `${name} ${takesValue(words, name) ? (value ?? '') : ''}`);
  return { targets, selectors, wide: options.map(({ name }) => name).filter(isWidener) };
}

/** Options whose next word is theirs and no target. */
const VALUED =
  /^(?:-[nkmpocWtfjgrleE]|--(?:cov|cov-report|cov-config|junitxml|junit-xml|maxfail|timeout|workers|maxWorkers|config|config-file|reporters?|output|format|output-file|rootdir|dist|numprocesses|features|target|profile|coverprofile|covermode|ext|cache-dir|log-level|project|filter|run|grep|color|jobs|parallel|retries|durations|tb|seed|logger|settings|results-directory|collect|configuration|framework|verbosity|package|pyargs|spec|browser|line-length|target-version|python-version|select|audit-level|severity|exit-code))$|^-(?:timeout|run|count|coverprofile|covermode|parallel|race-timeout|tags|cpu)$/;

const takesValue = (words: readonly string[], name: string): boolean =>
  takesOwnValue(words, name) || VALUED.test(name) || isIgnore(name) || isNumericGate(name) || isLevel(name);

/** Words that choose what is looked at: no verb of a tool, no expression. */
const COMMON_VERBS =
  /^(?:test|tests?:[\w:-]+|run|check|exec|build|lint|verify|ci|report|format|install|audit|scan|fs|filesystem|image|--|clean|package|assemble|then|\]|\[)$/;
const VERBS = new Set(allOf('verbs'));
const isVerb = (word: string): boolean => COMMON_VERBS.test(word) || VERBS.has(word);

/** Tools without verbs: `pytest test` runs the tests in `test`. */
const PLAIN = new Set(allOf('plain'));
const isTarget = (word: string, isPlain: boolean): boolean =>
  !(isPlain ? /^(?:--|\]|\[)$/.test(word) : isVerb(word)) && !/\$|=|^\d+$/.test(word) && word !== '';

/** Of Go also all packages below a module, whose name is a host and two words: `example.org/octo/cart/...`. */
const isEverything = (target: string): boolean =>
  /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/[\w.-]{1,60}?){1,2}\/?\.\.\.$/.test(target) ||
  /^(?:\.|\.\/|\.\/\.\.\.|\.\.\.|\*|all|\*\*)$/.test(target);

/** Every target of before, or something around it, is still looked at by one of the commands. */
function hasFewerTargets(old: string[], now: string[], parts: Check[]): boolean {
  if (now.length === 0 || now.some(isEverything)) return false;
  if (old.length === 0 || old.some(isEverything)) return true;
  const looked = [...now, ...parts.flatMap((part) => selectionOf(part).targets)];
  const dropped = old.filter((target) => !looked.some((each) => covers(each, target)));
  // Another target in place of an old one is no narrowing, unless it lies inside of it.
  const fresh = now.filter((target) => !old.includes(target));
  return dropped.length > 0 && fresh.every((target) => old.some((each) => covers(each, target)));
}

/** `src` covers `src/a`; `./...` all below. */
function covers(outer: string, inner: string): boolean {
  const root = outer.replace(/^\.\//, '').replace(/\/?(?:\.\.\.|\*\*?(?:\/\*)?)?$/, '');
  const path = inner.replace(/^\.\//, '');
  return path === root || path.startsWith(`${root}/`) || outer === inner;
}

/** Whether another command of the tool, which ran before too, looks at all that this one looks at. */
export function looksAtAll(other: Check, check: Check): boolean {
  const [wide, own] = [selectionOf(other), selectionOf(check)];
  const isWhole = wide.targets.length === 0 || wide.targets.some(isEverything);
  const targets =
    isWhole ||
    (own.targets.length > 0 &&
      own.targets.every((target) => wide.targets.some((each) => covers(each, target))));
  return (
    targets &&
    wide.selectors.every((selector) => own.selectors.includes(selector)) &&
    own.wide.every((option) => wide.wide.includes(option))
  );
}
