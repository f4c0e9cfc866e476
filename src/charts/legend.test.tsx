import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Legend } from "./legend.tsx";

it("lists its marks in words", () => {
  render(
    <Legend
      items={[
        { mark: "actual", word: "thực hiện" },
        { mark: "plan", word: "kế hoạch" },
      ]}
    />,
  );
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["thực hiện", "kế hoạch"]);
});
