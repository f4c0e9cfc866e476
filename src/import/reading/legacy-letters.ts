import type { LegacyFont } from "./read-note.ts";

/** TCVN3 (ABC): Vietnamese letters in the places of Western ones; capitals are a matter of the font. */
const tcvn3 = tableFrom(
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
);

/** VISCII 1.1 (RFC 1456), the upper half. */
const visciiUpper =
  "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

/** Text whose letters a Vietnamese font of old drew, in letters of today. TCVN3 hides in Western letters. */
export function fromLegacyFont(text: string, font: LegacyFont): string {
  if (font === "TCVN3") return replaced(text, tcvn3);
  return replaced(text, visciiLetters());
}

/** Bytes of a file in one of the old encodings. */
export function decodeLegacy(bytes: Uint8Array, font: LegacyFont): string {
  if (font === "TCVN3") return fromLegacyFont(new TextDecoder("windows-1252").decode(bytes), "TCVN3");
  let text = "";
  for (const byte of bytes)
    text +=
      byte < 0x80 ? (visciiLow.get(byte) ?? String.fromCodePoint(byte)) : visciiUpper.charAt(byte - 0x80);
  return text;
}

const visciiLow = new Map([
  [0x02, "Ẳ"],
  [0x05, "Ẵ"],
  [0x06, "Ẫ"],
  [0x14, "Ỷ"],
  [0x19, "Ỹ"],
  [0x1e, "Ỵ"],
]);

/** How many of the commonest words of reports are in a text, diacritics and all. */
export function commonWordsIn(text: string): number {
  return (text.normalize("NFC").toLowerCase().match(commonWords) ?? []).length;
}

const commonWords =
  /(?<!\p{L})(?:đảng|bộ|ủy|uỷ|viên|đơn|vị|chi|quý|năm|tháng|kế|hoạch|thực|hiện|tỷ|lệ|số|tổng|kết|nạp|mới|tỉnh|sở|chỉ|tiêu|cơ|quan|khối|cụm|của|và|các|người|lớp)(?!\p{L})/gu;

function visciiLetters(): ReadonlyMap<string, string> {
  const western = new TextDecoder("windows-1252").decode(
    Uint8Array.from({ length: 128 }, (_, at) => at + 0x80),
  );
  return tableFrom(western, visciiUpper);
}

function tableFrom(from: string, to: string): ReadonlyMap<string, string> {
  const letters = Array.from(to.normalize("NFC"));
  return new Map(Array.from(from, (letter, at) => [letter, letters[at] ?? letter]));
}

function replaced(text: string, table: ReadonlyMap<string, string>): string {
  let result = "";
  for (const letter of text) result += table.get(letter) ?? letter;
  return result;
}
