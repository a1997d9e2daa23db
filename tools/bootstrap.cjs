// Entry of every npm script. Plain JavaScript for Node 18 or newer, no dependencies: it brings what the rest needs.
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const inRoot = (...parts) => path.join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);

/** Ends with one sentence a person can act on. */
function refuse(sentence) {
  say(sentence);
  process.exit(1);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  const found = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesBelow(full));
    else if (entry.isFile()) found.push(full);
  }
  return found.sort();
}

/** npm's own variables would change how the chosen pnpm works; registry, proxy and certificate settings stay. */
function cleanEnvironment(nodeFolder) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    const npm = /^npm_/i.test(name);
    if (!npm || /^npm_config_(.*registry|cafile|ca|.*proxy|strict_ssl|cache)$/i.test(name)) env[name] = value;
  }
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[pathName] = [nodeFolder, env[pathName]].filter(Boolean).join(path.delimiter);
  return env;
}

/** Installs the locked content of tools/<name> once; a stamp makes the warm path free of work and network. */
function installTool(name) {
  const folder = inRoot('tools', name);
  const stamp = path.join(folder, 'node_modules', '.stamp');
  const wanted = `${hashOf([path.join(folder, 'package-lock.json')])} ${process.platform}-${process.arch}`;
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return folder;
  say(`Installing ${name} (once) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0) {
    refuse(
      `Could not install ${name} from the npm registry. The first start needs a connection; check it and run the command again.`,
    );
  }
  fs.writeFileSync(stamp, wanted);
  return folder;
}

function isCurrent(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

function chooseNode() {
  if (isCurrent(process.versions.node)) return process.execPath;
  const modules = path.join(installTool('node'), 'node_modules');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of names) {
    const candidate = path.join(modules, name, 'bin', executable);
    if (fs.existsSync(candidate)) return candidate;
  }
  return refuse(
    `No Node.js is packaged for ${process.platform} ${process.arch}. Install Node.js 24 or 26 yourself and run the command again.`,
  );
}

const WORKSPACE = ['core', 'db', 'server', 'web', 'fixtures', 'tests'];

function installWorkspace(node, env) {
  const inputs = [inRoot('pnpm-lock.yaml'), inRoot('pnpm-workspace.yaml'), inRoot('package.json')];
  for (const name of WORKSPACE) inputs.push(inRoot(name, 'package.json'));
  const wanted = `${hashOf(inputs)} ${process.platform}-${process.arch}`;
  const stamp = inRoot('node_modules', '.zones-stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  const pnpm = path.join(installTool('pnpm'), 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');
  say('Installing packages (once) …');
  const args = [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'];
  const done = spawnSync(node, args, { cwd: root, env: { ...env, CI: 'true' }, stdio: ['ignore', 2, 2] });
  if (done.status !== 0)
    refuse('The packages could not be installed; the lines above say why. The first start needs the npm registry.');
  fs.writeFileSync(stamp, wanted);
}

/** Builds the web once per content of its sources; later starts find it made. */
function buildWeb(node, env) {
  const inputs = [...filesBelow(inRoot('web')), ...filesBelow(inRoot('core', 'src')), inRoot('pnpm-lock.yaml')];
  const wanted = hashOf(inputs.filter((file) => !/\.test\.tsx?$/.test(file)));
  const stamp = inRoot('web', 'dist', '.stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the pages (once per version) …');
  const done = spawnSync(node, [inRoot('web', 'build.ts')], { cwd: inRoot('web'), env, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) refuse('The pages could not be built; the lines above say why.');
  fs.writeFileSync(stamp, wanted);
}

/** Runs Node as a child that ends with us: npm signals only its shell, so signals are passed on and the channel tells of our end. */
function runNode(node, env, args) {
  const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked = true;
      child.kill(signal);
    });
  }
  // npm signals only its shell, and the shell dies without a word to us: a new parent means that nobody waits any more.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid === parent) return;
    asked = true;
    child.kill('SIGTERM');
  }, 300).unref();
  child.on('error', (error) => refuse(`Could not run ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (asked || signal === null ? 0 : 1)));
}

function firstExisting(candidates) {
  return candidates.find((candidate) => candidate && fs.existsSync(candidate));
}

function findChromium() {
  return firstExisting([
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]);
}

function findPostgres() {
  const versions = '/usr/lib/postgresql';
  const installed = fs.existsSync(versions) ? fs.readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [process.env.POSTGRES_BIN, ...installed.map((version) => path.join(versions, version, 'bin'))];
  folders.push('/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin');
  return folders.find((folder) => folder && fs.existsSync(path.join(folder, 'initdb')));
}

/** Reads the documents that the server draws. */
function findPdfReader() {
  return firstExisting([
    process.env.PDFTOTEXT,
    '/usr/bin/pdftotext',
    '/opt/homebrew/bin/pdftotext',
    '/usr/local/bin/pdftotext',
  ]);
}

/** Opens the office files that the server writes, as a reader's office suite does. */
function findOffice() {
  return firstExisting([
    process.env.SOFFICE,
    '/usr/bin/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ]);
}

const OFFICE_PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress'];

function installDebian(packages) {
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!root || !fs.existsSync('/usr/bin/apt-get')) {
    refuse(
      `The tests need ${packages.join(' and ')}. Install them (on Debian: sudo ${command}), or name them with CHROMIUM, POSTGRES_BIN, PDFTOTEXT and SOFFICE.`,
    );
  }
  say(`Installing ${packages.join(' and ')} (once) …`);
  // A cluster of its own must not start with the package; the tests make theirs.
  fs.mkdirSync('/etc/postgresql-common', { recursive: true });
  if (packages.includes('postgresql') && !fs.existsSync('/etc/postgresql-common/createcluster.conf')) {
    fs.writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env });
  const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 2],
    env,
  });
  if (done.status !== 0) refuse(`Could not install ${packages.join(' and ')}. Run: ${command}`);
}

/** The tests run in a real browser, against a real database server, and read documents as anyone does. */
function bringTestTools(env) {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!process.env.TEST_DATABASE_URL && !findPostgres()) missing.push('postgresql');
  if (!findPdfReader()) missing.push('poppler-utils');
  if (!findOffice()) missing.push(...OFFICE_PACKAGES);
  if (missing.length > 0) installDebian(missing);
  env.CHROMIUM = findChromium() ?? '';
  env.POSTGRES_BIN = findPostgres() ?? '';
  env.PDFTOTEXT = findPdfReader() ?? '';
  env.SOFFICE = findOffice() ?? '';
}

const COMMANDS = {
  start: { builds: true, run: () => ['server/src/main.ts'] },
  zones: { builds: false, run: (rest) => ['server/src/cli/main.ts', ...rest] },
  dev: { builds: true, run: (rest) => ['tools/dev.ts', ...rest] },
  test: { builds: true, tests: true, run: (rest) => ['tools/gate.ts', ...rest] },
  check: { builds: true, tests: true, run: (rest) => ['tools/gate.ts', ...rest] },
  bench: { builds: true, tests: true, run: (rest) => ['tests/bench/run.ts', ...rest] },
};

const [name, ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  say(`Usage: npm run <${Object.keys(COMMANDS).join(' | ')}>`);
  process.exit(2);
}
const node = chooseNode();
const env = cleanEnvironment(path.dirname(node));
installWorkspace(node, env);
if (command.tests) bringTestTools(env);
if (command.builds) buildWeb(node, env);
runNode(node, env, command.run(rest));
