import type { Rejection, RejectionReason } from "../api/rejection.ts";

/**
 * What is wrong with a record that somebody wants to have kept, with its place. Beside the contract's reasons:
 * `unknownCommittee`, `unknownIndicator`: the data set has none of this id; `tree`: the committees would no longer be
 * one tree below the root.
 */
export interface Problem extends Omit<Rejection, "reason"> {
  readonly reason: RejectionReason | "unknownCommittee" | "unknownIndicator" | "tree";
}

/** Thrown where a change does not fit the contract. Nothing of it was kept. */
export class ChangeRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super(
      first === undefined ? "refused" : `${first.resource} ${first.path}: ${first.reason} ${first.value}`,
    );
    this.name = "ChangeRefused";
    this.problems = problems;
  }
}
