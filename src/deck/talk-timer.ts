/** How long the talk has been going on. Times are epoch ms of this machine's clock. */
export interface TalkTimer {
  /** ms that were spoken before the last pause. */
  readonly before: number;
  /** Absent while it stands. */
  readonly since?: number | undefined;
}

export const stoppedTimer: TalkTimer = { before: 0 };

/** Nothing was spoken yet. */
export function isUnused({ before, since }: TalkTimer): boolean {
  return before === 0 && since === undefined;
}

export function elapsedOf({ before, since }: TalkTimer, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export function startedTimer(timer: TalkTimer, now: number): TalkTimer {
  return timer.since === undefined ? { ...timer, since: now } : timer;
}

export function pausedTimer(timer: TalkTimer, now: number): TalkTimer {
  return { before: elapsedOf(timer, now) };
}

/** "12:05", above an hour "1:02:05". Whole seconds, rounded down. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
