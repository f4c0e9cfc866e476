import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { failOnConsole } from "./fail-on-console.ts";
import "./missing-in-jsdom.ts";

configure({ asyncUtilTimeout: 5000 });
vi.setConfig({ testTimeout: 15_000 });
afterEach(cleanup);
failOnConsole({ beforeEach, afterEach });
