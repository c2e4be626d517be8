/** What the bundler tells of a module. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

export declare function partsOf(
  needs: Record<string, readonly string[]>,
): (id: string, graph: Graph) => string | null;
