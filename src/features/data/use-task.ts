import { useState } from "react";
import { useLanguage } from "../../figures/language.tsx";
import { dataProblem } from "./data-problem.ts";

/** Something that takes a moment and may fail: `run` it, which says whether it came about, and show the problem. */
export function useTask() {
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(dataProblem(error, language));
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, problem, run };
}
