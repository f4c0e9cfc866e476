/** A file of a data set as JSON, or undefined where there is none. `path` is below the set: `committees/x/2024.json`. */
export type ReadFile = (dataset: string, path: string) => Promise<unknown>;
