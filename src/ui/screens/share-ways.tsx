import { useRef, useState } from 'react';
import { HANDED_WORDS, SHARE } from '../../copy/en/share.ts';
import type { Message } from '../../effects/share.ts';
import type { HandedOver } from '../../store/hand-over.ts';
import { copyOver, handOver } from '../../store/hand-over.ts';
import { Button } from '../components/button.tsx';
import { usePage } from './page.ts';
import styles from './share-panel.module.css';

/** The ways to hand a link over: the system's sheet, then the clipboard, then by hand; and what failed of them. */
export function ShareWays(message: Message) {
  const { ports } = usePage();
  const field = useRef<HTMLInputElement>(null);
  const [handed, setHanded] = useState<HandedOver>();
  const { text, url } = message;
  const tell = (came: HandedOver) => {
    setHanded(came);
    if (came === 'by-hand' || came === 'by-hand-alone') field.current?.focus();
  };
  return (
    <div className={styles.handing}>
      <div className={styles.beside}>
        <h3>{SHARE.beside}</h3>
        <p dir="auto">{text}</p>
      </div>
      <div className={styles.ways}>
        {ports.canSend() ? (
          <Button kind="main" name="send" onPress={() => void handOver(ports, message).then(tell)}>
            {SHARE.send}
          </Button>
        ) : null}
        <Button
          kind={ports.canSend() ? 'plain' : 'main'}
          name="copy"
          onPress={() => void copyOver(ports, url).then(tell)}
        >
          {SHARE.copy}
        </Button>
        <Button name="copy-both" onPress={() => void copyOver(ports, `${text} ${url}`).then(tell)}>
          {SHARE.copyBoth}
        </Button>
      </div>
      <p role="status" className={styles.told}>
        {handed === undefined ? '' : HANDED_WORDS[handed]}
      </p>
      <label className={styles.link}>
        {SHARE.label}
        <input ref={field} readOnly value={url} dir="ltr" onFocus={(event) => event.currentTarget.select()} />
      </label>
    </div>
  );
}
