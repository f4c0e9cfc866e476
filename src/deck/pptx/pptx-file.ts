import { strFromU8, strToU8, unzip, type Unzipped } from "fflate";
import PptxGenJs from "pptxgenjs";
import { zipOf } from "../../export/zip.ts";
import { wordsOf } from "../../messages/words.ts";
import { pagesOf } from "../deck-page.ts";
import type { Deck } from "../deck.ts";
import { withTexts } from "../with-texts.ts";
import { stageHeight, stageWidths, type StageRatio } from "../stage.ts";
import { chartSheet } from "./chart-sheet.ts";
import { chartXml } from "./chart-xml.ts";
import type { NativeChart } from "./native-chart-model.ts";
import { inches, pptxFont, pptxLooks } from "./pptx-look.ts";
import { defineMasters } from "./pptx-masters.ts";
import { forXml } from "./xml.ts";
import { addPage } from "./pptx-page.ts";

const mime = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * The deck as a presentation that office programs edit: native charts with their numbers in embedded sheets, native tables, notes.
 * The library builds the package; the charts' own parts are written here, since it knows neither outlined nor hatched bars nor our
 * labels, and names three axes where it defines two, which PowerPoint offers to repair. Unit names are as in `deck`.
 */
export async function pptxFile(given: Deck, ratio: StageRatio): Promise<Blob> {
  const deck = withTexts(given, forXml);
  const look = pptxLooks[deck.theme];
  const width = stageWidths[ratio];
  const file = new PptxGenJs();
  file.defineLayout({ name: ratio, width: inches(width), height: inches(stageHeight) });
  file.layout = ratio;
  file.title = deck.name;
  file.theme = { headFontFace: pptxFont, bodyFontFace: pptxFont };
  defineMasters(file, width, look);

  const charts: NativeChart[] = [];
  for (const page of pagesOf(deck)) {
    const chart = addPage(file, deck, page, width, look, wordsOf(deck.language).scenarios);
    if (chart !== undefined) charts.push(chart);
  }
  const written = await file.write({ outputType: "arraybuffer" });
  if (!(written instanceof ArrayBuffer)) throw new TypeError("The library wrote something else than bytes");
  const parts = await unzipped(new Uint8Array(written));
  const names = Object.keys(parts)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .toSorted((one, other) => numberIn(one) - numberIn(other));
  for (const [index, name] of names.entries()) {
    const chart = charts[index];
    if (chart === undefined) continue;
    parts[name] = strToU8(chartXml(chart, look));
    parts[sheetOf(parts, name)] = await chartSheet(chart);
  }
  return new Blob([await zipOf(parts)], { type: mime });
}

/** The embedded workbook that a chart's relations name. */
function sheetOf(parts: Unzipped, chart: string): string {
  const relations = parts[chart.replace("charts/", "charts/_rels/") + ".rels"];
  const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
    relations === undefined ? "" : strFromU8(relations),
  )?.[1];
  if (target === undefined) throw new Error(`${chart} has no sheet`);
  return `ppt/${target}`;
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  return new Promise((resolve, reject) => {
    unzip(bytes, (error, parts) => (error === null ? resolve(parts) : reject(error)));
  });
}
