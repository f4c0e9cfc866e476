import { useEffect, useEffectEvent } from "react";
import type { PressedKey } from "../../deck/showing.ts";

/**
 * Hears the presenter's keys wherever the focus is. `press` says whether a key is ours; the others are the browser's. A button that
 * Tab has led to is pressed by Enter and Space as anywhere else, but while somebody is choosing a page (`isChoosing`).
 */
export function usePresenterKeys(press: (key: PressedKey) => boolean, isChoosing: boolean): void {
  const onPress = useEffectEvent(press);
  const isOfControl = useEffectEvent((event: KeyboardEvent) => !isChoosing && pressesControl(event));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, code, ctrlKey, altKey, metaKey, repeat } = event;
      if (isOfControl(event)) return;
      if (onPress({ key, code, isChord: ctrlKey || altKey || metaKey, isRepeat: repeat }))
        event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

function pressesControl({ target, key }: KeyboardEvent): boolean {
  return target instanceof HTMLButtonElement && (key === "Enter" || key === " ");
}
