import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createQueryClient } from "../../src/api/query-client.ts";
import { CapturePages } from "../../src/app/capture-pages.tsx";
import type { Origin } from "../../src/deck/deck.ts";
import { originAt } from "../../src/figures/add-slide.ts";
import type { Captured } from "../../src/figures/capture.ts";
import { languages } from "../../src/messages/language.ts";
import { mockServer } from "../support/mock-server.ts";
import { renderApp } from "../support/render-app.tsx";

mockServer();

/** What is taken from these panels, unseen. */
async function captured(origins: readonly Origin[]): Promise<readonly Captured[]> {
  let taken: readonly Captured[] | undefined;
  const { unmount } = render(
    <QueryClientProvider client={createQueryClient()}>
      <CapturePages
        origins={origins}
        onCaptured={(all) => {
          taken = all;
        }}
      />
    </QueryClientProvider>,
  );
  await expect.poll(() => taken, { timeout: 20_000 }).toBeDefined();
  unmount();
  return taken ?? [];
}

const at = { dataset: "sample", committee: "khoi-mau", indicator: "new-members", period: "2024-01-01/P9M" };

describe.each(languages)("a panel that is taken unseen, in %s", (lang) => {
  const isVietnamese = lang === "vi";
  const table = isVietnamese ? "Bảng" : "Table";

  it.each([
    ["units", isVietnamese ? "Tiến độ theo đơn vị" : "Progress per unit", "bullets"],
    ["quarters", isVietnamese ? "Tiến độ theo quý" : "Progress per quarter", "quarters"],
  ])("has in %s the very texts of the table on the screen", async (panel, name, kind) => {
    const origin = originAt("/", panel, { ...at, committee: undefined, lang });
    const [taken] = await captured([origin]);
    if (taken?.kind !== "content" || taken.content.kind !== "figure")
      throw new Error(`no figure: ${taken?.kind}`);
    expect(taken.content.chart?.kind).toBe(kind);
    const { user } = renderApp(`${origin.query}#/`);
    const section = await screen.findByRole("region", { name });
    await user.click(within(section).getByRole("button", { name: table }));
    const rows = within(within(section).getByRole("table")).getAllByRole("row");
    const [head = [], ...lines] = rows.map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
    );
    expect(taken.content.table.columns.map(({ label }) => label)).toEqual(head);
    expect(taken.content.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(lines);
  });

  it("says which panels have nothing, and which there are not", async () => {
    const [tasks, limits, none] = await captured(
      ["tasks", "limits", "no-such-panel"].map((panel) =>
        originAt("/", panel, { ...at, committee: undefined, lang }),
      ),
    );
    expect(tasks?.kind).toBe("content");
    expect(limits).toEqual({ kind: "absent" });
    expect(none).toEqual({ kind: "absent" });
  });
});

it("F9 a panel of a data set that is gone is told, not thrown away", async () => {
  const origins = [originAt("/", "units", { ...at, dataset: "gone", lang: "vi" })];
  expect((await captured(origins))[0]?.kind).not.toBe("content");
});
