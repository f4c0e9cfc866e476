import writeXlsxFile, { type Row } from "write-excel-file/universal";
import type { NativeChart } from "./native-chart-model.ts";

/** The numbers of a chart as the workbook that is embedded with it: a column for each series, missing values left empty. */
export async function chartSheet({ categories, series }: NativeChart): Promise<Uint8Array<ArrayBuffer>> {
  const head: Row = [null, ...series.map(({ name }) => text(name))];
  const rows = categories.map((category, index): Row => [
    text(category),
    ...series.map(({ values }) => {
      const value = values[index];
      return value === undefined ? null : { value, type: Number };
    }),
  ]);
  const file = await writeXlsxFile([head, ...rows], { sheet: "Sheet1" }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function text(value: string) {
  return { value, type: String };
}
