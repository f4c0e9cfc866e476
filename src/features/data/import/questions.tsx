import { useCatalog } from "../catalog.tsx";
import { useLanguage } from "../../../figures/language.tsx";
import { findPeriodHead, periodOfHead } from "../../../import/layout/period-head.ts";
import { questionId, type Question } from "../../../import/staging/question.ts";
import { importWordsOf } from "../../../messages/import-words.ts";
import { textIn } from "../../../messages/language.ts";
import { DraftField } from "../../../ui/draft-field.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "./import.module.css";
import { useImport } from "./import-store.ts";
import { answerChoices, evidenceWords, questionWords } from "./question-words.ts";

/** What only whoever brings the file can know, with the likeliest answer chosen and what speaks for it. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const words = importWordsOf(useLanguage());
  if (questions.length === 0) return null;
  return (
    <section aria-label={words.questions}>
      <h2>{words.questions}</h2>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={questionId(question)}>
            <QuestionField question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuestionField({ question }: { readonly question: Question }) {
  const language = useLanguage();
  const words = importWordsOf(language);
  const { indicators, committees } = useCatalog();
  const id = questionId(question);
  const given = useImport((state) => state.request?.answers[id]);
  const answer = useImport((state) => state.answer);
  const value = given ?? question.best ?? "";
  const label = questionWords(question, language);
  const evidence = evidenceWords(question, language);
  if (question.kind === "period" || question.kind === "year") {
    const read = (text: string) => {
      const head = findPeriodHead(text);
      const period =
        head && (question.kind === "year" ? head.year?.toString() : periodOfHead(head, undefined, false));
      void answer(id, period ?? "");
    };
    return <DraftField label={label} value={value} hint={evidence} onCommit={read} />;
  }
  const choices =
    question.kind === "indicator"
      ? indicators.map((each) => ({ value: each.id, label: textIn(each.name, language) }))
      : question.kind === "unit"
        ? committees.map((each) => ({ value: each.id, label: textIn(each.name, language) }))
        : answerChoices(question, language);
  return (
    <>
      <Select
        label={label}
        value={value}
        options={value === "" ? [{ value: "", label: words.noAnswer }, ...choices] : choices}
        onChange={(chosen) => void answer(id, chosen)}
      />
      {evidence !== undefined && <p className={styles.note}>{evidence}</p>}
    </>
  );
}
