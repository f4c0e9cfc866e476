/**
 * Widths of the letters of Be Vietnam Pro in thousandths of the text size, as its files say them, from the space (U+0020) to the
 * tilde (U+007E), and of the few others that slides have. Marks above and below letters take no room of their own.
 */
const regular = letters(
  [
    230, 280, 318, 807, 645, 849, 740, 179, 439, 439, 497, 608, 303, 608, 286, 503, 676, 385, 651, 660, 710,
    660, 680, 594, 634, 680, 286, 303, 556, 726, 556, 573, 1005, 736, 674, 775, 728, 620, 633, 783, 709, 258,
    465, 679, 624, 853, 732, 826, 644, 822, 668, 635, 650, 725, 706, 1005, 720, 665, 660, 459, 485, 459, 559,
    702, 202, 642, 652, 613, 652, 599, 386, 643, 583, 264, 274, 555, 255, 893, 573, 642, 652, 652, 392, 508,
    428, 566, 576, 870, 559, 583, 502, 426, 408, 426, 468,
  ],
  { "\u{A0}": 230, Đ: 788, đ: 662, "–": 682, "—": 868, "·": 255, "−": 636, "×": 579, "…": 726, "→": 992 },
);
const strong = letters(
  [
    230, 320, 367, 833, 648, 863, 755, 208, 449, 449, 508, 637, 332, 607, 319, 528, 692, 415, 660, 674, 716,
    674, 693, 596, 656, 693, 319, 332, 568, 744, 568, 605, 1014, 758, 698, 778, 743, 634, 640, 788, 725, 280,
    482, 703, 637, 877, 743, 828, 667, 825, 697, 656, 674, 733, 732, 1039, 753, 701, 664, 489, 515, 489, 594,
    724, 260, 652, 662, 624, 662, 611, 401, 654, 600, 285, 292, 584, 277, 895, 590, 652, 662, 662, 416, 527,
    434, 581, 588, 879, 591, 592, 514, 462, 426, 462, 483,
  ],
  { "\u{A0}": 230, Đ: 786, đ: 677, "–": 696, "—": 868, "·": 288, "−": 653, "×": 612, "…": 817, "→": 992 },
);

/** Of a letter that is in neither list: wide enough for most. */
const unknown = 900;
/** Digits stand under each other: all are as wide as the widest. */
const digits = { regular: 710, strong: 716 };

/** px of a text in one line. */
export function lineWidth(text: string, size: number, isStrong: boolean): number {
  const widths = isStrong ? strong : regular;
  const digit = isStrong ? digits.strong : digits.regular;
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) continue;
    width += letter >= "0" && letter <= "9" ? digit : (widths.get(letter) ?? unknown);
  }
  return (width * size) / 1000;
}

function letters(
  ascii: readonly number[],
  others: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  return new Map([
    ...ascii.map((width, index) => [String.fromCharCode(0x20 + index), width] as const),
    ...Object.entries(others),
  ]);
}
