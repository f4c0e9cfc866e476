import Papa from "papaparse";
import readXlsxFile from "read-excel-file/web-worker";

/** Answers with the number of rows that were read. */
addEventListener("message", ({ data: file }: MessageEvent<File>) => {
  void (file.name.endsWith(".csv") ? readCsv(file) : readWorkbook(file)).then((rows) => postMessage(rows));
});

async function readCsv(file: File): Promise<number> {
  return Papa.parse(await file.text()).data.length;
}

async function readWorkbook(file: File): Promise<number> {
  const [sheet] = await readXlsxFile(file);
  return sheet?.data.length ?? 0;
}
