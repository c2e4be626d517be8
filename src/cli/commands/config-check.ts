import { command } from '../usage/command.ts';

export const configCheck = command({
  name: 'config check',
  summary: 'validates a configuration, and prints what each of its entries means in this clone',
  arguments: [
    {
      name: 'FILE',
      about: 'a configuration; left out: `.github/docket.yml` of the clone around this folder',
      isOptional: true,
    },
  ],
  options: {},
  examples: [
    { call: 'config check', about: 'the configuration of this clone' },
    { call: 'config check examples/config.yml', about: 'another file, against the clone that it lies in' },
  ],
  exits: {
    0: 'it is valid; entries that mean nothing here are told on standard error',
    1: 'it is not valid, or cannot be read',
  },
  run: async ({ arguments: [file = null] }, surroundings) =>
    (await import('../config/check.ts')).checkConfig(file, surroundings),
});
