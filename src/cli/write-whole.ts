import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of a file that is not whole yet. */
export const halfOf = (file: string): string =>
  join(dirname(file), `.${file.slice(dirname(file).length + 1)}.half`);

/**
 * Writes a text under a name that may be taken already: it is whole before it has the name.
 *
 * @throws the error of the file system; what had the name has it still.
 */
export function writeWhole(file: string, text: string): void {
  try {
    writeFileSync(halfOf(file), text);
    renameSync(halfOf(file), file);
  } catch (error) {
    rmSync(halfOf(file), { force: true });
    throw error;
  }
}
