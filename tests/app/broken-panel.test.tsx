import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findDiscrepancies } from "../../src/domain/find-discrepancies.ts";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, panel, rowOf } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";

mockServer();
vi.mock(import("../../src/domain/find-discrepancies.ts"), async (original) => {
  const module = await original();
  return { ...module, findDiscrepancies: vi.fn<typeof module.findDiscrepancies>(module.findDiscrepancies) };
});

const city = "?committee=khoi-cac-co-quan-thanh-pho";

describe("F83 a panel that throws", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.mocked(findDiscrepancies).mockImplementation(() => {
      throw new Error("broken on purpose");
    });
  });
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ["#/", "", "Phần này gặp lỗi; các phần khác vẫn dùng được."],
    ["&lang=en#/", "en", "This part failed; the others still work."],
  ])("says so in its own place while the others stand (%s)", async (link, language, words) => {
    renderApp(`${city}${link}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    const shown = language === "en" ? "en" : "vi";
    expect(await rowOf(shown === "en" ? /municipal/ : /thành phố/, shown)).toContain("116 / 160");
    expect(await panel("tiles", shown)).toBeInTheDocument();
    expect(await panel("quarters", shown)).toBeInTheDocument();
    expect(linkWords()).toMatchObject({ committee: "khoi-cac-co-quan-thanh-pho" });
  });

  it("is drawn anew on demand, once it can be", async () => {
    const { user } = renderApp(`${city}#/`);
    const problem = await screen.findByRole("alert");
    vi.mocked(findDiscrepancies).mockReturnValue([]);
    await user.click(within(problem).getByRole("button", { name: "Thử lại" }));
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("is drawn anew with another committee", async () => {
    const { user } = renderApp(`${city}#/`);
    await screen.findByRole("alert");
    vi.mocked(findDiscrepancies).mockReturnValue([]);
    await user.click(screen.getByRole("link", { name: "Đảng ủy Khối CCQ tỉnh" }));
    await headlineIs("24 đảng viên mới");
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });
});
