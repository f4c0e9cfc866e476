/**
 * The HTTP headers that a server of the built app should send. What a page may load is said by the policy in index.html;
 * here stands what a meta tag cannot say. README shows the same list for other servers.
 */
export const securityHeaders = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
