import type { Content } from "../../../workspace/content.ts";
import type { useEditSteps } from "../edit-steps.ts";

/** What each part of the structure is drawn of, and where its edits go. */
export interface PartProps {
  readonly content: Content;
  readonly steps: ReturnType<typeof useEditSteps>;
}
