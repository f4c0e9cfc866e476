import {
  DndContext,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from "@dnd-kit/core";
import { SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useState, type KeyboardEvent } from "react";
import { movedSlide, withoutSlide } from "../../deck/deck-edit.ts";
import type { DeckPage } from "../../deck/deck-page.ts";
import { useDecks } from "../../deck/deck-store.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { useLanguage } from "../../figures/language.tsx";
import { presentWordsOf } from "../../messages/present-words.ts";
import styles from "./present.module.css";
import { FittedSlide } from "./fitted-slide.tsx";
import { titleOf } from "./slide-title.ts";

interface Props {
  readonly deck: Deck;
  /** The pages of every slide, hidden ones too. */
  readonly pages: ReadonlyMap<string, readonly DeckPage[]>;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** All slides in their order; dragged, or moved by Alt and the arrows. */
export function DeckStrip({ deck, pages, selected, onSelect }: Props) {
  const words = presentWordsOf(useLanguage()).strip;
  const change = useDecks((store) => store.change);
  const [said, say] = useState("");
  // A press is a choice until the pointer has gone some way.
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
  );
  const ids = deck.slides.map(({ id }) => id);

  function move(slide: Slide, place: number) {
    if (place < 0 || place >= ids.length) return;
    change((each) => movedSlide(each, slide.id, place));
    say(words.moved(titleOf(slide), place + 1, ids.length));
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    const slide = deck.slides.find(({ id }) => id === active.id);
    const place = ids.findIndex((id) => id === over?.id);
    if (slide !== undefined && place !== -1 && active.id !== over?.id) move(slide, place);
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = ids.findIndex((id) => id === selected);
    const slide = deck.slides[at];
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (slide === undefined) return;
    if (event.key === "Delete") change((each) => withoutSlide(each, slide.id));
    else if (step === undefined) return;
    else if (event.altKey) move(slide, at + step);
    else {
      const next = ids[at + step];
      if (next === undefined) return;
      onSelect(next);
      const buttons = event.currentTarget.querySelectorAll<HTMLElement>("button");
      buttons[at + step]?.focus();
    }
    event.preventDefault();
  }

  return (
    <nav aria-label={words.label} className={styles.strip}>
      <DndContext sensors={sensors} onDragEnd={onDragEnd} accessibility={withoutOwnWords}>
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol onKeyDown={onKeyDown} className={styles.thumbnails}>
            {deck.slides.map((slide, index) => (
              <Thumbnail
                key={slide.id}
                deck={deck}
                slide={slide}
                page={pages.get(slide.id)?.[0]}
                parts={pages.get(slide.id)?.length ?? 0}
                label={words.slide(index + 1, ids.length, titleOf(slide))}
                number={index + 1}
                isSelected={slide.id === selected}
                onSelect={() => onSelect(slide.id)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p className={styles.quiet}>{words.howTo}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </nav>
  );
}

/** The library would speak English of a keyboard that it does not listen to here. */
const withoutOwnWords = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: "" },
};

interface ThumbnailProps {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly page: DeckPage | undefined;
  readonly parts: number;
  readonly label: string;
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Thumbnail({ deck, slide, page, parts, label, number, isSelected, onSelect }: ThumbnailProps) {
  const words = presentWordsOf(useLanguage()).strip;
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: slide.id });
  const notes = [slide.isHidden && words.hidden, parts > 1 && words.pages(parts)].filter(Boolean).join(" · ");
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      className={styles.thumbnail}
      data-hidden={slide.isHidden || undefined}
      data-dragging={isDragging || undefined}
      style={{
        transform: transform === null ? undefined : `translate(${transform.x}px, ${transform.y}px)`,
        transition,
      }}
    >
      <span className={styles.number}>{number}</span>
      <button
        type="button"
        className={styles.choose}
        aria-label={[label, notes].filter(Boolean).join(", ")}
        aria-current={isSelected || undefined}
        onClick={onSelect}
      >
        {page !== undefined && (
          <span className={styles.mini} inert>
            <FittedSlide deck={deck} page={page} />
          </span>
        )}
      </button>
      {notes !== "" && <span className={styles.quiet}>{notes}</span>}
    </li>
  );
}
