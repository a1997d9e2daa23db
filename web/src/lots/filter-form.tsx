import { formatLevel } from '@zones/core/format/lot';
import { INDUSTRIES, isIndustryCode } from '@zones/core/lots/industries';
import { LOT_FILTER_WORDS, type LotFilterWord, MAX_MONTHS, YES } from '@zones/core/lots/lot-filter-words';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { formatPlace, PATHS, type Place } from '../routing/address.ts';
import { type Changes, useHere, useLanguage, usePlace } from '../routing/use-place.ts';
import type { ListedLot } from './use-lots.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;
const BOXES = ['available', 'power', 'wastewater'] as const;

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return LOT_FILTER_WORDS.map((word) => form.elements.namedItem(word)).filter(
    (control): control is Control => control instanceof HTMLInputElement || control instanceof HTMLSelectElement,
  );
}

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

const readControl = (control: Control): string => (isBox(control) && !control.checked ? '' : control.value.trim());

function writeControl(control: Control, value: string): void {
  if (readControl(control) === value) return;
  if (isBox(control)) control.checked = value === YES;
  else if (control instanceof HTMLInputElement) control.value = value;
  // A word that names nothing asks for nothing, and is said beside the form.
  else control.value = [...control.options].some((option) => option.value === value) ? value : '';
}

/** What the form asks, as words of the address. */
const readForm = (form: HTMLFormElement): Changes =>
  Object.fromEntries(controlsOf(form).map((control) => [control.name, readControl(control) || undefined]));

interface FieldProps {
  readonly name: LotFilterWord;
  readonly label: string;
  /** Its control, with the id `lot-` and the name. */
  readonly children: ReactNode;
}

function Field({ name, label, children }: FieldProps) {
  return (
    <p className={`grid content-end gap-1 text-sm ${name === 'level' ? 'filter-wide' : ''}`}>
      <label htmlFor={`lot-${name}`} className="text-ink-soft">
        {label}
      </label>
      {children}
    </p>
  );
}

function IndustryField({ rows }: { readonly rows: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const { language, industry = '' } = usePlace();
  const allowed = useMemo(() => new Set(rows.flatMap(({ industries }) => industries)), [rows]);
  const codes = [...new Set([...allowed, industry])].filter(isIndustryCode);
  const named = codes.map((code) => ({ code, name: INDUSTRIES[code][language] }));
  return (
    <Field name="industry" label={t('industry')}>
      <select id="lot-industry" name="industry" defaultValue={industry} className="field">
        <option value="">{t('any')}</option>
        {named
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </Field>
  );
}

function Choices() {
  const t = useTranslations('lots');
  const language = useLanguage();
  const { zone = '', level = '' } = usePlace();
  const { zones } = useFrame();
  const nameOf = useNameOfZone();
  return (
    <>
      <Field name="zone" label={t('zone')}>
        <select id="lot-zone" name="zone" defaultValue={zone} className="field">
          <option value="">{t('anyZone')}</option>
          {zones.map(({ slug }) => (
            <option key={slug} value={slug}>
              {nameOf(slug)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="level" label={t('level')}>
        <select id="lot-level" name="level" defaultValue={level} className="field">
          <option value="">{t('any')}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              L{one} {formatLevel(one, language)}
            </option>
          ))}
        </select>
      </Field>
    </>
  );
}

/** Everything else that the address says goes along when the form is sent without scripts. */
function KeptWords() {
  const place = usePlace();
  const asked = new Set<string>([...LOT_FILTER_WORDS, 'evidence', 'lot', 'from']);
  const kept = [...new URLSearchParams(formatPlace(place))].filter(([name]) => !asked.has(name));
  return kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Whether a control says something else than the page that the server drew. */
function isTouched(control: Control): boolean {
  if (isBox(control)) return control.checked !== control.defaultChecked;
  if (control instanceof HTMLInputElement) return control.value !== control.defaultValue;
  const drawn = [...control.options].findIndex((option) => option.defaultSelected);
  return control.selectedIndex !== Math.max(0, drawn);
}

/** A plain form that asks by its address; with scripts it answers while the reader types. */
function useLiveForm(ask: (words: Changes) => void) {
  const form = useRef<HTMLFormElement>(null);
  const isNew = useRef(true);
  const place = usePlace();
  const send = (): void => {
    if (form.current) ask(readForm(form.current));
  };
  const answerEarly = useEffectEvent(send);
  useEffect(() => {
    const wasNew = isNew.current;
    isNew.current = false;
    // Chosen while the page was not yet alive: nobody heard it, so it is answered now.
    if (wasNew && form.current && controlsOf(form.current).some(isTouched)) {
      answerEarly();
      return;
    }
    // The address may change by itself: back, a filter taken back, another language.
    for (const control of form.current ? controlsOf(form.current) : []) {
      if (control !== document.activeElement)
        writeControl(control, (place[control.name as keyof Place] as string) ?? '');
    }
  }, [place]);
  return { form, send };
}

interface FilterFormProps {
  readonly rows: readonly ListedLot[];
  readonly ask: (words: Changes) => void;
}

/** What an investor asks of a lot. */
export function FilterForm({ rows, ask }: FilterFormProps) {
  const t = useTranslations('lots');
  const place = usePlace();
  const here = useHere();
  const { form, send } = useLiveForm(ask);
  const none = Object.fromEntries(LOT_FILTER_WORDS.map((word) => [word, undefined]));
  return (
    <form
      ref={form}
      action={PATHS.land}
      method="get"
      aria-label={t('filters')}
      className="no-print card filter-form mt-6 p-4 sm:p-5"
      onInput={send}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <KeptWords />
      <Field name="area" label={t('area')}>
        <input
          id="lot-area"
          name="area"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={place.area}
          className="field"
        />
      </Field>
      <Field name="months" label={t('months')}>
        <input
          id="lot-months"
          name="months"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={place.months}
          maxLength={String(MAX_MONTHS).length}
          className="field"
        />
      </Field>
      <IndustryField rows={rows} />
      <Choices />
      <fieldset className="filter-boxes">
        <legend className="sr-only">{t('mustHave')}</legend>
        {BOXES.map((box) => (
          <label key={box} className="flex min-h-9 items-center gap-2">
            <input type="checkbox" name={box} value={YES} defaultChecked={place[box] === YES} className="size-5" />
            {t(`boxes.${box}`)}
          </label>
        ))}
      </fieldset>
      <p className="filter-end flex flex-wrap items-center gap-3">
        <button type="submit" className="chip">
          {t('show')}
        </button>
        <a
          className="text-link py-1 text-sm"
          href={here({ ...none, lot: undefined, from: undefined, evidence: undefined })}
        >
          {t('clear')}
        </a>
      </p>
    </form>
  );
}
