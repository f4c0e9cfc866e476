/**
 * A weighted union-find: nodes 0…size−1 with a running total P each, of which only differences are known. `offset` is
 * P(node) − P(parent of node).
 */
export interface Potentials {
  readonly parent: Int32Array;
  readonly offset: Float64Array;
}

export function createPotentials(size: number): Potentials {
  return { parent: Int32Array.from({ length: size }, (_, node) => node), offset: new Float64Array(size) };
}

/** Forgets what was joined, to use the arrays again. */
export function resetPotentials({ parent, offset }: Potentials): void {
  for (let node = 0; node < parent.length; node += 1) parent[node] = node;
  offset.fill(0);
}

/** The root of the node's group. Afterwards `offset[node]` is P(node) − P(root). */
function rootOf({ parent, offset }: Potentials, node: number): number {
  let root = node;
  let fromRoot = 0;
  for (let above = parent[root] ?? root; above !== root; above = parent[root] ?? root) {
    fromRoot += offset[root] ?? 0;
    root = above;
  }
  for (let below = node; below !== root;) {
    const above = parent[below] ?? root;
    const step = offset[below] ?? 0;
    parent[below] = root;
    offset[below] = fromRoot;
    fromRoot -= step;
    below = above;
  }
  return root;
}

/** P(end) − P(start); undefined where nothing connects the two. */
export function differenceOf(potentials: Potentials, start: number, end: number): number | undefined {
  if (rootOf(potentials, start) !== rootOf(potentials, end)) return undefined;
  return (potentials.offset[end] ?? 0) - (potentials.offset[start] ?? 0);
}

/** Learns P(end) − P(start) = value. Returns the difference that was known before, which then stays as it was. */
export function join(potentials: Potentials, start: number, end: number, value: number): number | undefined {
  const known = differenceOf(potentials, start, end);
  if (known !== undefined) return known;
  const startRoot = rootOf(potentials, start);
  const endRoot = rootOf(potentials, end);
  potentials.parent[endRoot] = startRoot;
  potentials.offset[endRoot] = (potentials.offset[start] ?? 0) + value - (potentials.offset[end] ?? 0);
  return undefined;
}
