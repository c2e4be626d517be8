import type { Expression } from './expression.ts';

/**
 * What a condition says for a change that is tested by an event. `no`: it leaves the event out. `path`: it hangs on
 * what changed or on the leg. `stranger`: it leaves out forks, robots or drafts, or who asks for it. `open`: nobody
 * can tell.
 */
export type Value = 'yes' | 'no' | 'path' | 'stranger' | 'open';

/** What a condition is asked about. */
export interface Situation {
  event: string;
  repository: string;
  baseBranch: string;
  /** The branch of a push. */
  branch: string;
}

export function conditionValue(expression: Expression, situation: Situation): Value {
  if ('all' in expression) return strictest(expression.all.map((part) => conditionValue(part, situation)));
  if ('any' in expression) return mildest(expression.any.map((part) => conditionValue(part, situation)));
  if ('not' in expression) return negated(expression.not, situation);
  return leafValue(expression.leaf, situation);
}

const ORDER: Value[] = ['no', 'open', 'path', 'stranger', 'yes'];
const strictest = (values: Value[]): Value => ORDER.find((value) => values.includes(value)) ?? 'yes';
const mildest = (values: Value[]): Value => ORDER.findLast((value) => values.includes(value)) ?? 'no';

function negated(expression: Expression, situation: Situation): Value {
  if ('leaf' in expression && ASKS_FOR_LESS.test(expression.leaf)) return 'stranger';
  if ('leaf' in expression && /\bhead_ref\b|pull_request\.head\.ref/.test(expression.leaf)) {
    return ROBOTS.test(expression.leaf) ? 'stranger' : 'path';
  }
  if ('leaf' in expression && /^(?:failure|cancelled)\(\)$/.test(expression.leaf)) return 'yes';
  const value = conditionValue(expression, situation);
  if (value === 'yes') return 'no';
  return value === 'no' ? 'yes' : value;
}

/** Branches that robots make. */
const ROBOTS = /renovate|dependabot|release-please|changeset|\bbot\b|l10n|crowdin/i;

/** `contains(github.event.pull_request.labels.*.name, 'skip-e2e')`, `[skip tests]` in the message: left out on demand. */
const ASKS_FOR_LESS =
  /^contains\(.*(?:labels|message|title|body).*\)$|\.draft$|\.fork$|^endsWith\(.*bot|^contains\(.*\[bot\]/i;

function leafValue(leaf: string, situation: Situation): Value {
  const text = leaf.trim();
  if (/^(?:true|always\(\)|success\(\)|)$/.test(text)) return 'yes';
  if (/^(?:false|failure\(\)|cancelled\(\)|''|0|null)$/.test(text)) return 'no';
  const sign = text.search(/(?<=.)[=!]=(?=.)/);
  if (sign !== -1 && !text.includes('\n')) {
    const [left, right] = [text.slice(0, sign).trim(), text.slice(sign + 2).trim()];
    if (left !== '' && right !== '') return comparison(left, text[sign] === '=', right, situation);
  }
  return startsOrContains(text, situation) ?? unknown(text);
}

/** `startsWith(github.ref, 'refs/tags/')`, `contains('a b', github.event_name)`. */
function startsOrContains(text: string, situation: Situation): Value | null {
  const starts = /^startsWith\((.+?),\s*'([^']*)'\)$/.exec(text);
  const known = starts === null ? null : contextOf(starts[1]!, situation);
  if (starts !== null && known !== null) return known.startsWith(starts[2]!) ? 'yes' : 'no';
  const holds = /^contains\((?:fromJSON\()?'([^']*)'\)?,\s*([\w.]+)\)$/.exec(text);
  const name = holds === null ? null : contextOf(holds[2]!, situation);
  if (holds !== null && name !== null) return holds[1]!.includes(name) ? 'yes' : 'no';
  return null;
}

function comparison(left: string, equal: boolean, right: string, situation: Situation): Value {
  const [one, other] = [operand(left, situation), operand(right, situation)];
  if (one !== null && other !== null)
    return (one.toLowerCase() === other.toLowerCase()) === equal ? 'yes' : 'no';
  const both = `${left} ${right}`;
  if (/\bdraft\b|head\.repo\.|\bfork\b/.test(both)) return 'stranger';
  if (/github\.(?:triggering_)?actor|user\.login|user\.type|sender\.login/.test(both))
    return equal ? 'open' : 'stranger';
  if (/needs\.[\w-]+\.result/.test(both))
    return (equal ? /'(?:failure|cancelled|skipped)'/ : /'success'/).test(both) ? 'no' : 'yes';
  return unknown(both);
}

function operand(written: string, situation: Situation): string | null {
  const text = written.trim();
  const literal = /^'([^']*)'$/.exec(text)?.[1];
  return literal ?? (/^(?:true|false|\d+)$/.test(text) ? text : contextOf(text, situation));
}

/** The contexts that are known for every run of an event. */
function contextOf(name: string, { event, repository, baseBranch, branch }: Situation): string | null {
  const [owner = ''] = repository.split('/');
  const ofPull = event.startsWith('pull_request');
  const ofQueue = event === 'merge_group';
  const known: Record<string, string | null> = {
    'github.event_name': event,
    'github.repository': repository,
    'github.repository_owner': owner,
    'github.ref_type': 'branch',
    'github.base_ref': ofPull ? baseBranch : '',
    'github.ref': ofPull
      ? 'refs/pull/1/merge'
      : ofQueue
        ? `refs/heads/gh-readonly-queue/${baseBranch}`
        : `refs/heads/${branch}`,
    'github.ref_name': ofPull ? '1/merge' : ofQueue ? `gh-readonly-queue/${baseBranch}` : branch,
    'github.event.pull_request.base.ref': ofPull ? baseBranch : null,
  };
  return known[name.trim()] ?? null;
}

/** Contexts that hang on the paths, the leg or what earlier steps found. */
const BY_PATH =
  /\bneeds\.|\bsteps\.|\bmatrix\.|\brunner\.|hashFiles\(|\benv\.|\bsecrets\.|\bstrategy\.|\bjob\./;

const unknown = (text: string): Value => (BY_PATH.test(text) ? 'path' : 'open');
