import { expect, it } from "vitest";
import { distributionOf } from "../domain/distribution.ts";
import type { Movement } from "../domain/ranking.ts";
import { formatPercent } from "./number.ts";
import { distributionSentence, rankingSentence } from "./ranking-sentence.ts";

it.each<[number | undefined, Movement | undefined, boolean, string, string]>([
  [3, { kind: "up", places: 2 }, false, "xếp thứ 3 trong 17, lên 2 bậc", "3rd of 17, up 2 places"],
  [1, { kind: "down", places: 1 }, false, "xếp thứ 1 trong 17, xuống 1 bậc", "1st of 17, down 1 place"],
  [2, { kind: "same" }, true, "cùng xếp thứ 2 trong 17, không đổi", "joint 2nd of 17, unchanged"],
  [
    11,
    { kind: "new" },
    false,
    "xếp thứ 11 trong 17, kỳ trước chưa xếp hạng",
    "11th of 17, not ranked the period before",
  ],
  [
    undefined,
    { kind: "gone" },
    false,
    "chưa xếp hạng được, kỳ trước có xếp hạng",
    "cannot be ranked yet, ranked the period before",
  ],
  [13, undefined, false, "xếp thứ 13 trong 17", "13th of 17"],
  [undefined, undefined, false, "chưa xếp hạng được", "cannot be ranked yet"],
])("rankingSentence of rank %s, %o is said in both languages", (rank, movement, isShared, vi, en) => {
  expect(rankingSentence({ rank, movement }, 17, isShared, "vi")).toBe(vi);
  expect(rankingSentence({ rank, movement }, 17, isShared, "en")).toBe(en);
});

it.each([
  [
    [0.6, 0.725, 0.81],
    "Trung vị của 3 đơn vị là 72,5%; một nửa nằm từ 66,3% đến 76,8%",
    "The median of 3 units is 72.5%; half lie between 66.3% and 76.8%",
  ],
  [
    [0.5],
    "Trung vị của 1 đơn vị là 50%; một nửa nằm từ 50% đến 50%",
    "The median of 1 unit is 50%; half lie between 50% and 50%",
  ],
])("distributionSentence of %j", (values, vi, en) => {
  const found = distributionOf(values);
  expect(found && distributionSentence(found, (share) => formatPercent(share, "vi"), "vi")).toBe(vi);
  expect(found && distributionSentence(found, (share) => formatPercent(share, "en"), "en")).toBe(en);
});
