import { Fragment } from "react";
import { paletteWordsOf } from "../messages/palette-words.ts";
import { closeDialogOf, Dialog } from "../ui/dialog.tsx";
import { useLanguage } from "./language.tsx";
import styles from "./shortcuts-sheet.module.css";

/** All keys that do something everywhere, in words. */
export function ShortcutsSheet({ onClose }: { readonly onClose: () => void }) {
  const words = paletteWordsOf(useLanguage()).shortcuts;
  const control = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? "⌘" : "Ctrl";
  const lines = [
    { keys: [control, "K"], joint: " + ", does: words.commands },
    { keys: ["/"], does: words.committees },
    { keys: ["["], does: words.previous },
    { keys: ["]"], does: words.next },
    { keys: ["T"], does: words.table },
    { keys: ["G", "O"], joint: ` ${words.thenKey} `, does: words.overview },
    { keys: ["G", "C"], joint: ` ${words.thenKey} `, does: words.compare },
    { keys: ["?"], does: words.shortcuts },
    { keys: ["Esc"], does: words.close },
  ];

  return (
    <Dialog label={words.title} onClose={onClose}>
      <div className={styles.body}>
        <h2>{words.title}</h2>
        <dl className={styles.list}>
          {lines.map(({ keys, joint, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && joint}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.foot}>
          {words.notInFields}
          <button type="button" className="button" onClick={(event) => closeDialogOf(event.currentTarget)}>
            {words.close}
          </button>
        </p>
      </div>
    </Dialog>
  );
}
