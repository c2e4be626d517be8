import { extensionOf } from '../../../diff/paths.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { ChangedSetting } from '../../../evidence/setting.ts';
import { pathsMatch } from '../../../text/filter.ts';
import { folderOf, lastSegment } from '../../../text/path.ts';
import { known, wordsOf } from '../../../tools/known.ts';
import type { Meaning } from '../../../tools/settings/configuration.ts';
import {
  aboutOf,
  isEmptyFor,
  isUnreached,
  isUnwritten,
  isWritten,
  meaningOf,
} from '../../../tools/settings/meanings.ts';
import { classifyName } from '../../../workflow/classify-step.ts';
import { touchesSetUp } from '../../../workflow/set-up.ts';
import type { Check, Weight } from '../weakening.ts';
import { isUnmatched } from './left-out-paths.ts';
import { coreOf, isException, isTightened, levelLowered, turned } from './loosening.ts';

/** What a loosened setting weighs: a note where nothing is known to run the tool, or where it only seems looser. */
export function weightOf(
  evidence: Evidence,
  setting: ChangedSetting,
  all: readonly ChangedSetting[],
  { checks, fresh }: Record<'checks' | 'fresh', readonly Check[]>,
  isBrought: (tool: string) => boolean,
): Weight {
  if (setting.gone || !mayRun(setting.tool, checks)) return 'note';
  if (EXAMPLES.test(setting.path) || isBrought(setting.tool)) return 'note';
  if (isMadeUpFor(setting, all) || runsByItself(setting, checks)) return 'note';
  if (runsOnItsOwn(setting, fresh) || isUntracked(evidence, setting, all)) return 'note';
  if (comesFromElsewhere(setting, all) || isRenamed(setting, all) || isMovedList(setting, all)) return 'note';
  if (isNewWithTheChange(evidence, setting, all) || isGoneWithTheChange(evidence, setting)) return 'note';
  return 'lesser';
}

/** What stands there shows others how to use the project. */
export const EXAMPLES =
  /(?:^|\/)(?:examples?|samples?|demos?|templates?|playgrounds?)\/|[/_.-](?:examples?|samples?)[_.-][^/]*$/i;

/** Whether a workflow runs the tool, or something whose inside nobody sees. */
function mayRun(tool: string, checks: readonly Check[]): boolean {
  const words = wordsOf(tool);
  const isNamed = ({ title }: Check): boolean => words.some((word) => title.toLowerCase().includes(word));
  return words.length === 0 || checks.some((check) => isNamed(check) || check.kind !== 'build');
}

/** Settings that are taken over from another file changed, too: they may say what is no longer said here. */
function comesFromElsewhere({ tool, after }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  return (
    after === null && all.some((other) => other.tool === tool && meaningOf(tool, other.key) === 'inherits')
  );
}

/** Other checks that come with the change, of the same tool that runs what others define. */
const newChecks = ({ tool }: ChangedSetting, all: readonly ChangedSetting[]): string[] =>
  all.flatMap((other) =>
    other.tool === tool && other.before === null && meaningOf(tool, other.key) === 'check'
      ? (other.after ?? [])
      : [],
  );

/** Tools that do what several others did, as their makers say. */
const HEIRS = known('replaces');

/** Whether a check goes on under another name, or by a tool that does the same: ruff, ruff-check. */
export function isHandedOver(setting: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const { tool, key, before } = setting;
  if (before === null || meaningOf(tool, key) !== 'check') return false;
  if (isCalledAnew(setting, all)) return true;
  return newChecks(setting, all).some((now) => {
    if (now.startsWith(`${before}-`) || before.startsWith(`${now}-`)) return true;
    const names = [now, now.replace(/-(?:check|lint|format|fix)$/, '')];
    const isSame = classifyName(spoken(now)) === classifyName(spoken(before));
    return HEIRS.some(
      ({ as, tools }) => names.some((name) => as.test(name)) && (isSame || tools.test(before)),
    );
  });
}

/** Whether another check that is new and does something is called after the one that is gone: `alias: terraform-fmt`. */
function isCalledAnew({ tool, key, before }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const isName = (text: string): boolean => spoken(text).toLowerCase() === spoken(before ?? '').toLowerCase();
  return all
    .filter((other) => other.tool === tool && other.key !== key && meaningOf(tool, other.key) === 'called')
    .some((other) => {
      const entry = other.key.slice(0, other.key.lastIndexOf('.') + 1);
      const own = all.filter((each) => each.tool === tool && each.key.startsWith(entry));
      const isOne = own.some((each) => meaningOf(tool, each.key) === 'check' && each.before === null);
      // Several have the same name of their own.
      const isNew = isOne || (other.before !== null && (other.lost ?? []).length === 0);
      return isNew && valuesOf(other).some(isName) && !own.some((each) => valuesOf(each).some(isIdle));
    });
}

