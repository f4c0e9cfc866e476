/** The light theme's colours (ui/tokens.css; a test holds them equal): pictures go onto white paper and slides. */
export const colours = {
  paper: "#ffffff",
  ink: "#1d252c",
  inkQuiet: "#59636e",
  line: "#e3e0d8",
  actual: "#2b3640",
  plan: "#59636e",
  house: "#9b1420",
  ahead: "#0b6e69",
  late: "#a85a00",
  none: "#66707a",
} as const;

/** The page's font; where it is missing, the next of its kind. */
export const fontFamily = "Be Vietnam Pro, Segoe UI, Roboto, Arial, sans-serif";
/** Room for the marks above and below Vietnamese letters. */
export const lineHeight = 1.35;

const narrow = /[ijlItf.,:;'|! ()·–-]/u;
const wide = /[mwMWĐ%&@—]/u;

/** The width of a line in px at the size, a little on the generous side; counted by letters, since nothing is measured. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replaceAll(/\p{M}/gu, "")) {
    if (narrow.test(letter)) width += 0.34;
    else if (wide.test(letter)) width += 0.92;
    else width += /\p{Lu}/u.test(letter) ? 0.72 : 0.58;
  }
  return width * size;
}

/** Breaks between words so that no line is wider than `width`; within a word where that alone is wider (an address). */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).flatMap((each) => piecesOf(each, width, size))) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string, width: number, size: number): readonly string[] {
  const pieces = [""];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (longer.length > 1 && widthOf(longer, size) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
