import { NOTICES } from '../../copy/en/notices.ts';
import { PLAY } from '../../copy/en/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { dismissChanged, dismissStorage } from '../../store/notices.ts';
import { Notice } from '../components/notice.tsx';
import { usePage, useSession } from './page.ts';

/** What the player should know once: that nothing is kept here, or that the scene has changed. */
export function PlayNotices({ scenario }: { readonly scenario: Scenario }) {
  const { rehearsal } = usePage();
  const storage = useSession((session) => session.storage);
  const { id } = scenario.file;
  const changed = useSession(({ changedSince }) => changedSince.includes(id));
  return (
    <>
      {storage === 'told' ? (
        <Notice text={NOTICES.storage} close={PLAY.close} onClose={() => dismissStorage(rehearsal)} />
      ) : null}
      {changed ? (
        <Notice
          text={NOTICES.changedSince}
          close={PLAY.close}
          onClose={() => dismissChanged(rehearsal, id)}
        />
      ) : null}
    </>
  );
}
