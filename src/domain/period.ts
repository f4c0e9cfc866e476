/** Whole days since 1970-01-01: a calendar label without clock or time zone. */
export type Day = number;

/** A range of days [start, end). `2024-Q1` and `2024-01-01/P3M` are the same range. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}
