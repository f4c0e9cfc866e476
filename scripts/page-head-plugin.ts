import type { Plugin } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Writes the policy into the built page. */
export function pageHead(): Plugin {
  return {
    name: "tiendo:page-head",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}
