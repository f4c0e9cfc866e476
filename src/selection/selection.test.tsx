import { act, renderHook } from "@testing-library/react";
import * as fc from "fast-check";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { linkTo, readSelection, useSelection } from "./selection.ts";

beforeEach(() => history.replaceState(null, "", "/app/?mock=slow&committee=a#/compare"));

describe("reading a link", () => {
  it("takes our words and leaves others alone; an empty one is none", () => {
    const { committee, period, indicator, ...rest } = readSelection("?committee=khối&period=&mock=slow");
    expect([committee, period, indicator]).toEqual(["khối", undefined, undefined]);
    expect(rest).not.toHaveProperty("mock");
  });

  it("F67 knows no word that is only a property of objects", () => {
    expect(readSelection("?__proto__=x&constructor=y")).not.toHaveProperty("x");
    expect(Object.values(readSelection("?__proto__=x&constructor=y")).filter(Boolean)).toEqual([]);
  });
});

describe("a link to another selection", () => {
  it("changes what is said, takes out what is undefined, and keeps the page and words that are not ours", () => {
    expect(linkTo({ period: "2024-01-01/P9M" })).toBe(
      "?mock=slow&committee=a&period=2024-01-01/P9M#/compare",
    );
    expect(linkTo({ committee: undefined })).toBe("?mock=slow#/compare");
  });

  it("is read back as it was written, whatever the words are", () => {
    const word = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(word, word, (committee, indicator) => {
        const link = linkTo({ committee, indicator });
        expect(readSelection(link.slice(0, link.indexOf("#")))).toMatchObject({ committee, indicator });
      }),
    );
  });
});

describe("choosing", () => {
  it("is a step in the history on the same page", () => {
    const { result } = renderHook(useSelection, { wrapper });
    const steps = history.length;
    act(() => result.current[1]({ period: "2024" }));
    expect(result.current[0]).toMatchObject({ committee: "a", period: "2024" });
    expect(location.href).toMatch(/\?mock=slow&committee=a&period=2024#\/compare$/);
    expect(history.length).toBe(steps + 1);
  });

  it("changes nothing else between two renders: the selection stays the same object", () => {
    const { result, rerender } = renderHook(useSelection, { wrapper });
    const [before, select] = result.current;
    rerender();
    expect(result.current[0]).toBe(before);
    expect(result.current[1]).toBe(select);
  });
});

function wrapper({ children }: { readonly children: ReactNode }) {
  return <Router hook={useHashLocation}>{children}</Router>;
}

describe("on a committee's own page", () => {
  beforeEach(() => history.replaceState(null, "", "/app/?period=2024#/committees/b%C3%A9"));

  it("the path names the committee", () => {
    const { result } = renderHook(useSelection, { wrapper });
    expect(result.current[0]).toMatchObject({ committee: "bé", period: "2024" });
  });

  it("choosing another one leads to that one's page", () => {
    expect(linkTo({ committee: "c/1" })).toBe("?period=2024&committee=c/1#/committees/c%2F1");
    const { result } = renderHook(useSelection, { wrapper });
    act(() => result.current[1]({ committee: "c/1" }));
    expect(location.hash).toBe("#/committees/c%2F1");
    expect(result.current[0]).toMatchObject({ committee: "c/1", period: "2024" });
  });

  it("any other change stays on it", () => {
    expect(linkTo({ period: undefined })).toBe("?committee=b%C3%A9#/committees/b%C3%A9");
  });

  it("other pages stay with the committee, unless another data set is chosen", () => {
    expect(linkTo({}, "/compare")).toBe("?period=2024&committee=b%C3%A9#/compare");
    expect(linkTo({ dataset: "sample", committee: undefined })).toBe("?period=2024&dataset=sample#/");
  });
});
