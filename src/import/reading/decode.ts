import { commonWordsIn, decodeLegacy } from "./legacy-letters.ts";
import { legacyFonts, type LegacyFont } from "./read-note.ts";

/** A text file's text, in NFC where its encoding parts letters and their marks. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16LE" | "UTF-16BE" | "windows-1258" | LegacyFont;
}

/** Decodes a whole file at once, so that no letter is cut in two. Byte-order marks go; without one, the bytes tell. */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inUtf16(bytes, "UTF-16LE");
  if (first === 0xfe && second === 0xff) return inUtf16(bytes, "UTF-16BE");
  const wide = wideOrder(bytes);
  if (wide !== undefined) return inUtf16(bytes, wide);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return inOldEncoding(bytes);
  }
}

function inUtf16(bytes: Uint8Array, encoding: "UTF-16LE" | "UTF-16BE"): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Without a mark: most Western text in UTF-16 has a zero in every other byte. */
function wideOrder(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | undefined {
  const sample = bytes.subarray(0, 4_000);
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2 || Math.max(even, odd) < pairs * 0.3) return undefined;
  return odd > even ? "UTF-16LE" : "UTF-16BE";
}

/** The one of the old encodings in which most words are Vietnamese; windows-1258 where none stands out. */
function inOldEncoding(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 20_000);
  const scores = legacyFonts.map((font) => ({ font, words: commonWordsIn(decodeLegacy(sample, font)) }));
  const [best] = scores.toSorted((one, other) => other.words - one.words);
  if (best !== undefined && best.words > commonWordsIn(in1258(sample))) {
    return { text: decodeLegacy(bytes, best.font), encoding: best.font };
  }
  return { text: in1258(bytes), encoding: "windows-1258" };
}

/** It writes tones as marks of their own. */
function in1258(bytes: Uint8Array): string {
  return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
}
