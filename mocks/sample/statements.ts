import { citeParent } from "./parent-reports.ts";
import { numberInYear } from "./quarters.ts";
import { endOf, yearsOf, type World } from "./world.ts";

const tasks = [
  {
    indicator: "new-members",
    vi: "Bồi dưỡng quần chúng ưu tú, kết nạp đảng viên theo kế hoạch năm",
    en: "Prepare candidates and admit members as the year's plan says",
  },
  {
    indicator: "inspected-organisations",
    vi: "Hoàn thành chương trình kiểm tra, giám sát của năm",
    en: "Complete the year's programme of inspection and supervision",
  },
  {
    indicator: "awareness-learners",
    vi: "Mở lớp bồi dưỡng nhận thức về Đảng tại các cụm",
    en: "Hold party awareness classes in the clusters",
  },
] as const;

/** What each of the bloc's reports names as work of the next quarter. */
export function addTasks(world: World): void {
  for (let quarter = 0; quarter < endOf(world); quarter += 1) {
    const year = yearsOf(world)[Math.floor(quarter / 4)] ?? world.calendar.firstYear;
    const source = citeParent(world, world.bloc, quarter, "Báo cáo");
    const next = numberInYear(quarter) === 4 ? `${year + 1}-Q1` : `${year}-Q${numberInYear(quarter) + 1}`;
    for (const { indicator, vi, en } of tasks) {
      const text = { vi, en };
      const wire = { committee: world.bloc.id, period: next, kind: "task" as const, indicator, text, source };
      world.statements.push({ year, wire });
    }
  }
}
