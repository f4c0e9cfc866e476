import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, listedNames, panel } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";

mockServer();

const city = "?committee=khoi-cac-co-quan-thanh-pho";
const headline = () => screen.findByRole("heading", { level: 1 });

async function goBack(steps: number) {
  await act(async () => {
    const gone = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
    history.go(steps);
    await gone;
  });
}

describe("choosing a committee", () => {
  it.each(["dang uy khoi", "Đảng uỷ Khối", "ĐẢNG ỦY KHỐI"])("finds it by %s", async (typed) => {
    const { user } = renderApp();
    await user.click(await screen.findByRole("button", { name: /^Đơn vị/ }));
    await user.type(await screen.findByRole("searchbox", { name: "Tìm đơn vị…" }), typed);
    const dialog = screen.getByRole("dialog");
    await waitFor(() => expect(within(dialog).getByRole("status")).toHaveTextContent(/\d+ đơn vị khớp/));
    await user.click(within(dialog).getByRole("button", { name: /^Đảng ủy Khối, khóa II/ }));
    await headlineIs("94 trong 100");
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("by keyboard alone: type, arrow down, Enter", async () => {
    const { user } = renderApp();
    (await screen.findByRole("button", { name: /^Đơn vị/ })).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("searchbox");
    await user.keyboard("co quan thanh pho");
    await waitFor(() => expect(screen.getByRole("dialog")).toHaveTextContent(/[1-9] đơn vị khớp/));
    await user.keyboard("{ArrowDown}{Enter}");
    await headlineIs("116 trong 160");
  });

  it("says that nothing matches, and Escape leaves everything as it was", async () => {
    const { user } = renderApp();
    await user.click(await screen.findByRole("button", { name: /^Đơn vị/ }));
    await user.type(await screen.findByRole("searchbox"), "không có đâu");
    expect(await screen.findByText("Không có đơn vị nào khớp")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(linkWords()).toEqual({});
  });

  it("by its name in the list, and back by the way up", async () => {
    const { user } = renderApp();
    await user.click(await screen.findByRole("link", { name: "Đảng ủy Khối CCQ tỉnh" }));
    await headlineIs("24 đảng viên mới; chưa có kế hoạch");
    await user.click(await screen.findByRole("link", { name: "Năm báo cáo" }));
    await headlineIs("5 đơn vị");
    expect(linkWords()).toEqual({ committee: "five-reports" });
  });
});

describe("choosing what is shown", () => {
  it("another indicator, by the bar on top", async () => {
    const { user } = renderApp(`${city}#/`);
    await user.selectOptions(await screen.findByLabelText("Chỉ tiêu"), "Lớp bồi dưỡng nhận thức về Đảng");
    await headlineIs("2 lớp");
    expect(linkWords()).toMatchObject({ indicator: "awareness-classes" });
  });

  it("another indicator, by its tile", async () => {
    const { user } = renderApp(`${city}#/`);
    await user.click(
      await within(await panel("tiles")).findByRole("link", { name: "Đảng viên được kiểm tra" }),
    );
    await headlineIs("9 đảng viên");
    expect(linkWords()).toMatchObject({ indicator: "inspected-members" });
  });

  it("a period, by the bar on top and by the chart", async () => {
    const { user } = renderApp(`${city}#/`);
    await user.click(await screen.findByRole("radio", { name: "Năm" }));
    await headlineIs("Năm 2024: chưa có số liệu");
    expect(linkWords()).toMatchObject({ period: "2024" });
    await user.click(await screen.findByRole("button", { name: /^9 tháng: thực hiện 116/ }));
    await headlineIs("9 tháng năm 2024: 116");
  });

  it("a year: the same part of it, and the latest again", async () => {
    const { user } = renderApp("?committee=khoi-co-quan-va-doanh-nghiep-tinh#/");
    await headlineIs("Năm 2022");
    await user.selectOptions(screen.getByLabelText("Năm", { selector: "select" }), "2021");
    await headlineIs("Năm 2021");
    expect(linkWords()).toMatchObject({ period: "2021" });
    await user.selectOptions(screen.getByLabelText("Năm", { selector: "select" }), "Kỳ gần nhất");
    await headlineIs("Năm 2022");
    expect(linkWords()).not.toHaveProperty("period");
  });

  it("each quarter alone", async () => {
    const { user } = renderApp("?committee=dang-uy-khoi#/");
    await user.click(await screen.findByRole("radio", { name: "Trong quý" }));
    expect(await screen.findByRole("button", { name: /^Quý III: thực hiện 32/ })).toBeInTheDocument();
    expect(linkWords()).toMatchObject({ view: "quarter" });
  });

  it("the reference off: nobody is early or late any more", async () => {
    const { user } = renderApp(`${city}#/`);
    await user.selectOptions(await screen.findByLabelText("So với"), "Tắt");
    await headlineIs(/đạt 72,5%(?!.*chậm)/);
    expect(linkWords()).toMatchObject({ reference: "off" });
  });

  it("the language, without a reload, and it is remembered in the link", async () => {
    const { user } = renderApp(`${city}#/`);
    await headlineIs("116 trong 160");
    await user.selectOptions(screen.getByLabelText("Ngôn ngữ"), "English");
    await headlineIs("116 of 160 new members");
    expect(document.documentElement.lang).toBe("en");
    expect(linkWords()).toMatchObject({ lang: "en" });
  });

  it("the other data set, which forgets what is only in this one", async () => {
    const { user } = renderApp(`${city}&period=2024#/`);
    await headline();
    await user.selectOptions(screen.getByLabelText("Bộ số liệu"), "Dữ liệu mẫu");
    expect(await screen.findByText("Dữ liệu mẫu", { selector: "p" })).toBeInTheDocument();
    expect(linkWords()).toEqual({ dataset: "sample" });
  });

  it("the theme", async () => {
    const { user } = renderApp();
    await user.selectOptions(await screen.findByLabelText("Giao diện"), "Tối");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    await user.selectOptions(screen.getByLabelText("Giao diện"), "Theo máy");
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });
});

describe("the selection in the link", () => {
  it("goes back and forward", async () => {
    const { user } = renderApp(`${city}#/`);
    await user.click(await screen.findByRole("radio", { name: "Năm" }));
    await headlineIs("Năm 2024");
    await user.selectOptions(screen.getByLabelText("Chỉ tiêu"), "Đảng viên được kiểm tra");
    await goBack(-2);
    await headlineIs("9 tháng năm 2024: 116 trong 160");
    await goBack(1);
    await headlineIs("Năm 2024: chưa có số liệu");
    expect(screen.getByLabelText("Chỉ tiêu")).toHaveDisplayValue("Kết nạp đảng viên mới");
  });

  it("opens the same view for somebody else", async () => {
    const link = "?committee=dang-uy-khoi&period=2023-Q3&view=quarter&sort=name&lang=en#/";
    renderApp(link);
    await headlineIs("Q3 2023: 32 new members");
    expect(screen.getByRole("radio", { name: "In quarter" })).toBeChecked();
    expect(screen.getByLabelText("Sort by")).toHaveDisplayValue("Name");
  });

  it("may name a year that nothing is known of: it is shown as such, and chosen in the bar on top", async () => {
    const { user } = renderApp(`${city}&period=2031#/`);
    await headlineIs("Năm 2031: chưa có số liệu");
    expect(screen.getByLabelText("Năm", { selector: "select" })).toHaveDisplayValue("2031");
    await user.selectOptions(screen.getByLabelText("Năm", { selector: "select" }), "2024");
    await headlineIs("Năm 2024");
  });

  it("keeps words that are not ours", async () => {
    const { user } = renderApp("?utm=thu&committee=dang-uy-khoi#/");
    await user.click(await screen.findByRole("radio", { name: "Trong quý" }));
    expect(linkWords()).toEqual({ utm: "thu", committee: "dang-uy-khoi", view: "quarter" });
  });

  it.each([
    ["indicator=gdp", "Chỉ tiêu “gdp”", "đang xem Kết nạp đảng viên mới"],
    ["period=2024-13", "Kỳ “2024-13”", "đang xem Kỳ gần nhất"],
    ["view=sideways", "Cách xem “sideways”", "đang xem Lũy kế"],
    ["reference=luck", "So với “luck”", "đang xem Mốc thời gian đều"],
    ["sort=colour", "Sắp xếp “colour”", "đang xem Tỷ lệ thực hiện"],
    ["dataset=secret", "Bộ số liệu “secret”", "đang xem Báo cáo của các đảng ủy"],
  ])("says what it shows instead of the impossible %s", async (words, given, used) => {
    renderApp(`?committee=dang-uy-khoi&${words}#/`);
    await headlineIs("94 trong 100");
    expect(await screen.findByText(`Liên kết ghi ${given}, không dùng được; ${used}.`)).toBeInTheDocument();
  });

  it("says what it shows instead of an impossible committee", async () => {
    renderApp("?committee=nobody&lang=en#/");
    await headlineIs("5 units");
    expect(
      await screen.findByText("The link says Unit “nobody”, which cannot be shown; showing Five reports."),
    ).toBeInTheDocument();
    expect(await listedNames("en")).toHaveLength(5);
  });

  it("names a page that is not there, and leads back", async () => {
    const { user } = renderApp("#/nowhere");
    expect(await screen.findByText("Không có trang này.")).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "Về trang tổng quan" }));
    await headlineIs("5 đơn vị");
  });
});
