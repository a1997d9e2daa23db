import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLanguage } from '@zones/core/exports/export-formats';
import { LANGUAGES } from '@zones/core/language/text';
import { findManifest } from '@zones/db/releases/read-release';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { getProgramBuild, ROOT } from '../build/program-build.ts';
import { FileThread } from '../exports/file-thread.ts';
import { openPages } from '../pages/open-pages.ts';
import { originOf } from '../settings/origin.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { type Call, type Command, formatHelp } from './command.ts';
import { type Output, Refused, UsageError } from './outcome.ts';
import { withReader } from './with-database.ts';

function choose(call: Call, option: string, allowed: readonly string[]): string | undefined {
  const asked = call.text(option);
  if (asked === undefined || allowed.includes(asked)) return asked;
  throw new UsageError(`--${option} is “${asked}”: expected ${allowed.join(' or ')}.`, formatHelp(bundleCommand));
}

/** Address that the slides cite and their QR code leads to. */
function chooseOrigin(settings: Settings, output: Output): string {
  const origin = originOf(settings);
  if (settings.publicUrl === null)
    output.say(`PUBLIC_URL is not set: the QR code and the links of the slides lead to ${origin}.`);
  return origin;
}

/** Asks the site, in this process, for the file that it gives its readers. */
async function drawSlides(address: string, settings: Settings, output: Output): Promise<Uint8Array> {
  const pages = await openPages(join(ROOT, 'web', 'dist'));
  if (pages === null) throw new Refused('The pages are not built: run “npm start” once first.');
  const origin = chooseOrigin(settings, output);
  const files = new FileThread({ databaseUrl: settings.databaseUrl, origin: settings.publicUrl });
  try {
    return await withReader(async (reader) => {
      const app = createApp({
        reader,
        pages,
        files,
        logger: pino({ level: 'silent' }),
        build: getProgramBuild(),
        origin: () => origin,
        https: false,
        openMetrics: false,
        freshForMs: Number.POSITIVE_INFINITY,
        onMade: null,
      });
      const response = await app.request(address);
      if (response.status === 404) throw new Refused('The release knows no such meeting.');
      if (!response.ok) throw new Error(`${address} answers ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    });
  } finally {
    await files.close();
  }
}

async function bundle(call: Call, output: Output): Promise<void> {
  const [language, ratio] = [choose(call, 'lang', LANGUAGES), choose(call, 'ratio', ['16:9', '4:3'])];
  const [release, out] = [call.text('release') ?? '', call.text('out') ?? ''];
  const manifest = await withReader((reader) => findManifest(reader, release));
  if (manifest === undefined) throw new Refused(`There is no release “${release}”.`);
  const meeting = call.text('meeting') ?? manifest.meetingId;
  if (meeting === null) throw new Refused(`“${release}” was made for no meeting: name one with --meeting.`);
  const words = new URLSearchParams({ release });
  if (language !== undefined && isLanguage(language)) words.set('lang', language);
  if (ratio !== undefined) words.set('ratio', ratio);
  const bytes = await drawSlides(`/meetings/${meeting}/slides.html?${words}`, parseSettings(process.env), output);
  await writeFile(out, bytes).catch(() => {
    throw new Refused(`${out} cannot be written.`);
  });
  output.say(`Wrote ${out} (${bytes.byteLength} bytes). It opens in a browser without a network.`);
}

export const bundleCommand: Command = {
  name: 'bundle',
  names: [],
  summary:
    'Writes the slides of a meeting as one HTML file that needs no network. A file of the same name is replaced.',
  options: {
    release: { type: 'string', value: 'ID', required: true, help: 'Id of the release.' },
    meeting: {
      type: 'string',
      value: 'ID',
      help: 'Id of the meeting; the one that the release was made for without it.',
    },
    lang: { type: 'string', value: 'L', help: 'Language at the start, vi without it; the other is a key away.' },
    ratio: { type: 'string', value: 'R', help: '16:9 or 4:3 at the start.' },
    out: { type: 'string', value: 'FILE', required: true, help: 'The file to write, *.html.' },
  },
  async run(call, output) {
    await bundle(call, output);
    return 0;
  },
};
