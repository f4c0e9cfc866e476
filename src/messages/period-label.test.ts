import { describe, expect, it } from "vitest";
import { formatDate } from "./date-label.ts";
import { formatPeriod } from "./period-label.ts";
import { formatPeriodEnd, formatRest } from "./period-rest.ts";

/** From the first day to the last one, both inside. */
function range(first: string, last: string) {
  return { start: Date.parse(first) / 86_400_000, end: Date.parse(last) / 86_400_000 + 1 };
}

describe("formatPeriod", () => {
  it.each([
    ["2023-07-01", "2023-09-30", "Quý III/2023", "Q3 2023", "Quý III", "Q3"],
    ["2024-01-01", "2024-03-31", "Quý I/2024", "Q1 2024", "Quý I", "Q1"],
    ["2024-01-01", "2024-06-30", "6 tháng năm 2024", "Jan–Jun 2024", "6 tháng", "Jan–Jun"],
    ["2024-01-01", "2024-09-30", "9 tháng năm 2024", "Jan–Sep 2024", "9 tháng", "Jan–Sep"],
    ["2024-01-01", "2024-12-31", "Năm 2024", "2024", "Năm", "year"],
    ["2023-01-01", "2023-08-31", "8 tháng năm 2023", "Jan–Aug 2023", "8 tháng", "Jan–Aug"],
    ["2023-01-01", "2023-11-30", "11 tháng năm 2023", "Jan–Nov 2023", "11 tháng", "Jan–Nov"],
    ["2024-01-01", "2024-02-29", "2 tháng năm 2024", "Jan–Feb 2024", "2 tháng", "Jan–Feb"],
    ["2024-09-01", "2024-09-30", "Tháng 9/2024", "Sep 2024", "Tháng 9", "Sep"],
    ["2024-01-01", "2024-01-31", "Tháng 1/2024", "Jan 2024", "Tháng 1", "Jan"],
    ["2024-07-01", "2024-12-31", "6 tháng cuối năm 2024", "Jul–Dec 2024", "6 tháng cuối năm", "Jul–Dec"],
    ["2024-04-01", "2024-12-31", "9 tháng cuối năm 2024", "Apr–Dec 2024", "9 tháng cuối năm", "Apr–Dec"],
    ["2024-02-01", "2024-04-30", "Tháng 2–4/2024", "Feb–Apr 2024", "Tháng 2–4", "Feb–Apr"],
    ["2019-01-01", "2019-11-05", "Đến 5/11/2019", "Jan–5 Nov 2019", "Đến 5/11", "Jan–5 Nov"],
    ["2020-01-01", "2024-12-31", "Giai đoạn 2020–2024", "2020–2024", "Giai đoạn 2020–2024", "2020–2024"],
    [
      "2023-11-01",
      "2024-02-29",
      "Tháng 11/2023–2/2024",
      "Nov 2023–Feb 2024",
      "Tháng 11/2023–2/2024",
      "Nov 2023–Feb 2024",
    ],
    ["2024-03-05", "2024-04-07", "5/3–7/4/2024", "5 Mar–7 Apr 2024", "5/3–7/4", "5 Mar–7 Apr"],
    ["2019-02-03", "2019-02-03", "3/2/2019", "3 Feb 2019", "3/2", "3 Feb"],
    [
      "2023-12-15",
      "2024-01-15",
      "15/12/2023–15/1/2024",
      "15 Dec 2023–15 Jan 2024",
      "15/12–15/1",
      "15 Dec–15 Jan",
    ],
  ])("%s to %s is %s, %s; without its year %s, %s", (first, last, vi, en, shortVi, shortEn) => {
    const period = range(first, last);
    const short = { withYear: false };
    expect(formatPeriod(period, "vi")).toBe(vi);
    expect(formatPeriod(period, "en")).toBe(en);
    expect(formatPeriod(period, "vi", short)).toBe(shortVi);
    expect(formatPeriod(period, "en", { ...short, inSentence: true })).toBe(shortEn);
  });

  it("begins in lower case inside a sentence", () => {
    expect(formatPeriod(range("2024-10-01", "2024-12-31"), "vi", { inSentence: true })).toBe("quý IV/2024");
    expect(formatPeriod(range("2024-01-01", "2024-12-31"), "en", { withYear: false })).toBe("Year");
  });
});

describe("formatPeriodEnd", () => {
  it.each([
    ["2023-07-01", "2023-09-30", "cuối quý III/2023", "end of Q3 2023"],
    ["2022-01-01", "2022-12-31", "cuối năm 2022", "end of 2022"],
    ["2024-01-01", "2024-09-30", "hết tháng 9/2024", "end of Sep 2024"],
    ["2019-01-01", "2019-11-05", "5/11/2019", "5 Nov 2019"],
  ])("of %s to %s is %s, %s", (first, last, vi, en) => {
    expect(formatPeriodEnd(range(first, last), "vi")).toBe(vi);
    expect(formatPeriodEnd(range(first, last), "en")).toBe(en);
  });
});

describe("formatRest", () => {
  const year = ["2024-01-01", "2024-12-31"] as const;
  const term = ["2020-01-01", "2024-12-31"] as const;
  const quarter = ["2024-07-01", "2024-09-30"] as const;
  it.each([
    ["2024-09-30", year, "trong quý IV", "in Q4"],
    ["2024-06-30", year, "trong 6 tháng cuối năm", "in the remaining 6 months"],
    ["2024-03-31", year, "trong 9 tháng còn lại", "in the remaining 9 months"],
    ["2024-08-31", year, "trong 4 tháng còn lại", "in the remaining 4 months"],
    ["2024-11-30", year, "trong tháng 12", "in Dec"],
    ["2024-11-05", year, "đến hết năm", "by the end of the year"],
    ["2024-12-31", year, "", ""],
    ["2022-12-31", term, "đến hết năm 2024", "by the end of 2024"],
    ["2024-08-31", quarter, "trong tháng 9/2024", "in Sep 2024"],
    ["2024-07-31", quarter, "đến hết quý III/2024", "by the end of Q3 2024"],
  ])("after %s of %o is %s, %s", (last, [from, to], vi, en) => {
    expect(formatRest(range(from, last), range(from, to), "vi")).toBe(vi);
    expect(formatRest(range(from, last), range(from, to), "en")).toBe(en);
  });
});

describe("formatDate", () => {
  it.each([
    ["2024-09-26", "26/9/2024", "26 Sep 2024"],
    ["2019-11-05", "5/11/2019", "5 Nov 2019"],
    ["2024-09", "9/2024", "Sep 2024"],
    ["2024", "2024", "2024"],
  ])("%s is %s, %s", (iso, vi, en) => {
    expect(formatDate(iso, "vi")).toBe(vi);
    expect(formatDate(iso, "en")).toBe(en);
  });
});
