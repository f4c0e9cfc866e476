import { useState } from "react";
import { Bar, BarChart, CartesianGrid, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import { type Book, useBareData } from "./bare-data.ts";

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
  if (!isReady) return <p>…</p>;
  const rows = units.map((unit) => progress(unit.name.vi, books, unit.id, period));
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
        <BarChart key={unit.id} width={420} height={260} data={quarters(books, unit.id)} barGap={-40}>
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

function progress(name: string, books: readonly Book[], committee: string, period: string | undefined) {
  const observations = books
    .flatMap((book) => book.observations)
    .filter((one) => one.committee === committee && one.indicator === "new-members")
    .filter((one) => period === undefined || one.period === period)
    .toSorted((one, other) => rankOf(one.period) - rankOf(other.period));
  const latest = observations.at(-1);
  const percent = latest?.stated?.find(({ base }) => base === "plan")?.percent;
  const year = latest?.period.slice(0, 4);
  const target = books
    .flatMap((book) => book.targets)
    .find((one) => one.committee === committee && one.indicator === "new-members" && one.period === year);
  const implied = percent === undefined || latest?.value == null ? undefined : (latest.value * 100) / percent;
  return { name, actual: latest?.value ?? undefined, plan: target?.value ?? implied };
}

function quarters(books: readonly Book[], committee: string) {
  const year = query.has("deep") ? "2024" : latestYear(books, committee);
  return parts(year).map((period) => progress(period, books, committee, period));
}

/** By year, then by what reaches furthest into it; cumulative before in-quarter. */
function rankOf(period: string): number {
  const order = ["-Q1", "-Q2", "-S1", "-01-01/P6M", "-Q3", "-01-01/P9M", "-Q4", ""];
  return Number(period.slice(0, 4)) * order.length + order.indexOf(period.slice(4));
}

function latestYear(books: readonly Book[], committee: string): string {
  const years = books
    .flatMap((book) => book.observations)
    .filter((one) => one.committee === committee)
    .map(({ period }) => period.slice(0, 4));
  return years.toSorted().at(-1) ?? "2024";
}
