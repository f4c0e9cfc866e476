import { describe, expect, it } from "vitest";
import { templateTables } from "./template-tables.ts";

describe("the form to fill in", () => {
  it("has two examples of the second unit, and the names that can be used", () => {
    expect(
      templateTables(
        [
          { id: "a", name: "Tên a" },
          { id: "b", name: "Tên b" },
        ],
        [
          { id: "i", name: "Tên i" },
          { id: "j", name: "Tên j" },
        ],
        2025,
      ),
    ).toEqual([
      {
        name: "Biểu nhập",
        columns: [
          "Đơn vị",
          "Chỉ tiêu",
          "Kỳ",
          "Kế hoạch",
          "Thực hiện",
          "Trạng thái",
          "Số liệu đến ngày",
          "Ghi chú",
        ],
        rows: [
          ["Tên b", "Tên i", "Năm 2025", 12, null, null, null, "Ví dụ: kế hoạch năm. Xóa dòng này."],
          [
            "Tên b",
            "Tên i",
            "9 tháng năm 2025",
            null,
            9,
            null,
            "2025-09-25",
            "Ví dụ: số lũy kế. Xóa dòng này.",
          ],
        ],
      },
      {
        name: "Danh sách đơn vị",
        columns: ["Mã", "Tên"],
        rows: [
          ["a", "Tên a"],
          ["b", "Tên b"],
        ],
      },
      {
        name: "Danh sách chỉ tiêu",
        columns: ["Mã", "Tên"],
        rows: [
          ["i", "Tên i"],
          ["j", "Tên j"],
        ],
      },
    ]);
  });

  it("has examples of the only unit", () => {
    expect(templateTables([{ id: "a", name: "Tên a" }], [{ id: "i", name: "Tên i" }], 2024)).toEqual([
      {
        name: "Biểu nhập",
        columns: [
          "Đơn vị",
          "Chỉ tiêu",
          "Kỳ",
          "Kế hoạch",
          "Thực hiện",
          "Trạng thái",
          "Số liệu đến ngày",
          "Ghi chú",
        ],
        rows: [
          ["Tên a", "Tên i", "Năm 2024", 12, null, null, null, "Ví dụ: kế hoạch năm. Xóa dòng này."],
          [
            "Tên a",
            "Tên i",
            "9 tháng năm 2024",
            null,
            9,
            null,
            "2024-09-25",
            "Ví dụ: số lũy kế. Xóa dòng này.",
          ],
        ],
      },
      { name: "Danh sách đơn vị", columns: ["Mã", "Tên"], rows: [["a", "Tên a"]] },
      { name: "Danh sách chỉ tiêu", columns: ["Mã", "Tên"], rows: [["i", "Tên i"]] },
    ]);
  });

  it("stands also without names", () => {
    expect(templateTables([], [], 2026)).toEqual([
      {
        name: "Biểu nhập",
        columns: [
          "Đơn vị",
          "Chỉ tiêu",
          "Kỳ",
          "Kế hoạch",
          "Thực hiện",
          "Trạng thái",
          "Số liệu đến ngày",
          "Ghi chú",
        ],
        rows: [
          ["", "", "Năm 2026", 12, null, null, null, "Ví dụ: kế hoạch năm. Xóa dòng này."],
          ["", "", "9 tháng năm 2026", null, 9, null, "2026-09-25", "Ví dụ: số lũy kế. Xóa dòng này."],
        ],
      },
      { name: "Danh sách đơn vị", columns: ["Mã", "Tên"], rows: [] },
      { name: "Danh sách chỉ tiêu", columns: ["Mã", "Tên"], rows: [] },
    ]);
  });
});
