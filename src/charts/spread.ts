/** A thing of some height that would like its middle at `wanted`, in px. */
export interface Wish {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Tops for things in one column, in the order of their wishes, none over another, each as near to its wish as the others
 * let it (least squares) and between `top` and `bottom` as long as all of them fit there; what doesn't fit runs past the
 * bottom.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.wanted - b.wanted);
  const blocks: Block[] = [];
  for (const { wanted, height, index } of order) {
    let block: Block = { members: [{ index, height }], height, sum: wanted - height / 2, top: 0 };
    block.top = held(block, top, bottom);
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block);
      block.top = held(block, top, bottom);
    }
    blocks.push(block);
  }
  const tops = wishes.map(() => top);
  for (const block of blocks) {
    let next = block.top;
    for (const { index, height } of block.members) {
      tops[index] = next;
      next += height;
    }
  }
  return tops;
}

/** Things that touch: they move as one. */
interface Block {
  readonly members: readonly { readonly index: number; readonly height: number }[];
  readonly height: number;
  /** Of the tops that its members' wishes mean for the block. */
  readonly sum: number;
  top: number;
}

function joined(above: Block, below: Block): Block {
  return {
    members: [...above.members, ...below.members],
    height: above.height + below.height,
    sum: above.sum + below.sum - below.members.length * above.height,
    top: 0,
  };
}

function held({ sum, members, height }: Block, top: number, bottom: number): number {
  return Math.max(top, Math.min(sum / members.length, bottom - height));
}
