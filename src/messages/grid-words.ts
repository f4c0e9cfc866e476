import type { Language } from "./language.ts";

const vi = {
  group: "Đơn vị cấp trên",
  indicator: "Chỉ tiêu",
  year: "Năm",
  views: { cumulative: "Lũy kế", quarter: "Trong quý" },
  view: "Cách nhập",
  unit: "Đơn vị",
  plan: "Kế hoạch năm",
  undo: "Hoàn tác (Ctrl+Z)",
  redo: "Làm lại (Ctrl+Y)",
  saving: "Đang lưu…",
  saved: "Đã lưu trong trình duyệt này.",
  keys: "Gõ để thay, Enter xuống, Tab sang phải, F2 sửa, Delete xóa, Ctrl+D điền xuống, Ctrl+C và Ctrl+V với Excel. Số nghiêng là số tự tính từ các số đã nhập.",
  refused: (count: string) => `${count} ô không đọc được nên giữ nguyên.`,
  tooLarge: "Khối dán lớn hơn bảng: phần thừa không được nhập.",
  readOnly: "Đây là bản công bố, chỉ đọc. Hãy sao chép thành bộ số liệu của bạn ở mục “Bộ số liệu” rồi sửa.",
  derived: "tự tính",
  otherShape: "kế hoạch dạng khoảng hoặc tỷ lệ, không sửa ở đây",
  details: "Ô đang chọn",
  status: "Trạng thái",
  statuses: { A: "Chính thức", E: "Ước tính", P: "Sơ bộ", M: "Chưa có" },
  source: "Nguồn",
  asOf: "Số liệu đến ngày",
  note: "Ghi chú",
  empty: "Chưa có số liệu",
};

type GridWords = typeof vi;

const en: GridWords = {
  group: "Parent unit",
  indicator: "Indicator",
  year: "Year",
  views: { cumulative: "Cumulative", quarter: "In quarter" },
  view: "How it is entered",
  unit: "Unit",
  plan: "Plan of the year",
  undo: "Undo (Ctrl+Z)",
  redo: "Redo (Ctrl+Y)",
  saving: "Saving…",
  saved: "Saved in this browser.",
  keys: "Type to replace, Enter down, Tab right, F2 to edit, Delete to clear, Ctrl+D to fill down, Ctrl+C and Ctrl+V with Excel. Figures in italics follow from those entered.",
  refused: (count) => `${count} cells could not be read and stay as they were.`,
  tooLarge: "The block is larger than the table: what is over was not entered.",
  readOnly:
    "A published data set, read only. Copy it to a data set of your own under “Data sets”, then edit that.",
  derived: "computed",
  otherShape: "a plan that is a range or a rate is not edited here",
  details: "Active cell",
  status: "Status",
  statuses: { A: "Normal", E: "Estimated", P: "Provisional", M: "Missing" },
  source: "Source",
  asOf: "As of",
  note: "Note",
  empty: "Not reported",
};

/** The words of the grid in which figures are edited. */
export function gridWordsOf(language: Language): GridWords {
  return language === "vi" ? vi : en;
}
