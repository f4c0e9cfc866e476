import { useEffect, useRef } from "react";
import type { Deck } from "../../deck/deck.ts";
import type { Showing } from "../../deck/showing.ts";
import type { TalkTimer } from "../../deck/talk-timer.ts";

/** What the wall tells the speaker's window, whole each time but for the deck, which is told when it is another. */
export interface WallState {
  readonly showing: Showing;
  readonly timer: TalkTimer;
  /** Slides with newer figures than the wall has. */
  readonly freshCount: number;
}

/** What the speaker asks of the wall. */
export type SpeakerAct =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "go"; readonly page: number }
  | { readonly kind: "timer"; readonly act: "start" | "pause" | "reset" }
  | { readonly kind: "takeFresh" };

export type ToWall = { readonly kind: "hello"; readonly hasDeck: boolean } | SpeakerAct;
export interface ToSpeaker {
  readonly kind: "wall";
  readonly state: WallState;
  readonly deck?: Deck | undefined;
}

/** Marks our messages among those of extensions. */
const mark = "tiendo";

/** Sends to one window. From a file there is no origin to name; what is sent is what the file itself holds. */
export function send(to: Window, message: ToWall | ToSpeaker): void {
  to.postMessage({ [mark]: message }, location.protocol === "file:" ? "*" : location.origin);
}

/** What the speaker's window has sent; undefined for anything else. */
function receivedByWall(event: MessageEvent<unknown>): ToWall | undefined {
  return isOurs<{ readonly [mark]: ToWall }>(event) ? event.data[mark] : undefined;
}

/** What the wall has sent. */
export function receivedBySpeaker(event: MessageEvent<unknown>): ToSpeaker | undefined {
  return isOurs<{ readonly [mark]: ToSpeaker }>(event) ? event.data[mark] : undefined;
}

/** From another window of this very page; only that one could have sent it with our mark. */
function isOurs<Marked>(event: MessageEvent<unknown>): event is MessageEvent<Marked> {
  const { data, origin } = event;
  const isHere = location.protocol === "file:" || origin === location.origin;
  return isHere && typeof data === "object" && data !== null && mark in data;
}

/**
 * The wall's side: opens the speaker's window and keeps it up to date. A window that was there before the wall's page was loaded anew
 * says hello again and is taken back.
 */
export function useSpeakerWindow(
  deck: Deck,
  state: WallState,
  onAct: (act: SpeakerAct) => void,
): { readonly open: () => boolean } {
  const speaker = useRef<Window>(null);
  const latest = useRef({ deck, state, onAct });
  useEffect(() => {
    latest.current = { deck, state, onAct };
  });

  useEffect(() => {
    const onMessage = (event: MessageEvent<unknown>) => {
      const message = receivedByWall(event);
      const { source } = event;
      if (message === undefined || source === null || !("postMessage" in source) || !("closed" in source))
        return;
      if (message.kind === "hello") {
        speaker.current = source;
        const { deck: current, state: now } = latest.current;
        send(source, { kind: "wall", state: now, deck: message.hasDeck ? undefined : current });
      } else if (source === speaker.current) latest.current.onAct(message);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, []);

  const { showing, timer, freshCount } = state;
  useEffect(() => {
    if (speaker.current?.closed === false)
      send(speaker.current, { kind: "wall", state: { showing, timer, freshCount } });
  }, [showing, timer, freshCount]);
  useEffect(() => {
    if (speaker.current?.closed === false)
      send(speaker.current, { kind: "wall", state: latest.current.state, deck });
  }, [deck]);

  return {
    open: () => {
      speaker.current = window.open(speakerAddress(), "tiendo-speaker", "popup,width=1280,height=760");
      return speaker.current !== null;
    },
  };
}

/** The same page, as the speaker sees it. */
function speakerAddress(): string {
  const { href } = location;
  const page = href.includes("#") ? href.slice(0, href.indexOf("#")) : href;
  return location.protocol === "file:" ? `${page}#speaker` : `${page}#/present/speaker`;
}
