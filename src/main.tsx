import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";

if (import.meta.env.DEV) {
  const { startMocks } = await import("../mocks/browser.ts");
  await startMocks();
}

const container = document.querySelector("#root");
if (container === null) throw new Error("index.html has no #root");
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
