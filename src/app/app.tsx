import { useRef } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { NotFound } from '../ui/screens/problem-screens.tsx';
import { ReceivedScreen } from '../ui/screens/received-screen.tsx';
import { SceneScreen } from '../ui/screens/scene-screen.tsx';
import { ShelfScreen } from '../ui/screens/shelf-screen.tsx';

/** The scene in which the page opens. */
const FIRST_SCENE = 's01-folding-trailer';

/** Which screen stands at which address. Addresses are in the hash, so that any static host serves the game. */
export function App() {
  const [route] = useHashLocation();
  const arrivedAt = useRef(route);
  const arriving = arrivedAt.current === route;
  if (!arriving) arrivedAt.current = '';
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/">
          <SceneScreen id={FIRST_SCENE} arriving={arriving} />
        </Route>
        <Route path="/scene/:id">{({ id }) => <SceneScreen key={id} id={id} arriving={arriving} />}</Route>
        <Route path="/shelf">
          <ShelfScreen />
        </Route>
        <Route path="/run/:link?">{({ link }) => <ReceivedScreen key={link} link={link ?? ''} />}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Router>
  );
}
