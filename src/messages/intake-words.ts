import type { Language } from "./language.ts";

/** The words of what reading the data left out or doubts: opened from the notice, and not part of the first paint. */
export function intakeWordsOf(language: Language): typeof vi {
  return language === "vi" ? vi : en;
}

const vi = {
  title: "Bản ghi bị loại hoặc cần xem lại",
  warned: (count: number) => `${count} bản ghi cần xem lại`,
  duplicates: (count: number) => `${count} bản ghi trùng đã gộp`,
  rejection: (place: string, value: string, reason: string) =>
    value === "" ? `${place}: ${reason}` : `${place}: ${value}, ${reason}`,
  reasons: {
    missing: "thiếu giá trị",
    type: "sai kiểu giá trị",
    notFinite: "không phải là một số dùng được",
    negative: "số âm ở nơi không thể âm",
    outOfRange: "ngoài giới hạn cho phép",
    choice: "không thuộc các từ đã quy ước",
    period: "không phải là một kỳ",
    date: "không phải là một ngày",
    empty: "để trống",
    unknownSource: "không có nguồn này",
    duplicate: "mã đã được dùng",
    contradiction: "các trường loại trừ nhau",
    confusable: "có chữ giống chữ khác",
    unsafeLink: "liên kết không an toàn, đã bỏ",
  },
};

const en: typeof vi = {
  title: "Records left out or to look at",
  warned: (count) => `${count} ${count === 1 ? "record" : "records"} to look at`,
  duplicates: (count) => `${count} duplicate ${count === 1 ? "record" : "records"} merged`,
  rejection: (place, value, reason) =>
    value === "" ? `${place}: ${reason}` : `${place}: ${value}, ${reason}`,
  reasons: {
    missing: "value missing",
    type: "wrong type of value",
    notFinite: "not a usable number",
    negative: "negative where it cannot be",
    outOfRange: "outside its limits",
    choice: "none of the agreed words",
    period: "not a period",
    date: "not a date",
    empty: "empty",
    unknownSource: "no such source",
    duplicate: "the id is taken",
    contradiction: "fields that exclude each other",
    confusable: "has letters that look like others",
    unsafeLink: "unsafe link, left out",
  },
};
