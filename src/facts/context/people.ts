import type { Acceptance } from '../../evidence/acceptance.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { isByReviewer } from '../change/acceptance.ts';

/**
 * Who wrote the change, where a coding agent or a bot is seen: `` `octocat`, with Claude Code ``; null where neither is.
 */
export function author({ authorship }: Evidence): Prose | null {
  if (authorship === undefined) return null;
  const { by, kind, agents } = authorship;
  const own = agents.filter(({ from }) => from === 'account');
  const others = agents.filter(({ from }) => from !== 'account').map(({ name }): Prose => [name]);
  const what = own.length > 0 ? say`, the coding agent ${own[0]!.name}` : kind === 'bot' ? [', a bot'] : [];
  return say`${code(by)}${what}${others.length === 0 ? [] : say`, with ${and(others)}`}`;
}

const and = (names: Prose[]): Prose =>
  names.length < 2 ? join(names) : say`${join(names.slice(0, -1))} and ${names.at(-1) ?? []}`;

const SHOWN = 5;

/** Who accepts the change and when, and whose word does not count; null where nobody is asked for. */
export function acceptedBy(evidence: Evidence): Prose | null {
  if (!isByReviewer(evidence)) return null;
  const { acceptances = [] } = evidence;
  const counted = acceptances.filter(({ refused }) => refused === undefined);
  const refused = acceptances.filter((one) => one.refused !== undefined);
  const who = counted.length === 0 ? ['nobody'] : joinFirst(counted.map(told), SHOWN, { separator: '; ' });
  if (refused.length === 0) return who;
  return say`${who}. Not counted: ${joinFirst(refused.map(told), SHOWN, { separator: '; ' })}`;
}

const WHY: Record<NonNullable<Acceptance['refused']>, string> = {
  author: 'who wrote the change',
  'no person': 'which is no person',
  'no write access': 'who may not write to the repository',
  'another commit': 'of another commit',
  'before the push': 'before the newest push',
  'push not known': 'since no run tells when the newest commit was pushed',
  'before another base': 'before the base branch became another one',
};

function told({ by, at, as, refused }: Acceptance): Prose {
  const whose = by === '' ? ['an account that is gone'] : [code(`@${by}`)];
  const how = as === 'review' ? 'approving review' : 'label';
  const when = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return say`${whose} (${how}, ${when})${refused === undefined ? [] : `, ${WHY[refused]}`}`;
}
