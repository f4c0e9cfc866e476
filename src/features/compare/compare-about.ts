import { comparisonOf } from "../../domain/comparison.ts";
import type { About } from "../../figures/export-request.ts";
import { compareWordsOf } from "../../messages/compare-words.ts";
import { textIn, type Language } from "../../messages/language.ts";
import { plainText } from "../../messages/tone.ts";
import { comparisonSegments } from "../../messages/variance-sentence.ts";
import { formatPeriod } from "../../messages/period-label.ts";
import { askedOf, basePeriodOf, comparisonsOf, type CompareQuestion } from "./compare-question.ts";

/** "9 tháng năm 2024 so với 9 tháng năm 2023" */
function comparedPeriods(question: CompareQuestion, language: Language): string {
  const [now, before] = [question.period, basePeriodOf(question)].map((period) =>
    formatPeriod(period, language, { inSentence: true }),
  );
  return compareWordsOf(language).periods(now ?? "", before ?? "");
}

/** What is compared, in one line: "Kết nạp đảng viên mới: 9 tháng năm 2024 so với 9 tháng năm 2023". */
export function comparedFacts(question: CompareQuestion, language: Language): string {
  const { indicator, period } = question;
  return compareWordsOf(language).heading(
    textIn(indicator.name, language),
    formatPeriod(period, language, { inSentence: true }),
    formatPeriod(basePeriodOf(question), language, { inSentence: true }),
  );
}

/** How the committee's figure differs, or how many of its indicators do, in one sentence; a collection has none. */
function comparedMessage(question: CompareQuestion, language: Language): string | undefined {
  const { committee, indicator, period, looking } = question;
  if (committee.kind === "collection") return undefined;
  if (looking.rows === "indicators") {
    const signs = comparisonsOf(question).lines.flatMap(({ comparison: { variance } }) =>
      variance.kind === "variance" ? [Math.sign(variance.points ?? variance.absolute)] : [],
    );
    const higher = signs.filter((sign) => sign > 0).length;
    return signs.length === 0
      ? undefined
      : compareWordsOf(language).higherThan(higher, signs.length, looking.against);
  }
  const comparison = comparisonOf(askedOf(question, indicator, period), committee);
  return plainText(comparisonSegments(comparison, indicator, basePeriodOf(question), language));
}

/** What a table or picture of this page says of itself once it has left it: its name, whose figures, of what, when. */
export function aboutComparison(question: CompareQuestion, name: string, language: Language): About {
  const { committee, indicator, period } = question;
  return {
    title: `${name}: ${textIn(committee.name, language)}`,
    message: comparedMessage(question, language),
    subtitle:
      question.looking.rows === "indicators"
        ? `${textIn(committee.name, language)} · ${comparedPeriods(question, language)}`
        : `${comparedFacts(question, language)} (${textIn(indicator.unit, language)})`,
    period,
  };
}
