import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, panel, rowOf } from "../support/panels.ts";
import { renderApp } from "../support/render-app.tsx";

mockServer();

const city = "?committee=khoi-cac-co-quan-thanh-pho";

describe("the first view, with no words in the link", () => {
  it.each([
    ["Đảng ủy Khối, khóa II, nhiệm kỳ 2020–2025", "9 tháng năm 2023", "94 / 100 94% Đúng tiến độ"],
    ["Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh", "Năm 2022", "306 / 300 (299–301) 102% Vượt kế hoạch"],
    ["Đảng ủy Khối các cơ quan thành phố", "9 tháng năm 2024", "116 / 160 72,5% Chậm nhẹ"],
    ["Đảng ủy Khối CCQ tỉnh", "Quý I/2024", "24 – Chưa có kế hoạch"],
    [/cụm Văn hóa, xã hội và giáo dục/, "Quý III/2023", "– – – Chưa có số liệu"],
  ])("shows %s in its latest period, %s: %s", async (name, period, figures) => {
    renderApp();
    const row = await rowOf(name);
    expect(row).toContain(period);
    expect(row.endsWith(figures)).toBe(true);
  });

  it.each([
    [
      "#/",
      "vi" as const,
      "5 đơn vị: 1 vượt kế hoạch, 1 đúng tiến độ, 1 chậm nhẹ; 1 chưa có kế hoạch, 1 chưa có số liệu",
    ],
    [
      "?lang=en#/",
      "en" as const,
      "5 units: 1 above plan, 1 on pace, 1 slightly behind; 1 without a plan yet, 1 without data yet",
    ],
  ])("counts the statuses in its headline (%s)", async (link, language, headline) => {
    renderApp(link);
    await panel("units", language);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(headline);
  });

  it("draws over-achievement to scale: 102 % is longer than 94 %", async () => {
    renderApp();
    const list = await panel("units");
    const end = (name: RegExp) =>
      Number.parseFloat(
        within(list).getByRole("img", { name }).querySelector("line")?.getAttribute("x1") ?? "",
      );
    expect(end(/khóa II/) / end(/Doanh nghiệp/)).toBeCloseTo(0.94 / 1.02);
  });

  it("puts the committees' quarters side by side, each with its year", async () => {
    renderApp();
    const multiples = within(await panel("quarters")).getByRole("list", { name: "Tiến độ theo quý" });
    const heads = within(multiples)
      .getAllByRole("listitem")
      .map((item) => item.querySelector("div")?.textContent);
    expect(heads).toEqual(expect.arrayContaining(["Đảng ủy Khối2023", "Khối các cơ quan thành phố2024"]));
  });

  it("leads to the second collection", async () => {
    const { user } = renderApp();
    await user.click(await screen.findByRole("link", { name: "Các báo cáo công khai khác" }));
    expect(await rowOf("Tỉnh ủy Quảng Nam")).toMatch(/1\.905/);
  });
});

describe("the view of one committee", () => {
  it.each([
    [
      `${city}#/`,
      "9 tháng năm 2024: 116 trong 160 đảng viên mới, đạt 72,5%; chậm 2,5 điểm phần trăm so với mốc thời gian, còn 44 trong quý IV",
      "lũy kế so với kế hoạch năm 2024 suy từ tỷ lệ nêu trong báo cáo · ít khả năng đạt",
    ],
    [
      `${city}&lang=en#/`,
      "Jan–Sep 2024: 116 of 160 new members, 72.5%; 2.5 points behind the time mark, 44 to go in Q4",
      "cumulative against the plan for 2024 implied by the stated percentage · unlikely to be met",
    ],
  ])("says it in one exact sentence (%s)", async (link, headline, subtitle) => {
    renderApp(link);
    await headlineIs(headline);
    expect(screen.getByText(new RegExp(subtitle))).toBeInTheDocument();
  });

  it("prints the quarter chart's values, marks, forecast and gaps", async () => {
    renderApp(`${city}#/`);
    const chart = await within(await panel("quarters")).findByRole("group", { name: "Tiến độ theo quý" });
    const periods = within(chart)
      .getAllByRole("button")
      .map((each) => each.getAttribute("aria-label"));
    expect(periods).toEqual([
      "Quý I: chưa có số liệu, mốc thời gian 40",
      "6 tháng: chưa có số liệu, mốc thời gian 80",
      "9 tháng: thực hiện 116, mốc thời gian 120",
      "Năm: chưa có số liệu, kế hoạch 160, dự báo 155",
    ]);
  });

  it("shows six months that follow from nine and the third quarter, as derived, and no first quarter", async () => {
    renderApp("?committee=dang-uy-khoi#/");
    const chart = await within(await panel("quarters")).findByRole("group", { name: "Tiến độ theo quý" });
    expect(within(chart).getByRole("button", { name: /^6 tháng: thực hiện 62, suy ra/ })).toBeInTheDocument();
    expect(within(chart).getByRole("button", { name: /^Quý I: chưa có số liệu/ })).toBeInTheDocument();
  });

  it("counts the plans that are met, and lists tasks of the next quarter and the sources with their date", async () => {
    renderApp(`${city}#/`);
    expect(await screen.findByText("Hoàn thành chỉ tiêu kết nạp")).toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Nhiệm vụ quý IV/2024" })).toBeInTheDocument();
    expect(
      screen.getByText(/Nguồn: .*Khối các cơ quan thành phố.* số liệu đến 26\/9\/2024/),
    ).toBeInTheDocument();
  });

  it("marks generated data as such", async () => {
    renderApp("?dataset=sample#/");
    expect(await screen.findByText("Dữ liệu mẫu", { selector: "p" })).toBeInTheDocument();
    expect(screen.getByText(/Dữ liệu mẫu do máy tạo ra/)).toBeInTheDocument();
  });
});
