const narrow = /[ijlItf.,:;'|! ()·-]/;
const wide = /[mwMWĐ%&@—]/;

/**
 * Width of a line of Be Vietnam Pro in px, a little on the generous side. Counted by letters, so that labels are laid
 * out the same with or without the font loaded, in a browser or a test.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replaceAll(/\p{M}/gu, "")) width += letterWidth(letter);
  return width * size;
}

/** px of a line of text. */
type Measure = (text: string, size: number) => number;

/** Breaks between words so that no line is wider than `width` px, where the words allow it, and the lines are about equal. */
export function wrap(text: string, width: number, size: number, measure: Measure = textWidth): string[] {
  const lines = fill(text, width, size, measure);
  const narrower = width * 0.92;
  if (lines.length === 1 || narrower < size) return lines;
  const balanced = wrap(text, narrower, size, measure);
  const isTight = balanced.some((line) => measure(line, size) > narrower);
  return balanced.length === lines.length && !isTight ? balanced : lines;
}

function fill(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && measure(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function letterWidth(letter: string): number {
  if (/\d/.test(letter)) return 0.64;
  if (narrow.test(letter)) return 0.36;
  if (wide.test(letter)) return 0.95;
  return /\p{Lu}/u.test(letter) ? 0.76 : 0.6;
}
