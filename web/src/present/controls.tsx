import type { ReactNode } from 'react';
import { pathTo } from '../routing/address.ts';
import { slidesFilePathTo } from '../routing/present-address.ts';
import type { KeyCommand } from './present-keys.ts';
import { sayIn } from './present-words.ts';
import type { PresentationData } from './presentation-data.ts';
import type { PresentationState } from './presentation-state.ts';

interface ControlProps {
  readonly name: string;
  readonly keyName: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

function Control({ name, keyName, onPress, pressed, children }: ControlProps) {
  return (
    <button
      type="button"
      className="control"
      title={`${name} (${keyName})`}
      aria-label={name}
      aria-keyshortcuts={keyName}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

interface ControlsProps {
  readonly state: PresentationState;
  readonly data: PresentationData;
  readonly run: (command: KeyCommand) => void;
}

/** Leads back to the meeting, and to the file that needs no network. */
function Ways({ state: { language, ratio }, data: { meeting, content, base } }: Omit<ControlsProps, 'run'>) {
  const say = sayIn(language);
  const release = content.release.id;
  const page = pathTo({ name: 'meeting', meeting }, { board: content.board.slug, release, language });
  if (base !== '') {
    return (
      <a className="control control-word" href={base + page} target="_blank" rel="noreferrer">
        {say('leave')}
      </a>
    );
  }
  const file = slidesFilePathTo(meeting, { release, language }, ratio);
  return (
    <>
      <a className="control control-word" href={file} download title={say('take')}>
        {say('takeShort')}
      </a>
      <a className="control control-word" href={page}>
        {say('leave')}
      </a>
    </>
  );
}

/** What a pointer can press; every one of them has a key. */
export function Controls({ state, data, run }: ControlsProps) {
  const { language, current, count, layer, ratio } = state;
  const say = sayIn(language);
  const toggle = (of: 'proofs' | 'overview' | 'keys') => () => run({ kind: 'toggle', layer: of });
  return (
    <nav className="controls" aria-label={say('controls')}>
      <Control name={say('previous')} keyName="←" onPress={() => run({ kind: 'previous' })}>
        ←
      </Control>
      <span className="controls-place">
        {current + 1}/{count}
      </span>
      <Control name={say('next')} keyName="→" onPress={() => run({ kind: 'next' })}>
        →
      </Control>
      <Control name={say('overview')} keyName="O" pressed={layer === 'overview'} onPress={toggle('overview')}>
        {say('overview')}
      </Control>
      <Control name={say('proofs')} keyName="E" pressed={layer === 'proofs'} onPress={toggle('proofs')}>
        {say('proofs')}
      </Control>
      <Control name={say('language')} keyName="L" onPress={() => run({ kind: 'language' })}>
        {say('language')}
      </Control>
      <Control name={say('window')} keyName="P" onPress={() => run({ kind: 'window' })}>
        {say('window')}
      </Control>
      <Control name={say('fullscreen')} keyName="F" onPress={() => run({ kind: 'fullscreen' })}>
        {say('fullscreen')}
      </Control>
      <Control
        name={say('ratio', { ratio: ratio === '16:9' ? '4:3' : '16:9' })}
        keyName="R"
        onPress={() => run({ kind: 'ratio' })}
      >
        {ratio === '16:9' ? '4:3' : '16:9'}
      </Control>
      <Control name={say('blank')} keyName="B" onPress={() => run({ kind: 'blank' })}>
        {say('blank')}
      </Control>
      <Control name={say('keys')} keyName="?" pressed={layer === 'keys'} onPress={toggle('keys')}>
        {say('keys')}
      </Control>
      <Ways state={state} data={data} />
    </nav>
  );
}
