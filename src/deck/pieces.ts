/**
 * The items in their order, in as few pieces as hold them, each not larger than `room` where its items allow it, and about
 * equally full: 9 on places for 8 are 5 and 4. Nothing gives no piece.
 */
export function piecesOf<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  room: number,
): readonly (readonly T[])[] {
  const filled = fill(items, sizeOf, room);
  if (filled.length <= 1) return filled;
  const whole = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const largest = Math.max(...items.map(sizeOf));
  for (let each = whole / filled.length; each < room; each += largest / 4) {
    const even = fill(items, sizeOf, each);
    if (even.length === filled.length) return even;
  }
  return filled;
}

/** The items in their order, as many to a piece as go into `room`; one that is larger has a piece of its own. */
export function fill<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  room: number,
): readonly (readonly T[])[] {
  const pieces: T[][] = [];
  let taken = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const piece = pieces.at(-1);
    if (piece === undefined || taken + size > room) {
      pieces.push([item]);
      taken = size;
    } else {
      piece.push(item);
      taken += size;
    }
  }
  return pieces;
}
