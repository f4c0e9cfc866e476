import { createContext, use, useLayoutEffect, useState, type ComponentType, type ReactNode } from "react";

import { isPresenting } from "./presenting-lock.ts";

/** How often the reader has pressed to try again what is drawn here. */
export const Attempt = createContext(0);

/**
 * A component whose code is loaded when it is first drawn; `meanwhile` stands in its place. It throws where the code does
 * not come, and asks for it again when it is drawn anew, which React's `lazy` never does. Browsers may keep the failure
 * for the life of the page: where a press to try again fails too, the page is loaded anew if it can be reached.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let component: ComponentType<Props> | undefined;

  return function LoadedLater(props) {
    const attempt = use(Attempt);
    const [Component, setComponent] = useState(() => component);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();

    // Before the first paint, as `lazy` would.
    useLayoutEffect(() => {
      if (Component !== undefined) return;
      void ask();

      async function ask() {
        try {
          component = await load();
          setComponent(() => component);
        } catch (error) {
          if (attempt > 0 && !(await isPresenting()) && (await isPageReachable())) location.reload();
          else setFailure({ error });
        }
      }
    }, [Component, attempt]);

    if (failure !== undefined) throw failure.error;
    return Component === undefined ? meanwhile : <Component {...props} />;
  };
}

async function isPageReachable(): Promise<boolean> {
  try {
    return (await fetch(document.baseURI, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
