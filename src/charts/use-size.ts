import { createContext, type RefObject, use, useLayoutEffect, useRef, useState } from "react";

/** In px. `root` is the page's root text size. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly root: number;
}

/** Where the charts within have their size given (on a slide), as high as it says: nothing is measured. */
export const GivenSize = createContext<Size | undefined>(undefined);

/**
 * The element's size, followed as it changes. Where nothing is laid out (a test without a browser, a hidden panel) it
 * stays as it was, at first `initial`.
 */
export function useSize<T extends Element>(initial: Size): [RefObject<T | null>, Size] {
  const ref = useRef<T>(null);
  const [size, setSize] = useState(initial);
  const given = use(GivenSize);
  const isGiven = given !== undefined;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || isGiven) return undefined;
    const read = () => setSize((now) => measured(element, now));
    read();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isGiven]);
  return [ref, given ?? size];
}

function measured(element: Element, now: Size): Size {
  const box = element.getBoundingClientRect();
  const [width, height] = [Math.floor(box.width), Math.floor(box.height)];
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || now.root;
  if (width === 0 || height === 0) return now;
  return now.width === width && now.height === height && now.root === root ? now : { width, height, root };
}
