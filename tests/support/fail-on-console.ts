import { format } from "node:util";
import { expect } from "vitest";

interface Hooks {
  readonly beforeEach: (listener: () => void) => void;
  readonly afterEach: (listener: () => void) => void;
}

const kinds = ["error", "warn"] as const;

/** A test that makes React, a library or the app complain on the console fails. One that means to, mocks the method. */
export function failOnConsole({ beforeEach, afterEach }: Hooks): void {
  let complaints: string[] = [];
  beforeEach(() => {
    const own: string[] = [];
    complaints = own;
    for (const kind of kinds) {
      console[kind] = (...words: unknown[]) => void own.push(`console.${kind}: ${format(...words)}`);
    }
  });
  afterEach(() => {
    expect(complaints.splice(0), "complaints on the console").toEqual([]);
  });
}
