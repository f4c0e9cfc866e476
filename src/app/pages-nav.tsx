import { useLocation } from "wouter";
import { useWords } from "../figures/language.tsx";
import { SelectionLink } from "../figures/selection-link.tsx";
import styles from "./shell.module.css";

const pages = [
  { path: "/", word: "overview" },
  { path: "/compare", word: "compare" },
  { path: "/present", word: "present" },
  { path: "/data", word: "data" },
] as const;

function isAt(page: string, path: string): boolean {
  return page === path || (path !== "/" && page.startsWith(`${path}/`));
}

/** The way past the bar, the mark, and the pages. */
export function PagesNav() {
  const words = useWords();
  const [page] = useLocation();
  return (
    <>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("#main")?.focus();
        }}
      >
        {words.skipToContent}
      </a>
      <a href="./" className={styles.mark}>
        {words.product}
      </a>
      <nav className={styles.nav}>
        {pages.map(({ path, word }) => (
          <SelectionLink key={path} change={{}} to={path} isCurrent={isAt(page, path) && "page"}>
            {words.pages[word]}
          </SelectionLink>
        ))}
      </nav>
    </>
  );
}
