import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import type { Works } from './use-meeting.ts';

interface Subject {
  readonly zone: string;
  readonly metric: MetricCode | null;
  readonly works: string | null;
}

const ALL = 'all';

/** What a task or finding is about: the indicator leads to its page, the works to its zone's. */
export function SubjectLinks({ subject, works }: { subject: Subject; works: Works }) {
  const place = usePlace();
  const nameOfZone = useNameOfZone();
  const { evidence: _, zone: __, ...kept } = place;
  const { zone, metric } = subject;
  const named = works.find((one) => one.zone === zone && one.code === subject.works);
  const links = [
    ...(metric === null
      ? []
      : [
          {
            key: metric,
            href: pathTo({ name: 'indicator', metric }, zone === ALL ? kept : { ...kept, zone }),
            text: METRICS[metric].name[place.language],
          },
        ]),
    ...(zone === ALL ? [] : [{ key: zone, href: pathTo({ name: 'zone', zone }, kept), text: nameOfZone(zone) }]),
    ...(named === undefined
      ? []
      : [
          {
            key: named.code,
            href: pathTo({ name: 'zone', zone }, kept, 'progress'),
            text: `${named.code} ${named.name[place.language]}`,
          },
        ]),
  ];
  return links.map(({ key, href, text }, index) => (
    <span key={key}>
      {index === 0 ? null : ' · '}
      <a className="text-link" href={href}>
        {text}
      </a>
    </span>
  ));
}

/** The mark of what was invented. */
export function InventedMark({ of }: { of: { readonly illustrative: boolean } }) {
  return of.illustrative ? <span className="mark">{ILLUSTRATIVE_MARK}</span> : null;
}
