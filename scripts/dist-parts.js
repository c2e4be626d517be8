import { resolve } from 'node:path';

/**
 * Says in which part of `dist` a module stands, by who needs it and when. `start` is what the first request of the action
 * needs, `report` what is imported after that; `ground` and `models` are what the command line has of them, too.
 *
 * @param start where the action starts: all that it imports at once is needed for the first request
 * @param commandLine the entry of the command line
 * @returns for `codeSplitting`; null for what is loaded by itself: the entries, and a package that few runners need.
 */
export function partsOf(start, commandLine) {
  let known;
  return (id, graph) => {
    known ??= parts(graph);
    const isOfCommandLine = known.commandLine.has(id);
    if (known.start.has(id)) return isOfCommandLine ? 'ground' : 'start';
    if (!known.later.has(id)) return null;
    return isOfCommandLine ? 'models' : 'report';
  };

  function parts(graph) {
    const atOnce = withImports([resolve(start)], graph);
    const imported = [...atOnce].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
    return {
      start: atOnce,
      later: withImports(imported.filter(isOurs), graph),
      commandLine: withImports([resolve(commandLine)], graph),
    };
  }
}

const isOurs = (id) => !/[\\/]node_modules[\\/]/.test(id);

/** Modules, what they import at once, and what that imports. */
function withImports(modules, graph) {
  const found = new Set();
  const open = [...modules];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
