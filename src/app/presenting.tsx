import { Route, Switch } from "wouter";
import { ShowPage } from "../features/present/show-page.tsx";
import { SpeakerView } from "../features/present/speaker-view.tsx";
import { useLanguage } from "../figures/language.tsx";
import { CapturePages } from "./capture-pages.tsx";
import { PresentFrame } from "./present-frame.tsx";

/** Decks: where they are made, on the wall, and before the speaker. Loaded when somebody comes here. */
export function Presenting() {
  const language = useLanguage();
  return (
    <Switch>
      <Route path="/present/show/:id/:page/:mode?">
        {({ id, page, mode }) => (
          <ShowPage key={id} id={id} page={Number(page)} isWall={mode === "wall"} capture={CapturePages} />
        )}
      </Route>
      <Route path="/present/speaker">
        <SpeakerView language={language} />
      </Route>
      <Route>
        <PresentFrame />
      </Route>
    </Switch>
  );
}
