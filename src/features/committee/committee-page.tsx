import type { Dataset } from "../../api/config.schema.ts";
import type { Catalog } from "../../domain/indicator.ts";

interface Props {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly id: string;
}

/** A committee with all its years, its indicators against plan, its units and its life. */
export function CommitteePage({ id }: Props) {
  return <p>{id}</p>;
}
