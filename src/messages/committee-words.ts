import type { LifeEvent } from "../domain/lifespan.ts";
import type { Language } from "./language.ts";

/** The words of a committee's own page, loaded with it. */
export function committeeWordsOf(language: Language): CommitteeWords {
  return language === "vi" ? vi : en;
}

export type CommitteeWords = typeof vi;

/** What happened to the committee itself, before the names of the others that it leads to. */
type LifeFactKind =
  | "founded"
  | "ended"
  | "formedByMerger"
  | "tookIn"
  | "formedBySplit"
  | "changedBySplit"
  | "mergedInto"
  | "splitInto"
  | "renamedTo"
  | "namedUntil"
  | "predecessor"
  | "successor";

const vi = {
  underName: (name: string) => `Số liệu mang tên ${name}`,
  unitsBelow: (count: number) => `${count} đơn vị trực thuộc`,
  unitsNamed: (count: number) => `${count} đơn vị được nêu trong báo cáo`,
  sections: {
    years: "Qua các năm",
    indicators: "Các chỉ tiêu so với kế hoạch",
    units: "Đơn vị trực thuộc",
    contributions: "Đơn vị nào làm nên chênh lệch",
    life: "Quá trình",
  },
  years: {
    stock: "số cuối mỗi quý",
    caption: (committee: string, indicator: string) => `Qua các năm: ${committee}, ${indicator}`,
    yearPlan: "Kế hoạch năm",
    soFar: "% kế hoạch",
    partial: "Chấm rỗng, cột đứt đoạn: số sơ bộ, ước tính, hoặc tổng còn thiếu đơn vị",
    broken: (events: string) => `Số liệu trước và sau ${events} không so sánh được với nhau`,
  },
  indicators: {
    caption: (committee: string, period: string) => `Các chỉ tiêu so với kế hoạch: ${committee}, ${period}`,
    indicator: "Chỉ tiêu",
    againstPlan: "So với kế hoạch",
    attainment: "% kế hoạch",
    variance: "Chênh lệch",
    relative: "% chênh lệch",
    without: (count: number) => `${count} chỉ tiêu chưa có số liệu`,
    rescale: "Thu thang đo",
    offScale: "ngoài thang đo",
  },
  noUnits: "Không có đơn vị trực thuộc nào được nêu.",
  noYears: "Chưa có số liệu của năm nào cho chỉ tiêu này.",
  collection:
    "Đây là một tập hợp báo cáo: các đơn vị có số liệu riêng, không có số chung. Hãy chọn một đơn vị dưới đây.",
  noLife: "Báo cáo không nêu ngày thành lập và không ghi nhận đổi tên, sáp nhập hay chia tách.",
  lifeTable: { day: "Ngày", event: "Sự kiện", others: "Đơn vị liên quan" },
  lifeDescription: (name: string) => `Tên gọi, tiền thân và kế tục của ${name} trên trục thời gian`,
  events: {
    founded: "thành lập",
    renamed: "đổi tên",
    merged: "sáp nhập",
    split: "chia tách",
    ended: "kết thúc hoạt động",
  } satisfies Record<LifeEvent["kind"], string>,
  eventOn: (event: string, day: string) => `${event} ${day}`,
  lifeFacts: {
    founded: (day: string) => `Thành lập ngày ${day}`,
    ended: (day: string) => `Kết thúc hoạt động ngày ${day}`,
    formedByMerger: (day: string) => `Thành lập ngày ${day} do sáp nhập`,
    tookIn: (day: string) => `Ngày ${day} nhận sáp nhập`,
    formedBySplit: (day: string) => `Thành lập ngày ${day}, tách ra từ`,
    changedBySplit: (day: string) => `Ngày ${day} nhận phần tách ra từ`,
    mergedInto: (day: string) => `Từ ngày ${day} sáp nhập vào`,
    splitInto: (day: string) => `Từ ngày ${day} chia tách thành`,
    renamedTo: (day: string) => `Từ ngày ${day} đổi tên thành`,
    namedUntil: (day: string) => `Đến ngày ${day} mang tên`,
    predecessor: () => "Tiền thân:",
    successor: () => "Kế tục:",
  } satisfies Record<LifeFactKind, (day: string) => string>,
  lifeDays: {
    from: (day: string) => `từ ${day}`,
    until: (day: string) => `đến ${day}`,
    between: (from: string, until: string) => `${from} – ${until}`,
  },
};

const en: CommitteeWords = {
  underName: (name) => `Figures under the name of ${name}`,
  unitsBelow: (count) => `${count} ${count === 1 ? "unit" : "units"} below`,
  unitsNamed: (count) => `${count} ${count === 1 ? "unit" : "units"} named in reports`,
  sections: {
    years: "Over the years",
    indicators: "Indicators against plan",
    units: "Units below",
    contributions: "Which units make up the gap",
    life: "Life",
  },
  years: {
    stock: "at the end of each quarter",
    caption: (committee, indicator) => `Over the years: ${committee}, ${indicator}`,
    yearPlan: "Plan of the year",
    soFar: "% of plan",
    partial: "Hollow dots, broken columns: provisional, estimated, or a sum that units are missing from",
    broken: (events) => `Figures before and after this do not compare: ${events}`,
  },
  indicators: {
    caption: (committee, period) => `Indicators against plan: ${committee}, ${period}`,
    indicator: "Indicator",
    againstPlan: "Against plan",
    attainment: "% of plan",
    variance: "Difference",
    relative: "% difference",
    without: (count) => `${count} ${count === 1 ? "indicator" : "indicators"} without data`,
    rescale: "Rescale",
    offScale: "off the scale",
  },
  noUnits: "No units below are named.",
  noYears: "No year has figures of this indicator.",
  collection:
    "This is a collection of reports: its units have figures of their own, there is none for all. Choose a unit below.",
  noLife: "Reports give no founding date and name no change of name, merger or split.",
  lifeTable: { day: "Date", event: "Event", others: "Units concerned" },
  lifeDescription: (name) => `Names, predecessors and successors of ${name} on the time axis`,
  events: {
    founded: "founded",
    renamed: "renamed",
    merged: "merged",
    split: "split",
    ended: "ended",
  },
  eventOn: (event, day) => `${event} ${day}`,
  lifeFacts: {
    founded: (day) => `Founded on ${day}`,
    ended: (day) => `Ended on ${day}`,
    formedByMerger: (day) => `Formed on ${day} by the merger of`,
    tookIn: (day) => `On ${day} merged in`,
    formedBySplit: (day) => `Formed on ${day}, split from`,
    changedBySplit: (day) => `On ${day} took over a part of`,
    mergedInto: (day) => `From ${day} merged into`,
    splitInto: (day) => `From ${day} split into`,
    renamedTo: (day) => `From ${day} renamed`,
    namedUntil: (day) => `Until ${day} named`,
    predecessor: () => "Predecessor:",
    successor: () => "Successor:",
  },
  lifeDays: {
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (from, until) => `${from} – ${until}`,
  },
};
