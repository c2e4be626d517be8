import { command } from '../usage/command.ts';

export const render = command({
  name: 'render',
  summary: 'prints the report that an Evidence file gives, byte for byte as Docket wrote it',
  arguments: [{ name: 'EVIDENCE', about: 'an Evidence file, such as `M09_run1.json`; `-`: what comes in' }],
  options: {},
  examples: [
    { call: 'render docs/milestones/M09/M09_run1.json', about: 'the report of a committed file' },
    {
      call: 'render - < docs/milestones/M09/M09_run1.json',
      about: 'the same, of what another program or a file hands over',
    },
  ],
  exits: {
    0: 'the report was printed, and its verdict is the one in the file',
    1: 'the file cannot be used, or this Docket judges it otherwise; the report is printed then all the same',
  },
  run: async ({ arguments: [path = ''] }, surroundings) =>
    (await import('../evidence/render.ts')).renderFile(path, surroundings),
});
