import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { useSavedViews } from "../../src/preferences/saved-views-store.ts";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";

const server = mockServer();
const bloc = "?committee=dang-uy-khoi";
const words = {
  vi: { title: "Tìm nhanh", find: "Đơn vị, chỉ tiêu, kỳ, trang…", sheet: "Phím tắt" },
  en: { title: "Quick find", find: "Unit, indicator, period, page…", sheet: "Keyboard shortcuts" },
};

beforeEach(() => useSavedViews.setState(useSavedViews.getInitialState(), true));

/** Opens the palette by its keys and types. */
async function find(typed: string, link = `${bloc}#/`, language: "vi" | "en" = "vi") {
  const { user } = renderApp(link);
  await screen.findByRole("heading", { level: 1 });
  await user.keyboard("{Control>}k{/Control}");
  const dialog = await screen.findByRole("dialog", { name: words[language].title });
  expect(within(dialog).getByRole("searchbox", { name: words[language].find })).toHaveFocus();
  if (typed !== "") await user.keyboard(typed);
  await waitFor(() => expect(within(dialog).getByRole("status")).toHaveTextContent(/^\d|^Không|^Nothing/));
  return { user, dialog };
}

const first = (dialog: HTMLElement) => within(dialog).getAllByRole("listitem")[0];

