import type { Text } from "../../src/domain/committee.ts";
import type { Direction, Indicator, IndicatorKind, Relation } from "../../src/domain/indicator.ts";

const members = { vi: "đảng viên", en: "members" };
const badges = { vi: "huy hiệu", en: "badges" };
const classes = { vi: "lớp", en: "classes" };
const learners = { vi: "học viên", en: "learners" };
const organisations = { vi: "tổ chức", en: "organisations" };
const committees = { vi: "đảng bộ", en: "committees" };
const cells = { vi: "chi bộ", en: "cells" };
const percent = { vi: "%", en: "%" };

type Row = readonly [
  id: string,
  kind: IndicatorKind,
  direction: Direction,
  unit: Text,
  vi: string,
  en: string,
];

const groups: Readonly<Record<string, readonly Row[]>> = {
  membership: [
    ["new-members", "flow", "higher", members, "Kết nạp đảng viên mới", "New members admitted"],
    [
      "official-recognitions",
      "flow",
      "higher",
      members,
      "Công nhận đảng viên chính thức",
      "Members made official",
    ],
    ["members", "stock", "neutral", members, "Tổng số đảng viên", "Members in total"],
    ["members-transferred-in", "flow", "neutral", members, "Đảng viên chuyển đến", "Members transferred in"],
    ["members-transferred-out", "flow", "neutral", members, "Đảng viên chuyển đi", "Members transferred out"],
    ["members-removed", "flow", "lower", members, "Đảng viên bị khai trừ, xóa tên", "Members removed"],
    ["members-deceased", "flow", "neutral", members, "Đảng viên từ trần", "Members deceased"],
    ["badges", "flow", "neutral", badges, "Trao tặng Huy hiệu Đảng", "Party badges awarded"],
  ],
  training: [
    ["awareness-classes", "flow", "higher", classes, "Lớp bồi dưỡng nhận thức về Đảng", "Awareness classes"],
    [
      "awareness-learners",
      "flow",
      "higher",
      learners,
      "Học viên lớp nhận thức về Đảng",
      "Awareness learners",
    ],
    ["theory-classes", "flow", "higher", classes, "Lớp bồi dưỡng lý luận chính trị", "Theory classes"],
    ["theory-learners", "flow", "higher", learners, "Học viên lớp lý luận chính trị", "Theory learners"],
  ],
  inspection: [
    [
      "inspected-organisations",
      "flow",
      "higher",
      organisations,
      "Tổ chức đảng được kiểm tra",
      "Organisations inspected",
    ],
    ["inspected-members", "flow", "higher", members, "Đảng viên được kiểm tra", "Members inspected"],
  ],
  organisation: [
    ["new-grassroots-cells", "flow", "higher", cells, "Thành lập mới chi bộ cơ sở", "New grassroots cells"],
    [
      "grassroots-organisations",
      "stock",
      "neutral",
      organisations,
      "Tổ chức cơ sở đảng",
      "Grassroots organisations",
    ],
    ["grassroots-committees", "stock", "neutral", committees, "Đảng bộ cơ sở", "Grassroots committees"],
    ["grassroots-cells", "stock", "neutral", cells, "Chi bộ cơ sở", "Grassroots cells"],
  ],
  quality: [
    [
      "members-rated-good",
      "ratio",
      "higher",
      percent,
      "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ",
      "Members rated good",
    ],
    [
      "meeting-attendance",
      "ratio",
      "higher",
      percent,
      "Tỷ lệ đảng viên dự sinh hoạt chi bộ",
      "Meeting attendance",
    ],
  ],
};

export const sampleIndicators: readonly Indicator[] = Object.entries(groups).flatMap(([group, rows]) =>
  rows.map(([id, kind, direction, unit, vi, en]) => ({ id, name: { vi, en }, unit, kind, direction, group })),
);

export const sampleRelations: readonly Relation[] = [
  { kind: "sum", whole: "grassroots-organisations", parts: ["grassroots-committees", "grassroots-cells"] },
  {
    kind: "balance",
    closing: "members",
    plus: ["new-members", "members-transferred-in"],
    minus: ["members-transferred-out", "members-removed", "members-deceased"],
  },
];

export const flowIds = sampleIndicators.filter(({ kind }) => kind === "flow").map(({ id }) => id);
