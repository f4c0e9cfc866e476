import { useRef } from "react";

interface Props {
  readonly label: string;
  /** As the platform's file chooser takes it: ".json,image/png". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens the platform's file chooser. The same file can be chosen twice in a row. */
export function OpenFileButton({ label, accept, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
