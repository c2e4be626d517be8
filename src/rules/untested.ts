import type { Facts } from '../facts/facts.ts';
import type { Untested } from '../facts/workflows/untested.ts';
import { code, joinFirst, type Prose, say } from '../text/prose.ts';
import { CHECKS, type Reasoned, UNTESTED } from './rule.ts';

/** In a few words what keeps CI away, in a sentence the same, and what brings it on. */
interface Told {
  because: Prose;
  text: Prose;
  remedy: Prose;
}

const SHOWN = 3;

/** The head of an open pull request for which no run of CI exists, with what is known of the reason. */
export function nothingStarted(facts: Facts, untested: Untested): Reasoned<'pending'> {
  const { because, text, remedy } = told(facts, untested);
  const reason: Reasoned<'pending'> = {
    status: 'new',
    outcome: 'pending',
    headline: say`checks to run: ${because}`,
    text,
    remedy,
    url: null,
  };
  const isRoot = untested.why !== 'filtered' && untested.why !== 'nothing';
  return isRoot ? { ...reason, about: [CHECKS, UNTESTED] } : { ...reason, cause: CHECKS };
}

function told({ evidence }: Facts, { why, workflows }: Untested): Told {
  const [pull] = evidence.pullRequests;
  const base = code(pull?.baseBranch ?? '');
  const names = joinFirst(
    workflows.map(({ name }) => code(name)),
    SHOWN,
  );
  switch (why) {
    case 'conflict':
      return {
        because: say`the pull request conflicts with ${base}`,
        text: say`${names} did not run for this commit: while the pull request conflicts with ${base}, GitHub starts nothing on ${code('pull_request')}`,
        remedy: say`resolve the conflict with ${base}`,
      };
    case 'skip words': {
      const words = code(evidence.head.skipWords ?? '');
      return {
        because: say`the commit says ${words}`,
        text: say`${names} did not run for this commit: its message says ${words}, so GitHub starts nothing`,
        remedy: say`push a commit without ${words} in its message`,
      };
    }
    case 'default token':
      return {
        because: say`the default ${code('GITHUB_TOKEN')} starts none`,
        text: say`${names} did not run for this commit: the pull request was opened with the default ${code('GITHUB_TOKEN')}, whose events start nothing`,
        remedy: ['close the pull request and open it again, so that its checks start'],
      };
    case 'filtered':
      return {
        because: ['filters let none start'],
        text: ['No workflow ran for this commit: their branch and path filters let none start'],
        remedy: ['look at the branch and path filters of the workflow files'],
      };
    case 'nothing':
      return {
        because: ['no workflow starts for it'],
        text: ['No workflow ran for this commit: none here starts for a pull request'],
        remedy: say`let a workflow start on ${code('pull_request')}`,
      };
    default:
      return {
        because: say`no run of ${names} exists`,
        text: say`${names} did not run for this commit, and GitHub does not say why`,
        remedy: pull?.fork
          ? [
              'approve the runs where GitHub asks for it; else push again, or close the pull request and open it again',
            ]
          : ['push again, or close the pull request and open it again'],
      };
  }
}
