import { BUILD } from './app/build-number.ts';
import { FIRST_DIGEST } from './app/first-digest.ts';
import { FIRST_SCENE } from './app/first-run.ts';
import { start } from './app/start.tsx';
import { digestOf } from './effects/digest.ts';
import { fetchText } from './effects/fetch-text.ts';
import { whenIdle } from './effects/idle.ts';
import { listenForKeys, pressChoice } from './effects/keys.ts';
import { addressOf, goTo, reload } from './effects/location.ts';
import { laterRecords } from './effects/records.ts';
import { freshSeed } from './effects/seed.ts';
import { canSend, copyText, sendLink } from './effects/share.ts';
import { browserKeeper } from './effects/storage.ts';
import { loadStyles } from './effects/styles.ts';
import { applyTheme, readTheme } from './effects/theme.ts';
import { setTitle } from './effects/title.ts';
import { today } from './effects/today.ts';
import { isWide } from './effects/width.ts';
import { recallProgress } from './store/progress.ts';
import { createRehearsal } from './store/session.ts';
import { recallSettings } from './store/settings.ts';
import { fetchPicture, fetchPictures } from './ui/picture/pictures.ts';
import { prefetchScreens } from './ui/screens/later-screens.ts';
import type { PagePorts } from './ui/screens/page.ts';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';

const keeper = browserKeeper();
const rehearsal = createRehearsal({
  fetchText,
  freshSeed,
  build: BUILD,
  builtDigest: async (id) =>
    id === FIRST_SCENE ? FIRST_DIGEST : (await import('./app/built-scenes.ts')).BUILT_SCENES[id],
  digestOf,
  loadParser: () => import('./domain/scenario/parse.ts'),
  loadEngine: (number) => import('./effects/load-engine.ts').then(({ loadEngine }) => loadEngine(number)),
  loadEar: () => import('./domain/judge/ear.ts'),
  fetchPicture,
  keeper,
  records: laterRecords(() => import('./effects/record-database.ts')),
  today,
});
const ports: PagePorts = {
  addressOf,
  goTo,
  reload,
  canSend,
  sendLink,
  copyText,
  loadShareExtras: async () => (await import('./effects/share-extras.ts')).SHARE_EXTRAS,
  setTitle,
  isWide,
  listenForKeys,
  pressChoice,
  theme: () => readTheme(keeper),
  chooseTheme: (theme) => {
    keeper.write('theme', theme);
    applyTheme(theme);
  },
};
applyTheme(readTheme(keeper));
recallProgress(rehearsal);
recallSettings(rehearsal);

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
void start(place, { rehearsal, ports }).then(() =>
  whenIdle(() => {
    // What does not come now is asked for again when it is wanted, and then the page says so.
    void Promise.allSettled([
      loadStyles(),
      Promise.all([import('./app/letters.ts'), import('./effects/letters.ts')]).then(
        ([{ LETTERS }, { bringLetters }]) => bringLetters(LETTERS),
      ),
      prefetchScreens(rehearsal),
      fetchPictures(),
    ]);
  }),
);
