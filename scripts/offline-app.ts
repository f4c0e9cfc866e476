import { VitePWA } from "vite-plugin-pwa";

/**
 * The service worker and the manifest. It keeps the app's code whole: every chunk, style and font, and the page. Data it leaves alone:
 * the app keeps the last good copies itself and marks them, and a second keeper would hand out old figures as if they were new.
 */
export function offlineApp() {
  return VitePWA({
    strategies: "generateSW",
    registerType: "prompt",
    // Registered by src/app/app-updates.ts, when the page has nothing better to do.
    injectRegister: false,
    filename: "sw.js",
    manifestFilename: "manifest.webmanifest",
    includeManifestIcons: false,
    manifest: {
      id: "./",
      name: "Tiến độ",
      short_name: "Tiến độ",
      description: "Theo dõi thực hiện so với kế hoạch, theo đơn vị và theo quý",
      lang: "vi",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#faf9f6",
      theme_color: "#9b1420",
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["index.html", "icon*.{svg,png}", "assets/**/*.{js,css,woff2}"],
      // The link's query says what is looked at; the page is the same.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
  });
}
