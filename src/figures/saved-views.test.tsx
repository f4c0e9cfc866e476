import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { useSavedViews, useViewsKept } from "../preferences/saved-views-store.ts";
import { SavedViews } from "./saved-views.tsx";

function open(link: string, suggestedName?: string) {
  history.replaceState(null, "", `/${link}`);
  render(
    <Router hook={useHashLocation}>
      <SavedViews {...(suggestedName === undefined ? {} : { suggestedName })} />
    </Router>,
  );
  return userEvent.setup();
}

const names = () =>
  screen.queryAllByRole("listitem").map((item) => within(item).getByRole("link").textContent);

beforeEach(() => {
  localStorage.clear();
  useSavedViews.setState(useSavedViews.getInitialState(), true);
  useViewsKept.setState(true);
});

describe("SavedViews", () => {
  it("names the view that is open and leads back to it; the language stays the reader's", async () => {
    const user = open("?committee=khoi&period=2024-Q3&lang=vi#/compare", "Khối, quý III");
    expect(screen.getByText("Chưa lưu cách xem nào.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    expect(screen.getByRole("status")).toHaveTextContent("Đã lưu “Khối, quý III”");
    expect(screen.getByRole("link", { name: "Khối, quý III" })).toHaveAttribute("aria-current", "true");
    expect(useSavedViews.getState().views).toEqual([
      { name: "Khối, quý III", query: "?committee=khoi&period=2024-Q3", page: "/compare" },
    ]);
  });

  it("opens a view as it was: what it does not say leaves the link", async () => {
    useSavedViews.getState().save({ name: "A", query: "?committee=khoi", page: "/compare" });
    const user = open("?indicator=badges&show=matrix&lang=en&utm=x#/");
    await user.click(screen.getByRole("link", { name: "A" }));
    expect(location.search).toBe("?lang=en&utm=x&committee=khoi");
    expect(location.hash).toBe("#/compare");
  });

  it("deletes with a way back; the focus is on it", async () => {
    for (const name of ["A", "B"]) useSavedViews.getState().save({ name, query: "", page: "/" });
    const user = open("#/");
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xóa “B”" }));
    expect(names()).toEqual(["A"]);
    expect(screen.getByRole("status")).toHaveTextContent("Đã xóa “B”");
    expect(screen.getByRole("button", { name: "Hoàn tác" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(names()).toEqual(["B", "A"]);
    expect(screen.getByRole("status")).toHaveTextContent("Đã hoàn tác");
    expect(screen.getByRole("textbox")).toHaveFocus();
  });

  it("renames, but not to a name that is taken; Escape leaves it", async () => {
    for (const name of ["A", "B"]) useSavedViews.getState().save({ name, query: "", page: "/" });
    const user = open("#/");
    await user.click(screen.getByRole("button", { name: "Đổi tên “A”" }));
    const field = screen.getByRole("textbox", { name: "Đổi tên “A”" });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, "B{Enter}");
    expect(field).toBeInvalid();
    await user.keyboard("{Escape}");
    expect(names()).toEqual(["B", "A"]);
    expect(screen.getByRole("button", { name: "Đổi tên “A”" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Đổi tên “A”" }), " mới{Enter}");
    expect(names()).toEqual(["B", "A mới"]);
    expect(screen.getByRole("button", { name: "Hoàn tác" })).toHaveFocus();
  });

  it("F70 says so where the browser keeps nothing, and works until it is closed", async () => {
    const shut = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("Denied", "SecurityError");
    });
    const user = open("#/", "A");
    await user.click(screen.getByRole("button", { name: "Lưu" }));
    expect(names()).toEqual(["A"]);
    expect(screen.getByText(/sẽ mất khi đóng cửa sổ/)).toBeInTheDocument();
    shut.mockRestore();
  });
});
