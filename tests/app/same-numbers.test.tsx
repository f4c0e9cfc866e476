import { cleanup, screen, within } from "@testing-library/react";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { lineOf, panel, rowsIn } from "../support/panels.ts";
import { renderApp } from "../support/render-app.tsx";
import { planned, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const buttons = {
  vi: { table: "Bảng", copy: "Sao chép", copied: "Đã sao chép" },
  en: { table: "Table", copy: "Copy", copied: "Copied" },
};
const period = "2024-01-01/P9M";
const names = ["Đơn vị A", "Đơn vị B", "Đơn vị C"];

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_000_000 }));
const reported = fc.record({
  value: fc.option(amount, { freq: 4 }),
  status: fc.constantFrom("A" as const, "E" as const, "P" as const),
  plan: fc.option(amount, { freq: 4 }),
  before: fc.option(amount),
});
const language = fc.constantFrom("vi" as const, "en" as const);

function serve(units: readonly (typeof reported extends fc.Arbitrary<infer T> ? T : never)[]) {
  const known = units.map((each, index) => ({ ...each, id: names[index] ?? "" }));
  serveSmallSet({
    units: known.map(({ id }) => unit(id, id)),
    books: {
      2023: {
        observations: known.flatMap(({ id, before }) =>
          before === null ? [] : [said(id, before, { period: "2023-01-01/P9M" })],
        ),
      },
      2024: {
        observations: known.map(({ id, value, status }) => said(id, value, value === null ? {} : { status })),
        targets: known.flatMap(({ id, plan }) => (plan === null ? [] : [planned(id, plan)])),
      },
    },
  });
}

/** The lines copied, without their head and their foot; a minus is one that spreadsheets read. */
async function copied(
  user: ReturnType<typeof renderApp>["user"],
  of: HTMLElement,
  lang: keyof typeof buttons,
) {
  await user.click(within(of).getByRole("button", { name: buttons[lang].copy }));
  await within(of).findByRole("button", { name: buttons[lang].copied });
  const lines = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
  const foot = lines.findIndex(([first]) => first === "");
  return lines.slice(1, foot === -1 ? undefined : foot);
}

/** As copied: with the minus of keyboards. */
function asCopied(rows: readonly (readonly string[])[]) {
  return rows.map((row) => row.map((text) => text.replace(/^−(?=\d)/u, "-")));
}

it("the list, its table and the copied text say the same of every unit", async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(reported, reported, reported), language, async (units, lang) => {
      cleanup();
      serve(units);
      const { user } = renderApp(`?committee=khoi&period=${period}&lang=${lang}#/`);
      const listed = new Map<string, string[]>();
      for (const name of names) {
        const line = await lineOf(name, lang);
        const figures = within(line)
          .getAllByRole("button")
          .map(({ textContent }) => textContent);
        const shape = line.querySelector("[data-tone]");
        listed.set(name, [...figures, shape?.textContent ?? ""]);
      }
      const list = await panel("units", lang);
      await user.click(within(list).getByRole("button", { name: buttons[lang].table }));
      const rows = rowsIn(within(list).getByRole("table"));
      expect(rows).toHaveLength(names.length);
      for (const [name = "", , actual = "", plan = "", attainment, , , status] of rows) {
        const [value, note] = actual.split(" · ");
        const figure = [`${value}${plan === "–" ? "" : ` / ${plan}`}`, note].filter(Boolean).join(" · ");
        expect(listed.get(name)).toEqual([figure, attainment, status]);
      }
      expect(await copied(user, list, lang)).toEqual(asCopied(rows));
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 60_000);

it("the chart per quarter and its table say the same numbers of every period", async () => {
  await fc.assert(
    fc.asyncProperty(reported, language, async (only, lang) => {
      cleanup();
      serve([only]);
      const { user } = renderApp(`?committee=${names[0]}&period=${period}&lang=${lang}#/`);
      const quarters = await panel("quarters", lang);
      const chart = await within(quarters).findByRole("group", { name: /quý$|quarter$/ });
      const labels = within(chart)
        .getAllByRole("button")
        .map((each) => each.getAttribute("aria-label") ?? "");
      await user.click(within(quarters).getByRole("button", { name: buttons[lang].table }));
      const rows = rowsIn(await within(quarters).findByRole("table"));
      expect(labels.map((label) => numbersIn(label.slice(label.indexOf(":"))))).toEqual(
        rows.map(([, actual, due, , lastYear, forecast]) =>
          numbersIn([actual, due, lastYear, forecast].join(" ")),
        ),
      );
      expect(await copied(user, quarters, lang)).toEqual(asCopied(rows));
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
}, 60_000);

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d.,]*(?<=\d)/gu) ?? []).toSorted();
}
