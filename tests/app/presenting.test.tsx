import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { sampleDeck } from "../../src/deck/deck.test-support.ts";
import type { Slide } from "../../src/deck/deck.ts";
import { Player } from "../../src/features/present/player.tsx";
import { mockServer } from "../support/mock-server.ts";
import { renderApp } from "../support/render-app.tsx";

mockServer();

const shown = () => document.querySelector("[data-shown]");

function play(slides: readonly Slide[]) {
  const deck = { ...sampleDeck("vi"), slides };
  return {
    ...render(<Player deck={deck} page={1} onPage={() => undefined} speakerPlace="speaker" />),
    user: userEvent.setup(),
  };
}

it("F87 each slide says as of when its figures are", async () => {
  const { slides } = sampleDeck("vi");
  const words = slides.filter(({ content }) => content.kind !== "figure");
  const { user } = play(words);
  for (const [index] of words.entries()) {
    expect(shown()).toHaveTextContent(`${index + 1} / ${words.length}`);
    expect(shown()).toHaveTextContent("Số liệu đến 26/9/2024");
    await user.keyboard("{PageDown}");
  }
});

it("F70 F75 a browser that keeps nothing says so, and the deck lives on while the page does", async () => {
  const { user } = renderApp("?lang=vi#/present");
  await user.click(await screen.findByRole("button", { name: "Bài mới" }));
  expect(await screen.findByText(/không giữ được bài/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Thêm trang chữ" }));
  const strip = screen.getByRole("navigation", { name: "Các trang" });
  expect(within(strip).getAllByRole("button")).toHaveLength(1);
});