/** The new values of a setting. */
const valuesOf = ({ after, gained }: ChangedSetting): readonly string[] =>
  gained ?? (after === null ? [] : [after]);

const isIdle = (command: string): boolean =>
  /^(?:(?:ba|z)?sh -c ["']?)?(?:\/bin\/)?(?:true|:|echo|exit 0|printf)(?:["'\s]|$)/.test(command.trim());

const spoken = (name: string): string => name.replace(/[-_]/g, ' ');

/** Whether rules that are chosen by name make up for a set that no longer runs as a whole, or the other way round. */
function isMadeUpFor({ tool, key }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const meaning = meaningOf(tool, key);
  const others = all.filter((other) => other.tool === tool && other.key !== key);
  return others.some((other) => {
    const its = meaningOf(tool, other.key);
    if (meaning === 'base') return (its === 'adds' || its === 'selects') && (other.gained ?? []).length > 0;
    return (
      (meaning === 'adds' || meaning === 'selects') && its === 'base' && levelLowered(turned(other)) !== null
    );
  });
}

/** Whether a workflow runs itself what a tool that runs others no longer does. */
function runsByItself({ tool, key, before }: ChangedSetting, checks: readonly Check[]): boolean {
  return (
    before !== null &&
    meaningOf(tool, key) === 'check' &&
    checks.some(({ title }) =>
      title
        .toLowerCase()
        .split(/[\s/@]+/)
        .includes(before.toLowerCase()),
    )
  );
}

/** Whether git newly leaves out all that a list of files newly leaves out: what is built, and no source. */
function isUntracked(
  { changes: { files } }: Evidence,
  { tool, key, gained = [] }: ChangedSetting,
  all: readonly ChangedSetting[],
): boolean {
  if (gained.length === 0 || meaningOf(tool, key)?.includes('ignores') !== true) return false;
  const entries = all
    .filter((other) => meaningOf(other.tool, other.key) === 'untracked')
    .flatMap((other) => (other.gained ?? []).map((entry) => ({ entry, folder: folderOf(other.path) })));
  const isLeftOut = (value: string): boolean => {
    const own = coreOf(value);
    return entries.some(({ entry, folder }) => {
      const core = coreOf(entry);
      if (core.length < SHORTEST_ENTRY || isException(entry)) return false;
      const path = folder === '' ? core : `${folder}/${core}`;
      const isAnywhere = !/.\//.test(entry.replace(/\/$/, '')) && !entry.startsWith('/');
      return (
        own === path ||
        (isAnywhere && (folder === '' || own.startsWith(`${folder}/`)) && own.endsWith(`/${core}`)) ||
        own.startsWith(`${path}/`)
      );
    });
  };
  // What git knows already it does not leave out.
  const isKept = (value: string): boolean =>
    files.some(({ path, status }) => status !== 'removed' && `/${path}`.includes(`/${coreOf(value)}/`));
  return gained.every((value) => isLeftOut(value) && !isKept(value));
}
const SHORTEST_ENTRY = 3;

/** Whether a check that comes with the change is called after what a tool that runs others no longer runs. */
function runsOnItsOwn({ tool, key, before, lost = [] }: ChangedSetting, fresh: readonly Check[]): boolean {
  const meaning = meaningOf(tool, key);
  const gone = meaning === 'check' ? [before ?? ''] : meaning === 'adds' ? lost : [];
  const names = fresh
    .filter(({ hidden }) => hidden === null)
    .flatMap(({ title }) => title.toLowerCase().split(/[^a-z\d]+/));
  return (
    gone.length > 0 && gone.every((name) => name.length >= LONG_NAME && names.includes(name.toLowerCase()))
  );
}
/** Shorter names stand for many things. */
const LONG_NAME = 5;

/**
 * An entry of a list goes by another name, or by other files: the same setting is gone under the old one. So it is with a
 * rule whose plug-in has another name.
 */
function isRenamed(
  { tool, key, before, after, gained = [] }: ChangedSetting,
  all: readonly ChangedSetting[],
): boolean {
  const bare = (text: string): string => text.replace(/\[[^\]]{0,300}\]/g, '');
  const isSame = (other: string): boolean =>
    bare(other) === bare(key) || (other.includes('/') && key.includes('/') && nameOf(other) === nameOf(key));
  return (
    before === null &&
    all.some(
      (other) =>
        other.tool === tool &&
        other.key !== key &&
        other.after === null &&
        isSame(other.key) &&
        (other.lost === undefined
          ? other.before === after
          : gained.every((value) => other.lost?.includes(value))),
    )
  );
}

/** Whether another list of the tool left the same out before: `ignorePatterns: ['lib']`, `ignores: ['**\/lib']`. */
function isMovedList({ tool, key, gained = [] }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const others = all.filter((other) => other.tool === tool && other.key !== key);
  const lost = others
    // What holds for some files alone is no such list.
    .filter((other) => !/[[\]*]|per-file/.test(other.key))
    .filter((other) => meaningOf(tool, other.key)?.includes('ignores') === true)
    .flatMap((other) => (other.lost ?? []).map(coreOf));
  return gained.length > 0 && gained.every((entry) => lost.includes(coreOf(entry)));
}

/** A rule without its plug-in: `import-x/no-cycle`. */
const nameOf = (key: string): string => ruleOf(key).slice(ruleOf(key).lastIndexOf('/') + 1);

const stemOf = (path: string): string => lastSegment(path).replace(/\.\w{1,5}$/, '');

/** `repos[local].hooks[check-matrices]`. */
const namesHook = (key: string, stem: string): boolean => key === stem || key.includes(`[${stem}]`);

/** What is no longer looked at went with the change; or a newer version of the tool has it switched on by itself. */
function isGoneWithTheChange(
  { changes: { files } }: Evidence,
  { tool, path, key, after, lost = [], gained = [] }: ChangedSetting,
): boolean {
  const meaning = meaningOf(tool, key);
  // A check of the repository's own goes with its script.
  if (meaning === 'check' && after === null)
    return files.some((file) => file.status === 'removed' && namesHook(key, stemOf(file.path)));
  if (meaning === 'strict of late')
    return after === null && touchesSetUp(files.filter((file) => file.path !== path));
  if (meaning !== 'scope' || lost.length === 0 || gained.some(isException)) return false;
  const isIn = (paths: readonly string[], name = ''): boolean =>
    pathsMatch({ paths: paths.map(anywhere) }, [name]);
  const were = files.filter(
    ({ path: now, previousPath = now, status }) => status !== 'removed' && isIn(lost, previousPath),
  );
  if (were.some(({ status }) => status === 'renamed') && were.every((file) => isIn(gained, file.path)))
    return true;
  const place = folderOf(path);
  const isTaken = (moved: string): boolean =>
    gained.some((entry) => pathsMatch({ paths: [place === '' ? entry : `${place}/${entry}`] }, [moved]));
  return lost.every((value) => {
    const own = place === '' ? value : `${place}/${value.replace(/^\.\//, '')}`;
    const moved = files.filter(
      ({ status, previousPath = '' }) => status === 'renamed' && `${previousPath}/`.startsWith(`${own}/`),
    );
    if (moved.length > 0) return moved.every((file) => isTaken(file.path));
    const covered = files.filter((file) => isIn([value], file.path));
    return covered.length > 0 && covered.every(({ status }) => status === 'removed');
  });
}

/**
 * Whether what is left out was not looked at before: files that the change adds, a rule that it switches on, or one that a
 * newer version of the tool may have brought; or whether it is nobody's work.
 */
function isNewWithTheChange(
  evidence: Evidence,
  setting: ChangedSetting,
  all: readonly ChangedSetting[],
): boolean {
  const { tool, path, key, before, gained = [] } = setting;
  const meaning = meaningOf(tool, key);
  if (meaning !== null && LEAVES_OUT.test(meaning) && isOfNewCheck(setting, all)) return true;
  const isRuleOff = (meaning === 'level' || meaning === 'rule') && before === null;
  const isScope = meaning === 'scope' && gained.some(isException);
  if (meaning === 'ignores texts') {
    const others = evidence.changes.files.filter((file) => file.path !== path);
    const mayBeNew = gained.some(isMessage) && touchesSetUp(others);
    return gained.every(isUnreached) || isOfNewFiles(evidence, key) || mayBeNew;
  }
  if (meaning === 'accepted') return isAcceptedAnew(evidence, setting);
  if (!isRuleOff && !isScope && meaning !== 'ignores' && meaning !== 'ignores by path') return false;
  if (isOfNewFiles(evidence, key)) return true;
  const left = isRuleOff
    ? [ruleOf(key)]
    : gained.filter((entry) => meaning !== 'scope' || isException(entry));
  const own = all.filter((other) => other.tool === tool);
  if (left.every((value) => aboutOf(tool, ruleIn(value, meaning)).every((rule) => comesAlong(rule, own))))
    return true;
  if (isRuleOff && isOneOfMany(own)) return true;
  const { files: changed } = evidence.changes;
  // A rule of the project's own, whose file is called after it: `rubocop/cop/shop/no_raw.rb`.
  const rule = /^(?:[A-Z]\w*\/)?([A-Z]\w+)\./
    .exec(key)?.[1]
    ?.replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
  const isRule = (file: string): boolean => /(?:^|\/)cops?\/.*\.rb$/.test(file) && stemOf(file) === rule;
  if (changed.some((file) => file.status === 'added' && isRule(file.path))) return true;
  // A rule that is named for the first time, with a newer version of its tool.
  const isOfRule = before === null && /^[A-Z]\w*\/\w+\.|^rules\.[\w/-]+\./.test(key);
  if (isOfRule && touchesSetUp(changed.filter((file) => file.path !== path))) return true;
  const arePaths = !isRuleOff && left.every((value) => isPath(value) || isWritten(value));
  if (!arePaths) {
    // What some files alone may break, for at least as many rules that hold for all.
    if (!isRuleOff && key.includes('[') && isMadeUpByRules(own, left.length)) return true;
    const inherits = own.some((other) => meaningOf(tool, other.key) === 'inherits');
    const brings = own.some(
      (other) => other.path === path && meaningOf(tool, other.key) === 'brings' && other.gained?.length,
    );
    return inherits || brings || touchesSetUp(changed.filter((file) => file.path !== path));
  }
  const lost = (setting.lost ?? []).map((entry) => lastSegment(entry));
  const moves = changed.some(({ status }) => status === 'renamed') && lost.length >= gained.length;
  if (moves && left.every((value) => lost.includes(lastSegment(value)))) return true;
  return (
    left.every((value) => {
      if (isWritten(value) || isUnwritten(value) || isEmptyFor(tool, value)) return true;
      if (isUnmatched(evidence, setting, value)) return true;
      return coversNew(evidence, value);
    }) || isMadeUpByRules(own, left.length)
  );
}

const LEAVES_OUT = /ignores|allows/;

/**
 * Whether a list belongs to a check that the change switches on: it stands in its settings, or in an entry that newly names it
 * and no other: `linters.settings.errcheck.exclude-functions`.
 */
function isOfNewCheck({ tool, key }: ChangedSetting, all: readonly ChangedSetting[]): boolean {
  const own = all.filter((other) => other.tool === tool && other.key !== key);
  const isNew = (rule: string): boolean =>
    own
      .filter(isTightened)
      .some(({ key: other, gained = [] }) => meaningOf(tool, other) === 'adds' && gained.includes(rule));
  if (key.split('.').some((part) => part.length > 2 && isNew(part))) return true;
  const entry = key.slice(0, key.lastIndexOf(']') + 1);
  const named = own.filter((other) => entry !== '' && other.key.startsWith(`${entry}.`));
  if (named.some(({ key: other, before }) => before === null && meaningOf(tool, other) === 'check'))
    return true;
  const names = named.flatMap(({ gained = [] }) => gained);
  return names.length > 0 && names.every(isNew);
}

/** Whether a newer version of the tool may tell what is accepted for the first time, or it is all in files that are new. */
function isAcceptedAnew({ changes: { files } }: Evidence, { path, gained = [] }: ChangedSetting): boolean {
  if (touchesSetUp(files.filter((file) => file.path !== path))) return true;
  const fresh = files.filter(({ status }) => status !== 'modified' && status !== 'removed');
  return (
    gained.length > 0 &&
    gained.every((name) => fresh.some((file) => file.path === name || file.path.endsWith(`/${name}`)))
  );
}

/**
 * Whether all files of the change that a pattern means are new, and some are. What means all files of a kind, or of where
 * code always stands, means others than the change shows.
 */
export function coversNew({ changes: { files } }: Evidence, pattern: string): boolean {
  if (!globOf(pattern).split('/').some(isOwnName)) return false;
  const covered = files.filter(({ path }) => pathsMatch({ paths: [anywhere(pattern)] }, [path]));
  return covered.length > 0 && covered.every(({ status }) => status === 'added');
}

/** Whether an entry that is about some files alone is about new ones: `overrides[src/new/*]`, `per-file-ignores.a.py`. */
function isOfNewFiles(evidence: Evidence, key: string): boolean {
  const places = [...key.matchAll(/\[([^\]]+)\]|per-file-ignores\.(.+)$/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  return places.some((place) => isPath(place) && coversNew(evidence, place));
}

/** Whether at least as many rules are switched on as files are left out: these are what is not mended yet. */
const isMadeUpByRules = (own: readonly ChangedSetting[], left: number): boolean =>
  own.filter((other) => isRule(other) && isTightened(other)).length >= left;

/** Whether many more rules are switched on than off: somebody goes through those that nothing was said of. */
function isOneOfMany(own: readonly ChangedSetting[]): boolean {
  const rules = own.filter((other) => isRule(other) && other.before === null);
  const on = rules.filter(isTightened).length;
  return on >= FEWEST_ON && on >= (rules.length - on) * TIMES_MORE;
}
const FEWEST_ON = 6;
const TIMES_MORE = 3;

const isRule = ({ tool, key }: ChangedSetting): boolean =>
  /^(?:level|rule|selects|adds|strict)/.test(meaningOf(tool, key) ?? '');

/** What a tool says of a finding, which a newer version may say for the first time. */
const isMessage = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST_WORDS;
const FEWEST_WORDS = 3;

/** Of `tests/a.py:E501` the rule. */
const ruleIn = (value: string, meaning: Meaning | null): string =>
  meaning === 'ignores by path' ? value.slice(value.lastIndexOf(':') + 1) : value;

/**
 * Whether the change switches a rule on: itself, in a set, in the one that the tool chooses where nobody does, by leaving it out
 * no more, or by a setting of the same words, as `disallow_any_expr`.
 */
function comesAlong(rule: string, own: readonly ChangedSetting[]): boolean {
  const words = wordsIn(rule);
  const isLeftToTool = own.some(
    ({ tool, key, before, after }) => before !== null && after === null && meaningOf(tool, key) === 'selects',
  );
  if (isLeftToTool) return true;
  // A set is switched on that was off as a whole.
  if (
    own.some(
      (other) =>
        meaningOf(other.tool, other.key) === 'lenient as usual' &&
        other.before === 'true' &&
        other.after === null,
    )
  )
    return true;
  return own.filter(isTightened).some(({ tool, key, gained = [], lost = [] }) => {
    const meaning = meaningOf(tool, key);
    if (meaning === 'ignores') return !/[[\]*]|per-file/.test(key) && lost.includes(rule);
    if (meaning === 'selects' || meaning === 'adds')
      return gained.some((set) => set === 'ALL' || rule.startsWith(set));
    return words.length > 1 && wordsIn(ruleOf(key)).join(' ') === words.join(' ');
  });
}

/** What tells whether a rule is on, and not which. */
const SWITCHES = new Set('no not dis allow disallow warn report require check enable disable'.split(' '));

const wordsIn = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !SWITCHES.has(word));

export const lastKey = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

/** The name of a rule whose switch it is: `Style/For.Enabled`, `rules.braces.level`. */
export const ruleOf = (key: string): string =>
  lastKey(key.replace(/\.(?:enabled|disabled|disable|level|severity)$/i, ''));

/** `vendor/`, `src/generated`, `*.pb.go`. */
const isPath = (value: string): boolean =>
  /[/*]/.test(value) || (extensionOf(value) !== '' && !value.includes(' '));

const anywhere = (value: string): string =>
  `**/${globOf(value)
    .replace(/^!|^\^/, '')
    .replace(/^<rootDir>\//, '')
    .replace(/^(?:\.?\/|\*\*\/)+/, '')
    .replace(/\/?(?:\*\*?)?\$?$/, '')}**`;

const isOwnName = (part: string): boolean =>
  /\w{2}/.test(part.split('.')[0]!) &&
  !/^(?:src|source|lib|libs|app|apps|pkg|packages|modules?|tests?|specs?|__tests__|docs?|scripts?|main|java|python)$/i.test(
    part,
  );

/** A pattern of files as a glob: of an expression what it may have anywhere, of compiled files their sources. */
const globOf = (pattern: string): string =>
  pattern
    .replace(/\\[dws][+*]?|\.[*+]/gi, '*')
    .replace(/\\(?=\W)/g, '')
    .replace(/\.class$/, '.*');