describe("the palette, in a few letters and Enter", () => {
  it.each([
    ["9 thang 2023", { period: "2023-01-01/P9M", view: "cumulative" }, "9 tháng năm 2023"],
    ["q3 2023", { period: "2023-Q3", view: "quarter" }, "Quý III/2023"],
    ["nam 2023", { period: "2023", view: "cumulative" }, "Năm 2023"],
  ])("%s shows that period", async (typed, expected, headline) => {
    const { user, dialog } = await find(typed);
    await waitFor(() => expect(first(dialog)).toHaveTextContent(headline));
    await user.keyboard("{Enter}");
    await headlineIs(headline);
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi", ...expected });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("an indicator by its English name, in a Vietnamese page", async () => {
    const { user, dialog } = await find("learners in awareness");
    await waitFor(() => expect(first(dialog)).toHaveTextContent("nhận thức về Đảng"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(linkWords()).toMatchObject({ indicator: "awareness-learners" }));
  });

  it("a committee without its diacritics, with the tone elsewhere", async () => {
    const { user, dialog } = await find("khối cơ quan và doanh nghiêp tinh");
    await waitFor(() => expect(first(dialog)).toHaveTextContent("Khối Cơ quan và Doanh nghiệp tỉnh"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(linkWords()).toEqual({ committee: "khoi-co-quan-va-doanh-nghiep-tinh" }));
  });

  it("a ready comparison opens on the compare page, about the same committee", async () => {
    const { user, dialog } = await find("chua bao cao");
    await waitFor(() => expect(first(dialog)).toHaveTextContent("Chưa báo cáo"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(location.hash).toBe("#/compare"));
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi", show: "missing" });
  });

  it("a view that was named", async () => {
    useSavedViews.getState().save({ name: "Họp giao ban", query: "?committee=five-reports", page: "/" });
    const { user, dialog } = await find("giao ban", "?committee=dang-uy-khoi&period=2023&lang=vi#/");
    expect(within(dialog).getByRole("heading", { name: "Đã lưu" })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await headlineIs("5 đơn vị");
    expect(linkWords()).toEqual({ committee: "five-reports", lang: "vi" });
  });

  it("in English", async () => {
    const { user, dialog } = await find("jan-sep 2023", `${bloc}&lang=en#/`, "en");
    await waitFor(() => expect(first(dialog)).toHaveTextContent("Jan–Sep 2023"));
    expect(within(dialog).getByRole("heading", { name: "Periods" })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    await headlineIs("Jan–Sep 2023");
  });
});

describe("the palette by keyboard", () => {
  it("offers pages, comparisons, periods and indicators before anything is typed, and no committees", async () => {
    const { dialog } = await find("");
    const heads = within(dialog).getAllByRole("heading");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "Trang",
      "So sánh sẵn",
      expect.stringMatching(/^Kỳ/),
      expect.stringMatching(/^Chỉ tiêu/),
    ]);
    expect(within(dialog).getByRole("button", { name: /^Trang của Đảng ủy Khối/ })).toBeInTheDocument();
  });

  it("arrows move through the groups, letters go back to the field, its own key closes it", async () => {
    const { user, dialog } = await find("2023");
    const field = within(dialog).getByRole("searchbox");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(within(dialog).getAllByRole("listitem")[1]?.querySelector("button")).toHaveFocus();
    await user.keyboard("9");
    expect(field).toHaveFocus();
    await user.keyboard("{Control>}k{/Control}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi" });
  });

  it("Enter that ends a composed letter chooses nothing", async () => {
    const { dialog } = await find("nam 2023");
    fireEvent.keyDown(within(dialog).getByRole("searchbox"), { key: "Enter", isComposing: true });
    expect(dialog).toBeVisible();
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi" });
  });

  it("without the names of the committees, the rest is found and the failure is told", async () => {
    server.use(http.get("*/search.json", () => new HttpResponse(null, { status: 500 })));
    const { user, dialog } = await find("");
    expect(await within(dialog).findByText(/Máy chủ số liệu báo lỗi/)).toBeInTheDocument();
    await user.keyboard("nam 2023{Enter}");
    await headlineIs("Năm 2023");
  });

  it("says what is looked for nowhere, and warns of look-alike letters", async () => {
    const { dialog } = await find("\u041Ahối");
    expect(within(dialog).getByRole("status")).toHaveTextContent("Không có gì khớp: có chữ cái giống");
  });
});

describe("the keys", () => {
  it.each(["vi", "en"] as const)("are listed on ? and from the palette, in %s", async (language) => {
    const { user } = renderApp(`${bloc}&lang=${language}#/`);
    const opener = await screen.findByRole("button", { name: words[language].title });
    opener.focus();
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: words[language].sheet });
    expect(within(sheet).getAllByRole("term")).toHaveLength(9);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(sheet).not.toBeInTheDocument());
    await user.click(opener);
    const palette = await screen.findByRole("dialog", { name: words[language].title });
    await user.click(within(palette).getByRole("button", { name: words[language].sheet }));
    expect(await screen.findByRole("dialog", { name: words[language].sheet })).toBeInTheDocument();
    expect(palette).not.toBeInTheDocument();
  });

  it("[ and ] step between periods of the same length, and stop where the figures do", async () => {
    const { user } = renderApp("?committee=khoi-co-quan-va-doanh-nghiep-tinh&period=2018-S1#/");
    await headlineIs("6 tháng năm 2018");
    await user.keyboard("[[");
    await user.keyboard("]");
    await headlineIs("6 tháng năm 2019");
    await user.keyboard("[[");
    await headlineIs("6 tháng năm 2018");
    expect(linkWords()).toMatchObject({ period: "2018-S1" });
  });

  it("G then C goes to the comparison and G then O back, about the same committee", async () => {
    const { user } = renderApp(`${bloc}#/`);
    await headlineIs("94 trong 100");
    await user.keyboard("gc");
    await waitFor(() => expect(location.hash).toBe("#/compare"));
    await user.keyboard("go");
    await waitFor(() => expect(location.hash).toBe("#/"));
    expect(linkWords()).toEqual({ committee: "dang-uy-khoi" });
    await user.keyboard("o");
    expect(location.hash).toBe("#/");
  });

  it("/ finds a committee; in its field the keys are letters", async () => {
    const { user } = renderApp(`${bloc}#/`);
    await headlineIs("94 trong 100");
    await user.keyboard("/");
    const field = await screen.findByRole("searchbox", { name: "Tìm đơn vị…" });
    await user.keyboard("?/[[]gc");
    expect(field).toHaveValue("?/[]gc");
    expect(location.hash).toBe("#/");
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });
});
