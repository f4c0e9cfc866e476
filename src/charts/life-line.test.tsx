import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { boxOf, overlaps } from "./label.ts";
import type { LifeEvent, LifeLane, LifeLineProps } from "./life-lane.ts";
import { layOutLife } from "./life-layout.ts";
import { LifeLine } from "./life-line.tsx";

describe("LifeLine", () => {
  it("F33 writes names, days, events and years", () => {
    const chart = draw();
    const shown = [
      "Đảng ủy Khối tỉnh",
      "đến 28/2/2025",
      "thành lập 2016",
      "sáp nhập 3/2025",
      "Đảng ủy mới",
      "2020",
    ];
    for (const words of shown) expect(within(chart).getByText(words)).toBeInTheDocument();
  });

  it("is one picture with a name and a description", () => {
    draw();
    const chart = screen.getByRole("img", { name: "Quá trình" });
    expect(chart).toHaveAccessibleDescription("Từ 2016");
    expect(chart).toHaveAttribute("data-chart", "life");
  });

  it("leads from a committee to its successor at the time of the event", () => {
    const { links, lanes } = layOutLife(life, size(700));
    expect(links).toEqual([{ x: lanes[0]?.right, from: lanes[0]?.y, to: lanes[1]?.y }]);
    expect(lanes[1]?.left).toBe(lanes[0]?.right);
  });

  it("runs past the edge where a beginning or an end is not known", () => {
    const { lanes } = layOutLife({ ...life, lanes: [{ key: "a", name: "A", isSubject: true }] }, size(700));
    expect(lanes[0]).toMatchObject({ left: 0, right: 700 });
  });

  it("tells the kinds of events by shape", () => {
    const kinds = ["founded", "renamed", "merged", "split", "ended"] as const;
    const chart = draw({
      events: kinds.map((kind, index) => ({ kind, at: 2017 + index, lane: "old", label: kind })),
    });
    const shapes = [...chart.querySelectorAll("path[class*=mark]")].map((mark) => mark.getAttribute("d"));
    expect(new Set(shapes).size).toBe(5);
  });

  it.each([300, 700, 1400])("never writes one text over another or beyond its sides, %i px wide", (width) => {
    fc.assert(
      fc.property(lives, (drawn) => {
        const { lanes, ticks, height } = layOutLife(drawn, size(width));
        const words = lanes.flatMap(({ name, note }) => [name, note]);
        const events = lanes.flatMap(({ marks }) => marks.map(({ label }) => label));
        const years = ticks.map(({ label }) => label);
        const boxes = [...words, ...events, ...years].filter((text) => text !== undefined).map(boxOf);
        expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)))).toEqual(
          [],
        );
        expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
        expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
      }),
    );
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("F21 refuses the time %d", (start) => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => draw({ lanes: [{ key: "a", name: "A", isSubject: true, start }] })).toThrow(RangeError);
    expect(() => draw({ from: 2026 })).toThrow(RangeError);
    silent.mockRestore();
  });

  it("F66 shows markup in words as it is", () => {
    const chart = draw({ lanes: [{ key: "a", name: "<b>A</b>", isSubject: true }] });
    expect(within(chart).getByText("<b>A</b>")).toBeInTheDocument();
  });

  it("opens a successor by mouse and keyboard", async () => {
    const onSelect = vi.fn<(key: string) => void>();
    draw({ onSelect });
    const group = screen.getByRole("group", { name: "Quá trình" });
    const [only] = within(group).getAllByRole("button");
    expect(only).toHaveAccessibleName("Đảng ủy mới");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(within(group).getByText("Đảng ủy mới"));
    expect(onSelect.mock.calls).toEqual([["new"], ["new"]]);
  });
});

const life: LifeLineProps = {
  lanes: [
    {
      key: "old",
      name: "Đảng ủy Khối tỉnh",
      note: "đến 28/2/2025",
      start: 2016,
      end: 2025.2,
      isSubject: true,
    },
    { key: "new", name: "Đảng ủy mới", start: 2025.2, isSubject: false },
  ],
  events: [
    { kind: "founded", at: 2016, lane: "old", label: "thành lập 2016" },
    { kind: "merged", at: 2025.2, lane: "old", to: "new", label: "sáp nhập 3/2025" },
  ],
  from: 2015,
  to: 2026,
  ticks: [2016, 2018, 2020, 2022, 2024].map((at) => ({ at, label: `${at}` })),
  label: "Quá trình",
  description: "Từ 2016",
};

function size(width: number) {
  return { width, height: 1, root: 16 };
}

function draw(props: Partial<LifeLineProps> = {}): HTMLElement {
  return render(<LifeLine {...life} {...props} />).container;
}

const time = fc.double({ min: 2015, max: 2026, noNaN: true });
const optionalTime = fc.option(time, { nil: undefined });
const names = fc.constantFrom(
  "Chi bộ Báo",
  "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Quảng Nam, khóa II",
);
const lane: fc.Arbitrary<LifeLane> = fc.record({
  key: fc.uuid(),
  name: names,
  note: fc.constantFrom(undefined, "từ 1/7/2020 đến 28/2/2025"),
  start: optionalTime,
  end: optionalTime,
  isSubject: fc.boolean(),
});
const kinds = fc.constantFrom("founded", "renamed", "merged", "split", "ended") satisfies fc.Arbitrary<
  LifeEvent["kind"]
>;
const lives = fc.array(lane, { minLength: 1, maxLength: 5 }).chain((lanes) => {
  const key = fc.constantFrom(...lanes.map((each) => each.key));
  const label = fc.constantFrom("đổi tên 1/7/2025", "chia tách");
  return fc
    .array(fc.record({ kind: kinds, at: time, lane: key, label }), { maxLength: 8 })
    .map((events): LifeLineProps => Object.assign({}, life, { lanes, events }));
});
