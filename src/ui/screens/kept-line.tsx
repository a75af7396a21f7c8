import { HISTORY } from '../../copy/en/history.ts';
import page from './page.module.css';
import { useSession } from './page.ts';

/** Says that past runs are not kept, where the browser has refused; nothing where it has not. */
export function KeptLine() {
  const { works, kept } = useSession(({ past }) => past);
  if (works) return null;
  return (
    <p role="status" className={page.small}>
      {kept.length === 0 ? HISTORY.nothingKept : HISTORY.notAllKept}
    </p>
  );
}
