/**
 * Why a resource is not there. `timeout`: no answer within 10 s; `offline`: the host cannot be reached; `signIn`: a page
 * came instead of data (a captive portal, a login); `server`: an error answer; `notFound`, `unauthorised`,
 * `tooManyRequests`: as HTTP says; `malformed`: not this contract (truncated JSON, another type, another resource);
 * `wrongSchema`: a version of the contract that this app does not know; `older`: a revision before the one that was here
 * already.
 */
export type LoadErrorKind =
  | "timeout"
  | "offline"
  | "signIn"
  | "server"
  | "notFound"
  | "unauthorised"
  | "tooManyRequests"
  | "malformed"
  | "wrongSchema"
  | "older";

interface LoadErrorDetails {
  /** Id of the data set; absent for config.json. */
  readonly dataset?: string | undefined;
  /** The file below the data set's address: `committees/x/2024.json`. */
  readonly resource: string;
  /** HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** How long the server asks to wait. */
  readonly retryAfterSeconds?: number | undefined;
  /** For developers, in English; users are told by `kind`. */
  readonly detail?: string | undefined;
}

/** The one error that loading throws. */
export class LoadError extends Error {
  readonly kind: LoadErrorKind;
  readonly dataset: string | undefined;
  readonly resource: string;
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(kind: LoadErrorKind, details: LoadErrorDetails) {
    const { dataset, resource, status, retryAfterSeconds, detail } = details;
    super([kind, resource, status, detail].filter((part) => part !== undefined).join(": "));
    this.name = "LoadError";
    this.kind = kind;
    this.dataset = dataset;
    this.resource = resource;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Thrown while reading an answer that is not this contract, before the place is known. */
export class Refusal extends Error {
  readonly kind: "malformed" | "wrongSchema";

  constructor(kind: "malformed" | "wrongSchema", detail: string) {
    super(detail);
    this.name = "Refusal";
    this.kind = kind;
  }
}
