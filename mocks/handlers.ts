import { http, HttpResponse, type HttpHandler } from "msw";
import type { ReadFile } from "./reader.ts";
import type { Scenario } from "./scenarios.ts";

const config = {
  default: "reports",
  datasets: [
    {
      id: "reports",
      url: "api/reports",
      name: { vi: "Báo cáo của các đảng ủy", en: "Reports of Party committees" },
    },
    { id: "sample", url: "api/sample", name: { vi: "Dữ liệu mẫu", en: "Sample data" } },
  ],
};

/**
 * The pretend backend: both data sets under `/api/{dataset}/…` and a config.json that points there. A scenario happens
 * to the data's files whose path contains `at`, never to config.json.
 */
export function createHandlers(read: ReadFile, scenario?: Scenario, at = ""): HttpHandler[] {
  return [
    http.get("*/config.json", () => HttpResponse.json(config)),
    http.get("*/api/*", async ({ request }) => {
      const [dataset = "", ...rest] = (request.url.split("?")[0] ?? "").split("/api/")[1]?.split("/") ?? [];
      const path = rest.map(decodeURIComponent).join("/");
      const answer = async () => {
        const json = await read(dataset, path);
        return json === undefined ? new HttpResponse("Not Found", { status: 404 }) : Response.json(json);
      };
      return scenario && path.includes(at) ? scenario({ request, dataset, path, read, answer }) : answer();
    }),
  ];
}
