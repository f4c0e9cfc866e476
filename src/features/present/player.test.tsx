import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Deck } from "../../deck/deck.ts";
import { newDeck, newSlide } from "../../deck/new-deck.ts";
import { Player, type PlayerProps } from "./player.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Slides that say their letter. */
function deckOf(letters: string, more: Partial<Deck> = {}): Deck {
  const slides = Array.from(letters, (id) =>
    newSlide({ id, content: { kind: "closing", title: `Trang ${id}`, body: "" } }),
  );
  return { ...newDeck({ name: "", language: "vi", slides }), ...more };
}

function player(props: Partial<PlayerProps> = {}) {
  const given: PlayerProps = {
    deck: deckOf("abcdef"),
    page: 1,
    onPage: () => undefined,
    speakerPlace: "speaker",
    ...props,
  };
  const { rerender } = render(<Player {...given} />);
  return { change: (changed: Partial<PlayerProps>) => rerender(<Player {...given} {...changed} />) };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const pass = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const stage = () => screen.getByRole("main");
const shown = () => stage().querySelector("[data-shown]")?.textContent;
const said = () => screen.getByText(/^Trang \d+: /).textContent;

describe("a deck on the wall", () => {
  it("has its neighbours ready and nothing more, however long it is shown", () => {
    player();
    expect(document.activeElement).toBe(stage());
    press("End");
    press("Home");
    for (let turn = 0; turn < 50; turn += 1) press(turn % 10 < 5 ? "PageDown" : "PageUp");
    press("3");
    press("Enter");
    expect(said()).toBe("Trang 3: Trang c");
    const slides = [...stage().querySelectorAll("article")].map(({ textContent }) => textContent);
    expect(slides.map((text) => /Trang (.)/.exec(text)?.[1])).toEqual(["b", "c", "d"]);
    expect(stage().querySelectorAll("[inert]")).toHaveLength(2);
  });

  it("F84 tells every page it rests at, at a pace that browsers allow, and goes where the address leads", () => {
    const onPage = vi.fn<(page: number) => void>();
    const { change } = player({ page: 99, onPage });
    expect(onPage.mock.calls).toEqual([[6]]);
    for (let turn = 0; turn < 4; turn += 1) press("PageUp");
    pass(1);
    expect(onPage.mock.calls).toEqual([[6], [2]]);
    change({ page: 4, onPage });
    expect(said()).toBe("Trang 4: Trang d");
  });

  it("forgets a page number that nobody finishes", () => {
    player();
    press("4");
    expect(screen.getByText("Đến trang 4")).toBeInTheDocument();
    pass(6);
    expect(screen.queryByText("Đến trang 4")).toBeNull();
    press("Enter");
    expect(said()).toBe("Trang 2: Trang b");
  });

  it("F85 Space presses the control that Tab led to; the clicker's keys go on presenting", () => {
    player();
    screen.getByRole("button", { name: "Trang trước" }).focus();
    expect(fireEvent.keyDown(document.activeElement ?? document.body, { key: " " })).toBe(true);
    expect(said()).toBe("Trang 1: Trang a");
    press("PageDown");
    expect(said()).toBe("Trang 2: Trang b");
    expect(document.activeElement).toBe(stage());
    screen.getByRole("button", { name: "Trang trước" }).focus();
    press("3");
    press("Enter");
    expect(said()).toBe("Trang 3: Trang c");
  });

  it("turns by a click and by a finger's sideways move, and comes back from black by a touch", () => {
    player();
    const finger = (from: number, to: number) => {
      const touch = { isPrimary: true, button: 0, pointerType: "touch" };
      fireEvent.pointerDown(stage(), { ...touch, clientX: from });
      fireEvent.pointerUp(stage(), { ...touch, clientX: to });
    };
    const mouse = { isPrimary: true, button: 0, pointerType: "mouse", clientX: 5 };
    fireEvent.pointerDown(stage(), mouse);
    fireEvent.pointerUp(stage(), mouse);
    expect(said()).toBe("Trang 2: Trang b");
    finger(300, 100);
    finger(300, 100);
    finger(100, 300);
    expect(said()).toBe("Trang 3: Trang c");
    press("b");
    expect(screen.getByText("Màn hình đen. Bấm phím bất kỳ để trở lại")).toBeInTheDocument();
    finger(100, 100);
    expect(said()).toBe("Trang 3: Trang c");
  });

  it("hides the pointer and the controls once both rest", () => {
    player();
    expect(stage()).not.toHaveAttribute("data-still");
    pass(2.1);
    expect(stage()).toHaveAttribute("data-still");
    fireEvent.pointerMove(stage(), { pointerType: "mouse", movementX: 3, movementY: 0 });
    expect(stage()).not.toHaveAttribute("data-still");
  });

  it("F86 changes no figure until the presenter says so", () => {
    const take = vi.fn<() => void>();
    const { change } = player();
    press("PageDown");
    change({ fresh: { count: 2, take } });
    expect(shown()).toContain("Trang b");
    fireEvent.click(screen.getByRole("button", { name: "Dùng số liệu mới" }));
    expect(take).toHaveBeenCalledOnce();
    change({ deck: deckOf("xabcdef") });
    expect(shown()).toContain("Trang b");
    expect(said()).toBe("Trang 3: Trang b");
  });

  it("F83 says so where one slide can't be drawn, and shows the others", () => {
    const complained = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const deck = deckOf("abc");
    const broken = newSlide({
      content: {
        kind: "figure",
        title: "Hỏng",
        table: { caption: "", columns: [], rows: [] },
        suffix: "",
        sources: [],
        isSample: false,
        unitNames: [],
        chart: {
          kind: "quarters",
          points: [{ key: "q", label: "", plan: { value: NaN, label: "" }, isSelected: false }],
        },
      },
    });
    player({ deck: { ...deck, slides: [...deck.slides, broken] } });
    press("End");
    expect(shown()).toContain("Không vẽ được trang này.");
    press("PageUp");
    expect(shown()).toContain("Trang c");
    expect(complained).toHaveBeenCalled();
  });
});

/** A wake lock as browsers give it. */
class Lock extends EventTarget {
  released = false;

  release(): Promise<void> {
    this.released = true;
    this.dispatchEvent(new Event("release"));
    return Promise.resolve();
  }
}

describe("F84 the screen", () => {
  it("is kept on, asked for again when it was let go, and let go in the end", async () => {
    const locks: Lock[] = [];
    const request = vi.fn<() => Promise<Lock>>(() => {
      const lock = new Lock();
      locks.push(lock);
      return Promise.resolve(lock);
    });
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { wakeLock: { request } }));
    const { unmount } = render(
      <Player deck={deckOf("ab")} page={1} onPage={() => undefined} speakerPlace="speaker" />,
    );
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(request).toHaveBeenCalledTimes(1);
    await locks[0]?.release();
    await act(() => vi.advanceTimersByTimeAsync(3000));
    expect(request).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/có thể tự tắt/)).toBeNull();
    unmount();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(locks[1]).toMatchObject({ released: true });
    expect(request).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("may go dark where the device does not allow it, which is said", async () => {
    player();
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(screen.getByText(/có thể tự tắt/)).toBeInTheDocument();
  });
});

