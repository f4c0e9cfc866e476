import { describe, expect, it } from "vitest";
import { commonWordsIn, decodeLegacy, fromLegacyFont } from "./legacy-letters.ts";

const lower = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

describe("letters of fonts of old", () => {
  it("F51 VISCII has all letters of Vietnamese, great and small, and ASCII as it is", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const letters = Array.from(decodeLegacy(bytes, "VISCII"));
    expect(letters).toHaveLength(256);
    const all = Array.from(lower + lower.toUpperCase());
    expect(all.filter((letter) => !letters.includes(letter))).toEqual([]);
    expect(letters.slice(0x20, 0x7f).join("")).toBe(
      String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => at + 0x20)),
    );
    expect(letters.slice(0x7f, 0x81)).toEqual(["\u007f", "Ạ"]);
    expect(letters[0xff]).toBe("Ữ");
  });

  it.each([
    [0x02, "Ẳ"],
    [0x05, "Ẵ"],
    [0x06, "Ẫ"],
    [0x14, "Ỷ"],
    [0x19, "Ỹ"],
    [0x1e, "Ỵ"],
    [0x09, "\t"],
    [0x0a, "\n"],
  ])("F51 the byte %i of VISCII is %j", (byte, letter) => {
    expect(decodeLegacy(Uint8Array.of(byte), "VISCII")).toBe(letter);
  });

  it("F51 text in the font is read letter by letter, others stay", () => {
    expect(fromLegacyFont("§¬n vÞ 12%", "TCVN3")).toBe("Đơn vị 12%");
    expect(fromLegacyFont("Ðäng viên nåm 2024", "VISCII")).toBe("Đảng viên năm 2024");
    expect(decodeLegacy(Uint8Array.of(0xa7, 0xac, 0x6e), "TCVN3")).toBe("Đơn");
  });

  it("F51 capitals that TCVN3 has are capitals", () => {
    expect(fromLegacyFont("¡¢§£¤¥¦", "TCVN3")).toBe("ĂÂĐÊÔƠƯ");
  });
});

describe("commonWordsIn", () => {
  it.each([
    ["", 0],
    ["Đảng bộ", 2],
    ["ĐẢNG BỘ, tỉnh; Năm-nay", 4],
    ["đảng".normalize("NFD"), 1],
    ["đảngx xđảng dang", 0],
    ["xyz 123", 0],
  ])("%j has %i", (text, count) => {
    expect(commonWordsIn(text)).toBe(count);
  });
});
