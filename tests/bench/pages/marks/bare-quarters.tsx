import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";
import type { QuarterPoint } from "../../../../src/charts/quarter-point.ts";

/** The quarterly chart as Recharts alone draws it: the same values, its own labels, no animation. */
export function BareQuarters({ points }: { readonly points: readonly QuarterPoint[] }) {
  const data = points.map(({ label, actual, plan, forecast, lastYear }) => ({
    label,
    actual: actual?.value,
    plan: plan?.value,
    forecast: forecast?.value,
    lastYear: lastYear?.value,
  }));
  return (
    <BarChart data={data} width={720} height={320}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="label" />
      <YAxis />
      {["lastYear", "plan", "actual", "forecast"].map((key) => (
        <Bar key={key} dataKey={key} fill="#2b3640" isAnimationActive={false}>
          <LabelList dataKey={key} position="top" />
        </Bar>
      ))}
    </BarChart>
  );
}
