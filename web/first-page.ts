import path from 'node:path';

interface Chunking {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ROOTS = ['src/entry-client.tsx', 'src/home/home-page.tsx'];

/** Everything that the first page runs on: its entry, the page itself, and all that they import at once. */
function listModules(root: string, chunking: Chunking): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of chunking.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const entry of ROOTS) visit(path.join(root, entry));
  return found;
}

/**
 * Names the chunk of a module that several pages share: `figures` travels with the first page, so only what that page
 * itself needs may stand in it; what other pages have in common is `pages`.
 */
export function createSharedName(root: string): (id: string, chunking: Chunking) => string {
  const known = new WeakMap<Chunking, ReadonlySet<string>>();
  return (id, chunking) => {
    const modules = known.get(chunking) ?? listModules(root, chunking);
    known.set(chunking, modules);
    return modules.has(id) ? 'figures' : 'pages';
  };
}
