import { resolve } from 'node:path';

/**
 * Says in which part of `dist` a module stands: in that of the first one who needs it, so a part needs only those before it.
 *
 * @param needs by the name of its part the files that are loaded, with all that they import at once; those of the command line
 * stand for what the action needs as well.
 * @returns for `codeSplitting`; null for what is loaded by itself: what the command line alone needs, and what few heads need.
 */
export function partsOf(needs) {
  let parts;
  return (id, graph) => {
    parts ??= Object.entries(needs).map(([name, files]) => ({
      name,
      modules: withImports(files, graph),
      isOfAction: !files.some(isOfCommandLine),
    }));
    const isOfAction = parts.some((part) => part.isOfAction && part.modules.has(id));
    return isOfAction ? parts.find(({ modules }) => modules.has(id)).name : null;
  };
}

const isOfCommandLine = (file) => file.startsWith('src/cli/');

/** Modules, what they import at once, and what that imports. */
function withImports(files, graph) {
  const found = new Set();
  const open = files.map((file) => resolve(file));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
