import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setScenario } from "../../mocks/node.ts";
import type { ScenarioName } from "../../mocks/scenarios.ts";
import { fakeCaches } from "../support/fake-caches.ts";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, panel, rowOf } from "../support/panels.ts";
import { linkWords, renderApp, reopenApp } from "../support/render-app.tsx";

const server = mockServer();
const city = "?committee=khoi-cac-co-quan-thanh-pho&indicator=new-members&period=2024-01-01/P9M#/";
const selection = {
  committee: "khoi-cac-co-quan-thanh-pho",
  indicator: "new-members",
  period: "2024-01-01/P9M",
};
let kept: Map<string, Response>;

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date("2024-10-01T08:00:00Z") });
  kept = fakeCaches();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A good visit on 1 October, then the page is closed until the 5th. */
async function visitBefore() {
  const { unmount } = renderApp(city);
  await panel("quarters");
  unmount();
  vi.setSystemTime(new Date("2024-10-05T08:00:00Z"));
}

const problems: [string, ScenarioName, RegExp][] = [
  ["F3 offline with nothing kept", "offline", /^Không kết nối được với nơi lưu số liệu/],
  ["F6 a captive portal's page", "html", /^Mạng đang yêu cầu đăng nhập/],
  ["F7 an error of the server", "error-500", /^Máy chủ số liệu báo lỗi/],
  ["F8 an error of the server in JSON", "error-500-json", /^Máy chủ số liệu báo lỗi/],
  ["F9 404", "not-found", /^Không tìm thấy số liệu “reports”/],
  ["F10 401", "unauthorised", /^Bộ số liệu này cần đăng nhập/],
  ["F11 truncated JSON", "truncated", /bị hỏng hoặc không đúng định dạng nên không dùng phần nào/],
  ["F12 another type", "wrong-type", /bị hỏng hoặc không đúng định dạng nên không dùng phần nào/],
  ["F15 an unknown version of the contract", "unknown-schema", /phiên bản mà ứng dụng này chưa đọc được/],
];

