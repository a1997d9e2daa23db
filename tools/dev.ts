import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const WATCHED = ['core/src', 'db/src', 'server/src', 'web/src'] as const;
/** Editors write a file several times; one change is one restart. */
const QUIET_MS = 150;

let server: ChildProcess | undefined;
let pages = true;
let timer: NodeJS.Timeout | undefined;
let busy = Promise.resolve();

function runOnce(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(process.execPath, [...args], { cwd: path.join(root, 'web'), stdio: 'inherit' }).on('close', (code) =>
      resolve(code === 0),
    );
  });
}

function stop(): Promise<void> {
  const old = server;
  server = undefined;
  if (!old || old.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    old.once('exit', () => resolve());
    old.kill('SIGTERM');
  });
}

async function restart(): Promise<void> {
  const rebuild = pages;
  pages = false;
  if (rebuild && !(await runOnce(['build.ts']))) return;
  await stop();
  server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

function changed(folder: string, file: string | null): void {
  if (file?.includes('.test.')) return;
  pages ||= folder !== 'db/src' && folder !== 'server/src';
  clearTimeout(timer);
  timer = setTimeout(() => {
    busy = busy.then(restart);
  }, QUIET_MS);
}

/** Rebuilds what changed and restarts the server; reload the page to see it. */
for (const folder of WATCHED)
  watch(path.join(root, folder), { recursive: true }, (_event, file) => changed(folder, file));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await restart();
