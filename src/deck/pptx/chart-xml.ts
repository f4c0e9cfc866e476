import { slideText } from "../stage.ts";
import type { MarkLook, NativeChart, NativeSeries } from "./native-chart-model.ts";
import { points, pptxFont, type PptxLook } from "./pptx-look.ts";
import { xmlText } from "./xml.ts";

/**
 * The chart's part of a presentation (DrawingML, ECMA-376 part 1, 21.2): every number refers to its cell of the embedded sheet,
 * every label is the printed text, a missing value is a gap. Two axes are defined and two are named.
 */
export function chartXml(chart: NativeChart, look: PptxLook): string {
  const isLines = chart.kind === "lines";
  const plot = isLines ? lineChart(chart, look) : barChart(chart, look);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout(chart)}${plot}${axes(chart, look)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend(chart, look)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(look.ink)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** Names of units need room beside bars; else the program finds the place. */
function layout({ kind }: NativeChart): string {
  if (kind === "columns") return "<c:layout/>";
  const [x, y, w, h] =
    kind === "lines" ? [0.06, 0.08, 0.78, 0.8] : [0.5, kind === "bars" ? 0.14 : 0.02, 0.48, 0.84];
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
}

/** Excel's name of a column: 0 is A. */
function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

const ids = { category: "111111111", value: "222222222" };

function barChart(chart: NativeChart, look: PptxLook): string {
  const isHorizontal = chart.kind !== "columns";
  const isStacked = chart.kind === "stackedBars";
  const overlap = isStacked || chart.isNested ? 100 : 0;
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, look)).join("");
  return `<c:barChart><c:barDir val="${isHorizontal ? "bar" : "col"}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${isHorizontal ? 70 : 40}"/><c:overlap val="${overlap}"/>${axisIds()}</c:barChart>`;
}

function lineChart(chart: NativeChart, look: PptxLook): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, look)).join("");
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function axisIds(): string {
  return `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;
}

function seriesXml(chart: NativeChart, series: NativeSeries, index: number, look: PptxLook): string {
  const column = columnName(index + 1);
  const last = chart.categories.length + 1;
  const isLines = chart.kind === "lines";
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>${strings([series.name])}</c:strRef></c:tx>`;
  const shape = isLines
    ? lineShape(series.look, look)
    : `${barShape(series.look, look)}<c:invertIfNegative val="0"/>`;
  const categories = `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f>${strings(chart.categories)}</c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f>${numbers(series.values)}</c:numRef></c:val>`;
  return `<c:ser>${head}${shape}${labelsXml(chart, series, look)}${categories}${values}${isLines ? '<c:smooth val="0"/>' : ""}</c:ser>`;
}

function strings(texts: readonly string[]): string {
  const known = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${xmlText(text)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${texts.length}"/>${known.join("")}</c:strCache>`;
}

function numbers(values: readonly (number | undefined)[]): string {
  const known = values.flatMap((value, index) =>
    value === undefined ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${known.join("")}</c:numCache>`;
}

/** Where a label stands: at the far end of a column, over a line's point. */
function labelPlace(chart: NativeChart, { look }: NativeSeries): string {
  if (chart.kind === "lines") return look === "reference" ? "b" : "r";
  return "outEnd";
}

function labelsXml(chart: NativeChart, series: NativeSeries, look: PptxLook): string {
  const place = labelPlace(chart, series);
  const colour = series.look === "reference" ? look.house : look.ink;
  const each = series.labels.flatMap((label, index) =>
    label === undefined || series.values[index] === undefined
      ? []
      : [
          `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang="vi-VN" sz="${size}" b="${series.look === "actual" ? 1 : 0}">${fill(colour)}${face}</a:rPr><a:t>${xmlText(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${place}"/>${flags(true)}</c:dLbl>`,
        ],
  );
  return `<c:dLbls>${each.join("")}${flags(false)}</c:dLbls>`;
}

function flags(shows: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${shows ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

const size = Math.round(points(slideText) * 100);
const face = `<a:latin typeface="${pptxFont}"/><a:ea typeface="${pptxFont}"/><a:cs typeface="${pptxFont}"/>`;

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function outline(colour: string, width: number, dash = ""): string {
  return `<a:ln w="${width}">${fill(colour)}${dash}</a:ln>`;
}

function solid(colour: string): string {
  return `<c:spPr>${fill(colour)}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

/** Scenario by fill: solid, lighter, outlined, hatched. */
function barShape(mark: MarkLook, look: PptxLook): string {
  switch (mark) {
    case "actual":
      return solid(look.actual);
    case "lastYear":
    case "quiet":
      return solid(look.lastYear);
    case "favourable":
      return solid(look.ahead);
    case "unfavourable":
      return solid(look.late);
    case "plan":
    case "neutral":
      return `<c:spPr><a:noFill/>${outline(look.plan, 25_400)}</c:spPr>`;
    case "forecast":
      return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${look.plan}"/></a:fgClr><a:bgClr><a:srgbClr val="${look.paper}"/></a:bgClr></a:pattFill>${outline(look.plan, 12_700)}</c:spPr>`;
    default:
      return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  }
}

function lineShape(mark: MarkLook, look: PptxLook): string {
  const isStrong = mark === "actual";
  const colour = isStrong ? look.actual : mark === "reference" ? look.house : look.lastYear;
  const dash = mark === "reference" ? '<a:prstDash val="dash"/>' : "";
  const marker = isStrong
    ? `<c:marker><c:symbol val="circle"/><c:size val="9"/><c:spPr>${fill(colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:spPr>${outline(colour, isStrong ? 44_450 : 22_225, dash)}</c:spPr>${marker}`;
}

function axes(chart: NativeChart, look: PptxLook): string {
  const isHorizontal = chart.kind === "bars" || chart.kind === "stackedBars";
  const max = chart.max === undefined ? "" : `<c:max val="${chart.max}"/>`;
  // Bars are read from the top; direct labels stand in for the axis of values.
  const order = isHorizontal ? "maxMin" : "minMax";
  const line = `<c:spPr>${outline(look.ink, 15_875)}</c:spPr>`;
  const category = `<c:catAx><c:axId val="${ids.category}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${isHorizontal ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textStyle(look.ink)}<c:crossAx val="${ids.value}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${ids.value}"/><c:scaling><c:orientation val="minMax"/>${max}<c:min val="0"/></c:scaling><c:delete val="${chart.kind === "lines" ? 0 : 1}"/><c:axPos val="${isHorizontal ? "b" : "l"}"/>${chart.kind === "lines" ? `<c:majorGridlines><c:spPr>${outline(look.line, 9_525)}</c:spPr></c:majorGridlines>` : ""}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(look.inkQuiet)}<c:crossAx val="${ids.category}"/><c:crosses val="autoZero"/><c:crossBetween val="${chart.kind === "lines" ? "midCat" : "between"}"/></c:valAx>`;
  return category + value;
}

/** What the fills mean; lines have their names at their ends, and steps theirs beside them. */
function legend(chart: NativeChart, look: PptxLook): string {
  if (chart.kind === "lines" || chart.kind === "stackedBars") return "";
  return `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textStyle(look.inkQuiet)}</c:legend>`;
}

function textStyle(colour: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill(colour)}${face}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
