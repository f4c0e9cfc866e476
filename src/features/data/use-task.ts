import { useState } from "react";
import { useLanguage } from "../../figures/language.tsx";
import { dataProblem } from "./data-problem.ts";

/** Something that takes a moment and may fail: `run` it, and show what became of it. */
export function useTask() {
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(dataProblem(error, language));
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, problem, run };
}
