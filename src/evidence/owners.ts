import { z } from 'zod';

/** What CODEOWNERS of the base branch says of the changed files. */
export const Owners = z.strictObject({
  path: z.string(),
  /**
   * The lines that decide for changed files, in the order of the file: of several that mean a path the last one counts.
   * Without owners: the line takes the owners away.
   */
  rules: z.array(z.strictObject({ pattern: z.string(), owners: z.array(z.string()) })),
  /** The file is binary or too large to be read, so its lines are not known. */
  unread: z.literal(true).optional(),
  /** Only the last of the deciding lines are kept. */
  cut: z.literal(true).optional(),
});
export type Owners = z.infer<typeof Owners>;
