import { command } from '../usage/command.ts';

export const show = command({
  name: 'show',
  summary: 'prints verdict and failures of an Evidence file, and nothing else',
  arguments: [{ name: 'EVIDENCE', about: 'an Evidence file, such as `M09_run1.json`; `-`: what comes in' }],
  options: { json: { about: 'as data, for scripts and coding agents' } },
  examples: [
    { call: 'show docs/milestones/M09/M09_run1.json', about: 'in words' },
    { call: 'show docs/milestones/M09/M09_run1.json --json', about: 'as data' },
  ],
  exits: {
    0: 'it was printed, whatever the verdict',
    1: 'the file cannot be used, or this Docket judges it otherwise than the file says; it is printed then all the same',
  },
  run: async ({ arguments: [path = ''], values: { json } }, surroundings) =>
    (await import('../evidence/show.ts')).showFile(path, json, surroundings),
});
