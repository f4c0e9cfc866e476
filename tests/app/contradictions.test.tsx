import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setScenario } from "../../mocks/node.ts";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, panel, rowOf, rowsIn } from "../support/panels.ts";
import { renderApp } from "../support/render-app.tsx";
import { planned, report, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const nine = "?period=2024-01-01/P9M";
const reports = [report, { id: "s2", title: "Báo cáo đính chính" }, { id: "s3", title: "Báo cáo quý" }];
const units = [unit("a", "Đơn vị A"), unit("b", "Đơn vị B")];

function serve(observations: readonly object[], targets: ReturnType<typeof planned>[] = [], bloc = {}) {
  serveSmallSet({ bloc, units, books: { 2024: { observations, targets, sources: reports } } });
}

/** Opens the page and its only contradiction. */
async function openContradiction(link: string): Promise<string> {
  const { user } = renderApp(link);
  const list = await panel("discrepancies", link.includes("lang=en") ? "en" : "vi");
  expect(list).toHaveTextContent(link.includes("lang=en") ? "1 point" : "1 điểm");
  const [summary] = within(list).getAllByText(/: /, { selector: "summary span" });
  if (summary !== undefined) await user.click(summary);
  return list.textContent;
}

describe("the same said twice", () => {
  it("F29 exactly: once, and counted", async () => {
    serve([said("a", 7), said("a", 7), said("a", 7), said("b", 9)]);
    renderApp(`${nine}#/`);
    expect(await rowOf("Đơn vị A")).toMatch(/7 – Chưa có kế hoạch$/);
    expect(await screen.findByText("2 bản ghi trùng đã gộp")).toBeInTheDocument();
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });

  it.each([
    ["vi", `${nine}#/`, /Đơn vị A · Kết nạp đảng viên mới.*(7.*8|8.*7)/],
    ["en", `${nine}&lang=en#/`, /Đơn vị A · New members admitted.*(7.*8|8.*7)/],
  ])(
    "F30 F31 differently by two reports (%s): both, with both reports",
    async (_language, link, sentence) => {
      serve([said("a", 7), said("a", 8, { source: "s2" })]);
      const list = await openContradiction(link);
      expect(list).toMatch(sentence);
      expect(list).toContain("Báo cáo 9 tháng");
      expect(list).toContain("Báo cáo đính chính");
    },
  );

  it("by a report that says what it corrects: the later one, no contradiction", async () => {
    serve([said("a", 7), said("a", 8, { source: "s2", corrects: "s1" })]);
    renderApp(`${nine}#/`);
    expect(await rowOf("Đơn vị A")).toMatch(/8 – Chưa có kế hoạch$/);
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });
});

describe("periods that do not fit together", () => {
  it("F38 a part and its whole that agree are fine", async () => {
    serve([said("a", 7), said("a", 5, { period: "2024-S1" }), said("a", 2, { period: "2024-Q3" })]);
    renderApp(`${nine}#/`);
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });

  it("F40 quarters that do not add to the cumulative figure: both sides, nothing decided", async () => {
    serve([
      said("a", 9),
      said("a", 5, { period: "2024-S1" }),
      said("a", 2, { period: "2024-Q3", source: "s3" }),
    ]);
    const list = await openContradiction(`${nine}#/`);
    expect(list).toContain("các kỳ thành phần cho 7, cả kỳ là 9");
    expect(list).toContain("5 + 2 = 7");
    expect(list).toContain("Báo cáo quý");
    expect(await rowOf("Đơn vị A")).toMatch(/9 – Chưa có kế hoạch$/);
  });

  it("F40 a cumulative figure that falls", async () => {
    serve([said("a", 9, { period: "2024-S1" }), said("a", 7)]);
    expect(await openContradiction(`${nine}#/`)).toContain("một phần của kỳ đã là 9, số lũy kế lại là 7");
  });

  it("F39 a quarter that is missing is a gap in the chart and a dash in the table, never a line", async () => {
    serve([said("a", 4, { period: "2024-Q1" }), said("a", 3, { period: "2024-Q3" })]);
    const { user } = renderApp("?committee=a&period=2024-Q1&view=quarter#/");
    const quarters = await panel("quarters");
    const labels = (await within(quarters).findAllByRole("button", { name: /^Quý/ })).map((each) =>
      each.getAttribute("aria-label"),
    );
    expect(labels).toEqual([
      "Quý I: thực hiện 4",
      "Quý II: chưa có số liệu",
      "Quý III: thực hiện 3",
      "Quý IV: chưa có số liệu",
    ]);
    expect(quarters.querySelector(".recharts-line, .recharts-area")).toBeNull();
    await user.click(within(quarters).getByRole("button", { name: "Bảng" }));
    expect(rowsIn(within(quarters).getByRole("table")).map((row) => row[1])).toEqual(["4", "–", "3", "–"]);
  });
});

describe("percentages and plans that do not fit", () => {
  it.each([
    ["vi", `${nine}#/`, "72,5%", "tính ra 72,5%, báo cáo nêu 80%"],
    ["en", `${nine}&lang=en#/`, "72.5%", /72\.5%.*80%/],
  ])(
    "F41 a stated percentage that is off (%s): the computed one is shown, both are named",
    async (language, link, shown, both) => {
      serve([said("a", 116, { stated: [{ percent: 80, decimals: 0, base: "plan" }] })], [planned("a", 160)]);
      const list = await openContradiction(link);
      expect(list).toMatch(both);
      expect(await rowOf("Đơn vị A", language === "en" ? "en" : "vi")).toContain(`116 / 160 ${shown}`);
    },
  );

  it("F41 one within a unit of its last digit is fine", async () => {
    serve([said("a", 116, { stated: [{ percent: 72, decimals: 0, base: "plan" }] })], [planned("a", 160)]);
    renderApp(`${nine}#/`);
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });

  it("the plan changes within its year: the later one holds, both are named", async () => {
    serve([said("a", 80)], [planned("a", 100), planned("a", 90, { asOf: "2024-06-30", source: "s2" })]);
    expect(await openContradiction(`${nine}#/`)).toMatch(/100.*90/);
    expect(await rowOf("Đơn vị A")).toContain("80 / 90");
  });
});

describe("F47 totals", () => {
  it("are the sum of the units as printed, with their coverage", async () => {
    serve([said("a", 7), said("b", 9)], [], { unitsListed: "all" });
    renderApp(`${nine}#/`);
    expect(await headlineIs("16 đảng viên mới (2/2 đơn vị có số liệu)")).toBeInTheDocument();
  });

  it("say how many units are missing from them", async () => {
    serve([said("a", 7)], [planned("khoi", 20)], { unitsListed: "all" });
    renderApp(`${nine}&lang=en#/`);
    expect(await headlineIs("7 of 20 new members (1 of 2 units with data), 35%")).toBeInTheDocument();
  });

  it("are not made where not all units are listed", async () => {
    serve([said("a", 7), said("b", 9)]);
    renderApp(`${nine}#/`);
    expect(await headlineIs("chưa có số liệu về kết nạp đảng viên mới")).toBeInTheDocument();
  });

  it("that a report gives and that do not reconcile stand, with both sides beside them", async () => {
    serve([said("a", 7), said("b", 9), said("khoi", 17, { source: "s2" })], [], { unitsListed: "all" });
    const list = await openContradiction(`${nine}#/`);
    expect(list).toContain("các đơn vị cộng lại 16, cấp trên báo cáo 17");
    await headlineIs("17 đảng viên mới; chưa có kế hoạch");
  });
});

describe("of a real year", () => {
  it("a committee shows its own contradictions, and its group those of all", async () => {
    const { unmount } = renderApp("?committee=tinh-uy-quang-nam&period=2024#/");
    const list = await panel("discrepancies");
    expect(list).toHaveTextContent(/các đơn vị được giao cộng lại 1\.950, kế hoạch chung là 1\.905/);
    unmount();
    renderApp("?committee=khoi-cac-co-quan-thanh-pho#/");
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });

  it("a large set is read as any other: 160 units, 20 indicators, 8 years", async () => {
    setScenario("large");
    renderApp("?dataset=sample&period=2024-01-01/P9M#/");
    await panel("units");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^9 tháng năm 2024: [\d.]+/);
  });
});

describe("F79 periods are labels of the calendar", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ["Pacific/Kiritimati", -840],
    ["Pacific/Pago_Pago", 660],
    ["Asia/Ho_Chi_Minh", -420],
  ])("in %s too", async (zone, offset) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
    serve([said("a", 4, { period: "2024-Q1", asOf: "2024-03-31" }), said("a", 10, { period: "2024" })]);
    const { user } = renderApp("?committee=a&period=2024-Q1&view=quarter#/");
    await headlineIs("Quý I/2024: 4 đảng viên mới");
    expect(screen.getByText(/số liệu đến 31\/3\/2024/)).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Lũy kế" }));
    expect(await screen.findByRole("button", { name: "Năm: thực hiện 10" })).toBeInTheDocument();
  });
});
