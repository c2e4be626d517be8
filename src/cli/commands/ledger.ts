import { command, UsageError } from '../usage/command.ts';

export const ledger = command({
  name: 'ledger',
  summary:
    'prints a table of all reports in folders, or in the repositories of an organisation, with trends, as Markdown',
  arguments: [
    {
      name: 'PLACE',
      about:
        'a folder of reports, such as `docs/milestones`, or a clone; on GitHub `OWNER/REPO`, or `"OWNER/*"` for all repositories of an organisation or a person',
      isList: true,
    },
  ],
  options: {
    json: { about: 'as data' },
    csv: { about: 'as comma-separated values' },
    write: {
      about:
        'of one folder: writes the page `README.md` in it, as the action keeps it, and prints nothing; what stands around the ledger stays',
    },
    reports: { value: 'N', about: 'on GitHub: of each repository the newest N reports; left out: 50' },
    forks: { about: 'on GitHub: forks of the owner, too' },
    archived: { about: 'on GitHub: archived repositories of the owner, too' },
    'reports-dir': { value: 'DIR', about: 'on GitHub: the folder of reports; left out: `docs/milestones`' },
    'reports-branch': {
      value: 'NAME',
      about: 'on GitHub: the branch that has reports beside the default one; left out: `docket`',
    },
    'api-url': {
      value: 'URL',
      about:
        "the API of a GitHub Enterprise Server, such as `https://github.example.com/api/v3`; left out: `GITHUB_API_URL`, else github.com's",
    },
  },
  exclusive: [['json', 'csv', 'write']],
  examples: [
    {
      call: 'ledger docs/milestones --write',
      about: 'the page of that folder, docs/milestones/README.md, with links to its reports',
    },
    { call: 'ledger . ../shop', about: 'the newest report of each repository, and all reports' },
    { call: 'ledger . ../shop --csv > reports.csv', about: 'the same for a sheet' },
    { call: 'ledger "octo-org/*" > reports.md', about: 'how each repository of an organisation stands' },
    { call: 'ledger octo-org/octo-repo --reports 10', about: 'the newest ten reports of a repository' },
  ],
  exits: {
    0: 'it was printed, or written',
    1: "a folder or repository cannot be read, no Evidence was found, or `README.md` is no page of Docket's; or a file is no Evidence: then the others are printed all the same",
  },
  run: async ({ arguments: places, values }, surroundings) => {
    const { printLedger } = await import('../ledger/ledger.ts');
    const { json, csv, write, forks, archived } = values;
    const form = json ? 'json' : csv ? 'csv' : write ? 'page' : 'markdown';
    const onGitHub = {
      most: numberOf(values.reports),
      forks,
      archived,
      dir: values['reports-dir']?.replace(/^\.\/|\/$/g, '') || 'docs/milestones',
      branch: values['reports-branch'] || 'docket',
      apiUrl: values['api-url'],
    };
    return printLedger({ places, form, onGitHub }, surroundings);
  },
});

function numberOf(written: string | null): number {
  if (written === null) return 50;
  if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
  throw new UsageError(`--reports "${written}" is no number of reports: give one from 1 to 99999`);
}
