import type { Plugin } from 'vite';

const OWN = '?explorer';

/**
 * Gives the chart library of the explorer its own copies of the d3 modules that our drawings use too. One copy for both
 * would have to stand in the first load with everything that the library, loaded on demand, needs of it.
 */
export function separateExplorer(): Plugin {
  return {
    name: 'separate-explorer',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const within = importer?.endsWith(OWN) === true;
      const enters = source.startsWith('d3-') && /\/node_modules\/(recharts|victory-vendor)\//.test(importer ?? '');
      if (!within && !enters) return null;
      const found = await this.resolve(source, importer?.replace(OWN, ''), { ...options, skipSelf: true });
      return found === null || found.external ? found : { ...found, id: found.id.replace(OWN, '') + OWN };
    },
  };
}
