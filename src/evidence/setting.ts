import { z } from 'zod';

/** A setting of a tool that the change alters, as far as Docket knows what it means. */
export const ChangedSetting = z.strictObject({
  tool: z.string().describe('The tool, as docs/tools.md calls it.'),
  path: z.string().describe('The file that has it after the change, else the one that had it.'),
  key: z.string().describe('The path of keys, from where those of the tool begin.'),
  before: z
    .string()
    .nullable()
    .describe('Its value before the change, or how many entries its list had; null: not set.'),
  after: z.string().nullable().describe('The same after the change; null: not set any more.'),
  lost: z
    .array(z.string())
    .optional()
    .describe('Of a list: entries that are gone, at most 20; left out: it is no list.'),
  gained: z
    .array(z.string())
    .optional()
    .describe('Of a list: entries that are new, at most 20; left out: it is no list.'),
  gone: z.literal(true).optional().describe('Nothing is left of the settings of this tool in the folder.'),
});
export type ChangedSetting = z.infer<typeof ChangedSetting>;
