import { useLanguage } from "../../../figures/language.tsx";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import { TextField } from "../../../ui/form-fields.tsx";
import { RecordForm } from "./record-form.tsx";
import type { PartProps } from "./part.ts";
import { dateText } from "./unit-fields.tsx";
import { dateIn, textOf, type FormAnswer } from "./unit-forms.ts";

/** What the data set says of itself: its name, and up to which day its figures are. */
export function HeadForm({ content: { head }, steps }: PartProps) {
  const language = useLanguage();
  const words = structureWordsOf(language);
  return (
    <RecordForm key={JSON.stringify(head)} label={words.parts.head} steps={steps} read={readHeadForm}>
      {(problemOf) => (
        <>
          <TextField label={words.datasetName} name="name" value={head.name.vi} problem={problemOf("name")} />
          <TextField label={words.nameEn} name="nameEn" value={head.name.en} />
          <TextField
            label={words.asOf}
            name="asOf"
            value={dateText(head.asOf, language)}
            hint={words.dateHint}
            problem={problemOf("asOf")}
          />
        </>
      )}
    </RecordForm>
  );
}

function readHeadForm(form: FormData): FormAnswer {
  const name = textOf(form, "name");
  const { date, problem } = dateIn(form, "asOf");
  if (name === undefined || date === undefined) {
    return {
      problems: {
        ...(name === undefined && { name: "empty" }),
        ...(date === undefined && (problem ?? { asOf: "empty" })),
      },
    };
  }
  return { edit: { edit: "head", head: { name, asOf: date } }, look: "" };
}
