import { createBuilder } from 'vite';

/** Writes `dist/client` (hashed assets and their manifest) and `dist/server/entry-server.js`. */
const builder = await createBuilder({ root: import.meta.dirname, logLevel: 'warn' });
for (const environment of Object.values(builder.environments)) await builder.build(environment);
