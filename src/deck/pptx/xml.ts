/** Text without what XML has no place for: most control characters, and halves of letters. */
export function forXml(text: string): string {
  return text.replaceAll(/\p{Cs}|[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}

/** Text as it stands in XML. */
export function xmlText(text: string): string {
  return forXml(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
