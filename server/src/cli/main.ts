import { enableCompileCache } from 'node:module';

// Before anything of ours is loaded, so that the next command finds all of it compiled.
enableCompileCache();
const { runCommand } = await import('./run-command.ts');

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
