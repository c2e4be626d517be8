import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Unit, unitsOf } from '../runner/framework.ts';

// The process that tries mutants: it loads test files when they are needed, and runs one unit of them for each message.

/** What is asked of the process. */
export type Asked =
  | { kind: 'load'; file: string }
  | { kind: 'run'; file: string; unit: number; mutant: number | null; record: boolean };

/** What it answers: the names of a file's units, or how one went. */
export type Answer =
  | { kind: 'loaded'; units: string[]; reached: number[]; error: string | null }
  | { kind: 'ran'; error: string | null; ms: number; reached: number[] };

/** A mutant that is on from the start, because constants of a module hang on it. */
const lasting = Number(process.env.DOCKET_MUTANT ?? -1);
let active = lasting;
let reached = new Set<number>();

(globalThis as unknown as { __mutant: (id: number) => boolean }).__mutant = (id) => {
  reached.add(id);
  return id === active;
};

const files = new Map<string, Promise<Unit[]>>();

function load(file: string): Promise<Unit[]> {
  const loaded = files.get(file) ?? unitsOf(() => import(pathToFileURL(resolve(file)).href));
  files.set(file, loaded);
  return loaded;
}

const words = (error: unknown): string => String((error as Error)?.message ?? error).slice(0, 600);

async function answer(asked: Asked): Promise<Answer> {
  reached = new Set();
  if (asked.kind === 'load') {
    try {
      const units = await load(asked.file);
      return { kind: 'loaded', units: units.map(({ name }) => name), reached: [...reached], error: null };
    } catch (error) {
      return { kind: 'loaded', units: [], reached: [...reached], error: words(error) };
    }
  }
  let error: string | null = null;
  let started = performance.now();
  try {
    const unit = (await load(asked.file))[asked.unit];
    reached = new Set();
    active = asked.mutant ?? lasting;
    started = performance.now();
    if (!unit) throw new Error('There is no such test.');
    await unit.run();
  } catch (thrown) {
    error = words(thrown);
  }
  active = lasting;
  const ms = performance.now() - started;
  return { kind: 'ran', error, ms, reached: asked.record ? [...reached] : [] };
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
