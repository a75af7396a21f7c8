import { useEffect, useRef, useState } from 'react';
import { ACT_LABELS, WORDS } from '../../copy/en/words.ts';
import type { ActName } from '../../domain/words/act.ts';
import { Button } from './button.tsx';
import styles from './heard-words.module.css';

interface HeardWordsProps {
  readonly stretches: readonly { readonly text: string; readonly by: readonly string[] }[];
  readonly chips: readonly {
    readonly id: string;
    readonly act: ActName;
    readonly words: string;
    readonly strikable: boolean;
    readonly fault: boolean;
  }[];
  /** What a reason may stand for; empty where nothing is to be asked. */
  readonly facts: readonly { readonly id: string; readonly words: string }[];
  readonly unread: 'language' | 'nothing' | undefined;
  /** True while the words may be put differently once more. */
  readonly mayRephrase: boolean;
  readonly onSay: (struck: readonly string[], fact: string | undefined) => void;
  readonly onRephrase: () => void;
}

/** What was heard in typed words, before they are said: it can be put differently once, or something taken out of it. */
export function HeardWords(props: HeardWordsProps) {
  const { stretches, chips, facts, unread, mayRephrase, onSay, onRephrase } = props;
  const [struck, setStruck] = useState<readonly string[]>([]);
  const [fact, setFact] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const toggle = (id: string) =>
    setStruck((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  const counts = (by: readonly string[]) => by.some((id) => !struck.includes(id));
  const mute = unread !== undefined || chips.every(({ id }) => struck.includes(id));
  const reasonStruck = chips.some(
    ({ id, act }) => id === 'reason' && act === 'reason' && struck.includes(id),
  );
  return (
    <section className={styles.heard} aria-label={WORDS.heard}>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        {WORDS.heard}
      </h3>
      <p className={styles.words} dir="auto">
        “
        {stretches.map(({ text, by }, at) =>
          counts(by) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place
            <mark key={at}>{text}</mark>
          ) : (
            text
          ),
        )}
        ”
      </p>
      {unread === 'language' ? <p className={styles.hint}>{WORDS.language}</p> : null}
      {chips.length === 0 ? null : (
        <>
          <ul className={styles.chips} aria-label={WORDS.heard}>
            {chips.map(({ id, act, words, strikable, fault }) => (
              <li key={id}>
                {strikable ? (
                  <button
                    type="button"
                    className={styles.chip}
                    aria-pressed={struck.includes(id)}
                    onClick={() => toggle(id)}
                  >
                    <b>{ACT_LABELS[act]}</b> <span dir="auto">{words}</span>
                    {struck.includes(id) ? <i> ({WORDS.struck})</i> : null}
                  </button>
                ) : (
                  <span className={styles.chip} data-fault={fault}>
                    <b>{ACT_LABELS[act]}</b> <span dir="auto">{words}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.hint}>
            {chips.some(({ strikable }) => strikable) ? WORDS.heardHint : null}{' '}
            {chips.some(({ fault }) => fault) ? WORDS.faultHint : null}
          </p>
        </>
      )}
      {facts.length === 0 || reasonStruck ? null : (
        <fieldset className={styles.facts}>
          <legend>{WORDS.which}</legend>
          <p className={styles.hint}>{WORDS.whichHint}</p>
          {[...facts, { id: '', words: WORDS.somethingElse }].map(({ id, words }) => (
            <label key={id} className={styles.fact}>
              <input
                type="radio"
                name="which-fact"
                checked={(fact ?? '') === id}
                onChange={() => setFact(id === '' ? undefined : id)}
              />
              <span dir="auto">{words}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.actions}>
        <Button
          kind={mute ? 'plain' : 'main'}
          name="say-own"
          onPress={() => onSay(struck, reasonStruck ? undefined : fact)}
        >
          {mute ? WORDS.anyway : WORDS.say}
        </Button>
        {mayRephrase ? (
          <Button kind={mute ? 'main' : 'plain'} name="rephrase" onPress={onRephrase}>
            {WORDS.rephrase}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
