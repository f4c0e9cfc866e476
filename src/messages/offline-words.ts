import type { Language } from "./language.ts";

const vi = {
  waiting: "Đã có phiên bản mới. Trang sẽ được tải lại khi cập nhật.",
  old: "Ứng dụng vừa được cập nhật ở một cửa sổ khác. Trang này còn chạy bản cũ.",
  held: "Đang có người trình chiếu, nên chưa cập nhật. Hãy bấm lại khi xong.",
  update: "Cập nhật",
};

const words: Record<Language, typeof vi> = {
  vi,
  en: {
    waiting: "A new version is ready. Updating loads the page anew.",
    old: "The app was updated in another window. This page still runs the old version.",
    held: "Somebody is presenting, so nothing is updated yet. Press again afterwards.",
    update: "Update",
  },
};

/** What is said of new versions of the app. */
export function offlineWordsOf(language: Language): typeof vi {
  return words[language];
}
