import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { headlineIs, listedNames, panel, rowOf, rowsIn } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";
import { planned, report, said, serveSmallSet, unit } from "../support/small-set.ts";

mockServer();

const nine = "?period=2024-01-01/P9M";
const period = "2024-01-01/P9M";

async function search(typed: string) {
  const { user } = renderApp();
  await user.click(await screen.findByRole("button", { name: /^Đơn vị/ }));
  const field = await screen.findByRole("searchbox");
  await user.click(field);
  await user.paste(typed);
  const dialog = screen.getByRole("dialog");
  await waitFor(() => expect(within(dialog).getByRole("status")).not.toHaveTextContent("Đang tải"));
  return { user, dialog };
}

const found = (dialog: HTMLElement) =>
  within(dialog)
    .queryAllByRole("listitem")
    .map((item) => item.querySelector("span")?.textContent);

describe("a committee's name, however it is typed", () => {
  const entries = [
    { id: "uy-khoi", name: { vi: "Đảng uỷ Khối" }, kind: "bloc" as const, path: "" },
    { id: "hoa-binh", name: { vi: "Chi bộ Hòa Bình" }, kind: "cell" as const, path: "Đảng uỷ Khối" },
  ];

  it.each([
    ["F34 decomposed letters (NFD)", "Đảng uỷ Khối".normalize("NFD"), ["Đảng uỷ Khối", "Chi bộ Hòa Bình"]],
    ["F35 the other tone placement", "ủy khối", ["Đảng uỷ Khối", "Chi bộ Hòa Bình"]],
    ["F35 the other tone placement", "hoà bình", ["Chi bộ Hòa Bình"]],
    ["F36 zero-width and direction marks", "\u200bhoa\u200d \u202ebinh", ["Chi bộ Hòa Bình"]],
    ["F36 an unbreakable space", "hoa\u00a0binh", ["Chi bộ Hòa Bình"]],
    ["no diacritics, upper case", "  HOA   BINH ", ["Chi bộ Hòa Bình"]],
  ])("%s: %j finds it", async (_case, typed, names) => {
    serveSmallSet({ search: entries, books: { 2024: {} } });
    const { dialog } = await search(typed);
    expect(found(dialog)).toEqual(names);
  });

  it("F37 look-alike letters find nothing, and are warned of", async () => {
    serveSmallSet({ search: entries, books: { 2024: {} } });
    const { dialog } = await search("Hòa Вình");
    expect(found(dialog)).toEqual([]);
    expect(within(dialog).getByRole("status")).toHaveTextContent(
      "Không có đơn vị nào khớp: có chữ cái giống chữ La-tinh nhưng thuộc bảng chữ khác",
    );
  });

  it("F34 F36 ids in a link and in the data are the same id", async () => {
    serveSmallSet({
      units: [unit("hòa-bình", "Hòa Bình"), unit("b", "B")],
      books: { 2024: { observations: [said("\u200bhòa-bình\u00a0".normalize("NFD"), 7)] } },
    });
    renderApp(`${nine}#/`);
    expect(await rowOf("Hòa Bình")).toMatch(/7 – Chưa có kế hoạch$/);
  });

  it("F37 look-alike letters in the data are warned of, and the record is kept", async () => {
    serveSmallSet({
      units: [unit("a", "Кhối A")],
      books: { 2024: { observations: [said("a", 7)] } },
    });
    const { user } = renderApp(`${nine}#/`);
    expect(await rowOf("Кhối A")).toMatch(/7 – Chưa có kế hoạch$/);
    await user.click(await screen.findByText(/1 bản ghi cần xem lại/));
    expect(screen.getByText(/children\[0\]\.name\.vi: "Кhối A", có chữ giống chữ khác/)).toBeInTheDocument();
  });
});

describe("F66 markup in names stays text", () => {
  const evil = `<img src=x onerror="alert(1)"><b>Đậm</b>`;

  it("in the list, the table, the headline, the search, the sources", async () => {
    serveSmallSet({
      units: [unit("a", evil)],
      indicators: [
        {
          id: "new-members",
          name: { vi: evil },
          unit: { vi: "<i>người</i>" },
          kind: "flow",
          direction: "higher",
          group: "g",
        },
      ],
      books: {
        2024: {
          observations: [said("a", 7, { quote: evil, note: { vi: evil } })],
          sources: [{ ...report, title: evil, url: "javascript:alert(1)" }],
        },
      },
      search: [{ id: "a", name: { vi: evil }, kind: "cell", path: evil }],
    });
    const { user } = renderApp(`?committee=a&period=${period}#/`);
    await headlineIs("7 <i>người</i>");
    const units = await panel("units");
    expect(within(units).getByRole("link", { name: evil })).toBeInTheDocument();
    await user.click(within(units).getByRole("button", { name: /^7/ }));
    const trail = await screen.findByRole("dialog");
    expect(trail).toHaveTextContent(evil);
    expect(within(trail).queryByRole("link")).not.toBeInTheDocument();
    await user.click(within(units).getByRole("button", { name: "Bảng" }));
    expect(rowsIn(within(units).getByRole("table"))[0]?.[0]).toBe(evil);
    await user.click(screen.getByRole("button", { name: /^Đơn vị/ }));
    expect(
      await within(await screen.findByRole("dialog", { name: "Tìm đơn vị…" })).findByText(evil),
    ).toBeInTheDocument();
    expect(document.querySelector("img[src], article b > b, main i, [href^='javascript']")).toBeNull();
    expect(screen.getByText(/1 bản ghi cần xem lại/)).toBeInTheDocument();
  });
});

