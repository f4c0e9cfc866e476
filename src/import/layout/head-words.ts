import { foldForMatching } from "../../domain/text.ts";
import type { ColumnRole, Measure } from "./layout.ts";

type PlainRole = Exclude<ColumnRole["kind"], "figure" | "ignored">;

/** What a head says that its column holds, by its words alone; several levels are read as one text. */
export interface HeadWords {
  readonly role?: PlainRole | "ordinal" | "derived" | undefined;
  readonly measure?: Measure | undefined;
  readonly scale?: number | undefined;
}

/** Reads a head's words in either language. Whether a word counts is for the column's content to say. */
export function readHeadWords(text: string): HeadWords {
  const folded = foldForMatching(text)
    .replaceAll(/[.,;:*()[\]]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const found = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(folded))?.[1];
  return {
    role: roles.find(([pattern]) => pattern.test(folded))?.[1],
    measure: measures.find(([pattern]) => pattern.test(folded))?.[1],
    scale: numberOf(found(scales)),
  };
}

const roles: readonly (readonly [RegExp, NonNullable<HeadWords["role"]>])[] = [
  [/^(?:s?tt|so tt|so thu tu|no|#|stt )$/u, "ordinal"],
  [/chenh lech|tang giam|tang trg|so voi cung ki|so cung ki|so sanh|variance|change|growth/u, "derived"],
  [/^(?:ghi chu|note|notes|remark|remarks|dien giai)\b/u, "note"],
  [/^(?:nguon|source|bao cao so)\b/u, "source"],
  [/^(?:trang thai|tinh trang|status)\b/u, "status"],
  [/^(?:so lieu den|tinh den ngay|ngay chot|as of|as-of|ngay)\b/u, "asOf"],
  [/^(?:nam|year)$/u, "year"],
  [/^(?:ki|ki bao cao|thoi gian|thoi ki|period|qui|quarter|thang)$/u, "period"],
  [/don vi tinh|^dvt$|^unit of/u, "derived"],
  [
    /\b(?:don vi|ten don vi|to chuc|tccsd|dang bo|chi bo|co quan|ten|committee|unit|organisation|organization)\b/u,
    "unit",
  ],
  [/\b(?:chi tieu|noi dung|tieu chi|indicator|hang muc)\b/u, "indicator"],
];

const measures: readonly (readonly [RegExp, Measure])[] = [
  [/%|ti le|phan tram|percent|attainment|\btl\b/u, "percent"],
  [/ke hoach|\bkh\b|chi tieu|\bct\b|duoc giao|giao nam|muc tieu|target|plan\b|planned/u, "plan"],
  [
    /thuc hien|\bth\b|ket qua|\bkq\b|dat duoc|so luong|\bsl\b|uoc|actual|result|achieved|value|ki nay/u,
    "actual",
  ],
];

const scales: readonly (readonly [RegExp, string])[] = [
  [/\bti dong\b|\bti vnd\b|billion/u, "1000000000"],
  [/\btrieu\b|million/u, "1000000"],
  [/\bnghin\b|\bngan\b|thousand/u, "1000"],
];

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
