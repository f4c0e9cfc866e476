import { useEffect, useEffectEvent, useRef } from "react";
import { flushSync } from "react-dom";
import type { Deck } from "../../deck/deck.ts";
import type { Showing } from "../../deck/showing.ts";
import type { TalkTimer } from "../../deck/talk-timer.ts";
import type { Screen } from "./fitted-slide.tsx";

/** What the wall tells the speaker's window, whole each time but for the deck, which is told when it is another. */
export interface WallState {
  readonly showing: Showing;
  readonly timer: TalkTimer;
  /** Of the wall: the speaker sees a picture of it. */
  readonly screen: Screen;
  /** Slides with newer figures than the wall has. */
  readonly freshCount: number;
}

/** What the speaker asks of the wall. */
export type SpeakerAct =
  | { readonly kind: "key"; readonly key: string; readonly code?: string | undefined }
  | { readonly kind: "timer"; readonly act: "start" | "pause" | "reset" }
  /** The time that a wall which was loaded anew no longer knows. */
  | { readonly kind: "resumeTimer"; readonly timer: TalkTimer }
  | { readonly kind: "takeFresh" };

type ToWall =
  | { readonly kind: "hello"; readonly hasDeck: boolean; readonly timer?: TalkTimer | undefined }
  | SpeakerAct;
interface ToSpeaker {
  readonly kind: "wall";
  readonly state: WallState;
  readonly deck?: Deck | undefined;
}

/** Marks our messages among those of extensions. */
const mark = "tiendo";
interface Marked<Message> {
  readonly [mark]: Message;
}

/** Sends to one window. From a file there is no origin to name; what is sent is what the file itself holds. */
export function send(to: Window, message: ToWall | ToSpeaker): void {
  to.postMessage({ [mark]: message }, location.protocol === "file:" ? "*" : location.origin);
}

/** What the wall has sent, undefined for anything else. */
export function receivedBySpeaker(event: MessageEvent<unknown>, wall: Window): ToSpeaker | undefined {
  return event.source === wall && isOurs<Marked<ToSpeaker>>(event) ? event.data[mark] : undefined;
}

/**
 * The wall's side: returns what opens the speaker's window, false where the browser does not, and keeps the window up to date.
 * A window that was there before the wall's page was loaded anew says hello again and is taken back.
 */
export function useSpeakerWindow(
  deck: Deck,
  state: WallState,
  act: (act: SpeakerAct) => void,
): (place: string) => boolean {
  const speaker = useRef<Window>(null);

  /** Before the next message, which means what the speaker sees after this one. */
  function actNow(asked: SpeakerAct): void {
    flushSync(() => act(asked));
  }

  const onMessage = useEffectEvent((event: MessageEvent<unknown>) => {
    const from = openedWindow(event);
    if (from === undefined || !isOurs<Marked<ToWall>>(event)) return;
    const message = event.data[mark];
    if (message.kind !== "hello") {
      if (from === speaker.current) actNow(message);
      return;
    }
    const isMet = from === speaker.current;
    speaker.current = from;
    // Before this wall there may have been one with another deck.
    send(from, { kind: "wall", state, deck: isMet && message.hasDeck ? undefined : deck });
    if (!isMet && message.timer !== undefined) actNow({ kind: "resumeTimer", timer: message.timer });
  });
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>) => onMessage(event);
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);

  const { showing, timer, screen, freshCount } = state;
  useEffect(() => {
    if (speaker.current?.closed === false)
      send(speaker.current, { kind: "wall", state: { showing, timer, screen, freshCount } });
  }, [showing, timer, screen, freshCount]);
  const sendDeck = useEffectEvent((other: Deck) => {
    if (speaker.current?.closed === false) send(speaker.current, { kind: "wall", state, deck: other });
  });
  useEffect(() => sendDeck(deck), [deck]);

  return (place) => {
    const [page = ""] = location.href.split("#");
    return window.open(`${page}#${place}`, "tiendo-speaker", "popup,width=1366,height=768") !== null;
  };
}

/** The sender, if it is a window that this one has opened, now or before it was loaded anew. */
function openedWindow({ source }: MessageEvent<unknown>): Window | undefined {
  return source !== null && "opener" in source && source.opener === window ? source : undefined;
}

/** From another window of this very page; only that one could have sent it with our mark. */
function isOurs<Sent>(event: MessageEvent<unknown>): event is MessageEvent<Sent> {
  const { data, origin } = event;
  const isHere =
    location.protocol === "file:" ? ["null", "file://"].includes(origin) : origin === location.origin;
  return isHere && typeof data === "object" && data !== null && mark in data;
}
