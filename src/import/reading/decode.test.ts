import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.ts";

function wide(text: string, isLittle = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

/** A byte for each letter. */
function western(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
}

describe("decodeText", () => {
  it("a mark at the beginning tells, and goes", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...wide("Ẫ")]))).toEqual({
      text: "Ẫ",
      encoding: "UTF-16LE",
    });
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...wide("Ẫ", false)]))).toEqual({
      text: "Ẫ",
      encoding: "UTF-16BE",
    });
    expect(decodeText(strToU8("\uFEFFẪ"))).toEqual({ text: "Ẫ", encoding: "UTF-8" });
  });

  it("one byte of a mark is none", () => {
    expect(decodeText(new Uint8Array([0xff, 0x61])).encoding).toBe("windows-1258");
    expect(decodeText(new Uint8Array([0xfe, 0x61])).encoding).toBe("windows-1258");
  });

  it.each([true, false])(
    "without a mark, three zeros in ten pairs tell; little end first: %s",
    (isLittle) => {
      const encoding = isLittle ? "UTF-16LE" : "UTF-16BE";
      const text = "ẪẪẪẪẪẪẪabc";
      expect(decodeText(wide(text, isLittle))).toEqual({ text, encoding });
      expect(decodeText(wide("ẪẪẪẪẪẪẪẪab", isLittle)).encoding).not.toBe(encoding);
    },
  );

  it("two pairs are enough, one is not", () => {
    expect(decodeText(wide("ab"))).toEqual({ text: "ab", encoding: "UTF-16LE" });
    expect(decodeText(wide("a"))).toEqual({ text: "a\0", encoding: "UTF-8" });
  });

  it("the last byte of an odd number is no pair", () => {
    expect(decodeText(new Uint8Array([0x61, 0, 0])).encoding).toBe("UTF-8");
    expect(decodeText(new Uint8Array([0x61, 0, 0x62, 0, 0x63])).encoding).toBe("UTF-16LE");
  });

  it("F50 windows-1258 has its letters and tones put together", () => {
    expect(decodeText(new Uint8Array([0x62, 0xf4, 0xf2]))).toEqual({ text: "bộ", encoding: "windows-1258" });
  });

  it("F51 the old encoding in which most words are Vietnamese", () => {
    expect(decodeText(western("§¶ng bé n¨m"))).toEqual({ text: "Đảng bộ năm", encoding: "TCVN3" });
    expect(decodeText(new Uint8Array([0xd0, 0xe4, 0x6e, 0x67, 0x20, 0x6e, 0xe5, 0x6d]))).toEqual({
      text: "Đảng năm",
      encoding: "VISCII",
    });
  });
});
