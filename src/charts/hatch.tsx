import css from "./hatch.module.css";

/** The forecast's fill: use it as `url(#id)`. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={css.line} d="M0 0V6" />
      </pattern>
    </defs>
  );
}
