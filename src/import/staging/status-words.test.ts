import { describe, expect, it } from "vitest";
import { statusOf } from "./status-words.ts";

describe("a status in words", () => {
  it.each([
    [undefined, "A"],
    ["A", "A"],
    ["a", "A"],
    ["Chính thức", "A"],
    ["normal", "A"],
    ["final", "A"],
    ["đã duyệt", "A"],
    ["E", "E"],
    ["Ước", "E"],
    ["ước tính", "E"],
    ["estimate", "E"],
    ["Estimated", "E"],
    ["P", "P"],
    ["sơ bộ", "P"],
    ["Tạm tính", "P"],
    ["provisional", "P"],
    ["M", "M"],
    ["thiếu", "M"],
    ["chưa có", "M"],
    ["missing", "M"],
    ["xong", undefined],
    ["AA", undefined],
    ["", undefined],
  ] as const)("%s is", (a, read) => {
    expect(statusOf(a)).toEqual(read);
  });
});
