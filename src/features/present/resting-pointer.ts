import { useEffect, useState } from "react";

/** ms after which the pointer and the controls go. */
const rest = 2_000;

/** Whether somebody has just moved the mouse, touched the screen or reached the controls by Tab. */
export function useIsPointing(): readonly [boolean, (isPointing: boolean) => void] {
  const [isPointing, setIsPointing] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIsPointing(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsPointing(false), rest);
    };
    // A page that appears under a mouse that rests is told of a movement of nothing.
    const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
      if (pointerType === "mouse" && (movementX !== 0 || movementY !== 0)) wake();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Tab") wake();
    };
    wake();
    addEventListener("pointermove", onMove);
    addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", onMove);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return [isPointing, setIsPointing];
}
