import { readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('./__golden__/', import.meta.url);

/** The stored text of a golden file; with UPDATE_GOLDEN=1 it is written anew first. */
export function golden(name: string, text: string): string {
  const file = new URL(name, FOLDER);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}
