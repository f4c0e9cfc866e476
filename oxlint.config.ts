import { defineConfig, type OxlintOverride } from "oxlint";

/** The rooms of src/ and what each may import, besides itself. README shows the same table. */
const rooms: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  messages: ["domain"],
  api: ["domain"],
  selection: ["domain"],
  preferences: ["domain"],
  export: ["domain", "api", "messages"],
  workspace: ["domain", "api", "messages"],
  import: ["domain", "api", "messages"],
  charts: ["ui"],
  deck: ["domain", "messages", "export", "charts"],
  figures: [
    "domain",
    "ui",
    "messages",
    "api",
    "selection",
    "preferences",
    "export",
    "workspace",
    "import",
    "charts",
    "deck",
  ],
  features: [
    "domain",
    "ui",
    "messages",
    "api",
    "selection",
    "preferences",
    "export",
    "workspace",
    "import",
    "charts",
    "deck",
    "figures",
  ],
};
const outside = ["app", "main", "mocks", "tests"];

const recharts = { regex: "^recharts", message: "Recharts is known in charts/ only." };

function forbid(room: string, allowed: readonly string[]): OxlintOverride {
  const others = [...Object.keys(rooms), ...outside].filter(
    (name) => name !== room && !allowed.includes(name),
  );
  const patterns = [
    {
      regex: `^(\\.\\./)+(src/)?(${others.join("|")})(/|\\.|$)`,
      message: `${room}/ may import ${allowed.length > 0 ? allowed.join(", ") : "nothing of ours"}.`,
    },
    ...(room === "charts" ? [] : [recharts]),
    ...(room === "domain"
      ? [{ regex: "^[^.]", message: "domain/ is plain functions without libraries." }]
      : []),
    ...(room === "features"
      ? [{ regex: "^\\.\\./[^./][^/]*/", message: "A feature never imports another feature." }]
      : []),
  ];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    excludeFiles: ["**/*.test.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

export default defineConfig({
  plugins: ["typescript", "react", "jsx-a11y", "import", "unicorn", "promise", "vitest", "oxc"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  env: { browser: true, es2024: true, node: true },
  rules: {
    "react/react-in-jsx-scope": "off",
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "react/no-danger": "error",
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off",
    "import/no-named-as-default-member": "off",
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "no-await-in-loop": "off",
    // A live region that changes its words is a status; <output> and <dialog> behave differently from their roles here.
    "jsx-a11y/prefer-tag-over-role": "off",
    // Keys that bubble from the controls inside are heard on their container.
    "jsx-a11y/no-static-element-interactions": "off",
    "jsx-a11y/no-noninteractive-element-interactions": "off",
    // A region that scrolls has to be reached by keyboard.
    // A table that is edited like a spreadsheet is a grid; its cells are then grid cells by themselves.
    "jsx-a11y/no-noninteractive-element-to-interactive-role": ["error", { table: ["grid"] }],
    "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["region", "tabpanel"] }],
    // It can't tell a window, which needs one, from a channel or a worker, which have none.
    "unicorn/require-post-message-target-origin": "off",
    "react/no-unstable-nested-components": ["error", { allowAsProps: true }],
  },
  ignorePatterns: ["dist", "public", "node_modules", "tests/bench/node_modules"],
  overrides: [
    // wouter takes its location hook as a prop.
    { files: ["src/app/app.tsx"], rules: { "react/hooks": "off" } },
    {
      files: ["src/app/**/*.{ts,tsx}"],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [recharts, { regex: "/(mocks|tests)/", message: "Only main.tsx reaches into mocks/." }],
          },
        ],
      },
    },
    {
      files: ["mocks/**/*.ts"],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [
              {
                regex: `src/(${Object.keys(rooms)
                  .filter((room) => room !== "api" && room !== "domain")
                  .join("|")}|app|main)`,
                message: "mocks/ may import api and domain.",
              },
            ],
          },
        ],
      },
    },
    ...Object.entries(rooms).map(([room, allowed]) => forbid(room, allowed)),
  ],
});
