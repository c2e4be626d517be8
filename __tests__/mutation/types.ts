import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMPILED, type Numbered, type Prepared } from './prepare.ts';

/** How many mutants are compiled at once. */
const BATCH = 500;

/**
 * The mutants that the compiler refuses, so that nobody could have made this mistake: each stands beside its file as a copy, so
 * many are compiled at once. An unused name refuses none, nor does what other files make of it.
 */
export function refusedByCompiler(
  mutants: readonly Numbered[],
  { state, textOf }: Prepared,
  tell: (text: string) => void,
): Set<number> {
  const cache = join(COMPILED, 'refused.json');
  const known = readKnown(cache, state);
  const open = mutants.filter(({ id }) => !(id in known));
  const folder = join(tmpdir(), `docket-types-${process.pid}`);
  if (open.length > 0) copyTo(folder);
  for (let start = 0; start < open.length; start += BATCH) {
    const tried = open.slice(start, start + BATCH);
    tell(`compiling ${tried.length} of ${open.length} mutants`);
    const refused = refusedOf(folder, tried, textOf);
    for (const mutant of tried) known[mutant.id] = refused.has(mutant);
    writeFileSync(cache, JSON.stringify({ state, known }));
  }
  rmSync(folder, { recursive: true, force: true });
  return new Set(mutants.map(({ id }) => id).filter((id) => known[id]));
}

function refusedOf(folder: string, tried: Numbered[], textOf: Prepared['textOf']): Set<Numbered> {
  const refused = new Set<Numbered>();
  for (const mutant of tried)
    writeFileSync(join(folder, copyOf(mutant)), mutated(textOf(mutant.file), mutant));
  // While there is an error of the grammar, the compiler tells of no others.
  for (let isParsed = false; !isParsed; ) {
    const said = compilerSays(folder);
    isParsed = true;
    for (const mutant of tried.filter((one) => said.has(copyOf(one)))) {
      if (refused.has(mutant)) continue;
      refused.add(mutant);
      isParsed &&= said.get(copyOf(mutant)) !== 'grammar';
      rmSync(join(folder, copyOf(mutant)));
    }
  }
  for (const mutant of tried) rmSync(join(folder, copyOf(mutant)), { force: true });
  return refused;
}

/** Beside the file, so that what it imports is found. */
const copyOf = ({ file, id }: Numbered): string => file.replace(/\.ts$/, `.mutant-${id}.ts`);

/** The text of a file with one mutant in place. */
const mutated = (text: string, { start, end, text: instead }: Numbered): string =>
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
