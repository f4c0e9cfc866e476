import { zip, type AsyncZippable } from "fflate";

/** Files by their paths, in one ZIP. @throws Error where the browser can't. */
export function zipOf(files: AsyncZippable): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    zip(files, (error, bytes) => (error === null ? resolve(new Uint8Array(bytes)) : reject(error)));
  });
}
