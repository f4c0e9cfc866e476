import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setScenario } from "../../mocks/node.ts";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, listedNames, panel } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";

const server = mockServer();

/** Every headline that was on the screen since the test began, in order. */
let said: string[];
let observer: MutationObserver;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date("2024-10-01T08:00:00Z") });
  said = [];
  observer = new MutationObserver(() => {
    const headline = document.querySelector("h1")?.textContent.replaceAll(/\s/gu, " ") ?? "nothing";
    if (said.at(-1) !== headline) said.push(headline);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
});
afterEach(() => {
  observer.disconnect();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe("while figures are on their way", () => {
  it("the page's shape is shown, and no sentence is said that the next book would take back", async () => {
    setScenario("slow", "/2024.json");
    renderApp();
    expect(await screen.findByText("Đang tải số liệu…")).toBeInTheDocument();
    await pass(4_000);
    await headlineIs("5 đơn vị");
    expect(said).toEqual(["nothing", expect.stringMatching(/^5 đơn vị: 1 vượt kế hoạch/)]);
  });

  it("of another year, the year before stays until they are there", async () => {
    const { user } = renderApp("?dataset=sample&period=2024#/");
    await panel("units");
    setScenario("slow", "/2020.json");
    const before = said.at(-1);
    await user.selectOptions(screen.getByLabelText("Năm", { selector: "select" }), "2020");
    expect(linkWords()).toMatchObject({ period: "2020" });
    expect(screen.getByLabelText("Năm", { selector: "select" })).toHaveDisplayValue("2020");
    expect(screen.getByRole("article")).toHaveAttribute("aria-busy", "true");
    expect(screen.queryByText("Đang tải số liệu…")).not.toBeInTheDocument();
    await pass(4_000);
    await headlineIs(/^Năm 2020: [\d.]+/);
    expect(said.slice(said.indexOf(before ?? ""))).toEqual([
      before,
      expect.stringMatching(/^Năm 2020: [\d.]+/),
    ]);
  });

  it("of a level deeper, the level above stays until all of it is there", async () => {
    const { user } = renderApp("?dataset=sample&period=2024#/");
    await panel("units");
    setScenario("slow", "committees/cum-3");
    await user.click(screen.getByRole("radio", { name: "Tổ chức cơ sở đảng" }));
    const seen = new Set<number>();
    const watch = new MutationObserver(() =>
      seen.add(document.querySelectorAll("ul[data-dense] > li").length),
    );
    watch.observe(document.body, { childList: true, subtree: true });
    await pass(4_000);
    expect((await listedNames()).length).toBeGreaterThanOrEqual(110);
    watch.disconnect();
    expect([...seen].filter((count) => count > 0 && count < 110)).toEqual([]);
  });

  it("a year beside it that hangs keeps nobody waiting", async () => {
    setScenario("hung", "/2023.json");
    renderApp("?dataset=sample&period=2024#/");
    await headlineIs(/^Năm 2024: [\d.]+/);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    server.resetHandlers();
  });
});
