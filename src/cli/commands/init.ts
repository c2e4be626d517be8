import { command } from '../usage/command.ts';

export const init = command({
  name: 'init',
  summary:
    "writes Docket's workflow file into a clone, with the names of the workflows that test changes, and a configuration in which everything is commented out",
  arguments: [{ name: 'PATH', about: 'a clone; left out: the one around this folder', isOptional: true }],
  options: {
    'comment-only': { about: 'nothing is committed, and the token cannot write to your code' },
    'dry-run': { about: 'prints the files, and writes nothing' },
  },
  examples: [
    { call: 'init --dry-run', about: 'what would be written' },
    { call: 'init', about: 'writes `.github/workflows/docket.yml` and `.github/docket.yml`' },
    { call: 'init ../shop --comment-only --dry-run', about: 'for another clone, without reports' },
  ],
  exits: {
    0: 'the files are written, or printed',
    1: 'Docket is set up there already, or has nothing to listen to; nothing is written then',
  },
  run: async ({ arguments: [path = '.'], values }, surroundings) => {
    const { initialise } = await import('../init/init.ts');
    const options = { path, commentOnly: values['comment-only'], dryRun: values['dry-run'] };
    return initialise(options, surroundings);
  },
});
