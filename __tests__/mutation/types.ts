import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMPILED, type Numbered, type Prepared } from './prepare.ts';

/**
 * The mutants that the compiler refuses, so that nobody could have made this mistake. One of each file is tried at once;
 * an unused name refuses none.
 */
export function refusedByCompiler(
  mutants: readonly Numbered[],
  { state, textOf }: Prepared,
  tell: (text: string) => void,
): Set<number> {
  const cache = join(COMPILED, 'refused.json');
  const known = readKnown(cache, state);
  const byFile = new Map<string, Numbered[]>();
  for (const mutant of mutants)
    if (!(mutant.id in known)) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const rounds = Math.max(0, ...Array.from(byFile.values(), ({ length }) => length));
  const folder = join(tmpdir(), `docket-types-${process.pid}`);
  if (rounds > 0) copyTo(folder);
  for (let round = 0; round < rounds; round++) {
    tell(`compiled ${round} of ${rounds} times`);
    const tried = [...byFile.values()].flatMap((own) => own[round] ?? []);
    for (const mutant of refusedOf(folder, tried, textOf)) known[mutant.id] = true;
    for (const mutant of tried) known[mutant.id] ??= false;
    writeFileSync(cache, JSON.stringify({ state, known }));
  }
  rmSync(folder, { recursive: true, force: true });
  return new Set(mutants.map(({ id }) => id).filter((id) => known[id]));
}

/** Those that the compiler refuses, of mutants of which no two are of one file. */
function refusedOf(folder: string, tried: Numbered[], textOf: Prepared['textOf']): Set<Numbered> {
  const refused = new Set<Numbered>();
  for (const mutant of tried) writeFileSync(join(folder, mutant.file), mutated(textOf(mutant.file), mutant));
  // While there is an error of the grammar, the compiler tells of no others.
  for (let isParsed = false; !isParsed; ) {
    const said = compilerSays(folder);
    isParsed = true;
    for (const mutant of tried.filter(({ file }) => said.has(file))) {
      if (refused.has(mutant)) continue;
      refused.add(mutant);
      isParsed &&= said.get(mutant.file) !== 'grammar';
      writeFileSync(join(folder, mutant.file), textOf(mutant.file));
    }
  }
  for (const { file } of tried) writeFileSync(join(folder, file), textOf(file));
  return refused;
}

/** The text of a file with one mutant in place. */
export const mutated = (text: string, { start, end, text: instead }: Numbered): string =>
  `${text.slice(0, start)}${instead}${text.slice(end)}`;

function readKnown(cache: string, state: string): Record<number, boolean> {
  try {
    const read = JSON.parse(readFileSync(cache, 'utf8'));
    return read.state === state ? read.known : {};
  } catch {
    return {};
  }
}

function copyTo(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync('src', join(folder, 'src'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const loose = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...loose }, include: ['src'] }),
  );
}

/** The files with errors, and of which kind. */
function compilerSays(folder: string): Map<string, 'grammar' | 'meaning'> {
  const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['--noEmit', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const found = new Map<string, 'grammar' | 'meaning'>();
  for (const [, file = '', code = ''] of stdout.matchAll(/^(src\/[^(]+)\(\d+,\d+\): error TS(\d+)/gm))
    if (found.get(file) !== 'grammar') found.set(file, /^1\d{3}$/.test(code) ? 'grammar' : 'meaning');
  return found;
}
