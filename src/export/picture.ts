import { wordsOf } from "../messages/words.ts";
import { footLines, type Handout } from "./handout.ts";
import { colours, fontFamily, widthOf } from "./picture-look.ts";
import { element, type Drawing, type SvgNode } from "./svg.ts";
import { textBlock } from "./text-block.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly root: SvgNode;
}

const margin = 24;
const narrowest = 480;
/** More would be a list, not a foot. */
const mostSources = 3;

/**
 * A drawing as a picture that stands alone: the message and the facts above, sources and as-of date below, and a mark
 * where the data are samples.
 */
export function pictureOf(handout: Handout, drawing: Drawing): Picture {
  const inner = Math.max(drawing.width, narrowest);
  const width = inner + 2 * margin;
  const mark = handout.isSample ? sampleMark(wordsOf(handout.language).sample, width) : undefined;
  const title = textBlock(
    handout.title,
    { x: margin, top: margin, width: inner - (mark?.width ?? 0) },
    { size: 20, fill: colours.ink, weight: 600 },
  );
  const subtitle = textBlock(
    handout.subtitle ?? "",
    { x: margin, top: title.bottom + 4, width: inner },
    { size: 13, fill: colours.inkQuiet },
  );
  const top = (handout.subtitle ? subtitle.bottom : title.bottom) + 16;
  const foot = footOf(footLines(handout, mostSources), top + drawing.height + 16, inner);
  const height = Math.ceil(foot.bottom + margin * 0.75);
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      "font-family": fontFamily,
      "font-size": 14,
      role: "img",
    },
    element("title", {}, handout.title),
    element("rect", { width: "100%", height: "100%", fill: colours.paper }),
    ...title.nodes,
    ...(mark?.nodes ?? []),
    ...(handout.subtitle ? subtitle.nodes : []),
    element("g", { transform: `translate(${margin} ${top})` }, ...drawing.nodes),
    ...foot.nodes,
  );
  return { width, height, root };
}

function footOf(lines: readonly string[], top: number, width: number) {
  const nodes: SvgNode[] = [];
  let bottom = top;
  for (const line of lines) {
    const block = textBlock(line, { x: margin, top: bottom, width }, { size: 11.5, fill: colours.inkQuiet });
    nodes.push(...block.nodes);
    ({ bottom } = block);
  }
  return { nodes, bottom };
}

function sampleMark(word: string, right: number) {
  const size = 12;
  const width = widthOf(word, size) + 16;
  const left = right - margin - width;
  const frame = { x: left, y: margin, width, height: 24, fill: "none", stroke: colours.late };
  const text = textBlock(word, { x: left + 8, top: margin + 4 }, { size, fill: colours.late, weight: 600 });
  return { width: width + 16, nodes: [element("rect", frame), ...text.nodes] };
}
