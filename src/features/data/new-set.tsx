import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../../api/catalog.queries.ts";
import type { Dataset } from "../../api/config.schema.ts";
import { useLanguage } from "../../figures/language.tsx";
import { dataWordsOf } from "../../messages/data-words.ts";
import { useSelect } from "../../selection/selection.ts";
import { TextField } from "../../ui/form-fields.tsx";
import { newContent } from "../../workspace/new-content.ts";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import styles from "./data.module.css";
import { newUnitId } from "./new-unit.ts";
import { written } from "./written.ts";

interface Props {
  readonly dataset: Dataset;
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** A data set of one's own from nothing, with the indicators of the one on view. */
export function NewSet({ dataset, run }: Props) {
  const words = dataWordsOf(useLanguage()).sets;
  const catalog = useQuery(catalogQuery(dataset)).data?.value;
  const select = useSelect();
  const create = (form: FormData) =>
    run(async () => {
      const name = written(form, "name");
      const root = written(form, "root");
      const id = await ownWorkspace.create(
        newContent({
          name,
          root: { id: newUnitId(root, []), name: root },
          indicators: catalog?.indicators ?? [],
          relations: [],
          today: new Date().toISOString().slice(0, 10),
        }),
      );
      await tellChange(id);
      select({ dataset: id, committee: undefined, period: undefined });
    });
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        const form = event.currentTarget;
        if (await create(new FormData(form))) form.reset();
      }}
    >
      <TextField isRequired name="name" label={words.newName} />
      <TextField isRequired name="root" label={words.newRoot} />
      <button type="submit" className="button" disabled={catalog === undefined}>
        {words.create}
      </button>
    </form>
  );
}
