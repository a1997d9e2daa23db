/** The layers of docs/architecture.md, as rules. `tests/architecture` plants a violation of each and sees it caught. */
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$|\\.testing\\.tsx?$' },
  to,
});

module.exports = {
  forbidden: [
    layer('core-is-pure', '^core/src', { path: '^(db|server|web|fixtures|tests)/' }),
    layer('core-has-no-dependency', '^core/src/(?!contract/)', {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: '^core/',
    }),
    layer('contract-knows-zod-only', '^core/src/contract/', {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: '/zod/|^core/',
    }),
    layer('db-knows-core-only', '^db/src', { path: '^(server|web|fixtures|tests)/' }),
    layer('server-never-imports-web', '^server/src', { path: '^(web|fixtures|tests)/' }),
    layer('sql-stays-in-db', '^(server|web|core)/src', { path: 'node_modules/(kysely|pg|better-sqlite3)/' }),
    layer('web-takes-types-of-the-server-only', '^web/src', { path: '^server/', dependencyTypesNot: ['type-only'] }),
    layer('web-meets-the-server-in-one-file', '^web/src/(?!api/client\\.ts)', { path: '^server/' }),
    layer('web-never-touches-the-database', '^web/src', { path: '^(db|fixtures|tests)/' }),
    layer('production-never-imports-tests', '^(core|db|server|web)/src', {
      path: '^(tests|fixtures)/|\\.testing\\.ts$',
    }),
    // A part loaded on demand may lead back to what asked for it.
    layer('no-circular', '^(core|db|server|web)/src', {
      circular: true,
      viaOnly: { dependencyTypesNot: ['dynamic-import'] },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
