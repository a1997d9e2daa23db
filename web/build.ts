import { createBuilder } from 'vite';

/** Writes `dist/client` and `dist/present` (hashed assets and their manifests) and `dist/server/entry-server.js`. */
const builder = await createBuilder({ root: import.meta.dirname, logLevel: 'warn' });
for (const environment of Object.values(builder.environments)) await builder.build(environment);
