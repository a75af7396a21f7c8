import { useEffect, useRef, useSyncExternalStore } from 'react';
import { onRoute, routeNow } from '../effects/location.ts';
import { laterScreen } from '../ui/screens/later-screen.tsx';
import { Drill, History, Nowhere, PastRun, Received, Shelf } from '../ui/screens/later-screens.ts';
import { PlayView } from '../ui/screens/play-view.tsx';
import { SceneScreen } from '../ui/screens/scene-screen.tsx';
import { readRoute } from './route.ts';

/** Few visitors teach, so what a class needs is fetched by whoever opens it. */
const ClassPage = laterScreen(async () => (await import('./class-page.tsx')).ClassPage);

interface AppProps {
  /** The scene in which the page opens where the address names no other. */
  readonly home: string;
  /** Told once the page has been drawn, or has taken over what the build has drawn. */
  readonly onReady?: (() => void) | undefined;
}

/** Which screen stands at which address. Addresses are in the hash, so that any static host serves the game. */
export function App({ home, onReady }: AppProps) {
  useEffect(() => onReady?.(), [onReady]);
  const route = useSyncExternalStore(onRoute, routeNow, () => '/');
  const arrivedAt = useRef(route);
  const arriving = arrivedAt.current === route;
  if (!arriving) arrivedAt.current = '';
  const to = readRoute(route);
  switch (to.screen) {
    case 'home':
      return <SceneScreen key="home" id={home} arriving={arriving} />;
    case 'scene':
      return <SceneScreen key={`scene/${to.id}`} id={to.id} arriving={arriving} />;
    case 'shelf':
      return <Shelf.Screen />;
    case 'drill':
      return <Drill.Screen />;
    case 'history':
      return <History.Screen />;
    case 'past':
      return <PastRun.Screen key={to.id} id={to.id} />;
    case 'class':
      return <ClassPage.Screen key={to.beamer} beamer={to.beamer} />;
    case 'run':
      return <Received.Screen key={to.link} link={to.link} Play={PlayView} />;
    case 'nowhere':
      return <Nowhere.Screen />;
  }
}
