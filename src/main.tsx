import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { BUILT_SCENES } from './app/built-scenes.ts';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { FIRST_SCENE } from './app/first-run.ts';
import { digestOf } from './effects/digest.ts';
import { fetchText } from './effects/fetch-text.ts';
import { addressOf, goTo, reload } from './effects/location.ts';
import { freshSeed } from './effects/seed.ts';
import { canSend, copyLink, sendLink } from './effects/share.ts';
import { browserKeeper } from './effects/storage.ts';
import { applyTheme, readTheme } from './effects/theme.ts';
import { setTitle } from './effects/title.ts';
import { isWide } from './effects/width.ts';
import { createRehearsal } from './store/session.ts';
import { fetchRoom } from './ui/picture/rooms.ts';
import type { PagePorts } from './ui/screens/page.ts';
import { PageContext } from './ui/screens/page.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

const keeper = browserKeeper();
const rehearsal = createRehearsal({
  fetchText,
  freshSeed,
  builtScenes: BUILT_SCENES,
  digestOf,
  loadParser: () => import('./domain/scenario/parse.ts'),
  fetchRoom,
  keeper,
});
const ports: PagePorts = {
  addressOf,
  goTo,
  reload,
  canSend,
  sendLink,
  copyLink,
  setTitle,
  isWide,
  theme: () => readTheme(keeper),
  chooseTheme: (theme) => {
    keeper.write('theme', theme);
    applyTheme(theme);
  },
};
applyTheme(readTheme(keeper));

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
createRoot(place).render(
  <StrictMode>
    <ErrorBoundary>
      <PageContext value={{ rehearsal, ports }}>
        <App home={FIRST_SCENE} />
      </PageContext>
    </ErrorBoundary>
  </StrictMode>,
);
