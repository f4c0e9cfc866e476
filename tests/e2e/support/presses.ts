import type { Locator } from "@playwright/test";

/** Presses one control after the other and counts them: how far an answer is. */
export class Presses {
  count = 0;

  async on(...controls: readonly Locator[]): Promise<void> {
    for (const control of controls) {
      const isRadio = await control.evaluate((element) => element.matches("[type=radio]"));
      await (isRadio ? control.check() : control.click());
      this.count += 1;
    }
  }
}
