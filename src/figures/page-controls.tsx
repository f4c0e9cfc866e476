import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

interface Slot {
  readonly element: HTMLElement | null;
  readonly place: (element: HTMLElement | null) => void;
}

const SlotContext = createContext<Slot>({ element: null, place: () => undefined });

/**
 * For a page that is written without a DOM, in two passes: what it puts into the bar is noted in the first and stands
 * there in the second.
 */
export const NotedControls = createContext<{ controls?: ReactNode } | undefined>(undefined);

/** Lets a page put its own controls into the bar on top, beside those that every page has. */
export function PageControlsProvider({ children }: { readonly children: ReactNode }) {
  const [element, place] = useState<HTMLElement | null>(null);
  const slot = useMemo(() => ({ element, place }), [element]);
  return <SlotContext value={slot}>{children}</SlotContext>;
}

/** Where the page's controls appear. */
export function PageControlsSlot({ className }: { readonly className: string | undefined }) {
  const { place } = use(SlotContext);
  return (
    <div ref={place} className={className}>
      {use(NotedControls)?.controls}
    </div>
  );
}

/** Drawn in the bar, owned by the page. */
export function PageControls({ children }: { readonly children: ReactNode }) {
  const { element } = use(SlotContext);
  const noted = use(NotedControls);
  if (noted !== undefined) noted.controls = children;
  return element && createPortal(children, element);
}
