import { command } from '../usage/command.ts';

export const ledger = command({
  name: 'ledger',
  summary: 'prints a table of all reports in folders, with trends, as Markdown',
  arguments: [
    {
      name: 'DIR',
      about: 'a folder of reports, such as `docs/milestones`, or a clone',
      isList: true,
    },
  ],
  options: {
    json: { about: 'as data' },
    csv: { about: 'as comma-separated values' },
  },
  exclusive: [['json', 'csv']],
  examples: [
    {
      call: 'ledger docs/milestones > docs/milestones/README.md',
      about: 'the page of that folder, with links to its reports',
    },
    { call: 'ledger . ../shop', about: 'the newest report of each repository, and all reports' },
    { call: 'ledger . ../shop --csv > reports.csv', about: 'the same for a sheet' },
  ],
  exits: {
    0: 'it was printed',
    1: 'a folder cannot be read, no Evidence was found, or a file is none: then the others are printed all the same',
  },
  run: async ({ arguments: folders, values: { json, csv } }, surroundings) => {
    const { printLedger } = await import('../ledger/ledger.ts');
    return printLedger({ folders, form: json ? 'json' : csv ? 'csv' : 'markdown' }, surroundings);
  },
});
