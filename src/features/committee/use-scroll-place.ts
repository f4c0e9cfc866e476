import { use, useEffect, useLayoutEffect, useRef } from "react";
import { CaptureContext } from "../../figures/capture-context.ts";

/** Where the reader was on each page, by its address: kept while the app is open. */
const places = new Map<string, number>();

/**
 * Another committee begins at its head; going back in the browser leads to where the reader was. A change of period or
 * indicator on the same page moves nothing. `isDrawn`: before there is nothing to scroll.
 */
export function useScrollPlace(committee: string, isDrawn: boolean): void {
  const isBack = useRef(false);
  const shown = useRef<string>(undefined);
  const isCaptured = use(CaptureContext) !== undefined;

  useEffect(() => {
    const onPop = () => {
      isBack.current = true;
    };
    const onScroll = () => {
      if (shown.current !== undefined && decodeURIComponent(location.hash).endsWith(`/${shown.current}`)) {
        places.set(shown.current, scrollY);
      }
    };
    addEventListener("popstate", onPop);
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      removeEventListener("popstate", onPop);
      removeEventListener("scroll", onScroll);
    };
  }, []);

  useLayoutEffect(() => {
    if (!isDrawn || isCaptured || shown.current === committee) return;
    shown.current = committee;
    scrollTo({ top: isBack.current ? (places.get(committee) ?? 0) : 0, behavior: "instant" });
    isBack.current = false;
  }, [committee, isDrawn, isCaptured]);
}
