import { z } from 'zod';

/** Programs that read thresholds from configuration files; `command`: the file holds a command with the threshold. */
export const GateTool = z.enum([
  'coverage.py',
  'jest',
  'c8',
  'nyc',
  'gcovr',
  'cargo tarpaulin',
  'codecov',
  'command',
]);
export type GateTool = z.infer<typeof GateTool>;

/** A threshold of coverage that a configuration file sets for all code together. */
export const ConfigGate = z.strictObject({
  tool: GateTool.describe(
    'The program that reads the threshold; `command`: the file holds a command with it.',
  ),
  metric: z
    .enum(['total', 'lines', 'branches', 'functions', 'statements'])
    .describe('What is counted. `total`: lines, or lines and branches together where the tool counts both.'),
  minimum: z.number().describe('The least coverage that passes, in percent.'),
  where: z.string().describe('The key in the file, e.g. `tool.coverage.report fail_under`.'),
  line: z
    .int()
    .optional()
    .describe('The line of the key; left out: not the only line with it, or not known.'),
  scripts: z
    .array(z.string())
    .optional()
    .describe(
      'Scripts of the same package.json that run its tool, or that hold its command; at most 20. Left out: none.',
    ),
});
export type ConfigGate = z.infer<typeof ConfigGate>;

/** A configuration file that sets thresholds, at the tested head and, where the diff touches it, before. */
export const GateFile = z.strictObject({
  path: z.string().describe('Path of the file.'),
  head: z.array(ConfigGate).describe('The thresholds that it sets at the head; at most 20.'),
  mergeBase: z
    .array(ConfigGate)
    .optional()
    .describe(
      'Those that it set at the merge base; left out: the change removes no line of the file, or it was not read there.',
    ),
});
export type GateFile = z.infer<typeof GateFile>;
