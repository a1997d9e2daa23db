import { strToU8 } from 'fflate';
import { el, xmlPart } from '../ooxml-charts/xml.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export interface Relation {
  /** Last part of the relationship's type: `slideLayout`, `chart`. */
  readonly kind: string;
  readonly target: string;
}

interface Part {
  readonly name: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const relationType = (kind: string): string => (kind === 'core-properties' ? CORE : TYPE + kind);

/** Where the relationships of a part are kept: `ppt/slides/_rels/slide1.xml.rels`. */
function relationsName(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

/** The parts of an Office file with their types and relationships, in the order in which they were added. */
export class PackageParts {
  readonly #parts: Part[] = [];

  /** `relations` become `rId1`, `rId2`, … in their order. */
  add(
    name: string,
    contentType: string | null,
    content: string | Uint8Array,
    relations: readonly Relation[] = [],
  ): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.#parts.push({ name, contentType, bytes });
    this.relate(name, relations);
  }

  /** Relationships of a part; of the package itself with the name `''`. */
  relate(name: string, relations: readonly Relation[]): void {
    if (relations.length === 0) return;
    const listed = relations.map(({ kind, target }, index) =>
      el('Relationship', { Id: `rId${index + 1}`, Type: relationType(kind), Target: target }),
    );
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const bytes = strToU8(xmlPart(el('Relationships', { xmlns }, ...listed)));
    this.#parts.push({ name: relationsName(name), contentType: null, bytes });
  }

  /** Files for the archive: the list of types comes first. */
  toFiles(): readonly (readonly [name: string, bytes: Uint8Array])[] {
    const overrides = this.#parts.flatMap(({ name, contentType }) =>
      contentType === null ? [] : [el('Override', { PartName: `/${name}`, ContentType: contentType })],
    );
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ].map(([Extension, ContentType]) => el('Default', { Extension: Extension ?? '', ContentType: ContentType ?? '' }));
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
    const types = xmlPart(el('Types', { xmlns }, ...defaults, ...overrides));
    return [['[Content_Types].xml', strToU8(types)], ...this.#parts.map(({ name, bytes }) => [name, bytes] as const)];
  }
}
