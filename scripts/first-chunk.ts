import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

type Context = Rolldown.ChunkingContext;

/**
 * Names the one chunk of all that the entry imports statically. Without it the modules that later chunks use too are
 * split off the first screen, a request each: a dozen small files and some 2 kB more, gzipped.
 */
export function firstChunk(entry: URL): (id: string, context: Context) => string | null {
  const start = fileURLToPath(entry);
  const first = new Set<string>();
  return (id, context) => {
    if (first.size === 0) gather(start, context, first);
    return first.has(id) ? "first" : null;
  };
}

function gather(id: string, context: Context, first: Set<string>): void {
  if (first.has(id)) return;
  first.add(id);
  for (const next of context.getModuleInfo(id)?.importedIds ?? []) gather(next, context, first);
}
