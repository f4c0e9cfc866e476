import { useCallback, useEffect, useRef, useState } from "react";

/** ms after which the pointer and the controls go. A finger has no pointer that keeps them, and Tab takes its time. */
const rest = { mouse: 2_000, touch: 5_000, keyboard: 10_000 };

/** Whether somebody has just moved the mouse, touched the screen or reached the controls by Tab; and the two ways to say so. */
export function useRestingPointer() {
  const [isPointing, setIsPointing] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setIsPointing(false);
  }, []);
  const wake = useCallback(
    (by: keyof typeof rest) => {
      clearTimeout(timer.current);
      setIsPointing(true);
      timer.current = setTimeout(hide, rest[by]);
    },
    [hide],
  );

  useEffect(() => {
    // A page that appears under a mouse that rests is told of a movement of nothing.
    const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
      if (pointerType === "mouse" && (movementX !== 0 || movementY !== 0)) wake("mouse");
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Tab") wake("keyboard");
    };
    timer.current = setTimeout(hide, rest.mouse);
    addEventListener("pointermove", onMove);
    addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("pointermove", onMove);
      removeEventListener("keydown", onKey);
    };
  }, [hide, wake]);

  return { isPointing, wake, hide };
}
