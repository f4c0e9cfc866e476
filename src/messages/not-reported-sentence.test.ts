import { describe, expect, it } from "vitest";
import type { Committee } from "../domain/committee.ts";
import type { NotReported } from "../domain/not-reported.ts";
import { lastReportSentence, notReportedMessage, notReportedSentence } from "./not-reported-sentence.ts";
import { newMembers, observe, periodOf } from "./subjects.test-support.ts";

function unit(name: string, last?: NotReported["last"]): NotReported {
  const committee: Committee = {
    id: name,
    name: { vi: name },
    kind: "organisation",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "some",
    years: [],
  };
  return { committee, last };
}

const nine = periodOf("2024-01-01/P9M");
const half = observe("2024-S1", 12, { asOf: "2024-06-26" });

describe("notReportedSentence", () => {
  it.each([
    [5, 17, "5 đơn vị chưa có số liệu 9 tháng năm 2024", "5 units have no data for Jan–Sep 2024 yet"],
    [1, 17, "1 đơn vị chưa có số liệu 9 tháng năm 2024", "1 unit has no data for Jan–Sep 2024 yet"],
    [0, 17, "Cả 17 đơn vị đã có số liệu 9 tháng năm 2024", "All 17 units have data for Jan–Sep 2024"],
    [0, 1, "Cả 1 đơn vị đã có số liệu 9 tháng năm 2024", "The only unit has data for Jan–Sep 2024"],
    [0, 0, "Không có đơn vị nào hoạt động trong 9 tháng năm 2024", "No unit existed in Jan–Sep 2024"],
  ])("F22 of %d of %d", (count, of, vi, en) => {
    const missing = Array.from({ length: count }, (_, index) => unit(`${index}`));
    const state = { missing, coverage: { reported: of - count, of } };
    expect(notReportedSentence(state, nine, "vi")).toBe(vi);
    expect(notReportedSentence(state, nine, "en")).toBe(en);
  });
});

describe("lastReportSentence", () => {
  it.each<[NotReported["last"], string, string]>([
    [
      half,
      "Báo cáo gần nhất: 6 tháng năm 2024, số liệu đến 26/6/2024, Báo cáo 9 tháng",
      "Last report: Jan–Jun 2024, data as of 26 Jun 2024, Báo cáo 9 tháng",
    ],
    [
      observe("2024-Q1", 3),
      "Báo cáo gần nhất: quý I/2024, công bố 9/2024, Báo cáo 9 tháng",
      "Last report: Q1 2024, published Sep 2024, Báo cáo 9 tháng",
    ],
    [
      observe("2024-Q1", 3, { source: { id: "s", title: "Công văn" } }),
      "Báo cáo gần nhất: quý I/2024, Công văn",
      "Last report: Q1 2024, Công văn",
    ],
    [undefined, "Chưa có báo cáo nào", "No report yet"],
  ])("of %o", (last, vi, en) => {
    expect(lastReportSentence({ last }, "vi")).toBe(vi);
    expect(lastReportSentence({ last }, "en")).toBe(en);
  });
});

describe("notReportedMessage", () => {
  const state = {
    missing: [unit("Chi bộ A", half), unit("Chi bộ B".normalize("NFD"))],
    coverage: { reported: 15, of: 17 },
  };
  it("is a list to paste, a unit on a line, F34 in NFC", () => {
    const text = notReportedMessage(state, newMembers, nine, "vi");
    expect(text.split("\n")).toEqual([
      "Kết nạp đảng viên mới: 2 đơn vị chưa có số liệu 9 tháng năm 2024:",
      "1. Chi bộ A: báo cáo gần nhất: 6 tháng năm 2024, số liệu đến 26/6/2024, Báo cáo 9 tháng",
      "2. Chi bộ B: chưa có báo cáo nào",
    ]);
    expect(text).toBe(text.normalize("NFC"));
    expect(notReportedMessage(state, newMembers, nine, "en").split("\n")[2]).toBe(
      "2. Chi bộ B: no report yet",
    );
  });

  it("says in a line that nobody is missing", () => {
    const none = { missing: [], coverage: { reported: 17, of: 17 } };
    expect(notReportedMessage(none, newMembers, nine, "vi")).toBe(
      "Kết nạp đảng viên mới: cả 17 đơn vị đã có số liệu 9 tháng năm 2024.",
    );
  });
});
