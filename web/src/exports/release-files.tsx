import { useQuery } from '@tanstack/react-query';
import type { ReleaseFile } from '@zones/core/contract/exports';
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  type ExportFormat,
  exportFileName,
} from '@zones/core/exports/export-formats';
import { LANGUAGES, type Language } from '@zones/core/language/text';
import { useId, useState } from 'react';
import { filesQuery } from '../api/exports.ts';
import { useClient } from '../app/use-client.ts';
import { dataPathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { EXPORT_WORDS, type ExportWord } from './export-words.ts';
import { formatSize } from './format-size.ts';
import { type FileRequest, useFile } from './use-file.ts';

type FileState = Pick<ReleaseFile, 'state' | 'step' | 'bytes' | 'sha256'>;

/** What is said while a file is made, and after. */
function sayProgress(file: FileState | undefined, request: FileRequest, language: Language): string {
  const say = (word: ExportWord): string => EXPORT_WORDS[word][language];
  if (request === null) return '';
  if (request !== 'making') return say(request);
  if (file?.state === 'waiting') return say('waiting');
  const step = file?.step;
  if (!step) return say('making');
  return say('step').replace('{done}', String(step.done)).replace('{of}', String(step.of));
}

interface FileRowProps {
  readonly release: string;
  readonly format: ExportFormat;
  readonly spoken: Language;
  readonly file: FileState | undefined;
}

/** One file: what it is, how large, and the way to it. Without scripts the link alone does it. */
function FileRow({ release, format, spoken, file }: FileRowProps) {
  const language = useLanguage();
  const name = exportFileName(format, spoken);
  const address = dataPathTo(`releases/${release}/files/${name}`, {});
  const [request, ask] = useFile(release, address);
  const { title, summary } = EXPORT_FORMATS[format];
  const ending = format.slice(format.indexOf('.') + 1);
  const isMade = file?.state === 'made';
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[1fr_auto]">
      <div>
        <p>
          <a
            className="text-link font-semibold"
            href={address}
            download={true}
            onClick={(event) => {
              if (isMade) return;
              event.preventDefault();
              if (request !== 'making') ask();
            }}
          >
            {title[language]}
          </a>{' '}
          <span className="text-sm text-ink-soft">
            .{ending}
            {file?.bytes ? ` · ${formatSize(file.bytes, language)}` : ''}
          </span>
        </p>
        <p className="max-w-[68ch] text-[0.9375rem] text-ink-soft">{summary[language]}</p>
        {isMade && (
          <p className="text-sm wrap-anywhere text-ink-soft">
            {EXPORT_WORDS.checksum[language]}: <code>{file.sha256}</code>
          </p>
        )}
      </div>
      <p role="status" className="min-h-6 text-sm sm:max-w-56 sm:text-right">
        {sayProgress(file, request, language)}
      </p>
    </li>
  );
}

function LanguageChoice({ spoken, onChoose }: { spoken: Language; onChoose: (language: Language) => void }) {
  const language = useLanguage();
  const name = useId();
  return (
    <fieldset className="no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left mr-4 text-sm font-semibold text-ink-soft">{EXPORT_WORDS.language[language]}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} className="flex min-h-9 items-center gap-2">
          <input type="radio" name={name} checked={one === spoken} onChange={() => onChoose(one)} />
          {EXPORT_WORDS[one][language]}
        </label>
      ))}
    </fieldset>
  );
}

/** The files of a release, in the language of the page or the other one. */
export function ReleaseFiles({ release }: { readonly release: string }) {
  const language = useLanguage();
  const [spoken, setSpoken] = useState(language);
  const { data } = useQuery(filesQuery(useClient(), release));
  return (
    <div>
      <p className="max-w-[68ch]">{EXPORT_WORDS.intro[language]}</p>
      <LanguageChoice spoken={spoken} onChoose={setSpoken} />
      <ul className="mt-3 border-b border-line">
        {EXPORT_FORMAT_NAMES.map((format) => (
          <FileRow
            key={`${format}.${spoken}`}
            release={release}
            format={format}
            spoken={spoken}
            file={data?.rows.find((row) => row.format === format && row.language === spoken)}
          />
        ))}
      </ul>
    </div>
  );
}
