import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { BarePage } from "./bare-page.tsx";

const container = document.querySelector("#root");
if (container !== null) {
  createRoot(container).render(
    <QueryClientProvider client={new QueryClient()}>
      <BarePage />
    </QueryClientProvider>,
  );
}
