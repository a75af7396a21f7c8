/** The contact sheets, one an address: `?sheet=people&scenes=ID,ID`, `?sheet=cues&...`, `?sheet=rooms&...`. */
import { createRoot } from 'react-dom/client';
import { CUE_WORDS } from '../../src/copy/en/cue-words.ts';
import type { CueLook, PersonLook, Room } from '../../src/domain/scenario/look.ts';
import { CUE_LOOKS, ROOMS } from '../../src/domain/scenario/look.ts';
import { lookWithCue } from '../../src/ui/picture/cue-looks.ts';
import { PaperLayer } from '../../src/ui/picture/paper.tsx';
import { Person } from '../../src/ui/picture/person/person.tsx';
import { fetchPictures } from '../../src/ui/picture/pictures.ts';
import { PLAYER_HAIR } from '../../src/ui/picture/room/player-behind.tsx';
import { Stage } from '../../src/ui/picture/stage.tsx';
import { castOf } from './cast.ts';
import '../../src/ui/styles/fonts.css';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import './sheets.css';

const asked = new URLSearchParams(location.search);
const cast = await castOf(asked.get('scenes')?.split(',') ?? []);
const [first] = cast;
if (first === undefined) throw new Error('The address names no scenes: nobody to draw.');

/** The partner of the first scene, on whom every cue is shown. */
const model: PersonLook = { ...first.look, mouth: 'smile', brows: 'neutral', hands: 'relaxed' };

// A picture is drawn only of rooms that have come.
await fetchPictures();

function Figure({ look, label }: { readonly look: PersonLook; readonly label: string }) {
  return (
    <svg viewBox="-140 -440 280 460" role="img" aria-label={label}>
      <PaperLayer>
        <Person look={look} />
      </PaperLayer>
    </svg>
  );
}

function People() {
  return (
    <div className="sheet">
      {cast.map(({ name, look }) => (
        <div className="cell" key={name}>
          <Figure look={look} label={name} />
          <p>
            <b>{name}</b>
          </p>
        </div>
      ))}
      <div className="grey">
        {cast.map(({ name, look }) => (
          <Figure key={name} look={look} label={name} />
        ))}
      </div>
    </div>
  );
}

function Cues() {
  const cues: readonly CueLook[] = CUE_LOOKS;
  return (
    <div className="sheet">
      {cues.map((cue) => (
        <div className="cell" key={cue}>
          <Figure look={lookWithCue(model, cue)} label={cue} />
          <p>
            <b>{cue}</b> {CUE_WORDS[cue]}
          </p>
        </div>
      ))}
      <div className="grey">
        {cues.map((cue) => (
          <Figure key={cue} look={lookWithCue(model, cue)} label={cue} />
        ))}
      </div>
    </div>
  );
}

/** A room with people in it who do not belong there, so that every place is seen taken. */
function Scene({ room, index }: { readonly room: Room; readonly index: number }) {
  const pick = (offset: number) => cast[(index * 3 + offset) % cast.length]?.look ?? model;
  return (
    <Stage
      room={room}
      clock={{ hour: 19, minute: 17 }}
      partner={pick(0)}
      others={[
        { id: 'door', look: pick(5), place: 'door' },
        { id: 'near', look: pick(9), place: index % 2 === 0 ? 'near' : 'beside' },
      ]}
      label={room}
      playerHair={PLAYER_HAIR[index % PLAYER_HAIR.length] ?? 'tousled'}
    />
  );
}

function Rooms() {
  return (
    <div className="rooms">
      {ROOMS.map((room, index) => (
        <div className="room" key={room} title={room}>
          <Scene room={room} index={index} />
        </div>
      ))}
    </div>
  );
}

const SHEETS: Readonly<Record<string, () => React.ReactElement>> = {
  people: People,
  cues: Cues,
  rooms: Rooms,
};

const Chosen = SHEETS[asked.get('sheet') ?? 'people'] ?? People;
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
createRoot(place).render(<Chosen />);
