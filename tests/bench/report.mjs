/**
 * Prints a measure with its budget and remembers in the exit code where it is missed. Without a limit it only informs.
 * @param {{ what: string, value: number, unit: string, atMost?: number, atLeast?: number, note?: string }} measure
 */
export function report({ what, value, unit, atMost, atLeast, note = "" }) {
  const holds = (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
  if (!holds) process.exitCode = 1;
  const budget = [
    ...(atMost === undefined ? [] : [`≤ ${atMost}`]),
    ...(atLeast === undefined ? [] : [`≥ ${atLeast}`]),
  ].join(", ");
  const verdict = budget === "" ? "    " : holds ? "ok  " : "OVER";
  const said = `${rounded(value)} ${unit}`.trim();
  console.log(
    `  ${verdict}  ${what.padEnd(62)} ${said.padStart(12)}  ${budget && `budget ${budget}`}  ${note}`.trimEnd(),
  );
}

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function rounded(value) {
  return Number(value.toPrecision(3)).toLocaleString("en");
}
