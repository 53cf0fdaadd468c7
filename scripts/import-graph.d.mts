export type ImportGraph = ReadonlyMap<string, readonly string[]>;
export function importGraph(root: string): ImportGraph;
export function circlesOf(graph: ImportGraph): string[][];
