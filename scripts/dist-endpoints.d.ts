export declare function endpointsOf(folder: string): { load(id: string): Promise<string | null> };
