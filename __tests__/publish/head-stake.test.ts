import { describe, expect, test } from '@jest/globals';
import type { Collected } from '../../src/collect/collect.ts';
import { whyHeadIsBlocked } from '../../src/publish/head-target.ts';
import { evidence, requiredCheck, rules, run } from '../builders/evidence.ts';
import type { Fault } from '../fake/interference.ts';
import { appToken, ownToken } from '../worlds/bots.ts';
import { repository, serving, smallWorld } from './desk.ts';

type Given = Pick<Collected, 'head' | 'evidence' | 'baseRules'>;

const pull = { number: 26, open: true, fork: false, baseBranch: 'main' };

/** What is known of a pull request: whether approvals are kept, which checks are required, which runs go on. */
const given = (over: { pull?: object; keeps?: boolean; evidence?: Parameters<typeof evidence>[0] }): Given =>
  ({
    head: { pulls: [{ ...pull, ...over.pull }] },
    evidence: evidence({ rules: rules([], { state: 'none' }), ...over.evidence }),
    baseRules: over.keeps === undefined ? null : { dismissesApprovals: !over.keeps },
  }) as unknown as Given;

/** Why nothing may be committed there, with the token of an account and so many approvals. */
async function why(
  what: Given,
  { viewer = appToken, approvals = 0, fault = null as Partial<Fault> | null } = {},
) {
  const world = smallWorld({ viewer });
  world.pull(26).approvals = approvals;
  if (fault !== null) world.fail({ graphql: /^query headStake/, times: 9, ...fault });
  return serving(world, (github) => whyHeadIsBlocked(github, repository, what));
}

const named = { rules: rules([requiredCheck('test')], { state: 'named' }) };
const own = { rules: rules([requiredCheck('docket/verdict')], { state: 'named' }) };
const going = { runs: [run('CI'), run('Slow', { status: 'in_progress', conclusion: null })] };
const last = { runs: [run('CI', { ownJob: 'report' })] };
const untold = { body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] } };
const partly = (approvals: number | null) => ({
  body: {
    data: {
      viewer: null,
      repository: { pullRequest: { reviews: approvals === null ? null : { totalCount: approvals } } },
    },
    errors: [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible' }],
  },
});

const statusMissing = "main requires docket/verdict, which Docket's own commit would not have";
const dismisses = 'a commit there would dismiss approvals, or may, by the rules of main';
const cancels = 'workflows still run for its head, and a commit there could cancel them';
const startsNone = (demand: string) =>
  `main ${demand}, and a commit of the job's own token starts none; give Docket the token of an App or of a person`;

describe('a commit on the head of the pull request', () => {
  test.each<[string, Given, Parameters<typeof why>[1], string | null]>([
    ['of an App, nothing goes on', given({}), {}, null],
    ["of the job's own token, no check is required", given({}), { viewer: ownToken }, null],
    [
      "of the job's own token, checks are required",
      given({ evidence: named }),
      { viewer: ownToken },
      startsNone('requires checks'),
    ],
    [
      "of the job's own token, nobody knows what is required",
      given({ evidence: { rules: null } }),
      { viewer: ownToken },
      startsNone('may require checks (its rules were not read)'),
    ],
    ['of an App, checks are required', given({ evidence: named }), {}, null],
    ["Docket's own status is required", given({ evidence: own }), {}, statusMissing],
    ['of an App, a run goes on', given({ evidence: going }), {}, cancels],
    ['of an App, Docket is the last job of its run', given({ evidence: last }), {}, cancels],
    ["of the job's own token, a run goes on", given({ evidence: going }), { viewer: ownToken }, null],
    ['with an approval, nobody knows what becomes of it', given({}), { approvals: 1 }, dismisses],
    ['with an approval that is dismissed', given({ keeps: false }), { approvals: 1 }, dismisses],
    ['with an approval that stays', given({ keeps: true }), { approvals: 1 }, null],
    ['without one, and one would be dismissed', given({ keeps: false }), {}, null],
    ['that is closed', given({ pull: { open: false }, evidence: own }), {}, null],
    ['that comes from a fork', given({ pull: { fork: true }, evidence: own }), {}, null],
    ['nothing is told: approvals may be there', given({}), { fault: untold }, dismisses],
    [
      'nothing is told, approvals stay: it may be the token that starts nothing',
      given({ keeps: true, evidence: named }),
      { fault: untold },
      startsNone('requires checks'),
    ],
    ['the account is not told, only that nobody approved', given({}), { fault: partly(0) }, null],
    [
      'the account is not told, and checks are required',
      given({ evidence: named }),
      { fault: partly(0) },
      startsNone('requires checks'),
    ],
    ['approvals are not told', given({}), { fault: partly(null) }, dismisses],
  ])('%s', async (_name, what, how, expected) => {
    expect(await why(what, how)).toBe(expected);
  });

  test.each([
    ['github-actions[bot]', startsNone('requires checks')],
    ['github-actions', startsNone('requires checks')],
    ['github-actions-of-ours[bot]', null],
    ['our-github-actions', null],
    ['mona', null],
  ])('by %s, checks are required: %s', async (viewer, expected) => {
    expect(await why(given({ evidence: named }), { viewer })).toBe(expected);
  });

  test('of nobody: there is no pull request', async () => {
    const { head, ...rest } = given({ evidence: own });
    expect(await why({ ...rest, head: { ...head, pulls: [] } })).toBeNull();
  });

  test.each<[string, Partial<Fault>]>([
    ['a server error', { status: 502 }],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }],
  ])('%s is thrown: it says nothing of the head', async (_name, fault) => {
    await expect(why(given({}), { fault })).rejects.toThrow();
  });
});
