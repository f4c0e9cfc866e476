/**
 * What the built page may do: its own files, data from its own host, any HTTPS host or this machine, and nothing else.
 * An office that knows its data's host narrows connect-src to it in the server's headers (both policies apply).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:*",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Made in src/ui/own-script.ts: the app's own files may become workers.
  "trusted-types tiendo",
].join("; ");
