import { remedyFor } from '../facts/change/acceptance.ts';
import { declaredWhere } from '../facts/change/declared.ts';
import type { Facts } from '../facts/facts.ts';
import type { JudgedWeakening } from '../facts/weakenings/find.ts';
import { uncompared } from '../facts/weakenings/uncompared.ts';
import type { Kind } from '../facts/weakenings/weakening.ts';
import { lastSegment } from '../text/path.ts';
import { code, type Prose, say, sentence } from '../text/prose.ts';
import type { Noted, Reasoned, Rule } from './rule.ts';

const SHOWN = 10;

/**
 * Blocked: the change takes enforcement from a required check, and nobody owns up to it. Debt: it does and that is declared,
 * or it weakens a lesser gate without a word, or a file that it touches could not be compared. A job that a rule waits for
 * is told as the missing check. What is declared, or worth telling and no weakening, is a note.
 */
export const gateWeakened: Rule<'blocked' | 'debt'> = {
  id: 'gate weakened',
  outcomes: { blocked: 'green', debt: 'green' },
  guards: 'gates',
  find: (facts) => {
    const weakenings = facts.weakenings.filter((weakening) => !isMissed(facts, weakening));
    return [
      ...reasons(facts, weakenings, 'blocked'),
      ...reasons(facts, weakenings, 'debt'),
      ...notCompared(facts),
      ...notes(facts.weakenings),
    ];
  },
};

/** Files of which nobody can tell whether the change weakens them, but for those of which something is told. */
function notCompared({ evidence, weakenings }: Facts): Reasoned<'debt'>[] {
  const told = new Set(weakenings.map(({ path }) => path));
  return uncompared(evidence)
    .filter(({ path }) => !told.has(path))
    .slice(0, SHOWN)
    .map(({ path, why }) => ({
      status: 'new',
      outcome: 'debt',
      headline: say`${code(lastSegment(path))} could not be compared`,
      text: say`Gates not compared: the change touches ${code(path)}, and ${why}`,
      remedy: say`look at what ${code(lastSegment(path))} enforces before and after the change, or run Docket again once it can be read`,
      url: null,
    }));
}

type Weighing = 'blocked' | 'debt';

function reasons(facts: Facts, weakenings: JudgedWeakening[], outcome: Weighing): Reasoned<Weighing>[] {
  const found = weakenings.filter((weakening) => weakening.outcome === outcome);
  const shown = found.slice(0, SHOWN).map((weakening) => reason(facts, weakening, outcome));
  return found.length > SHOWN ? [...shown, others(found.slice(SHOWN), outcome)] : shown;
}

function notes(weakenings: JudgedWeakening[]): Noted[] {
  return weakenings
    .filter(({ outcome }) => outcome === 'note')
    .map(({ text, declared, path }) =>
      declared === null
        ? { status: 'explained', topic: 'gates', text: say`Changed gate: ${text}`, paths: [path] }
        : {
            status: 'declared',
            topic: 'gates',
            text: say`${sentence(declaredWhere(declared))}: ${text}`,
            paths: [path],
          },
    );
}

/**
 * Whether it is told as a required check that the change takes away. Those are no part of the ten that are shown, so they are
 * left out here and not as a reason with a cause.
 */
function isMissed({ missing }: Facts, { kind, things }: JudgedWeakening): boolean {
  const isNamed = (name: string): boolean =>
    things.some((thing) => name === thing || name.startsWith(`${thing} (`) || name.endsWith(` / ${thing}`));
  return kind === 'job removed' && missing.some(({ gone, name }) => gone && isNamed(name));
}

function reason({ evidence }: Facts, weakening: JudgedWeakening, outcome: Weighing): Reasoned<Weighing> {
  const { declared, text, remedy, kind } = weakening;
  const place = code(weakening.place);
  const said = declared === null ? [] : say` (${declaredWhere(declared)})`;
  return {
    status: 'new',
    outcome,
    headline: HEADLINES[kind](place),
    text: say`Gate weakened: ${text}${said}`,
    remedy: say`in ${place}: ${declared === null ? remedyFor(evidence, remedy) : 'bring it back when the reason for it is gone'}`,
    url: null,
    paths: [weakening.path],
  };
}

function others(found: JudgedWeakening[], outcome: Weighing): Reasoned<Weighing> {
  const text = say`Gates weakened: ${found.length} more`;
  const paths = [...new Set(found.map(({ path }) => path))];
  return { status: 'new', outcome, headline: text, text, remedy: null, url: null, paths };
}

const HEADLINES: Record<Kind, (what: ReturnType<typeof code>) => Prose> = {
  'job removed': (what) => say`this change removes ${what}`,
  'check removed': (what) => say`this change removes a check of ${what}`,
  'check moved later': (what) => say`this change lets a check of ${what} run later`,
  'condition narrowed': (what) => say`a new condition skips ${what}`,
  'failure tolerated': (what) => say`this change lets ${what} fail`,
  'failure hidden': (what) => say`this change hides failures of ${what}`,
  'threshold lowered': (what) => say`this change lowers a threshold of ${what}`,
  'setting loosened': (what) => say`this change loosens ${what}`,
  'ignore-list grown': (what) => say`${what} leaves more out`,
  'file opted out': (what) => say`${what} is opted out of a check`,
  'command narrowed': (what) => say`${what} checks less`,
  'other tree': (what) => say`${what} no longer looks at the change`,
  'tried again': (what) => say`${what} tries again what fails`,
  'leg removed': (what) => say`${what} has fewer legs`,
  'trigger narrowed': (what) => say`${what} runs for less`,
  'aggregator weakened': (what) => say`${what} sees fewer failures`,
  'pin loosened': (what) => say`an action in ${what} is pinned less strictly`,
};
