import type { RecordTable } from "./record-tables.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** An empty form that is understood without a question, with two examples and the names that can be used. */
export function templateTables(
  units: readonly Named[],
  indicators: readonly Named[],
  year: number,
): readonly RecordTable[] {
  const [unit, indicator] = [units[1] ?? units[0], indicators[0]];
  const example = [unit?.name ?? "", indicator?.name ?? ""];
  return [
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
        [...example, `Năm ${year}`, 12, null, null, null, "Ví dụ: kế hoạch năm. Xóa dòng này."],
        [
          ...example,
          `9 tháng năm ${year}`,
          null,
          9,
          null,
          `${year}-09-25`,
          "Ví dụ: số lũy kế. Xóa dòng này.",
        ],
      ],
    },
    { name: "Danh sách đơn vị", columns: ["Mã", "Tên"], rows: units.map(({ id, name }) => [id, name]) },
    {
      name: "Danh sách chỉ tiêu",
      columns: ["Mã", "Tên"],
      rows: indicators.map(({ id, name }) => [id, name]),
    },
  ];
}
