import { expect, it } from "vitest";
import type { Committee } from "../domain/committee.ts";
import type { LifeEvent } from "../domain/lifespan.ts";
import { lifeEventSentence } from "./life-sentence.ts";
import { periodOf } from "./subjects.test-support.ts";

function link(id: string, isLoaded = true) {
  const committee: Committee = {
    id,
    name: { vi: id },
    kind: "organisation",
    life: { start: -Infinity, end: Infinity },
    successors: [],
    unitsListed: "some",
    years: [],
  };
  return { id, committee: isLoaded ? committee : undefined };
}

const day = periodOf("2023-07").start;
const [a, b] = [link("A"), link("B")];
const [unknown, stranger] = [link("x", false), link("y", false)];

it.each<[Pick<LifeEvent, "kind" | "others" | "links">, "starts" | "ends" | "goes on", string, string]>([
  [{ kind: "founded", others: "none", links: [] }, "starts", "thành lập", "founded"],
  [{ kind: "ended", others: "none", links: [] }, "ends", "kết thúc hoạt động", "ended"],
  [{ kind: "renamed", others: "earlier", links: [a] }, "goes on", "đổi tên từ A", "renamed from A"],
  [
    { kind: "renamed", others: "later", links: [unknown] },
    "ends",
    "đổi tên thành một đơn vị khác",
    "renamed to another unit",
  ],
  [
    { kind: "merged", others: "earlier", links: [a, b] },
    "starts",
    "thành lập trên cơ sở sáp nhập A và B",
    "formed by the merger of A and B",
  ],
  [{ kind: "merged", others: "earlier", links: [a] }, "goes on", "nhận sáp nhập A", "took in A"],
  [{ kind: "merged", others: "later", links: [a] }, "ends", "sáp nhập vào A", "merged into A"],
  [{ kind: "split", others: "earlier", links: [a] }, "starts", "tách từ A", "split from A"],
  [{ kind: "split", others: "later", links: [a] }, "goes on", "tách ra A", "parted with A"],
  [
    { kind: "split", others: "later", links: [a, unknown, stranger] },
    "ends",
    "chia tách thành A và 2 đơn vị khác",
    "split into A and 2 other units",
  ],
])("F33 lifeEventSentence of %o, where the life %s", (event, life, vi, en) => {
  const place = { isStart: life === "starts", isEnd: life === "ends" };
  expect(lifeEventSentence({ ...event, day }, place, "vi")).toBe(`1/7/2023: ${vi}`);
  expect(lifeEventSentence({ ...event, day }, place, "en")).toBe(`1 Jul 2023: ${en}`);
});
