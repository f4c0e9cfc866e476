import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./error-boundary.tsx";
import { lazily } from "./lazily.tsx";

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("code that is loaded later", () => {
  it("is stood in for until it is there, and is there at once the next time", async () => {
    const Part = lazily(async () => Hello, <p>Meanwhile</p>);
    const { unmount } = render(<Part name="An" />);
    expect(screen.getByText("Meanwhile")).toBeInTheDocument();
    expect(await screen.findByText("Hello, An")).toBeInTheDocument();
    unmount();
    render(<Part name="Bình" />);
    expect(screen.getByText("Hello, Bình")).toBeInTheDocument();
  });

  it("F20 F83 is asked for again on demand after a failure", async () => {
    const load = vi.fn<() => Promise<typeof Hello>>().mockRejectedValueOnce(new Error("no network"));
    load.mockResolvedValue(Hello);
    const { press } = guarded(load);
    await press();
    expect(await screen.findByText("Hello, An")).toBeInTheDocument();
    expect(fetched).not.toHaveBeenCalled();
  });

  it("F20 stays where it is while the page itself cannot be reached", async () => {
    fetched.mockRejectedValue(new TypeError("no network"));
    const { press } = guarded(() => Promise.reject(new Error("no network")));
    await press();
    expect(await screen.findByRole("button")).toBeInTheDocument();
    expect(fetched).toHaveBeenCalledOnce();
  });
});

function guarded(load: () => Promise<typeof Hello>) {
  const Part = lazily(load);
  render(
    <ErrorBoundary fallback={(retry) => <button onClick={retry}>Again</button>}>
      <Part name="An" />
    </ErrorBoundary>,
  );
  return { press: async () => userEvent.click(await screen.findByRole("button")) };
}

function Hello({ name }: { readonly name: string }) {
  return <p>Hello, {name}</p>;
}
