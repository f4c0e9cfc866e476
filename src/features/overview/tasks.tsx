import type { Statement } from "../../domain/observation.ts";
import { useLanguage, useWords } from "../../figures/language.tsx";
import { inSentence, textIn } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { Section } from "../../ui/section.tsx";
import styles from "./overview.module.css";

/** What the report names as work ahead. */
export function Tasks({ tasks }: { readonly tasks: readonly Statement[] }) {
  const language = useLanguage();
  const words = useWords();
  const [first] = tasks;
  if (first === undefined) return null;
  const period = formatPeriod(first.period, language);
  return (
    <Section title={words.sections.tasks(language === "vi" ? inSentence(period) : period)} isAside>
      <ul className={styles.lines}>
        {tasks.map((task) => (
          <li key={task.text.vi}>{textIn(task.text, language)}</li>
        ))}
      </ul>
    </Section>
  );
}
