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
  tool: GateTool,
  metric: z.enum(['total', 'lines', 'branches', 'functions', 'statements']),
  minimum: z.number().describe('In percent.'),
  where: z.string().describe('The key in the file, e.g. `tool.coverage.report fail_under`.'),
  line: z.int().optional().describe('Where only one line of the file has the key.'),
  scripts: z.array(z.string()).optional().describe('Scripts of the same package.json that run its tool.'),
});
export type ConfigGate = z.infer<typeof ConfigGate>;

/** A configuration file that sets thresholds, at the tested head and, where the diff touches it, before. */
export const GateFile = z.strictObject({
  path: z.string(),
  head: z.array(ConfigGate),
  mergeBase: z.array(ConfigGate).optional(),
});
export type GateFile = z.infer<typeof GateFile>;
