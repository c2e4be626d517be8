import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENDPOINTS = /[\\/]plugin-rest-endpoint-methods[\\/]dist-src[\\/]generated[\\/]endpoints\.js$/;

/**
 * Leaves out of Octokit's list of a thousand endpoints those that the sources do not name: the list is loaded before the first
 * request leaves.
 *
 * @param folder of the sources, which name each endpoint as `.rest.repos.getCommit`.
 */
export function endpointsOf(folder) {
  return {
    name: 'endpoints',
    async load(id) {
      if (!ENDPOINTS.test(id)) return null;
      const { default: all } = await import(id);
      return `export default ${JSON.stringify(chosen(all, namedIn(folder)), null, 2)};`;
    },
  };
}

/** @throws for a name that GitHub has no endpoint for. */
function chosen(all, names) {
  const found = {};
  for (const name of names) {
    const [scope, method] = name.split('.');
    if (all[scope]?.[method] === undefined) throw new Error(`Octokit has no endpoint ${name}.`);
    found[scope] = { ...found[scope], [method]: all[scope][method] };
  }
  return found;
}

function namedIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\.rest\s*\.(\w+\s*\.\w+)/g)].map(([, name]) => name.replace(/\s/g, '')),
  );
  return [...new Set(names)].sort();
}