describe("F65 formula text in names", () => {
  it("is copied inert, each name within its cell", async () => {
    const formula = '=HYPERLINK("https://x.example";"Bấm")';
    serveSmallSet({
      units: [unit("a", formula), unit("b", "Hai\tô\ndòng")],
      books: { 2024: { observations: [said("a", 7), said("b", 9)] } },
    });
    const { user } = renderApp(`${nine}&sort=value#/`);
    const units = await panel("units");
    await user.click(within(units).getByRole("button", { name: "Sao chép" }));
    await within(units).findByRole("button", { name: "Đã sao chép" });
    const [, ...lines] = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
    expect(lines.slice(0, 2).map((cells) => [cells[0], cells[2]])).toEqual([
      ["Hai ô dòng", "9"],
      [`'${formula}`, "7"],
    ]);
  });
});

describe("F67 names of object properties are names", () => {
  it.each(["__proto__", "constructor", "toString"])(
    "%s as an id of a unit and of an indicator",
    async (id) => {
      serveSmallSet({
        units: [unit(id, "Đơn vị lạ"), unit("b", "Đơn vị B")],
        indicators: [
          {
            id,
            name: { vi: "Chỉ tiêu lạ" },
            unit: { vi: "lượt" },
            kind: "flow",
            direction: "higher",
            group: id,
          },
        ],
        books: {
          2024: {
            observations: [said(id, 7, { indicator: id }), said("b", 9, { indicator: id })],
            targets: [planned(id, 10, { indicator: id })],
          },
        },
      });
      renderApp(`?committee=${id}&indicator=${id}&period=${period}#/`);
      await headlineIs("7 trong 10 lượt");
      expect(await rowOf("Đơn vị B")).toMatch(/9 – Chưa có kế hoạch$/);
      expect(linkWords()).toEqual({ committee: id, indicator: id, period });
    },
  );

  it("a figure of an indicator called __proto__ that the catalogue does not name changes nothing", async () => {
    serveSmallSet({
      units: [unit("a", "A")],
      books: {
        2024: {
          observations: [said("a", 7), JSON.parse(JSON.stringify(said("a", 9, { indicator: "__proto__" })))],
        },
      },
    });
    renderApp(`${nine}#/`);
    expect(await rowOf("A")).toMatch(/7 – Chưa có kế hoạch$/);
  });
});

describe("F33 committees that are renamed or merged", () => {
  const set = {
    units: [
      unit("old", "Tên cũ", { to: "2023", successors: [{ id: "new", kind: "renamed" }] }),
      unit("new", "Tên mới", { from: "2024" }),
      unit("merged", "Đã sáp nhập", { to: "2024-06", successors: [{ id: "new", kind: "merged" }] }),
    ],
    books: {
      2023: {
        observations: [said("old", 20, { period: "2023-01-01/P9M" })],
        targets: [planned("old", 25, { period: "2023" })],
      },
      2024: {
        observations: [said("new", 30), said("merged", 4, { period: "2024-S1" })],
        targets: [planned("new", 40)],
      },
    },
  } as const;

  it("each keeps its own name and figures; outside its life it is not applicable, which is neither 0 nor missing", async () => {
    serveSmallSet(set);
    const { unmount } = renderApp(`${nine}#/`);
    expect(await rowOf("Tên cũ")).toMatch(/– – – Không áp dụng$/);
    expect(await rowOf("Tên mới")).toMatch(/30 \/ 40 75% Đúng tiến độ$/);
    unmount();
    renderApp("?period=2023-01-01/P9M#/");
    expect(await rowOf("Tên cũ")).toMatch(/20 \/ 25 80% Đúng tiến độ$/);
    expect(await rowOf("Tên mới")).toMatch(/– – – Không áp dụng$/);
  });

  it("a committee that ended within the period has what it counted until then", async () => {
    serveSmallSet(set);
    renderApp(`${nine}#/`);
    expect(await rowOf("Đã sáp nhập")).toMatch(/4 – Chưa có kế hoạch$/);
  });

  it("says so in its headline, and stands beside the one that came after it", async () => {
    serveSmallSet(set);
    const { user } = renderApp(`?committee=old&period=${period}#/`);
    await headlineIs("không áp dụng vì đơn vị không hoạt động trong kỳ này");
    await user.click(await screen.findByRole("link", { name: "Tên mới" }));
    await headlineIs("30 trong 40");
    expect(await listedNames()).toHaveLength(3);
  });
});
