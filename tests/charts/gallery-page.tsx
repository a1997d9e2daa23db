import { bulletListSpec } from '@zones/core/charts/bullet-list';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import type { Language } from '@zones/core/language/text';
import { BulletListChart } from '@zones/web/charts/bullet-list-chart.tsx';
import { CumulativeProgressChart } from '@zones/web/charts/cumulative-progress-chart.tsx';
import { QuarterlyColumnsChart } from '@zones/web/charts/quarterly-columns-chart.tsx';
import { SmallMultiplesChart } from '@zones/web/charts/small-multiples-chart.tsx';
import { VarianceBarsChart } from '@zones/web/charts/variance-bars-chart.tsx';
import type { ReactNode } from 'react';
import { CASES } from './cases.ts';
import { contextOf, everyRowOf, rowOf, rowsOf, seriesOf } from './story.ts';

const evidenceHref = (id: string): string => `?evidence=${encodeURIComponent(id)}`;

function Card({ width, children }: { width: number; children: ReactNode }) {
  return (
    <section className="card gallery-card" style={{ width }}>
      {children}
    </section>
  );
}

interface GalleryProps {
  readonly language: Language;
  readonly only: string | null;
  /** Part of a case's name; null shows all. */
  readonly about: string | null;
  /** Width of a chart's card, px. */
  readonly card: number;
}

/** Every chart on every case, to be looked at. */
export function GalleryPage({ language, only, about, card }: GalleryProps) {
  const frame = { language, evidenceHref };
  const shown = (kind: string): boolean => only === null || only === kind;
  return (
    <main className="gallery">
      {CASES.filter(([name]) => about === null || name.includes(about)).map(([name, content, metric]) => {
        const context = contextOf(content);
        const rows = rowsOf(content, metric);
        const row = rowOf(content, metric);
        const series = seriesOf(content, metric);
        return (
          <div key={name} className="gallery-case" data-case={name}>
            {shown('cumulative') ? (
              <Card width={card}>
                <CumulativeProgressChart {...frame} spec={cumulativeProgressSpec(row, context, series)} />
              </Card>
            ) : null}
            {shown('quarterly') ? (
              <Card width={card}>
                <QuarterlyColumnsChart {...frame} spec={quarterlyColumnsSpec(row, context, series)} />
              </Card>
            ) : null}
            {shown('variance') ? (
              <Card width={card}>
                <VarianceBarsChart {...frame} spec={varianceBarsSpec(rows, context)} />
              </Card>
            ) : null}
            {shown('multiples') ? (
              <Card width={card}>
                <SmallMultiplesChart {...frame} spec={smallMultiplesSpec(rows, context)} />
              </Card>
            ) : null}
            {shown('bullets') ? (
              <Card width={card}>
                <BulletListChart {...frame} spec={bulletListSpec(everyRowOf(content), context)} />
              </Card>
            ) : null}
          </div>
        );
      })}
    </main>
  );
}