describe("on a first visit", () => {
  it.each(problems)(
    "%s is said, with nothing kept, and tried again on demand",
    async (_case, name, words) => {
      setScenario(name);
      const { user } = renderApp(city);
      await pass(2_000);
      const problem = await screen.findByRole("alert");
      expect(problem).toHaveTextContent(words);
      expect(problem).toHaveTextContent("Chưa có số liệu nào được lưu.");
      expect(linkWords()).toEqual(selection);
      expect(kept.has("http://localhost:3000/api/reports/catalog.json")).toBe(false);
      server.resetHandlers();
      await user.click(screen.getByRole("button", { name: "Thử lại" }));
      await headlineIs("116 trong 160");
    },
  );

  it("F1 a hung server is given up after 10 s, not before, and can be tried again", async () => {
    setScenario("hung");
    const { user } = renderApp(city);
    await pass(9_500);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await pass(1_000);
    expect(await screen.findByRole("alert")).toHaveTextContent("không trả lời trong 10 giây");
    server.resetHandlers();
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await headlineIs("116 trong 160");
    expect(linkWords()).toEqual(selection);
  });

  it("F13 304 without anything cached is asked for again, unseen", async () => {
    setScenario("not-modified");
    renderApp(city);
    await headlineIs("116 trong 160");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("F17 429 is obeyed: the wait is said, and then it loads by itself", async () => {
    setScenario("too-many");
    renderApp(city);
    await pass(4_000);
    expect(screen.getByRole("alert")).toBeInTheDocument();
    expect(screen.queryByText(/116 trong 160/)).not.toBeInTheDocument();
    server.resetHandlers();
    await pass(1_500);
    await headlineIs("116 trong 160");
  });

  it("F17 of a server that stays busy the wait is said", async () => {
    setScenario("too-many");
    renderApp(city);
    await pass(15_500);
    expect(await screen.findByRole("alert")).toHaveTextContent(/quá nhiều yêu cầu.* 5 giây/);
  });
});

describe("on a later visit", () => {
  it.each<[string, ScenarioName, RegExp]>([
    ["F2 offline", "offline", /^Ngoại tuyến · số liệu lưu ngày 1\/10\/2024/],
    ["F6 a captive portal", "html", /Mạng đang yêu cầu đăng nhập.*1\/10\/2024/],
    ["F7 an error of the server", "error-500", /Máy chủ số liệu báo lỗi.*1\/10\/2024/],
    ["F8 an error in JSON", "error-500-json", /Máy chủ số liệu báo lỗi.*1\/10\/2024/],
    ["F11 truncated JSON", "truncated", /bị hỏng.*1\/10\/2024/],
    ["F12 another type", "wrong-type", /bị hỏng.*1\/10\/2024/],
    ["F17 429", "too-many", /quá nhiều yêu cầu.*1\/10\/2024/],
  ])(
    "%s: the last good figures within a second, with their date and the reason",
    async (_case, name, words) => {
      await visitBefore();
      setScenario(name);
      const { user } = reopenApp(city);
      await pass(1_000);
      await headlineIs("116 trong 160");
      const notes = screen.getAllByRole("status").map(({ textContent }) => textContent);
      expect(notes).toContainEqual(expect.stringMatching(words));
      expect(linkWords()).toEqual(selection);

      server.resetHandlers();
      await user.click(screen.getByRole("button", { name: "Thử lại" }));
      await waitFor(() => expect(screen.queryByText(/1\/10\/2024/)).not.toBeInTheDocument());
      await headlineIs("116 trong 160");
    },
  );

  it("F1 a hung server: the last good figures after a moment, then the reason", async () => {
    await visitBefore();
    setScenario("hung");
    reopenApp(city);
    for (let step = 0; step < 4; step += 1) await pass(1_000);
    await headlineIs("116 trong 160");
    expect(await screen.findByText(/1\/10\/2024/)).toBeInTheDocument();
    await pass(12_000);
    expect(await screen.findByText(/không trả lời trong 10 giây.*1\/10\/2024/)).toBeInTheDocument();
  });

  it.each<[string, ScenarioName, RegExp]>([
    ["F9 404", "not-found", /Không tìm thấy số liệu “reports”/],
    ["F10 401", "unauthorised", /cần đăng nhập/],
    ["F15 an unknown version", "unknown-schema", /chưa đọc được/],
  ])("%s: what was withdrawn is not shown any more", async (_case, name, words) => {
    await visitBefore();
    setScenario(name);
    reopenApp(city);
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(screen.queryByText(/116/)).not.toBeInTheDocument();
    expect(linkWords()).toEqual(selection);
  });
});

describe("in the middle of a visit", () => {
  it("F4 offline: a badge with the date, no spinner, the same figures", async () => {
    const { client } = renderApp(city);
    await panel("quarters");
    setScenario("offline");
    await act(() => client.invalidateQueries());
    expect(await screen.findByText(/^Ngoại tuyến · số liệu lưu ngày 1\/10\/2024/)).toBeInTheDocument();
    expect(screen.queryByText("Đang tải số liệu…")).not.toBeInTheDocument();
    await headlineIs("116 trong 160");
    server.resetHandlers();
    await pass(31_000);
    await waitFor(() => expect(screen.queryByText(/^Ngoại tuyến/)).not.toBeInTheDocument());
  });

  it("F5 a network that comes and goes: no flicker, no storm of requests", async () => {
    renderApp(city);
    await panel("quarters");
    let requests = 0;
    server.events.on("request:start", () => void (requests += 1));
    setScenario("flapping");
    const seen = new Set<string | null>();
    const observer = new MutationObserver(() => seen.add(document.querySelector("h1")?.textContent ?? null));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    for (let turn = 0; turn < 20; turn += 1) {
      dispatchEvent(new Event("offline"));
      await pass(100);
      dispatchEvent(new Event("online"));
      await pass(100);
    }
    await pass(3_000);
    observer.disconnect();
    server.events.removeAllListeners();
    expect(requests).toBeLessThanOrEqual(6);
    expect([...seen]).not.toContain(null);
    expect(seen.size).toBeLessThanOrEqual(1);
    await headlineIs("116 trong 160");
  });

  it("F16 of two committees the one chosen last is shown, whichever comes first", async () => {
    const { user } = renderApp();
    await panel("units");
    setScenario("slow", "dang-uy-khoi");
    await user.click(await screen.findByRole("link", { name: /^Đảng ủy Khối, khóa II/ }));
    await user.click(await screen.findByRole("link", { name: "Đảng ủy Khối các cơ quan thành phố" }));
    await headlineIs("116 trong 160");
    await pass(4_000);
    await headlineIs("116 trong 160");
    expect(linkWords()).toEqual({ committee: "khoi-cac-co-quan-thanh-pho" });
  });
});

describe("where only a part fails", () => {
  it("F7 F14 last year's figures: this year is shown, compared with nothing, and it is said where", async () => {
    setScenario("last-year-fails");
    const { user } = renderApp("?dataset=sample&period=2024-01-01/P9M#/");
    await pass(2_000);
    const problem = await screen.findByRole("alert");
    expect(problem).toHaveTextContent("Không tải được số liệu năm 2023 nên không so với năm đó.");
    expect(problem).toHaveTextContent(/committees\/.*\/2023\.json/);
    await headlineIs(/^9 tháng năm 2024: [\d.]+ trong/);
    expect(await panel("quarters")).not.toHaveTextContent("cùng kỳ năm trước");
    expect(linkWords()).toEqual({ dataset: "sample", period: "2024-01-01/P9M" });
    server.resetHandlers();
    await user.click(screen.getByRole("button", { name: "Thử lại" }));
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
    expect(await panel("quarters")).toHaveTextContent("cùng kỳ năm trước");
  });

  it("one record that does not fit: left out with its place, value and reason; the rest is shown", async () => {
    setScenario("bad-record", "/2024.json");
    const { user } = renderApp(city);
    await headlineIs("116 trong 160");
    await user.click(await screen.findByText("1 bản ghi bị loại"));
    expect(
      screen.getByText(/^committees\/five-reports\/2024\.json observations\[0\]\.committee: thiếu giá trị$/),
    ).toBeInTheDocument();
  });

  it("F3 the search alone: it says so inside, the page stands", async () => {
    const { user } = renderApp(city);
    await panel("units");
    setScenario("error-500", "search.json");
    await user.click(await screen.findByRole("button", { name: /^Đơn vị/ }));
    await pass(2_000);
    expect(await screen.findByRole("alert")).toHaveTextContent("Máy chủ số liệu báo lỗi");
    await headlineIs("116 trong 160");
  });

  it("books that are empty: every panel says so and nothing is 0", async () => {
    setScenario("empty");
    renderApp("?committee=khoi-cac-co-quan-thanh-pho&period=2024#/");
    await headlineIs("chưa có số liệu về kết nạp đảng viên mới");
    expect(await rowOf("Đảng ủy Khối các cơ quan thành phố")).toMatch(/– – – Chưa có số liệu$/);
    expect(await panel("tiles")).toHaveTextContent("Chưa có số liệu cho lựa chọn này.");
    expect(await panel("discrepancies")).toHaveTextContent("Không có số liệu nào mâu thuẫn.");
  });
});
