import type { QuarterPoint } from "../charts/quarter-point.ts";
import type { Status } from "../domain/assessment.ts";
import type { Language } from "../messages/language.ts";
import { formatNumber, formatPercent } from "../messages/number.ts";
import { wordsOf } from "../messages/words.ts";
import { newDeck, newSlide } from "./new-deck.ts";
import type { Deck } from "./deck.ts";
import type { BulletRow } from "./slide-chart.ts";
import type { FigureContent, SlideCell, SlideContent } from "./slide-content.ts";

/** A deck of ten slides, one of every kind, with figures as reports have them. */
export function sampleDeck(language: Language): Deck {
  const contents = contentsIn(language);
  return newDeck({
    id: "sample-deck",
    name: language === "vi" ? "Hội nghị sơ kết 9 tháng năm 2024" : "Review of January–September 2024",
    language,
    takenAt: "2024-09-27T02:00:00.000Z",
    slides: contents.map((content, index) =>
      newSlide({
        id: `s${index + 1}`,
        content,
        notes: language === "vi" ? `Lời cho trang ${index + 1}` : `Words for slide ${index + 1}`,
      }),
    ),
  });
}

/** Units with plans and figures: short and long names, over-achievement, no plan, no data. */
function bulletRows(count: number, language: Language): readonly BulletRow[] {
  const words = wordsOf(language);
  return Array.from({ length: count }, (_, index) => {
    const plan = 4 + ((index * 7) % 9);
    const value = index % 11 === 10 ? undefined : (index * 5) % 12;
    const hasPlan = index % 9 !== 8;
    const attained = value === undefined || !hasPlan ? undefined : value / plan;
    const status = statusOf(attained, value, hasPlan);
    const name = unitName(index, language);
    return {
      key: `unit-${index + 1}`,
      name,
      value: value === undefined ? "–" : formatNumber(value, language),
      plan: hasPlan ? formatNumber(plan, language) : "",
      attainment: attained === undefined ? "–" : formatPercent(attained, language),
      status,
      statusWord: words.statuses[status],
      description: `${name}: ${words.statuses[status]}`,
      bar: hasPlan ? { attained, due: 0.75, precision: "exact" } : undefined,
    };
  });
}

function statusOf(attained: number | undefined, value: number | undefined, hasPlan: boolean): Status {
  if (value === undefined) return "noData";
  if (!hasPlan || attained === undefined) return "noPlan";
  if (attained > 1) return "exceeded";
  return attained === 1 ? "met" : attained >= 0.75 ? "onPace" : "behind";
}

function unitName(index: number, language: Language): string {
  const vi = [
    "Đảng ủy Sở Nông nghiệp và Phát triển nông thôn",
    "Chi bộ Cục Dự trữ Nhà nước khu vực",
    "Đảng ủy Sở Y tế",
    "Đảng bộ Bệnh viện Ẫ Ỗ Ượng",
    "Đảng ủy Công ty TNHH Xuất nhập khẩu tổng hợp",
  ];
  const en = [
    "Department of Agriculture",
    "State Reserve",
    "Department of Health",
    "Hospital",
    "Import-Export Co.",
  ];
  return `${(language === "vi" ? vi : en)[index % 5]} ${index + 1}`;
}

/** Four cumulative periods of which the first two were not reported. */
function quarterPoints(language: Language): readonly QuarterPoint[] {
  const vi = language === "vi";
  const gapLabel = vi ? "chưa có số liệu" : "no data";
  const number = (value: number) => ({ value, label: formatNumber(value, language) });
  return [
    { key: "q1", label: vi ? "Quý I" : "Q1", plan: number(40), gapLabel, isSelected: false },
    { key: "q2", label: vi ? "6 tháng" : "Jan–Jun", plan: number(80), gapLabel, isSelected: false },
    {
      key: "q3",
      label: vi ? "9 tháng" : "Jan–Sep",
      actual: { ...number(116), precision: "exact", isDerived: false },
      plan: number(120),
      lastYear: number(98),
      isSelected: true,
    },
    {
      key: "q4",
      label: vi ? "Năm" : "Year",
      plan: number(160),
      lastYear: number(151),
      forecast: { value: 154.667, low: 146, high: 164, label: vi ? "dự báo 155" : "forecast 155" },
      isSelected: false,
    },
  ];
}

