import { describe, expect, it } from "vitest";
import { countedPeriods, findPeriodHead, periodOfHead, yearIn } from "./period-head.ts";

describe("the period that a head names", () => {
  it.each([
    ["2024", { year: 2024, after: 0, months: 12 }],
    ["2024-Q3", { year: 2024, after: 6, months: 3 }],
    ["2024-S2", { year: 2024, after: 6, months: 6 }],
    ["2024-09", { year: 2024, after: 8, months: 1 }],
    ["2024-09-26", { after: 0, months: 0, sdmx: "2024-09-26" }],
    ["2024-01-01/P9M", { after: 0, months: 0, sdmx: "2024-01-01/P9M" }],
    ["Quý I", { after: 0, months: 3 }],
    ["Quý II/2024", { after: 3, months: 3, year: 2024 }],
    ["Quý III năm 2024", { after: 6, months: 3, year: 2024 }],
    ["quý 4 - 2023", { after: 9, months: 3, year: 2023 }],
    ["Q1", { after: 0, months: 3 }],
    ["Q3 2024", { after: 6, months: 3, year: 2024 }],
    ["Quarter 2", { after: 3, months: 3 }],
    ["qtr 3", { after: 6, months: 3 }],
    ["Quý V", undefined],
    ["6 tháng", { after: 0, months: 6, isCumulative: true }],
    ["6 tháng đầu năm", { after: 0, months: 6, isCumulative: true }],
    ["9 tháng năm 2024", { after: 0, months: 9, isCumulative: true, year: 2024 }],
    ["9T", { after: 0, months: 9, isCumulative: true }],
    ["9T/2024", { after: 0, months: 9, isCumulative: true, year: 2024 }],
    ["12 tháng", { after: 0, months: 12, isCumulative: true }],
    ["13 tháng", undefined],
    ["0 tháng", undefined],
    ["first 9 months of 2024", { after: 0, months: 9, isCumulative: true, year: 2024 }],
    ["3 months", { after: 0, months: 3, isCumulative: true }],
    ["6 tháng cuối năm", { after: 6, months: 6 }],
    ["6 tháng cuối năm 2024", { after: 6, months: 6, year: 2024 }],
    ["13 tháng cuối năm", { after: 0, months: 12 }],
    ["H1 2024", { after: 0, months: 6, year: 2024 }],
    ["half 2", { after: 6, months: 6 }],
    ["H2", { after: 6, months: 6 }],
    ["Tháng 9", { after: 8, months: 1 }],
    ["T9-2024", { after: 8, months: 1, year: 2024 }],
    ["tháng 12/2023", { after: 11, months: 1, year: 2023 }],
    ["T13", undefined],
    ["Năm 2024", { after: 0, months: 12, year: 2024 }],
    ["cả năm", { after: 0, months: 12 }],
    ["Year", { after: 0, months: 12 }],
    ["full year 2023", { after: 0, months: 12, year: 2023 }],
    ["FY 2022", { after: 0, months: 12, year: 2022 }],
    ["Kế hoạch 2025", { after: 0, months: 12, year: 2025 }],
    ["Lũy kế quý II", { after: 0, months: 6, isCumulative: true }],
    ["luỹ kế đến quý III năm 2024", { after: 0, months: 9, year: 2024, isCumulative: true }],
    ["Cumulative Q3", { after: 0, months: 9, isCumulative: true }],
    ["Year to date 2024", { after: 0, months: 12, isCumulative: true, year: 2024 }],
    [
      "đến ngày 26/9/2024",
      { after: 0, months: 0, year: 2024, isCumulative: true, sdmx: "2024-01-01/P8M26D" },
    ],
    ["đến 30/6/2024", { after: 0, months: 0, year: 2024, isCumulative: true, sdmx: "2024-S1" }],
    ["đến 32/6/2024", undefined],
    ["đến 10/13/2024", undefined],
    ["đến 0/6/2024", undefined],
    ["giai đoạn 2020-2025", { year: 2020, after: 0, months: 60 }],
    ["Nhiệm kỳ 2020 – 2025", { year: 2020, after: 0, months: 60 }],
    ["nhiệm kỳ 2025-2020", undefined],
    ["giai đoạn 2000-2020", undefined],
    ["term 2020-2025", { year: 2020, after: 0, months: 60 }],
    ["Cùng kỳ", { after: 0, months: 0, yearsBefore: 1 }],
    ["Cùng kỳ năm trước", { after: 0, months: 0, yearsBefore: 1 }],
    ["cùng kỳ năm 2023", { after: 0, months: 0, year: 2023 }],
    ["cùng kỳ 9 tháng", { after: 0, months: 9, isCumulative: true, yearsBefore: 1 }],
    ["Quý III năm trước", { after: 6, months: 3, yearsBefore: 1 }],
    ["same period last year", { after: 0, months: 0, yearsBefore: 1 }],
    ["last year", { after: 0, months: 0, yearsBefore: 1 }],
    ["Đơn vị", undefined],
    ["", undefined],
    ["12", undefined],
    ["1850", { year: 1850, after: 0, months: 12 }],
    ["2024-2025", undefined],
    ["Thực hiện 2024", { after: 0, months: 12, year: 2024 }],
    ["Quý I-2024 và quý II", { after: 0, months: 3, year: 2024 }],
    ["năm học", { after: 0, months: 12 }],
    ["thang 0", undefined],
  ] as const)("finds the period in %s", (a, read) => {
    expect(findPeriodHead(a)).toEqual(read);
  });

  it.each([
    [{ after: 0, months: 3 }, 2024, false, "2024-Q1"],
    [{ after: 6, months: 3 }, 2024, true, "2024-01-01/P9M"],
    [{ after: 6, months: 3, year: 2023 }, 2024, false, "2023-Q3"],
    [{ after: 6, months: 3 }, undefined, false, undefined],
    [{ after: 0, months: 0 }, 2024, false, undefined],
    [{ after: 0, months: 12 }, 2024, true, "2024"],
    [{ after: 0, months: 9, yearsBefore: 1 }, 2024, false, "2023-01-01/P9M"],
    [{ after: 0, months: 0, sdmx: "2024-09-26" }, undefined, true, "2024-09-26"],
    [{ after: 0, months: 60, year: 2020 }, 2024, true, "2020-01-01/P60M"],
    [{ after: 8, months: 1 }, 2024, true, "2024-01-01/P9M"],
    [{ after: 8, months: 1 }, 2024, false, "2024-09"],
    [{ after: 6, months: 6 }, 2024, false, "2024-S2"],
  ] as const)("of %j in %s, cumulative %s, says", (a, b, c, read) => {
    expect(periodOfHead(a, b, c)).toEqual(read);
  });

  it.each([
    ["Quý", "Quý"],
    ["Quarter", "Quý"],
    ["Tháng", "Tháng"],
    ["Month", "Tháng"],
    ["Năm/Quý", "Quý"],
    ["Kỳ", undefined],
    ["", undefined],
  ] as const)("below %s bare numbers count", (a, read) => {
    expect(countedPeriods(a)).toEqual(read);
  });

  it.each([
    ["Năm 2024", 2024],
    ["1989-2024", 1989],
    ["1979", undefined],
    ["12024", undefined],
    ["20245", undefined],
    ["x", undefined],
    ["2100", undefined],
    ["1990", 1990],
  ] as const)("finds the year in %s", (a, read) => {
    expect(yearIn(a)).toEqual(read);
  });
});
