import type { Evidence } from '../../evidence/evidence.ts';

/** How interpreters name a module that they cannot find: `No module named 'shop.cart'`, old ones without quotes. */
const MISSING = /\bNo module named '?([\w.]{1,200})(?:'|$)/;

/**
 * Whether the log misses a module of the repository that the change moved, renamed or removed, or in whose folder it works:
 * then nothing of the environment is gone.
 *
 * @param lines what the log says of the failure
 */
export function missesOwnModule({ changes }: Evidence, lines: readonly string[]): boolean {
  const paths = changes.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  const missing = lines.flatMap((text) => MISSING.exec(text)?.[1] ?? []);
  return missing.some((name) => {
    const folder = `/${name.replaceAll('.', '/')}`;
    return paths.some((path) => `/${path}`.includes(`${folder}.`) || `/${path}`.includes(`${folder}/`));
  });
}
