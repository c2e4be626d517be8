import { command } from '../usage/command.ts';

export const explain = command({
  name: 'explain',
  summary: 'prints what a rule of the verdict means; without a rule it lists them all',
  arguments: [
    {
      name: 'RULE',
      about: 'the name of a rule, as reports and Evidence have it',
      isOptional: true,
      isList: true,
    },
  ],
  options: {},
  examples: [
    { call: 'explain', about: 'all rules, each with its outcomes and an example' },
    { call: 'explain gate weakened', about: 'one of them; `gate-weakened` is the same' },
  ],
  exits: { 0: 'it was printed', 1: 'there is no such rule' },
  run: async ({ arguments: words }, surroundings) =>
    (await import('../explain/explain.ts')).explain(words, surroundings),
});
