import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { mockServer } from "../support/mock-server.ts";
import { lineOf, panel } from "../support/panels.ts";
import { linkWords, renderApp } from "../support/render-app.tsx";

mockServer();

const city = "?committee=khoi-cac-co-quan-thanh-pho";

describe("the trail of a figure", () => {
  it("says the formulas with their numbers, the observation and its report", async () => {
    const { user } = renderApp(`${city}#/`);
    const line = await lineOf("Đảng ủy Khối các cơ quan thành phố");
    await user.click(within(line).getByRole("button", { name: "72,5%" }));
    const trail = await screen.findByRole("dialog");
    expect(trail).toHaveTextContent(
      "Đảng ủy Khối các cơ quan thành phố · Kết nạp đảng viên mới · 9 tháng năm 2024",
    );
    expect(trail).toHaveTextContent("116 ÷ 160 = 72,5%");
    expect(trail).toHaveTextContent(/25,1%/);
    expect(within(trail).getByText("chỉ tiêu được giao")).toBeInTheDocument();
    expect(trail).toHaveTextContent("Báo cáo 9 tháng năm 2024 của Đảng ủy Khối các cơ quan thành phố");
    // The focus follows the drawing.
    await waitFor(() => expect(trail).toHaveFocus());
  });

  it("opens by keyboard, follows the focus, closes by Escape and gives the focus back", async () => {
    const { user } = renderApp(`${city}&lang=en#/`);
    const line = await lineOf("Party committee of the bloc of municipal agencies", "en");
    const value = within(line).getByRole("button", { name: /^116/ });
    value.focus();
    await user.keyboard("{Enter}");
    const trail = await screen.findByRole("dialog");
    expect(trail).toHaveTextContent("Jan–Sep 2024");
    const other = await lineOf(/second term/, "en");
    within(other).getByRole("button", { name: "94%" }).focus();
    expect(await screen.findByText(/second term.*Jan–Sep 2023/, { selector: "p" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(within(other).getByRole("button", { name: "94%" })).toHaveFocus();
  });

  it("shows what a derived figure was derived from", async () => {
    const { user } = renderApp("?committee=dang-uy-khoi#/");
    const quarters = await panel("quarters");
    await user.click(within(quarters).getByRole("button", { name: "Bảng" }));
    await user.click(within(quarters).getByRole("button", { name: "62" }));
    const trail = await screen.findByRole("dialog");
    expect(trail).toHaveTextContent("94 − 32 = 62");
    const observations = within(trail)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(observations.join()).toMatch(/94 · 9 tháng năm 2023.*32 · Quý III\/2023/);
  });

  it("leads from the headline and from a tile, and leaves the link alone", async () => {
    const { user } = renderApp(`${city}#/`);
    const headline = await screen.findByRole("heading", { level: 1 });
    await user.click(await within(headline).findByRole("button", { name: /116 trong 160/ }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("116 ÷ 160 = 72,5%");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Đóng" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.click(within(await panel("tiles")).getByRole("button", { name: /^144/ }));
    expect(await screen.findByRole("dialog")).toHaveTextContent("Học viên lớp bồi dưỡng nhận thức về Đảng");
    expect(linkWords()).toEqual({ committee: "khoi-cac-co-quan-thanh-pho" });
  });

  it("links to the report where that has an address, and to nothing that is not the web", async () => {
    const { user } = renderApp("?committee=tinh-uy-quang-nam#/");
    await panel("units");
    await user.click(within(screen.getByRole("heading", { level: 1 })).getByRole("button"));
    const link = within(await screen.findByRole("dialog")).getByRole("link", { name: "Mở báo cáo" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^https:\/\/baoquangnam\.vn\//));
    expect(link).toHaveAttribute("rel", "noreferrer");
  });
});
