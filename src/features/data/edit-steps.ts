import { useEffect, useRef, useState } from "react";
import type { Edit } from "../../workspace/change.ts";
import { ownWorkspace, tellChange } from "../../workspace/own-workspace.ts";
import { useTask } from "./use-task.ts";

/**
 * Writes what is typed, one step of the history at a time and in its order, and goes back and forth among the steps that
 * were made here, without end. Each write stands on the revision that the one before has made.
 */
export function useEditSteps(dataset: string, revision: number) {
  const { isBusy, problem, run } = useTask();
  const queue = useRef(Promise.resolve(true));
  const latest = useRef(revision);
  const [done, setDone] = useState<readonly number[]>([]);
  const [undone, setUndone] = useState<readonly number[]>([]);
  useEffect(() => {
    latest.current = Math.max(latest.current, revision);
  }, [revision]);

  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(() => run(work));
    return queue.current;
  };
  const commit = (edits: readonly Edit[]) =>
    inTurn(async () => {
      const outcome = await ownWorkspace.commit(dataset, latest.current, { what: "edit", edits });
      latest.current = outcome.revision;
      const { step } = outcome;
      if (step === undefined) return;
      setDone((steps) => [...steps, step]);
      setUndone([]);
      await tellChange(dataset);
    });
  const undo = () =>
    inTurn(async () => {
      const step = done.at(-1);
      if (step === undefined) return;
      latest.current = (await ownWorkspace.undo(dataset, step)).revision;
      setDone((steps) => steps.slice(0, -1));
      setUndone((steps) => [...steps, step]);
      await tellChange(dataset);
    });
  const redo = () =>
    inTurn(async () => {
      const step = undone.at(-1);
      if (step === undefined) return;
      latest.current = (await ownWorkspace.redo(dataset, step)).revision;
      setUndone((steps) => steps.slice(0, -1));
      setDone((steps) => [...steps, step]);
      await tellChange(dataset);
    });
  return { commit, undo, redo, isBusy, problem, canUndo: done.length > 0, canRedo: undone.length > 0 };
}
