import { afterEach, expect, it } from "vitest";
import { formatInstantDay } from "./date-label.ts";

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
});

it.each([
  ["Asia/Ho_Chi_Minh", "27/11/2026", "27 Nov 2026"],
  ["Pacific/Pago_Pago", "26/11/2026", "26 Nov 2026"],
])("an instant near midnight is of the reader's day, in %s", (here, vi, en) => {
  process.env["TZ"] = here;
  expect(formatInstantDay("2026-11-26T18:30:00Z", "vi")).toBe(vi);
  expect(formatInstantDay("2026-11-26T18:30:00Z", "en")).toBe(en);
});
