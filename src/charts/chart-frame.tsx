import { type KeyboardEvent, type ReactNode, useId } from "react";
import css from "./chart-frame.module.css";
import { type Box, type Label, lineHeight } from "./label.ts";

export interface ChartFrameProps {
  /** What the drawing is, for `data-chart`. */
  readonly chart: string;
  /** px of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly description: string;
  /** It holds buttons; otherwise it is one picture. */
  readonly isGroup: boolean;
  readonly children: ReactNode;
}

/** The root of a drawing: named, described, and whole in itself, so that it can be taken out of the page with its styles. */
export function ChartFrame({ chart, width, height, label, description, isGroup, children }: ChartFrameProps) {
  const id = useId();
  return (
    <svg
      className={css.chart}
      data-chart={chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={isGroup ? "group" : "img"}
      aria-label={label}
      aria-describedby={id}
    >
      <desc id={id}>{description}</desc>
      {children}
    </svg>
  );
}

/** A text with a place, in lines. */
export type PlacedText = Omit<Label, "role" | "isOnActual">;

/** Lines of text with their top at `top`. */
export function ChartText({
  lines,
  size,
  x,
  anchor,
  top,
  className,
}: PlacedText & { className?: string | undefined }) {
  const [line, ...more] = lines;
  const y = top + size * 1.05;
  return (
    <text className={className} textAnchor={anchor} fontSize={size} x={x} y={y}>
      {more.length === 0
        ? line
        : lines.map((each, row) => (
            <tspan key={each} x={x} y={y + row * size * lineHeight}>
              {each}
            </tspan>
          ))}
    </text>
  );
}

/** A box as the attributes of a rectangle. */
export function boxProps({ left, right, top, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What makes an SVG group a button, by mouse and keyboard; nothing where there is nothing to do. */
export function buttonProps(
  label: string,
  isPressed: boolean | undefined,
  onPress: (() => void) | undefined,
) {
  if (!onPress) return {};
  return {
    className: css.button,
    role: "button",
    tabIndex: 0,
    "aria-label": label,
    "aria-pressed": isPressed,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress();
    },
  };
}
