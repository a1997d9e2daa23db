import { useLocation } from '@tanstack/react-router';
import { issuerOf } from '@zones/core/boards/issuer';
import { LANGUAGES } from '@zones/core/language/text';
import { formatCitation } from '@zones/core/share/citation';
import { useOrigin } from '../app/use-origin.ts';
import { Drawer } from '../frame/drawer.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { codePathTo, usePinned } from '../routing/use-pinned.ts';
import { useHere, usePlace } from '../routing/use-place.ts';
import { CopiedText } from './copied-text.tsx';
import { titleOfPage } from './page-title.ts';
import { SHARE_WORDS } from './share-words.ts';

function useSay(): (word: keyof typeof SHARE_WORDS) => string {
  const { language } = usePlace();
  return (word) => SHARE_WORDS[word][language];
}

function Address() {
  const say = useSay();
  const { language, release } = usePlace();
  const origin = useOrigin();
  const here = useHere();
  const frame = useFrame();
  const pinned = usePinned()();
  if (pinned === undefined) return <p className="text-ink-soft">{say('noFigures')}</p>;
  const first = frame.boards[0]?.slug;
  const board = frame.progress?.release.board;
  const latest = here({ evidence: undefined, release: undefined, board: board === first ? undefined : board });
  return (
    <section>
      <h3 className="text-base">{say('address')}</h3>
      <p className="text-sm text-ink-soft">{say('addressHelp')}</p>
      <CopiedText label={say('address')} text={origin + pinned} language={language} />
      {release === undefined ? null : (
        <p className="mt-2 text-sm wrap-anywhere">
          {say('latest')}:{' '}
          <a href={latest} className="text-link">
            {origin + latest}
          </a>
        </p>
      )}
    </section>
  );
}

function Citations() {
  const say = useSay();
  const place = usePlace();
  const origin = useOrigin();
  const path = useLocation({ select: (location) => location.pathname });
  const frame = useFrame();
  const pinned = usePinned();
  const { board, progress, manifest } = frame;
  if (!board || !progress || !manifest) return null;
  const { release } = progress;
  const cited = {
    issuer: issuerOf(board),
    title: titleOfPage(path, place, frame),
    release,
    sha256: manifest.sha256,
  };
  const label = { vi: say('inVietnamese'), en: say('inEnglish') };
  return (
    <section>
      <h3 className="text-base">{say('citation')}</h3>
      {LANGUAGES.map((language) => (
        <div key={language} className="mt-2">
          <p className="text-sm text-ink-soft">{label[language]}</p>
          <CopiedText
            label={`${say('citation')}, ${label[language]}`}
            text={formatCitation(cited, `${origin}${pinned({ language })}`, language)}
            language={place.language}
            textLanguage={language}
          />
        </div>
      ))}
      <p className="mt-2 text-sm text-ink-soft">{say('oneFigure')}</p>
    </section>
  );
}

function Code() {
  const say = useSay();
  const pinned = usePinned()();
  const { progress } = useFrame();
  if (pinned === undefined) return null;
  const code = codePathTo(pinned);
  return (
    <section className="flex flex-wrap items-start gap-x-5 gap-y-3">
      <img src={code} alt={say('code')} width={168} height={168} className="rounded border border-line bg-white" />
      <div className="min-w-48 flex-1">
        <h3 className="text-base">{say('code')}</h3>
        <p className="mt-1 text-sm text-ink-soft">{say('codeHelp')}</p>
        <p className="mt-2">
          <a href={code} download={`qr-${progress?.release.id ?? 'zones'}.svg`} className="text-link no-print text-sm">
            {say('download')}
          </a>
        </p>
      </div>
    </section>
  );
}

/** How to quote this page and pass it on: its address for ever, words to copy, a code to point a phone at. */
export function ShareDrawer() {
  const say = useSay();
  const here = useHere();
  return (
    <Drawer
      subject="share"
      title={say('title')}
      closeWord={say('close')}
      closed={here({})}
      findOpener={() => document.querySelector<HTMLElement>('a[data-share]')}
    >
      <Address />
      <Citations />
      <Code />
    </Drawer>
  );
}
