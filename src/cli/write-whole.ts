import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A text, and the name that it is to have. */
export interface NamedText {
  file: string;
  text: string;
}

/** The name of a file that is not whole yet. */
const halfOf = (file: string): string => join(dirname(file), `.${file.slice(dirname(file).length + 1)}.half`);

/**
 * Writes texts under names that may be taken already: all are whole before the first one has its name.
 *
 * @throws the error of the file system. Where a text cannot be written all names are as before; where a name cannot be taken, as
 * a folder has it, those that come before are given already.
 */
export function writeWhole(...texts: readonly NamedText[]): void {
  try {
    for (const { file, text } of texts) writeFileSync(halfOf(file), text);
    for (const { file } of texts) renameSync(halfOf(file), file);
  } catch (error) {
    for (const { file } of texts) rmSync(halfOf(file), { force: true });
    throw error;
  }
}
