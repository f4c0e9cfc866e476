import type { MouseEvent, ReactNode } from "react";
import { useSearch } from "wouter";
import { linkTo, useSelect, type SelectionChange } from "../selection/selection.ts";

interface Props {
  readonly change: SelectionChange;
  /** The path of another page; without it the link stays on this one. */
  readonly to?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean | "page";
}

/** A link to another selection: followed without a reload, copied or opened in a tab as any link. */
export function SelectionLink({ change, to, children, className, isCurrent = false }: Props) {
  const select = useSelect();
  // Its address holds all the other words of the link.
  useSearch();

  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    select(change, to);
  }

  return (
    <a href={linkTo(change, to)} onClick={follow} className={className} aria-current={isCurrent || undefined}>
      {children}
    </a>
  );
}
