import { expect, it } from "vitest";
import { clockText, elapsedOf, pausedTimer, startedTimer, stoppedTimer } from "./talk-timer.ts";

it.each([
  [0, "0:00"],
  [5_999, "0:05"],
  [725_000, "12:05"],
  [3_725_000, "1:02:05"],
])("%i ms are %s", (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

it("counts what was spoken, not the pauses", () => {
  const first = startedTimer(stoppedTimer, 1_000);
  expect(elapsedOf(first, 4_000)).toBe(3_000);
  // A second start does not start over.
  expect(startedTimer(first, 3_000)).toBe(first);
  const paused = pausedTimer(first, 4_000);
  expect(elapsedOf(paused, 99_000)).toBe(3_000);
  expect(elapsedOf(startedTimer(paused, 100_000), 101_000)).toBe(4_000);
});

it("F78 a clock that was set back takes nothing away", () => {
  expect(elapsedOf({ before: 500, since: 10_000 }, 2_000)).toBe(500);
});
