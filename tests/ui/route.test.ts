import { describe, expect, it } from 'vitest';
import { readRoute } from '../../src/app/route.ts';

describe('readRoute', () => {
  it.each([
    ['/', { screen: 'home' }],
    ['/shelf', { screen: 'shelf' }],
    ['/shelf/', { screen: 'shelf' }],
    ['/Shelf', { screen: 'shelf' }],
    ['/scene/s01-folding-trailer', { screen: 'scene', id: 's01-folding-trailer' }],
    ['/scene/s01/', { screen: 'scene', id: 's01' }],
    ['/run/AbC-_9', { screen: 'run', link: 'AbC-_9' }],
    ['/drill', { screen: 'drill' }],
    ['/history', { screen: 'history' }],
    ['/history/s01.0123456789.0.3~talk.a-b', { screen: 'past', id: 's01.0123456789.0.3~talk.a-b' }],
    ['/run', { screen: 'run', link: '' }],
    ['/run/', { screen: 'run', link: '' }],
    ['/%23/run/AbC-_9', { screen: 'run', link: 'AbC-_9' }],
    ['/run%2FAbC-_9', { screen: 'run', link: 'AbC-_9' }],
    ['/#/run/AbC-_9', { screen: 'run', link: 'AbC-_9' }],
    ['/run/%C3%A9', { screen: 'run', link: 'é' }],
  ])('reads %s', (route, destination) => {
    expect(readRoute(route)).toEqual(destination);
  });

  it.each(['', '/scene', '/scene/', '/scene/a/b', '/run/a/b', '/%', '/%E0%A4%A', '/shelf/x', 'shelf'])(
    'leads nowhere from %j',
    (route) => {
      expect(readRoute(route)).toEqual({ screen: 'nowhere' });
    },
  );
});
