import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { type Tried, tryAll } from './framework.ts';

// The process that runs test files, one after another; what they import is loaded once for all of them.

/** What is asked of it: a file, and by which words of a test's name it is to run. */
export interface Asked {
  path: string;
  pattern: string | null;
  patienceMs: number;
}

/** What it answers; an error is that of the file itself. */
export interface Answer {
  tests: (Omit<Tried, 'error'> & { error?: string })[];
  error: string | null;
}

const words = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : format(error);

async function answer({ path, pattern, patienceMs }: Asked): Promise<Answer> {
  const wanted = pattern === null ? null : new RegExp(pattern, 'i');
  try {
    const load = () => import(pathToFileURL(path).href);
    const tried = await tryAll(load, patienceMs, (name) => wanted?.test(name) ?? true);
    const tests = tried.map(({ error, ...test }) =>
      test.status === 'failed' ? { ...test, error: words(error) } : test,
    );
    return { tests, error: null };
  } catch (error) {
    return { tests: [], error: words(error) };
  }
}

process.once('disconnect', () => process.exit());
process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
