import { el, val, xmlPart } from '../ooxml-charts/xml.ts';
import { drawAddress } from './draw-address.ts';
import { type Box, COLOURS, emu, FONT, fillOf, placeholder, placeholderText } from './drawing.ts';
import { PLACES } from './slide-places.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

/** The group that every tree of shapes begins with. */
export const tree = (...shapes: readonly string[]): string =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), '<p:cNvGrpSpPr/>', '<p:nvPr/>'),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );

const COLOUR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const prompt = (text: string): string =>
  placeholderText([el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'vi-VN' }), el('a:t', {}, text)))]);

const NUMBER_FIELD = placeholderText([
  el(
    'a:p',
    {},
    el('a:pPr', { algn: 'r' }),
    el(
      'a:fld',
      { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
      el('a:rPr', { lang: 'vi-VN', sz: 1200 }),
      el('a:t', {}, '‹#›'),
    ),
  ),
]);

const titleOf = (type: 'title' | 'ctrTitle', box: Box): string =>
  placeholder({ id: 2, name: 'Title', type, index: null, box, body: prompt('Kết luận của trang, thành một câu') });

const numberOf = (id: number): string =>
  placeholder({ id, name: 'Slide number', type: 'sldNum', index: 12, box: PLACES.number, body: NUMBER_FIELD });

const footerOf = (id: number): string =>
  placeholder({
    id,
    name: 'Footer',
    type: 'ftr',
    index: 11,
    box: PLACES.footer,
    body: placeholderText(['<a:p><a:endParaRPr lang="vi-VN" sz="1200"/></a:p>']),
  });

/** A rule under the place of titles, in the board's colour. */
const BAND = el(
  'p:sp',
  {},
  el('p:nvSpPr', {}, el('p:cNvPr', { id: 20, name: 'Band' }), '<p:cNvSpPr/>', el('p:nvPr', { userDrawn: 1 })),
  el(
    'p:spPr',
    {},
    el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', { cx: 12_192_000, cy: emu(0.12) })),
    el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
    fillOf(COLOURS.accent),
    el('a:ln', {}, '<a:noFill/>'),
  ),
  el('p:txBody', {}, '<a:bodyPr/>', '<a:lstStyle/>', el('a:p', {}, el('a:endParaRPr', { lang: 'vi-VN' }))),
);

const level = (name: string, size: number, colour: string, bold: 0 | 1): string =>
  el(
    name,
    { algn: 'l' },
    el('a:lnSpc', {}, val('a:spcPct', 95_000)),
    '<a:buNone/>',
    el(
      'a:defRPr',
      { sz: size * 100, b: bold },
      el('a:solidFill', {}, val('a:schemeClr', colour)),
      el('a:latin', { typeface: '+mn-lt' }),
    ),
  );

const TEXT_STYLES = el(
  'p:txStyles',
  {},
  el('p:titleStyle', {}, level('a:lvl1pPr', 26, 'tx1', 1)),
  el('p:bodyStyle', {}, level('a:lvl1pPr', 18, 'tx1', 0)),
  el('p:otherStyle', {}, level('a:lvl1pPr', 12, 'accent6', 0)),
);

const background = el('p:bg', {}, el('p:bgPr', {}, el('a:solidFill', {}, val('a:schemeClr', 'bg1')), '<a:effectLst/>'));

export const MASTER = xmlPart(
  el(
    'p:sldMaster',
    NAMESPACES,
    el('p:cSld', {}, background, tree(BAND, titleOf('title', PLACES.title), footerOf(3), numberOf(4))),
    el('p:clrMap', COLOUR_MAP),
    el(
      'p:sldLayoutIdLst',
      {},
      el('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
      el('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
    ),
    TEXT_STYLES,
  ),
);

const layout = (name: string, type: string, ...shapes: readonly string[]): string =>
  xmlPart(
    el(
      'p:sldLayout',
      { ...NAMESPACES, type, preserve: 1 },
      el('p:cSld', { name }, tree(...shapes)),
      el('p:clrMapOvr', {}, '<a:masterClrMapping/>'),
    ),
  );

/** The layouts of the cover and of every other slide; both show the code of an address, if there is one. */
export function drawLayouts(address: string | null): readonly [cover: string, finding: string] {
  const code = drawAddress(address);
  const subtitle = placeholder({
    id: 3,
    name: 'Subtitle',
    type: 'subTitle',
    index: 1,
    box: PLACES.coverSubtitle,
    body: prompt('Cơ quan'),
  });
  return [
    layout('Trang bìa', 'title', titleOf('ctrTitle', PLACES.coverTitle), subtitle, numberOf(4), ...code),
    layout('Kết luận', 'titleOnly', titleOf('title', PLACES.title), footerOf(3), numberOf(4), ...code),
  ];
}

/** Notes are printed on A4 upright: the slide above, the words below. */
const NOTES_IMAGE: Box = { x: 0.75, y: 0.9, w: 6, h: 3.375 };
const NOTES_BODY: Box = { x: 0.75, y: 4.6, w: 6, h: 5.2 };

const slideImage = (box: Box | null): string =>
  el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
    ),
    el(
      'p:spPr',
      {},
      box === null
        ? ''
        : el(
            'a:xfrm',
            {},
            el('a:off', { x: emu(box.x), y: emu(box.y) }),
            el('a:ext', { cx: emu(box.w), cy: emu(box.h) }),
          ) +
            el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>') +
            el('a:ln', { w: 9525 }, fillOf(COLOURS.line)),
    ),
  );

export const NOTES_SIZE = { cx: emu(7.5), cy: emu(10) } as const;

export const NOTES_MASTER = xmlPart(
  el(
    'p:notesMaster',
    NAMESPACES,
    el(
      'p:cSld',
      {},
      background,
      tree(
        slideImage(NOTES_IMAGE),
        placeholder({ id: 3, name: 'Notes', type: 'body', index: 1, box: NOTES_BODY, body: prompt('Ghi chú') }),
      ),
    ),
    el('p:clrMap', COLOUR_MAP),
    el(
      'p:notesStyle',
      {},
      el(
        'a:lvl1pPr',
        {},
        el('a:spcBef', {}, val('a:spcPts', 400)),
        el('a:defRPr', { sz: 1100 }, el('a:latin', { typeface: FONT })),
      ),
    ),
  ),
);

/** The notes page of one slide. */
export const notesPage = (paragraphs: readonly string[]): string =>
  xmlPart(
    el(
      'p:notes',
      NAMESPACES,
      el(
        'p:cSld',
        {},
        tree(
          slideImage(null),
          placeholder({ id: 3, name: 'Notes', type: 'body', index: 1, box: null, body: placeholderText(paragraphs) }),
        ),
      ),
      el('p:clrMapOvr', {}, '<a:masterClrMapping/>'),
    ),
  );
