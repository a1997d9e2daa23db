import type { Language } from '@zones/core/language/text';
import { Panel } from './panel.tsx';
import { type PresentWord, sayIn } from './present-words.ts';

const KEYS: readonly (readonly [keys: readonly string[], word: PresentWord])[] = [
  [['→', '←'], 'keyTurn'],
  [['Home', 'End'], 'keyEnds'],
  [['O'], 'overview'],
  [['E'], 'proofs'],
  [['L'], 'keyLanguage'],
  [['P'], 'window'],
  [['B'], 'blank'],
  [['F'], 'fullscreen'],
  [['R'], 'keyRatio'],
  [['Esc'], 'keyClose'],
];

/** What each key does. */
export function KeyList({ language, onClose }: { language: Language; onClose: () => void }) {
  const say = sayIn(language);
  return (
    <Panel title={say('keys')} closeWord={say('close')} onClose={onClose}>
      <dl className="key-list">
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
