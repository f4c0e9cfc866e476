import { useState } from "react";
import { changedSlide, rewrittenSlide } from "../../deck/deck-edit.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Slide } from "../../deck/deck.ts";
import type { TextContent, TitleContent } from "../../deck/slide-content.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import { DraftField } from "../../ui/draft-field.tsx";
import { OpenFileButton } from "../../ui/open-file-button.tsx";
import { readImage } from "./read-image.ts";
import { titleOfContent } from "./slide-title.ts";

/** What can be written on a slide. Figures can't: they come from the data, and only their message can be put otherwise. */
export function SlideFields({ slide }: { readonly slide: Slide }) {
  const words = presentWordsOf(useLanguage()).slide;
  const change = useDecks((store) => store.change);
  const { content, id } = slide;
  return (
    <>
      {content.kind === "title" && <TitleFields id={id} content={content} />}
      {content.kind === "text" && <TextFields id={id} content={content} />}
      {content.kind === "closing" && (
        <>
          <DraftField
            label={words.closing}
            value={content.title}
            onCommit={(title) => change((deck) => rewrittenSlide(deck, id, { ...content, title }))}
          />
          <DraftField
            label={words.body}
            value={content.body}
            onCommit={(body) => change((deck) => rewrittenSlide(deck, id, { ...content, body }))}
          />
        </>
      )}
      {(content.kind === "figure" || content.kind === "headline") && (
        <DraftField
          label={words.title}
          value={slide.title ?? ""}
          rows={2}
          placeholder={titleOfContent(content)}
          hint={words.ownTitle}
          onCommit={(title) =>
            change((deck) => changedSlide(deck, id, { title: title.trim() === "" ? undefined : title }))
          }
        />
      )}
      <DraftField
        label={words.notes}
        value={slide.notes}
        rows={5}
        onCommit={(notes) => change((deck) => changedSlide(deck, id, { notes }))}
      />
    </>
  );
}

const lineFields = ["conference", "ordinal", "body", "place", "date"] as const;

function TitleFields({ id, content }: { readonly id: string; readonly content: TitleContent }) {
  const words = presentWordsOf(useLanguage()).slide;
  const change = useDecks((store) => store.change);
  const [isBad, setIsBad] = useState(false);
  const write = (part: Partial<TitleContent>) =>
    change((deck) => rewrittenSlide(deck, id, { ...content, ...part }));

  async function take(file: File) {
    const image = await readImage(file);
    setIsBad(image === undefined);
    if (image !== undefined) write({ image });
  }

  return (
    <>
      {lineFields.map((field) => (
        <DraftField
          key={field}
          label={words[field]}
          value={content[field]}
          onCommit={(value) => write({ [field]: value })}
        />
      ))}
      <p>
        <OpenFileButton
          label={words.image}
          accept="image/png,image/jpeg,image/webp"
          onFile={(file) => void take(file)}
        />{" "}
        {content.image !== undefined && (
          <button type="button" className="quiet-button" onClick={() => write({ image: undefined })}>
            {words.removeImage}
          </button>
        )}
      </p>
      {isBad && <p role="alert">{words.badImage}</p>}
    </>
  );
}

function TextFields({ id, content }: { readonly id: string; readonly content: TextContent }) {
  const words = presentWordsOf(useLanguage()).slide;
  const change = useDecks((store) => store.change);
  const write = (part: Partial<TextContent>) =>
    change((deck) => rewrittenSlide(deck, id, { ...content, ...part }));
  return (
    <>
      <DraftField label={words.title} value={content.title} onCommit={(title) => write({ title })} />
      <DraftField
        label={words.lines}
        value={content.lines.join("\n")}
        rows={6}
        onCommit={(text) => write({ lines: text.split("\n").filter((line) => line.trim() !== "") })}
      />
    </>
  );
}