function timersAndElements(): readonly number[] {
  return [vi.getTimerCount(), document.querySelectorAll("*").length];
}

describe("a wall that runs by itself", () => {
  const seconds = 15;

  it("shows each page for its time, also one that was turned to by hand, and begins anew", () => {
    const onRound = vi.fn<() => void>();
    player({ deck: deckOf("abc"), wall: { seconds, onRound } });
    pass(14);
    expect(said()).toBe("Trang 1: Trang a");
    press("PageDown");
    pass(14);
    expect(said()).toBe("Trang 2: Trang b");
    pass(1);
    expect(said()).toBe("Trang 3: Trang c");
    expect(onRound).not.toHaveBeenCalled();
    pass(15);
    expect(said()).toBe("Trang 1: Trang a");
    expect(onRound).toHaveBeenCalledOnce();
  });

  it("takes another deck over between two pages, never under the reader's eyes", () => {
    const wall = { seconds, onRound: () => undefined };
    const { change } = player({ deck: deckOf("abc"), wall });
    pass(20);
    change({ deck: deckOf("xabc"), wall });
    expect(said()).toBe("Trang 2: Trang b");
    pass(15);
    expect(said()).toBe("Trang 4: Trang c");
  });

  it("takes another deck over even where there is but one page", () => {
    const onRound = vi.fn<() => void>();
    const wall = { seconds, onRound };
    const { change } = player({ deck: deckOf("a"), wall });
    pass(15);
    change({ deck: deckOf("b"), wall });
    pass(30);
    expect(said()).toBe("Trang 1: Trang b");
    expect(onRound).toHaveBeenCalledTimes(3);
  });

  it("comes back by itself from black, and goes on after a round that failed", () => {
    const onRound = vi.fn<() => void>().mockImplementation(() => {
      throw new Error("no data");
    });
    player({ deck: deckOf("ab"), wall: { seconds, onRound } });
    press("b");
    pass(59);
    expect(shown()).toContain("Trang a");
    expect(screen.getByText(/^Màn hình đen\./)).toBeInTheDocument();
    pass(1);
    expect(said()).toBe("Trang 1: Trang a");
    pass(15);
    expect(() => pass(15)).toThrow("no data");
    pass(0);
    expect(said()).toBe("Trang 1: Trang a");
    pass(15);
    expect(said()).toBe("Trang 2: Trang b");
  });

  it("survives days: as many timers and elements after 1,000 rounds as after the first round", () => {
    player({ deck: deckOf("abc"), wall: { seconds, onRound: () => undefined } });
    for (let turn = 0; turn < 3; turn += 1) pass(seconds);
    const before = timersAndElements();
    for (let turn = 0; turn < 3000; turn += 1) pass(seconds);
    expect(said()).toBe("Trang 1: Trang a");
    expect(timersAndElements()).toEqual(before);
  }, 60_000);
});
