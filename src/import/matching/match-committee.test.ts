import { describe, expect, it } from "vitest";
import { bodyKey, findIndicator, knownNames } from "./known-names.ts";
import { matchCommittee } from "./match-committee.ts";

const known = knownNames(
  [
    { id: "a", name: { vi: "Đảng bộ Sở Y tế", en: "Health" }, shortName: { vi: "SYT", en: "HLT" } },
    { id: "b", name: { vi: "Đảng bộ Sở Nội vụ" } },
    { id: "c", name: { vi: "Chi bộ Văn phòng" } },
    { id: "d", name: { vi: "Đảng bộ Văn phòng" } },
    { id: "e", name: { vi: "Sở Giao thông vận tải" } },
  ],
  [
    { id: "new", name: { vi: "Kết nạp đảng viên mới", en: "New members" } },
    { id: "women", name: { vi: "Kết nạp đảng viên mới là nữ" } },
    { id: "x1", name: { vi: "Trùng tên" } },
    { id: "x2", name: { vi: "Trùng tên" } },
  ],
);

describe("names in a file", () => {
  it.each([
    ["Đảng bộ Sở Y tế", { certainty: "same", id: "a", suggestions: [], isConfusable: false }],
    [" Đảng bộ Sở Y tế ", { certainty: "same", id: "a", suggestions: [], isConfusable: false }],
    ["a", { certainty: "same", id: "a", suggestions: [], isConfusable: false }],
    [" b ", { certainty: "same", id: "b", suggestions: [], isConfusable: false }],
    ["Sở Y tế", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["so y te", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["ĐU Sở Y tế", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["Health", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["syt", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["HLT", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["Văn phòng", { certainty: "unknown", suggestions: ["c", "d"], isConfusable: false }],
    ["Chi bộ Văn phòng", { certainty: "same", id: "c", suggestions: [], isConfusable: false }],
    ["Sở Y tê", { certainty: "written", id: "a", suggestions: [], isConfusable: false }],
    ["Sở Y tế tỉnh", { certainty: "unknown", suggestions: ["a"], isConfusable: false }],
    ["Sở GTVT", { certainty: "written", id: "e", suggestions: [], isConfusable: false }],
    ["Sở Giao thông", { certainty: "likely", id: "e", suggestions: ["e", "c", "d"], isConfusable: false }],
    ["Sở Nội vu mới", { certainty: "likely", id: "b", suggestions: ["b"], isConfusable: false }],
    ["Không có", { certainty: "unknown", suggestions: ["c", "d", "e"], isConfusable: false }],
    ["", { certainty: "unknown", suggestions: [], isConfusable: false }],
    ["Sở Y tế và Nội vụ", { certainty: "unknown", suggestions: ["b", "a"], isConfusable: false }],
    ["Кhối", { certainty: "unknown", suggestions: ["b"], isConfusable: true }],
    ["Sở", { certainty: "unknown", suggestions: ["a", "b"], isConfusable: false }],
  ] as const)("finds who %s is", (a, read) => {
    expect(matchCommittee(a, known)).toEqual(read);
  });

  it("lists a thing once under a name that it has twice, and all that are called the same", () => {
    const { committeesByKey, committeesByBody, indicatorsByKey } = knownNames(
      [
        { id: "a", name: { vi: "Sở Y tế", en: "So Y te" } },
        { id: "b", name: { vi: "Đảng bộ Sở Y tế" }, shortName: { vi: "Đảng ủy Sở Y tế" } },
        { id: "c", name: { vi: "Sở Y tế" } },
      ],
      [{ id: "i", name: { vi: "Kết nạp" } }],
    );
    expect(committeesByKey.get("so y te")).toEqual(["a", "c"]);
    expect(committeesByBody.get("so y te")).toEqual(["a", "b", "c"]);
    expect(indicatorsByKey.get("ket nap")).toEqual(["i"]);
    expect(indicatorsByKey.get("i")).toEqual(["i"]);
  });

  it.each([
    ["Kết nạp đảng viên mới", "new"],
    ["new", "new"],
    ["NEW MEMBERS", "new"],
    ["Số kết nạp đảng viên mới năm 2024", "new"],
    ["kết nạp đảng viên mới là nữ quý I", "women"],
    ["Trùng tên", undefined],
    ["Biểu trùng tên", undefined],
    ["khác", undefined],
    ["", undefined],
  ] as const)("finds the indicator in %s", (a, read) => {
    expect(findIndicator(a, known)).toEqual(read);
  });

  it.each([
    ["dang bo so y te", "so y te"],
    ["dang uy so y te", "so y te"],
    ["chi bo co so truong", "truong"],
    ["to chuc co so dang", "to chuc co so dang"],
    ["so y te", "so y te"],
    ["bo phan", "bo phan"],
  ] as const)("%s without what names begin with", (a, read) => {
    expect(bodyKey(a)).toEqual(read);
  });
});
