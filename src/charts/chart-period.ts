/** A period on a time axis, in words of the caller. */
export interface ChartPeriod {
  readonly key: string;
  /** Under the axis ("Quý I/2023"). */
  readonly label: string;
  /** Where the labels have no room ("I"); best with `group`. */
  readonly shortLabel?: string | undefined;
  /** What neighbouring periods have in common ("2023"): written once under their short labels. */
  readonly group?: string | undefined;
  /** The accessible name of the period with its values ("Quý I/2023: A 12, kế hoạch 10; B chưa có số liệu"). */
  readonly description: string;
  readonly isSelected: boolean;
}
