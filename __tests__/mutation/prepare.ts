import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { transformSync } from '@swc/core';
import { sourcesBelow } from '../harness/sources.ts';
import { instrumented, type Mutant, mutantsOf } from './mutants.ts';

/** A mutant with its place among all of this run. */
export interface Numbered extends Mutant {
  id: number;
  file: string;
  /** What names it in `equivalent.ts`: file, function, and what becomes of what. */
  key: string;
}

export interface Prepared {
  mutants: Numbered[];
  testFiles: string[];
  /** Changes when something changes that a test file's outcome can hang on, other than the file itself. */
  state: string;
  textOf: (file: string) => string;
}

/** What the compiled files stand in. */
export const COMPILED = join('node_modules', '.cache', 'docket', 'mutate');

/** What is tried unless somebody says otherwise: the rules, what writes, what reads files of strangers. */
export const ROOMS = ['src/rules', 'src/documents', 'src/publish', 'src/formats', 'src/trigger'];

/**
 * Compiles sources and tests for the process that tries mutants, with all mutants of some rooms, and of those that are
 * usually tried, behind switches.
 */
export function prepare(asked: readonly string[]): Prepared {
  const rooms = [...new Set([...ROOMS, ...asked])].sort();
  const files = [...filesIn('src'), ...filesIn('__tests__'), ...filesIn('scripts')];
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const isMutated = (file: string): boolean =>
    file.startsWith('src/') && rooms.some((room) => file === room || file.startsWith(`${room}/`));
  const mutants: Numbered[] = [];
  for (const [file, text] of texts) {
    const own = isMutated(file) ? mutantsOf(text, file) : [];
    compile(file, own.length > 0 ? instrumented(text, own, mutants.length) : text);
    mutants.push(...numbered(own, file, mutants.length));
  }
  const testFiles = files.filter((file) => file.endsWith('.test.ts'));
  const others = files.filter(
    (file) => !file.endsWith('.test.ts') && !file.startsWith('__tests__/mutation/'),
  );
  const parts = [...mutants.map(({ key }) => key), ...others.map((file) => texts.get(file)!)];
  const state = hashOf(parts.join('\0'));
  return {
    ...{ mutants, testFiles, state },
    textOf: (file) => texts.get(file) ?? '',
  };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function filesIn(folder: string): string[] {
  return sourcesBelow(folder).filter((name) => statSync(name).isFile());
}

function numbered(own: Mutant[], file: string, firstId: number): Numbered[] {
  const times = new Map<string, number>();
  return own.map((mutant, index) => {
    const name = `${posix.basename(file)} ${mutant.within}: ${mutant.before} → ${mutant.after}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { ...mutant, file, id: firstId + index, key: time === 1 ? name : `${name} #${time}` };
  });
}

function compile(file: string, text: string): void {
  const to = join(COMPILED, 'compiled', `${file}.js`);
  const mark = `//${hashOf(text)}\n`;
  try {
    if (readFileSync(to, 'utf8').startsWith(mark)) return;
  } catch {
    // It was never compiled.
  }
  const { code } = transformSync(text, {
    filename: file,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  });
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, mark + code);
}
