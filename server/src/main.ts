import { enableCompileCache } from 'node:module';

// Before anything of ours is loaded, so that the second start finds all of it compiled.
enableCompileCache();
const { start } = await import('./start/start.ts');
await start(process.env);
