import { useRef, type PointerEvent } from "react";

/** px that a finger has to go sideways to turn the page. */
const swipe = 40;

interface Turning {
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** A touch that goes nowhere. */
  readonly onTap: () => void;
}

/** A click goes on; a finger turns pages sideways. What begins on the controls is theirs. */
export function useTurningPointer({ onNext, onBack, onTap }: Turning) {
  const from = useRef<number>(undefined);
  return {
    onPointerDown: ({ clientX, isPrimary, button, target }: PointerEvent) => {
      from.current = isPrimary && button === 0 && !isOnControls(target) ? clientX : undefined;
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
    onPointerUp: ({ clientX, isPrimary, pointerType, target }: PointerEvent) => {
      if (from.current === undefined || !isPrimary || isOnControls(target)) return;
      const way = clientX - from.current;
      from.current = undefined;
      if (pointerType === "mouse") onNext();
      else if (Math.abs(way) < swipe) onTap();
      else if (way < 0) onNext();
      else onBack();
    },
  };
}

function isOnControls(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-controls]") !== null;
}
