import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createClient } from '../api/client.ts';
import { Refusal } from '../api/problem.ts';
import { createQueryClient } from '../app/query-client.ts';
import type { PageRequest, WrittenPage } from '../document/page-request.ts';
import { pathTo } from '../routing/address.ts';
import { type EmbeddedAddress, parseEmbedAddress } from '../routing/embed-address.ts';
import { EMBED_REFUSALS, EMBED_WORDS } from './embed-words.ts';
import { EmbeddedChart } from './embedded-chart.tsx';
import { type EmbeddedSpec, loadEmbeddedSpec } from './embedded-specs.ts';
import { homeOfChart } from './home-of-chart.ts';
import { writeEmbed } from './write-embed.ts';

interface Drawn {
  readonly status: number;
  readonly title: string;
  readonly body: ReactNode;
}

function Foot({ href, language }: { href: string; language: 'vi' | 'en' }) {
  return (
    <footer className="embed-foot">
      <a href={href}>{EMBED_WORDS.open[language]}</a>
    </footer>
  );
}

function drawChart({ spec, release }: EmbeddedSpec, address: EmbeddedAddress): Drawn {
  const { language } = address.place;
  // What the links lead to shows the same figures as the chart.
  const pinned = { ...address, place: { ...address.place, release: release.id } };
  const body = (
    <main className="embed">
      <EmbeddedChart
        spec={spec}
        language={language}
        headingLevel={1}
        hasTools={false}
        evidenceHref={(evidence) => homeOfChart(pinned, spec.kind, evidence)}
      />
      <Foot href={homeOfChart(address, spec.kind)} language={language} />
    </main>
  );
  return { status: 200, title: spec.title[language], body };
}

function drawRefusal(refusal: Refusal, { place: { language, zone } }: EmbeddedAddress): Drawn {
  const status = refusal.status >= 400 ? refusal.status : 500;
  const title = status < 500 ? EMBED_WORDS.notFound[language] : EMBED_WORDS.failed[language];
  const given = refusal.given ?? (refusal.code === 'zone.not-found' ? zone : undefined) ?? '';
  const reason = EMBED_REFUSALS[refusal.code]?.[language]
    .replaceAll('{given}', given)
    .replaceAll('{parameter}', refusal.parameter ?? '');
  const body = (
    <main className="embed">
      <div>
        <h1 className="chart-title">{title}</h1>
        {reason === undefined ? null : <p className="chart-subtitle">{reason}</p>}
      </div>
      <Foot href={pathTo({ name: 'home' }, { language })} language={language} />
    </main>
  );
  // Whatever of the address was wrong: for a page of others there is no such chart.
  return { status: status < 500 ? 404 : status, title, body };
}

/** Draws `/embed/<chart>?…` as one page without scripts. The same question gives the same text. */
export async function renderEmbed({ url, fetch, assets, origin }: PageRequest): Promise<WrittenPage> {
  const queries = createQueryClient(0);
  const address = parseEmbedAddress(url);
  const drawn = await loadEmbeddedSpec({ queries, client: createClient(origin, fetch), address }).then(
    (found) => drawChart(found, address),
    (error: unknown) => {
      if (error instanceof Refusal) return drawRefusal(error, address);
      throw error;
    },
  );
  queries.clear();
  const { status, title } = drawn;
  return { status, html: writeEmbed({ title, body: renderToString(drawn.body), address, assets }), location: null };
}
