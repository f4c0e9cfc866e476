import type { Status } from "../domain/assessment.ts";

const up = "M5 1 9.5 9h-9z";
const down = "M5 9 .5 1h9z";
/** The mark of a status, a path in a box of 10 × 10, to be filled by the even-odd rule. */
export const statusShapes: Record<Status, string> = {
  exceeded: "M5 0 9.5 5h-9zM5 4.5 9.5 9.5h-9z",
  met: "M.5 5.4 2 3.9l2 2L8.1 1.6l1.5 1.5L4 8.9z",
  onPace: up,
  slightlyBehind: "M5 9 .5 1h9zM5 6.2 7 2.5H3z",
  behind: down,
  missed: "M1.6.4 5 3.8 8.4.4l1.2 1.2L6.2 5l3.4 3.4-1.2 1.2L5 6.2 1.6 9.6.4 8.4 3.8 5 .4 1.6z",
  tooEarly: "M5 .8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4m0 1.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4",
  inProgress: "M1.5.5 9 5 1.5 9.5z",
  noPlan: "M1 4.2h8v1.6H1z",
  noData: "M5 3.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8",
  notApplicable: "M8.4 1 9 1.6 1.6 9 1 8.4z",
};