function contentsIn(language: Language): readonly SlideContent[] {
  const vi = language === "vi";
  const body = vi ? "Đảng ủy Khối các cơ quan thành phố" : "Party committee of the city's agencies";
  const facts = vi ? `${body} · lũy kế 2024` : `${body} · cumulative 2024`;
  const rows = bulletRows(110, language);
  const provenance = {
    sources: [vi ? "Báo cáo 9 tháng năm 2024" : "Report of January–September 2024"],
    asOf: "2024-09-26",
    isSample: false,
    unitNames: rows.map(({ name }) => ({ name })),
  };
  const figure = (
    content: Partial<FigureContent> & Pick<FigureContent, "title" | "table">,
  ): FigureContent => ({
    kind: "figure",
    ...provenance,
    subtitle: facts,
    suffix: "",
    ...content,
  });
  const number = (value: number): SlideCell => ({ text: formatNumber(value, language), value });
  const status = (each: Status): SlideCell => ({ text: wordsOf(language).statuses[each], status: each });
  const quarters = quarterPoints(language);
  const periods = quarters.map(({ key, label }) => ({ key, label, description: label, isSelected: false }));
  return [
    {
      kind: "title",
      conference: vi ? "Hội nghị sơ kết 9 tháng đầu năm 2024" : "Review of January–September 2024",
      ordinal: vi ? "lần thứ 15, khóa II" : "15th session, 2nd term",
      body,
      place: vi ? "Đà Nẵng" : "Da Nang",
      date: vi ? "ngày 26/9/2024" : "26 Sep 2024",
    },
    {
      kind: "headline",
      ...provenance,
      segments: vi
        ? [
            { text: "116 trong 160 đảng viên mới sau 9 tháng: " },
            { text: "còn 44 trong quý IV", tone: "late" },
          ]
        : [{ text: "116 of 160 new members after nine months: " }, { text: "44 to go in Q4", tone: "late" }],
      subtitle: facts,
    },
    figure({
      title: vi ? "3 trong 5 chỉ tiêu đạt kế hoạch" : "3 of 5 targets met",
      table: {
        caption: vi ? "Kết quả so với chỉ tiêu" : "Results against targets",
        columns: [
          { key: "indicator", label: vi ? "Chỉ tiêu" : "Indicator", kind: "text" },
          { key: "plan", label: vi ? "Kế hoạch" : "Plan", kind: "number" },
          { key: "actual", label: vi ? "Thực hiện" : "Actual", kind: "number" },
          { key: "attainment", label: vi ? "Tỷ lệ" : "Attainment", kind: "percent" },
          { key: "status", label: vi ? "Đánh giá" : "Status", kind: "text" },
        ],
        rows: (
          [
            [vi ? "Kết nạp đảng viên mới" : "New members admitted", 160, 116, "behind"],
            [vi ? "Công nhận đảng viên chính thức" : "Official recognitions", 120, 126, "exceeded"],
            [vi ? "Lớp bồi dưỡng nhận thức về Đảng" : "Awareness classes", 4, 4, "met"],
            [vi ? "Tặng Huy hiệu Đảng" : "Badges", 45, 45, "met"],
            [vi ? "Kiểm tra tổ chức đảng" : "Inspected organisations", 12, 9, "onPace"],
          ] as const
        ).map(([name, plan, actual, each]) => ({
          key: name,
          cells: [
            { text: name },
            number(plan),
            number(actual),
            { text: formatPercent(actual / plan, language), value: actual / plan },
            status(each),
          ],
        })),
      },
    }),
    figure({
      title: vi
        ? "110 đơn vị: 32 đạt kế hoạch, 41 chậm tiến độ so với mốc thời gian"
        : "110 units: 32 met the plan, 41 are behind",
      chart: { kind: "bullets", rows },
      table: {
        caption: vi ? "Tiến độ theo đơn vị" : "Progress per unit",
        columns: [
          { key: "committee", label: vi ? "Đơn vị" : "Committee", kind: "text" },
          { key: "actual", label: vi ? "Thực hiện" : "Actual", kind: "number" },
          { key: "status", label: vi ? "Đánh giá" : "Status", kind: "text" },
        ],
        rows: rows.map((row) => ({
          key: row.key,
          cells: [
            { text: row.name },
            { text: row.value, value: row.value === "–" ? undefined : Number(row.value) },
            { text: row.statusWord, status: row.status },
          ],
        })),
      },
    }),
    figure({
      title: vi
        ? "116 trong 160 đảng viên mới sau 9 tháng: còn 44 trong quý IV"
        : "116 of 160 new members after nine months: 44 to go in Q4",
      chart: { kind: "quarters", points: quarters },
      table: {
        caption: vi ? "Tiến độ theo quý" : "Progress per quarter",
        columns: [
          { key: "period", label: vi ? "Kỳ" : "Period", kind: "text" },
          { key: "actual", label: vi ? "Thực hiện" : "Actual", kind: "number" },
          { key: "plan", label: vi ? "Mốc" : "Due", kind: "number" },
        ],
        rows: quarters.map(({ key, label, actual, plan }) => ({
          key,
          cells: [
            { text: label },
            { text: actual?.label ?? "–", value: actual?.value },
            { text: plan?.label ?? "–", value: plan?.value },
          ],
        })),
      },
    }),
    figure({
      title: vi ? "Cao hơn cùng kỳ năm trước 18 đảng viên" : "18 members more than a year earlier",
      chart: {
        kind: "columns",
        periods,
        series: [
          {
            key: "a",
            name: unitName(0, language),
            points: quarters.map(({ lastYear, plan, actual }) => ({
              lastYear,
              plan,
              actual: actual && { value: actual.value, label: actual.label, precision: actual.precision },
            })),
          },
          {
            key: "b",
            name: unitName(2, language),
            points: [31, 52, 0, 80].map((value) => ({
              actual: { ...number2(value), precision: "exact" as const },
            })),
          },
        ],
      },
      table: smallTable(language, [
        ["2023", 98],
        ["2024", 116],
      ]),
    }),
    figure({
      title: vi ? "Đi trước năm 2023 từ quý II" : "Ahead of 2023 since the second quarter",
      chart: {
        kind: "lines",
        periods,
        emphasised: "2024",
        reference: { label: vi ? "mốc thời gian" : "due by now", values: [40, 80, 120, 160] },
        lines: [
          {
            key: "2023",
            name: "2023",
            points: [22, 61, 98, 151].map(exact),
          },
          {
            key: "2024",
            name: "2024",
            points: [
              { ...number2(25), precision: "exact" },
              undefined,
              { ...number2(116), precision: "provisional" },
              undefined,
            ],
          },
        ],
      },
      table: smallTable(language, [
        ["2023", 151],
        ["2024", 116],
      ]),
    }),
    figure({
      title: vi ? "Ba đơn vị làm nên phần thiếu 44" : "Three units make up the 44 that are missing",
      chart: {
        kind: "waterfall",
        start: { name: vi ? "Kế hoạch" : "Plan", value: 160, label: "160", fill: "plan" },
        steps: [
          {
            key: "a",
            name: unitName(0, language),
            value: -30,
            label: "−30",
            tone: "unfavourable",
            isRemainder: false,
          },
          {
            key: "b",
            name: unitName(1, language),
            value: -20,
            label: "−20",
            tone: "unfavourable",
            isRemainder: false,
          },
          {
            key: "c",
            name: unitName(2, language),
            value: 6,
            label: "+6",
            tone: "favourable",
            isRemainder: false,
          },
        ],
        end: { name: vi ? "Thực hiện" : "Actual", value: 116, label: "116", fill: "actual" },
      },
      table: smallTable(language, [
        [unitName(0, language), -30],
        [unitName(1, language), -20],
        [unitName(2, language), 6],
      ]),
    }),
    {
      kind: "text",
      ...provenance,
      title: vi ? "Nhiệm vụ quý IV" : "Tasks of the fourth quarter",
      lines: vi
        ? [
            "Mở hai lớp bồi dưỡng nhận thức về Đảng cho quần chúng ưu tú trước ngày 15/10.",
            "Rà soát nguồn kết nạp ở các đơn vị chưa có đảng viên mới; cử cấp ủy viên xuống làm việc với từng chi bộ.",
            "Hoàn thành kiểm tra ba tổ chức đảng còn lại của chương trình năm.",
          ]
        : [
            "Hold two awareness classes before 15 October.",
            "Visit the units that have not admitted anybody yet.",
            "Finish the three inspections of the year's programme.",
          ],
    },
    { kind: "closing", title: vi ? "Trân trọng cảm ơn" : "Thank you", body },
  ];

  function exact(value: number) {
    return { value, label: formatNumber(value, language), precision: "exact" as const };
  }

  function number2(value: number) {
    return { value, label: formatNumber(value, language) };
  }
}

function smallTable(
  language: Language,
  rows: readonly (readonly [name: string, value: number])[],
): FigureContent["table"] {
  const vi = language === "vi";
  return {
    caption: vi ? "Số liệu của biểu đồ" : "The chart's figures",
    columns: [
      { key: "name", label: vi ? "Tên" : "Name", kind: "text" },
      { key: "value", label: vi ? "Thực hiện" : "Actual", kind: "number" },
    ],
    rows: rows.map(([name, value]) => ({
      key: name,
      cells: [{ text: name }, { text: formatNumber(value, language), value }],
    })),
  };
}
