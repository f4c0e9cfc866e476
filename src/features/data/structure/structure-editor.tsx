import { useState } from "react";
import { useLanguage } from "../../../figures/language.tsx";
import { structureWordsOf } from "../../../messages/structure-words.ts";
import { Segmented } from "../../../ui/segmented.tsx";
import { useEditSteps } from "../edit-steps.ts";
import type { EditorProps } from "../own-content.tsx";
import { HeadForm } from "./head-form.tsx";
import { IndicatorsEditor } from "./indicators-editor.tsx";
import type { PartProps } from "./part.ts";
import styles from "./structure.module.css";
import { UnitsEditor } from "./units-editor.tsx";

const parts = ["units", "indicators", "head"] as const;
type Part = (typeof parts)[number];

/** Units, indicators and what the data set says of itself, edited as steps that can be taken back. */
export function StructureEditor({ dataset, content, revision }: EditorProps) {
  const words = structureWordsOf(useLanguage());
  const [part, setPart] = useState<Part>("units");
  const steps = useEditSteps(dataset, revision);
  return (
    <div className={styles.panel}>
      <div className={styles.bar}>
        <Segmented
          label={words.part}
          value={part}
          options={parts.map((each) => ({ value: each, label: words.parts[each] }))}
          onChange={(value) => setPart(parts.find((each) => each === value) ?? part)}
        />
        <button type="button" className="button" disabled={!steps.canUndo} onClick={() => void steps.undo()}>
          {words.undo}
        </button>
        <button type="button" className="button" disabled={!steps.canRedo} onClick={() => void steps.redo()}>
          {words.redo}
        </button>
        <p role="status" className={styles.note}>
          {!steps.isBusy && (steps.canUndo || steps.canRedo) ? words.saved : ""}
        </p>
      </div>
      {steps.problem !== undefined && <p role="alert">{steps.problem}</p>}
      {editorOf(part, { content, steps })}
    </div>
  );
}

function editorOf(part: Part, props: PartProps) {
  switch (part) {
    case "units":
      return <UnitsEditor {...props} />;
    case "indicators":
      return <IndicatorsEditor {...props} />;
    case "head":
      return <HeadForm {...props} />;
    default:
      return part satisfies never;
  }
}
