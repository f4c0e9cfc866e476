/** The page's own web fonts as a style sheet that needs nothing from elsewhere. Fonts that don't come are left out. */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(fontRules);
  return (await Promise.all(rules.map(embedded))).join("\n");
}

function fontRules(sheet: CSSStyleSheet): readonly { rule: CSSFontFaceRule; base: string }[] {
  const base = sheet.href ?? document.baseURI;
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? { rule, base } : []));
}

async function embedded({ rule, base }: { rule: CSSFontFaceRule; base: string }): Promise<string> {
  const property = (name: string) => rule.style.getPropertyValue(name);
  const [, path] = /url\("?([^")]+)"?\)/u.exec(property("src")) ?? [];
  if (path === undefined) return "";
  try {
    const response = await fetch(new URL(path, base));
    if (!response.ok) return "";
    const data = base64(await response.arrayBuffer());
    const range = property("unicode-range");
    return `@font-face{font-family:${property("font-family")};font-weight:${property("font-weight")};src:url(data:font/woff2;base64,${data}) format("woff2")${range === "" ? "" : `;unicode-range:${range}`}}`;
  } catch {
    return "";
  }
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCodePoint(byte)).join(""));
}
