import { parseEvidenceId } from '@zones/core/evidence/evidence-id';
import type { Language } from '@zones/core/language/text';
import { type ReactNode, useMemo } from 'react';
import { IntlProvider } from 'use-intl';
import { type EvidenceDoor, EvidenceDoorProvider } from '../charts/ink/evidence-door.tsx';
import { type Frame, FrameContext } from '../frame/use-frame.ts';
import { messages as en } from '../messages/en.ts';
import { messages as enPages } from '../messages/en-pages.ts';
import type { AllMessages } from '../messages/load-messages.ts';
import { messages as vi } from '../messages/vi.ts';
import { messages as viPages } from '../messages/vi-pages.ts';
import { pathTo } from '../routing/address.ts';
import { WhereaboutsContext } from '../routing/use-place.ts';
import type { PresentationData } from './presentation-data.ts';

/** Both languages travel with the slides: the other one is a key away, without a network. */
const MESSAGES = {
  vi: { ...vi, ...viPages },
  // The keys are those of the Vietnamese words; the types of the files hold them to that.
  en: { ...en, ...enPages } as unknown as AllMessages,
} as const satisfies Record<Language, AllMessages>;

/** What charts and proofs know of the page around them: here the release that the slides are made from. */
export function PresentContexts(of: { data: PresentationData; language: Language; children: ReactNode }) {
  const { data, language, children } = of;
  const { base } = data;
  const { board, zones, release } = data.content;
  const frame = useMemo<Frame>(
    () => ({ boards: [], board, zones, plans: [], progress: undefined, latest: undefined, manifest: undefined }),
    [board, zones],
  );
  const place = useMemo(() => {
    const path = pathTo({ name: 'release', release: release.id }, {});
    return { path, place: { language, release: release.id } };
  }, [language, release.id]);
  // Without scripts a figure leads to its proof on the page of the release; with them a click is answered in place.
  const door = useMemo<EvidenceDoor>(
    () => ({
      href: (evidence) =>
        parseEvidenceId(evidence) === undefined
          ? null
          : base + pathTo({ name: 'release', release: release.id }, { language, evidence }),
      open: null,
      target: undefined,
    }),
    [base, language, release.id],
  );
  return (
    <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="Asia/Ho_Chi_Minh">
      <WhereaboutsContext value={place}>
        <FrameContext value={frame}>
          <EvidenceDoorProvider value={door}>{children}</EvidenceDoorProvider>
        </FrameContext>
      </WhereaboutsContext>
    </IntlProvider>
  );
}
