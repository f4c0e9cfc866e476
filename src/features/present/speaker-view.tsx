import { useEffect, useEffectEvent, useState } from "react";
import type { Deck } from "../../deck/deck.ts";
import { pressed } from "../../deck/showing.ts";
import type { Language } from "../../messages/language.ts";
import { playerWordsOf } from "../../messages/player-words.ts";
import { usePresenterKeys } from "./presenter-keys.ts";
import { SpeakerDesk } from "./speaker-desk.tsx";
import { receivedBySpeaker, send, type SpeakerAct, type WallState } from "./speaker-link.ts";
import styles from "./speaker.module.css";

/** ms between two calls to a wall that may have been loaded anew, and after which an answer is missed. */
const helloEvery = 1_500;
const patience = 5_000;

/** What the wall told last. */
interface Told {
  readonly deck: Deck;
  readonly state: WallState;
}

/** The speaker's own window: what is on the wall, what comes, the notes and the time. Both windows follow each other. */
export function SpeakerView({ language }: { readonly language: Language }) {
  const [wall] = useState(openerOf);
  const { told, isLost, call } = useToldByWall(wall);
  const words = playerWordsOf(told?.deck.language ?? language);

  function ask(act: SpeakerAct): void {
    if (wall === undefined) return;
    // A wall that was just loaded anew must know us first.
    call(wall);
    send(wall, act);
  }

  usePresenterKeys((press) => {
    if (told === undefined) return false;
    const { showing, isOurs, effect } = pressed(told.state.showing, press);
    // Esc here must not take the wall out of fullscreen, which only a press over there brings back.
    const isMeant = isOurs && effect !== "leaveFullscreen" && !press.isRepeat;
    if (isMeant || showing !== told.state.showing) ask({ kind: "key", key: press.key, code: press.code });
    return isOurs;
  }, false);

  useEffect(() => {
    document.title = words.speaker;
  }, [words]);

  if (told === undefined) return <p className={styles.waiting}>{words.waiting}</p>;
  return <SpeakerDesk {...told} isLost={isLost} words={words} ask={ask} />;
}

/** Calls the wall until it answers, and on, since it may be loaded anew; and hears what it tells. */
function useToldByWall(wall: Window | undefined) {
  const [told, setTold] = useState<Told>();
  const [isLost, setIsLost] = useState(false);

  function call(to: Window): void {
    send(to, { kind: "hello", hasDeck: told !== undefined, timer: told?.state.timer });
  }
  const hello = useEffectEvent(call);
  useEffect(() => {
    if (wall === undefined) return undefined;
    let heardAt = Date.now();
    const onMessage = (event: MessageEvent<unknown>) => {
      const message = receivedBySpeaker(event, wall);
      if (message === undefined) return;
      heardAt = Date.now();
      setIsLost(false);
      setTold((before) => {
        const deck = message.deck ?? before?.deck;
        return deck && { deck, state: message.state };
      });
    };
    const callAgain = () => {
      setIsLost(Date.now() - heardAt > patience);
      hello(wall);
    };
    callAgain();
    const timer = setInterval(callAgain, helloEvery);
    addEventListener("message", onMessage);
    return () => {
      clearInterval(timer);
      removeEventListener("message", onMessage);
    };
  }, [wall]);

  return { told, isLost, call };
}

function openerOf(): Window | undefined {
  const opener: Window | null = window.opener;
  return opener ?? undefined;
}
