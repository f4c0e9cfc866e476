import { describe, expect, it } from "vitest";
import { foldForMatching, hasHomoglyphs, toNfc } from "./text.ts";

describe("foldForMatching", () => {
  it.each([
    ["Đảng ủy Khối", "dang uy khoi"],
    ["Đảng uỷ Khối", "dang uy khoi"],
    ["dang uy khoi", "dang uy khoi"],
    ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "dang uy khoi cac co quan tinh"],
    ["Chi bộ Trường THPT Nguyễn Trãi", "chi bo truong thpt nguyen trai"],
  ])("%s becomes %s", (text, expected) => {
    expect(foldForMatching(text)).toBe(expected);
  });

  it.each([
    ["Ủy", "Uỷ"],
    ["Hòa Bình", "Hoà Bình"],
    ["quý III", "quí III"],
    ["tỷ lệ", "tỉ lệ"],
    ["Lý Thường Kiệt", "Lí Thường Kiệt"],
    ["Mỹ Đình", "Mĩ Đình"],
    ["công ty", "công ti"],
    ["Thủy lợi", "Thuỷ lợi"],
    ["Khánh Hòa", "KHÁNH HOÀ"],
  ])("F35 %s and %s are the same", (one, other) => {
    expect(foldForMatching(one)).toBe(foldForMatching(other));
  });

  it.each([
    ["Tây", "Tai"],
    ["Thủy", "Thui"],
    ["Hải", "Hay"],
    ["Yên", "Iên"],
    ["Đảng bộ", "Đảng ủy"],
  ])("%s and %s stay apart", (one, other) => {
    expect(foldForMatching(one)).not.toBe(foldForMatching(other));
  });

  it("F34 NFD and NFC are the same", () => {
    const name = "Đảng ủy Khối các cơ quan thành phố Ẫ Ỗ";
    expect(name.normalize("NFD")).not.toBe(name);
    expect(foldForMatching(name.normalize("NFD"))).toBe(foldForMatching(name));
    expect(toNfc(name.normalize("NFD"))).toBe(name);
  });

  it.each([
    ["zero-width space", "Đảng\u200B ủy Khối"],
    ["zero-width joiner", "Đảng ủ\u200Dy Khối"],
    ["byte-order mark", "\uFEFFĐảng ủy Khối"],
    ["right-to-left mark", "Đảng ủy\u200F Khối"],
    ["bidi override", "\u202EĐảng ủy Khối\u202C"],
    ["bidi isolate", "\u2068Đảng ủy Khối\u2069"],
    ["soft hyphen", "Đảng ủy Kh\u00ADối"],
    ["no-break space", "Đảng\u00A0ủy Khối"],
    ["narrow no-break space", "Đảng\u202Fủy Khối"],
    ["tab and doubled spaces", "  Đảng\t ủy  Khối\n"],
    ["invisible between tone and letter", "Đảng u\u200B\u0309y Khối"],
  ])("F36 %s does not count", (_, text) => {
    expect(foldForMatching(text)).toBe("dang uy khoi");
  });
});

describe("hasHomoglyphs", () => {
  it.each([
    ["Cyrillic К in Khối", "Đảng ủy \u041Ahối"],
    ["Cyrillic а in Đảng", "Đ\u0430ng"],
    ["Greek Ο in Office", "\u039Fffice"],
    ["decomposed", "Đ\u0430\u0309ng".normalize("NFD")],
  ])("F37 %s is noticed", (_, text) => {
    expect(hasHomoglyphs(text)).toBe(true);
  });

  it.each([
    "Đảng ủy Khối",
    "Đảng ủy Khối".normalize("NFD"),
    "Hội hữu nghị Việt Nam – Россия",
    "lớp α, 5 µm",
    "",
  ])("F37 %j is left alone", (text) => {
    expect(hasHomoglyphs(text)).toBe(false);
  });
});
