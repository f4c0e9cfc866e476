/** Text sizes of a chart in px. */
export interface TextSizes {
  readonly note: number;
  readonly figure: number;
}

/** As the tokens --text-note and --text-section, so that charts grow with the page. `root` is the page's root size in px. */
export function textSizes(root: number): TextSizes {
  return { note: root * 0.78125, figure: root * 0.9375 };
}
