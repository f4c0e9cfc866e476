interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Only files of the app itself become workers. */
const rules = {
  createScriptURL(url: string): string {
    const { origin, href } = new URL(url, document.baseURI);
    if (origin !== location.origin) throw new TypeError(`${href} is no script of this app`);
    return href;
  },
};

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;

/**
 * The address of a script of the app, as the page's policy wants it where a worker is started. The policy's one name is used
 * here alone. @throws TypeError for a script from elsewhere.
 */
export function ownScript(url: string): string {
  const types: unknown = Reflect.get(globalThis, "trustedTypes");
  if (!isTrustedTypes(types)) return rules.createScriptURL(url);
  policy ??= types.createPolicy("tiendo", rules);
  return policy.createScriptURL(url);
}

function isTrustedTypes(types: unknown): types is TrustedTypes {
  return typeof types === "object" && types !== null && "createPolicy" in types;
}
