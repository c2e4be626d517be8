import { z } from 'zod';

/** A changed module and the files that import it, by path. The lists are bounded, `total` counts all. */
export const Dependents = z.strictObject({
  of: z.string().describe('The changed file.'),
  by: z.array(z.string()).describe('Files that import it, tests aside.'),
  total: z.int().describe('How many there are, tests aside.'),
  tests: z.array(z.string()).describe('Tests that import it.'),
  totalTests: z.int(),
});
export type Dependents = z.infer<typeof Dependents>;

/** Who imports what the change touches, as far as it is Python, JavaScript or TypeScript. */
export const DependentSearch = z.strictObject({
  /** How many files were searched. */
  searched: z.int(),
  /** Why there may be more dependents: a clause. Left out when every file was searched. */
  partial: z.string().optional(),
  /** The changed modules that something imports, those with most dependents first. */
  modules: z.array(Dependents),
  /** How many further changed modules have dependents. */
  more: z.int().optional(),
});
export type DependentSearch = z.infer<typeof DependentSearch>;
