import { expect, it } from "vitest";
import { committeeOfPath, committeePath } from "./committee-path.ts";

it.each(["cum-3", "đảng ủy/1", "100%"])("finds %s in its own path", (id) => {
  expect(committeeOfPath(committeePath(id))).toBe(id);
});

it.each(["/", "/compare", "/committees"])("finds none in %s", (path) => {
  expect(committeeOfPath(path)).toBeUndefined();
});

it("takes what is not encoded as it is", () => {
  expect(committeeOfPath("/committees/100%")).toBe("100%");
});
