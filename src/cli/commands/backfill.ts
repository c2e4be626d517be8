import { command } from '../usage/command.ts';

const ofInput = (name: string): string => `as the action's input \`${name}\``;

export const backfill = command({
  name: 'backfill',
  summary:
    'writes reports of past heads into a folder, as the action would commit them, while GitHub still has their runs; nothing is written to GitHub',
  arguments: [{ name: 'REPOSITORY', about: '`OWNER/REPO`, or its address' }],
  options: {
    since: {
      value: 'DATE',
      about: 'heads whose runs were made from this day on: `2026-01-31`, or `2026-01-31T12:00:00Z`; needed',
    },
    until: { value: 'DATE', about: 'and up to this day, which counts whole; left out: now' },
    write: {
      value: 'DIR',
      about: 'the folder of reports; left out: that of the repository, `docs/milestones`, below this one',
    },
    milestone: { value: 'ID', about: `${ofInput('milestone')}: all heads belong to it` },
    'milestone-pattern': { value: 'PATTERN', about: ofInput('milestone-pattern') },
    unassigned: {
      value: 'WORD',
      choices: ['comment', 'pull-request', 'branch', 'skip'],
      about: `${ofInput('unassigned')}: with \`pull-request\` or \`branch\` heads without a milestone get a report, too`,
    },
    'reports-dir': { value: 'DIR', about: `${ofInput('reports-dir')}: the path in the repository` },
    'reports-branch': {
      value: 'NAME',
      about: `${ofInput('reports-branch')}: what has a report there gets none`,
    },
    'per-hour': {
      value: 'N',
      about:
        'requests in an hour; left out: four fifths of what the token may make, 60 without one. It is looked at before each head',
    },
    wait: {
      value: 'MINUTES',
      about: 'how long a limit is waited for; left out: until it ends, an hour at most; `0`: not at all',
    },
    'api-url': {
      value: 'URL',
      about:
        "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's",
    },
  },
  examples: [
    {
      call: 'backfill octo-org/octo-repo --since 2026-04-01',
      about: 'in a clone: reports of all heads since April, to be committed',
    },
    {
      call: 'backfill octo-org/octo-repo --since 2026-04-01 --unassigned pull-request --write out',
      about: 'of pull requests without a milestone, too, into another folder',
    },
  ],
  exits: {
    0: 'all heads have a report now, or give none',
    1: 'it could not begin; or a head could not be read: then the others are written all the same',
    3: 'a limit ends later than `--wait` says; called again it goes on where it stopped',
  },
  run: async ({ arguments: [repository = ''], values }, surroundings) => {
    const { readOptions } = await import('../backfill/options.ts');
    const options = readOptions(repository, values);
    const { backfill: run } = await import('../backfill/backfill.ts');
    return run(options, surroundings);
  },
});
