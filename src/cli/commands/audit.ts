import { readOptions } from '../audit/options.ts';
import { WEIGHTS } from '../audit/weight.ts';
import { command } from '../usage/command.ts';

export const audit = command({
  name: 'audit',
  summary: 'prints which commits of a clone weakened a gate, or removed, skipped, focused or weakened tests',
  arguments: [
    {
      name: 'PATH',
      about: 'a clone, a folder inside of one, or a bare git directory; left out: here',
      isOptional: true,
    },
  ],
  options: {
    branch: {
      value: 'NAME',
      about:
        'a branch (of the clone, or of its remote `origin`) or any commit; left out: what is checked out',
    },
    repository: {
      value: 'OWNER/NAME',
      about:
        "what it is called on GitHub, for conditions such as `github.repository == 'octo/shop'`; left out: what the remote `origin` says",
    },
    since: {
      value: 'X',
      about:
        'only commits after the revision X, or from the date X on: `2026-01-31`, `2026-01-31T12:00:00Z`, `2 weeks ago`',
    },
    until: {
      value: 'X',
      about: 'the revision X and what comes before it, or commits up to the date X',
    },
    'max-count': { value: 'N', about: 'looks at the N newest commits' },
    'first-parent': {
      about: 'the way it goes without options: a merge is one change, its first parent against the merge',
    },
    'every-commit': { about: 'the commits of merged branches one by one, and merges left out' },
    reverse: {
      about:
        'each change turned round, as if the commit were reverted: tells whether an added gate would be missed',
    },
    json: { about: 'one JSON object a line, for each commit in which something was found' },
    markdown: { about: 'a table in Markdown' },
    'fail-on': {
      value: 'WEIGHT',
      choices: [...WEIGHTS, 'never'],
      about: '`blocked` (left out), `debt`, `note` or `never`: from which weight on the exit code is 1',
    },
  },
  exclusive: [
    ['json', 'markdown'],
    ['first-parent', 'every-commit'],
  ],
  examples: [
    { call: 'audit', about: 'the branch that is checked out, here' },
    { call: 'audit ../shop --max-count 1000', about: 'the last thousand commits of another clone' },
    {
      call: 'audit --since v2.3.0 --fail-on debt',
      about: 'what came after a release; fails where something is left open',
    },
    { call: 'audit --json --since "3 months ago"', about: 'JSON lines' },
    { call: 'audit --markdown > audit.md', about: 'a table for a discussion' },
  ],
  exits: {
    0: 'nothing as weighty as `--fail-on` was found',
    1: 'something was',
    3: 'the clone, or a commit of it, could not be read, and nothing else was found',
  },
  run: async (call, surroundings) => {
    const { auditClone } = await import('../audit/audit.ts');
    return auditClone(readOptions(call.arguments[0], call.values), surroundings);
  },
});
