import { describe, expect, it } from "vitest";
import type { CommitteeWire } from "../../api/committee.schema.ts";
import { datedCommittees } from "./dated-committee.ts";

const committees: readonly CommitteeWire[] = [
  {
    id: "old",
    name: { vi: "Cũ" },
    kind: "organisation",
    to: "2023-12",
    successors: [{ id: "new", kind: "renamed" }],
  },
  {
    id: "new",
    name: { vi: "Mới" },
    kind: "organisation",
    from: "2024-01",
    to: "2025-06-30",
    successors: [{ id: "one", kind: "merged" }],
  },
  { id: "one", name: { vi: "Một" }, kind: "organisation", from: "2025-07-01" },
  {
    id: "part",
    name: { vi: "Chia" },
    kind: "organisation",
    to: "2023",
    successors: [
      { id: "p1", kind: "split" },
      { id: "p2", kind: "split" },
    ],
  },
  {
    id: "two",
    name: { vi: "Hai" },
    kind: "organisation",
    to: "2023",
    successors: [
      { id: "p1", kind: "merged" },
      { id: "p2", kind: "merged" },
    ],
  },
  { id: "gone", name: { vi: "Hết" }, kind: "organisation", to: "2023" },
  { id: "always", name: { vi: "Luôn" }, kind: "organisation" },
  {
    id: "circle",
    name: { vi: "Vòng" },
    kind: "organisation",
    to: "2020",
    successors: [{ id: "circle", kind: "renamed" }],
  },
];

describe("which committee a name means at a time", () => {
  it.each([
    ["old", "2023", "old"],
    ["old", "2023-12-31", "old"],
    ["old", "2024-Q1", "new"],
    ["old", "2024", "new"],
    ["old", "2026", "one"],
    ["old", "2023-07-01/P12M", "old"],
    ["new", "2024", "new"],
    ["new", "2023", "old"],
    ["new", "2023-12", "old"],
    ["new", "2023-12-01/P2M", "new"],
    ["new", "2025-07-01", "one"],
    ["new", "2025-06-30", "new"],
    ["one", "2024", "one"],
    ["part", "2024", "part"],
    ["two", "2024", "two"],
    ["gone", "2024", "gone"],
    ["always", "2000", "always"],
    ["always", "x", "always"],
    ["old", "x", "old"],
    ["unknown", "2024", "unknown"],
    ["circle", "2024", "circle"],
  ] as const)("%s in %s is", (a, b, read) => {
    expect(datedCommittees(committees)(a, b)).toEqual(read);
  });
});
