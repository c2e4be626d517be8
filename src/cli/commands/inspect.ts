import { command } from '../usage/command.ts';

export const inspect = command({
  name: 'inspect',
  summary:
    'prints as JSON what Docket reads out of test reports, coverage reports, SARIF logs and archives of them',
  arguments: [{ name: 'FILE', about: 'a result file, or a zip archive with such', isList: true }],
  options: {},
  examples: [
    {
      call: 'inspect coverage.xml artifact.zip',
      about:
        'a report and a downloaded artifact: a list, one object for each file; one file alone is one object',
    },
  ],
  exits: {
    0: 'all was read',
    1: 'a file cannot be read; the others are printed all the same',
  },
  run: async ({ arguments: files }, surroundings) =>
    (await import('../inspect.ts')).inspectFiles(files, surroundings),
});
