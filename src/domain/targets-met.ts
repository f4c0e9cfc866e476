import type { Assessment } from "./assessment.ts";

/** How many of the figures that are held against a plan have met it: "n trong m chỉ tiêu đạt kế hoạch". */
export function targetsMet(assessments: readonly Assessment[]): {
  readonly met: number;
  readonly of: number;
} {
  const judged = assessments.filter(({ attainment }) => attainment !== undefined);
  const met = judged.filter(({ status }) => status === "met" || status === "exceeded");
  return { met: met.length, of: judged.length };
}
