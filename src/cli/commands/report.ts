import { command } from '../usage/command.ts';

export const report = command({
  name: 'report',
  summary:
    'prints what the comment on a pull request would say, from what GitHub shows now; nothing is written to GitHub',
  arguments: [
    {
      name: 'TARGET',
      about:
        'a pull request as `OWNER/REPO#NUMBER` or by its address, or `OWNER/REPO` with `--run` or `--sha`',
    },
  ],
  options: {
    run: { value: 'ID', about: 'the commit of this run, by the number in the address of its page' },
    sha: { value: 'SHA', about: 'this commit, 7 to 40 digits' },
    write: {
      value: 'DIR',
      about: 'also writes `docket-report.md` and `docket-evidence.json` there; the folder is made',
    },
    json: { about: 'the assessment as data in place of the comment' },
    markdown: { about: "the comment's source" },
    'api-url': {
      value: 'URL',
      about:
        "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's",
    },
  },
  exclusive: [
    ['run', 'sha'],
    ['json', 'markdown'],
  ],
  examples: [
    { call: 'report octo-org/octo-repo#31', about: 'a pull request' },
    {
      call: 'report https://github.com/octo-org/octo-repo/pull/31 --write out',
      about: 'the same, and report and Evidence in the folder `out`',
    },
    { call: 'report octo-org/octo-repo --run 9001 --json', about: 'the commit that a run tested, as data' },
  ],
  exits: {
    0: 'it was printed, whatever the verdict',
    1: 'it cannot be read; nothing is printed or written then',
  },
  run: async ({ arguments: [target = ''], values }, surroundings) => {
    const { reportOn } = await import('../report/report.ts');
    const { run, sha, write, json, markdown } = values;
    const form = json ? 'json' : markdown ? 'markdown' : 'text';
    return reportOn({ target, run, sha, write, form, apiUrl: values['api-url'] }, surroundings);
  },
});
