import { useMemo, useState } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import { indexRecords, type Records, useBareData } from "./bare-data.ts";

const query = new URLSearchParams(location.search);
const parts = (year: string) => [`${year}-Q1`, `${year}-S1`, `${year}-01-01/P9M`, year];

/** The overview's two charts as the stack alone draws them: progress per committee, and per quarter. */
export function BarePage() {
  const isDeep = query.has("deep");
  const { isReady, units, books } = useBareData(
    query.get("dataset") ?? "reports",
    query.get("committee"),
    isDeep,
    isDeep ? 2 : 10,
  );
  const [period, setPeriod] = useState<string>();
  const records = useMemo(() => indexRecords(books), [books]);
  if (!isReady) return <p>…</p>;
  const rows = units.map((unit) => progress(unit.name.vi, records.get(unit.id), period));
  const shown = isDeep ? units.slice(0, 1) : units;
  return (
    <main>
      <h1>{rows.length} đơn vị</h1>
      {parts("2024").map((choice) => (
        <button key={choice} type="button" value={choice} onClick={() => setPeriod(choice)}>
          {choice}
        </button>
      ))}
      <div id="bars" data-period={period}>
        <BarChart layout="vertical" width={900} height={40 + rows.length * 32} data={rows} barGap={-12}>
          <CartesianGrid horizontal={false} />
          <XAxis type="number" />
          <YAxis type="category" dataKey="name" width={300} interval={0} />
          <Tooltip />
          <Bar dataKey="plan" fill="none" stroke="#59636e" isAnimationActive={false} />
          <Bar dataKey="actual" fill="#2b3640" isAnimationActive={false}>
            <LabelList dataKey="actual" position="right" />
          </Bar>
        </BarChart>
      </div>
      {shown.map((unit) => (
        <BarChart key={unit.id} width={420} height={260} data={quarters(records.get(unit.id))} barGap={-40}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="name" />
          <YAxis />
          <Tooltip />
          <Bar dataKey="plan" fill="none" stroke="#59636e" isAnimationActive={false} />
          <Bar dataKey="actual" fill="#2b3640" isAnimationActive={false} />
        </BarChart>
      ))}
    </main>
  );
}

function progress(name: string, records: Records | undefined, period: string | undefined) {
  const observations = (records?.observations ?? [])
    .filter((one) => period === undefined || one.period === period)
    .toSorted((one, other) => rankOf(one.period) - rankOf(other.period));
  const latest = observations.at(-1);
  const percent = latest?.stated?.find(({ base }) => base === "plan")?.percent;
  const year = latest?.period.slice(0, 4);
  const target = records?.targets.find((one) => one.period === year);
  const implied = percent === undefined || latest?.value == null ? undefined : (latest.value * 100) / percent;
  return { name, actual: latest?.value ?? undefined, plan: target?.value ?? implied };
}

function quarters(records: Records | undefined) {
  const years = (records?.observations ?? []).map(({ period }) => period.slice(0, 4));
  return parts(years.toSorted().at(-1) ?? "2024").map((period) => progress(period, records, period));
}

/** By year, then by what reaches furthest into it; cumulative before in-quarter. */
function rankOf(period: string): number {
  const order = ["-Q1", "-Q2", "-S1", "-01-01/P6M", "-Q3", "-01-01/P9M", "-Q4", ""];
  return Number(period.slice(0, 4)) * order.length + order.indexOf(period.slice(4));
}
