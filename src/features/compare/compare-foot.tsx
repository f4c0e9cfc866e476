import { memo, useMemo } from "react";
import { PageFoot } from "../../figures/page-foot.tsx";
import { comparisonsOf, type CompareQuestion } from "./compare-question.ts";

/** Where the figures of the period come from, and as of when. */
export const CompareFoot = memo(function CompareFoot({ question }: { readonly question: CompareQuestion }) {
  const figures = useMemo(
    () => comparisonsOf(question).lines.map(({ comparison }) => comparison.current.figure),
    [question],
  );
  return <PageFoot catalog={question.catalog} figures={figures} />;
});
