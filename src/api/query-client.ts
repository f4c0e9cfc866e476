import { onlineManager, QueryClient } from "@tanstack/react-query";

/** How long a network must be there before it counts as back, so that a flapping one starts no storm of requests. */
const steadyMs = 2_000;

/** The one cache of what was loaded, for the life of the page. */
export function createQueryClient(): QueryClient {
  onlineManager.setEventListener(listenToSteadyNetwork);
  return new QueryClient({ defaultOptions: { queries: { gcTime: 30 * 60_000 } } });
}

function listenToSteadyNetwork(setOnline: (isOnline: boolean) => void): (() => void) | undefined {
  if (typeof addEventListener === "undefined") return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOnline = () => {
    clearTimeout(timer);
    timer = setTimeout(() => setOnline(true), steadyMs);
  };
  const goOffline = () => {
    clearTimeout(timer);
    setOnline(false);
  };
  addEventListener("online", goOnline);
  addEventListener("offline", goOffline);
  return () => {
    clearTimeout(timer);
    removeEventListener("online", goOnline);
    removeEventListener("offline", goOffline);
  };
}
