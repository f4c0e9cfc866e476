import type { About } from "../../figures/export-request.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { basePeriodOf, type CompareQuestion } from "./compare-question.ts";

/** What is compared, in one line: "Kết nạp đảng viên mới: 9 tháng năm 2024 so với 9 tháng năm 2023". */
export function comparedFacts(question: CompareQuestion, language: Language): string {
  const { indicator, period } = question;
  return compareWordsOf(language).heading(
    textIn(indicator.name, language),
    formatPeriod(period, language, { inSentence: true }),
    formatPeriod(basePeriodOf(question), language, { inSentence: true }),
  );
}

/** What a table or picture of this page says of itself once it has left it: its name, whose figures, of what, when. */
export function aboutComparison(question: CompareQuestion, name: string, language: Language): About {
  const { committee, indicator, period } = question;
  return {
    title: `${name}: ${textIn(committee.name, language)}`,
    subtitle: `${comparedFacts(question, language)} (${textIn(indicator.unit, language)})`,
    period,
  };
}
