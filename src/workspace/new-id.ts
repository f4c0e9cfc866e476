/** Twelve letters and digits, by chance: two data sets never get the same. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => "abcdefghijklmnopqrstuvwxyz012345".charAt(byte % 32)).join("");
}
