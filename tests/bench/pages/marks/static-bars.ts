import type { ProgressRow } from "../../../../src/figures/progress-view-model.ts";

const line = 40;

/** The list of bullet bars as one hand-written picture, nothing in it that answers. */
export function staticBars(rows: readonly ProgressRow[], scaleMax: number): string {
  const width = (share: number) => ((share / scaleMax) * 340).toFixed(1);
  const drawn = rows.map((row, index) => {
    const y = index * line;
    return `<g transform="translate(0 ${y})" role="img" aria-label="${row.description}">
<text x="0" y="16" font-weight="500">${row.name}</text><text x="0" y="32" fill="#59636e">${row.period}</text>
<rect x="360" y="8" width="${width(1)}" height="18" fill="none" stroke="#59636e"/>
<rect x="360" y="12" width="${width(row.bar?.attained ?? 0)}" height="10" fill="#2b3640"/>
<line x1="${360 + Number(width(row.bar?.due ?? 0))}" x2="${360 + Number(width(row.bar?.due ?? 0))}" y1="4" y2="30" stroke="#9b1420"/>
<text x="800" y="20" text-anchor="end">${row.value} / ${row.plan}</text><text x="880" y="20" text-anchor="end">${row.attainment}</text>
<text x="900" y="20">${row.statusWord}</text></g>`;
  });
  return `<svg width="1040" height="${rows.length * line}" font-size="14" font-family="sans-serif">${drawn.join("")}</svg>`;
}
