import { languages, openApp, screenshot } from "./support/app.ts";
import { expect, test } from "./support/fixtures.ts";
import { overflowing } from "./support/layout.ts";

const words = {
  vi: {
    name: "Tên bộ số liệu",
    root: "Tên đơn vị cao nhất",
    create: "Tạo bộ mới",
    structure: "Đơn vị, chỉ tiêu",
    turns: { add: "Thêm đơn vị trực thuộc", rename: "Đổi tên", merge: "Hợp nhất" },
    unitName: "Tên",
    newName: "Tên mới",
    since: "Từ ngày",
    others: "Hợp nhất cùng với",
    save: "Lưu",
    saved: "Đã lưu.",
    undo: /^Hoàn tác/,
    noDate: "Không phải là một ngày",
    became: "nay là Sở Y tế và Lao động",
    parts: { indicators: "Chỉ tiêu", units: "Đơn vị" },
    newIndicator: "Thêm chỉ tiêu mới",
    unit: "Đơn vị tính",
    edit: "Sửa số liệu",
    indicator: "Chỉ tiêu",
    day: "1/3/2025",
  },
  en: {
    name: "Name of the data set",
    root: "Name of the topmost unit",
    create: "Begin a new one",
    structure: "Units, indicators",
    turns: { add: "Add a unit below", rename: "Rename", merge: "Merge" },
    unitName: "Name in Vietnamese",
    newName: "New name, in Vietnamese",
    since: "From",
    others: "Merge with",
    save: "Save",
    saved: "Saved.",
    undo: /^Undo/,
    noDate: "Not a date",
    became: "now Sở Y tế và Lao động",
    parts: { indicators: "Indicators", units: "Units" },
    newIndicator: "Add an indicator",
    unit: "Unit of measure, in Vietnamese",
    edit: "Edit figures",
    indicator: "Indicator",
    day: "2025-03-01",
  },
} as const;

for (const language of languages) {
  const said = words[language];
  test(`units are added, renamed and merged, indicators added, each step taken back by one press, ${language}`, async ({
    page,
  }) => {
    await openApp(page, { language, page: "/data/sets" });
    await page.getByLabel(said.name).fill("Khối thử");
    await page.getByLabel(said.root).fill("Đảng bộ Khối Thử");
    await page.getByRole("button", { name: said.create }).click();
    await expect(page.getByRole("main")).toContainText("Khối thử");
    await page.getByRole("link", { name: said.structure }).click();
    const root = page.getByRole("radio", { name: /^Đảng bộ Khối Thử/ });
    const chosen = (name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`, "u") });
    const save = () => page.getByRole("button", { name: said.save, exact: true }).click();

    for (const unit of ["Sở Y tế", "Sở Lao động", "Sở Nội vụ"]) {
      await root.check({ force: true });
      await page.getByRole("radio", { name: said.turns.add }).check();
      await page.getByLabel(said.unitName, { exact: true }).fill(unit);
      await save();
      await expect(chosen(unit)).toBeChecked();
    }
    await expect(page.getByRole("status").filter({ hasText: said.saved })).toBeVisible();

    await page.getByRole("radio", { name: said.turns.rename }).check();
    await page.getByLabel(said.newName, { exact: true }).fill("Sở Nội vụ và Dân tộc");
    await page.getByLabel(said.since, { exact: true }).fill("31/2/2025");
    await save();
    await expect(page.getByText(said.noDate)).toBeVisible();
    await expect(page.getByLabel(said.since, { exact: true })).toBeFocused();
    await expect(page.getByLabel(said.newName, { exact: true })).toHaveValue("Sở Nội vụ và Dân tộc");
    await page.getByLabel(said.since, { exact: true }).fill(said.day);
    await save();
    await expect(chosen("Sở Nội vụ và Dân tộc")).toBeChecked();

    await chosen("Sở Y tế").check({ force: true });
    await page.getByRole("radio", { name: said.turns.merge }).check();
    await page.getByRole("group", { name: said.others }).getByLabel("Sở Lao động").check();
    await page.getByLabel(said.newName, { exact: true }).fill("Sở Y tế và Lao động");
    await page.getByLabel(said.since, { exact: true }).fill(said.day);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowing(page)).toEqual([]);
    await screenshot(page, `data-structure-390-${language}`);
    await page.setViewportSize({ width: 1366, height: 768 });
    await screenshot(page, `data-structure-1366-${language}`);
    await save();
    await expect(chosen("Sở Y tế và Lao động")).toBeChecked();
    await expect(page.getByText(said.became)).toHaveCount(2);
    await page.getByRole("button", { name: said.undo }).click();
    await expect(page.getByText(said.became)).toHaveCount(0);

    await page.getByRole("radio", { name: said.parts.indicators, exact: true }).check();
    await page.getByRole("radio", { name: said.newIndicator }).check({ force: true });
    await page.getByLabel(said.unitName, { exact: true }).fill("Chi bộ bốn tốt");
    await page.getByLabel(said.unit, { exact: true }).fill("chi bộ");
    await screenshot(page, `data-indicators-1366-${language}`);
    await save();
    await expect(chosen("Chi bộ bốn tốt")).toBeChecked();

    await page.reload();
    await page.getByRole("link", { name: said.edit }).click();
    await page.getByRole("combobox", { name: said.indicator }).selectOption("Chi bộ bốn tốt");
    await expect(page.getByRole("grid").getByRole("rowheader")).toContainText([
      "Sở Y tế",
      "Sở Lao động",
      "Sở Nội vụ",
      "Sở Nội vụ và Dân tộc",
      "Đảng bộ Khối Thử",
    ]);
  });
}
