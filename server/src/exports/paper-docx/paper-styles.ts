import { AlignmentType, BorderStyle, type IBorderOptions, type ISectionPropertiesOptions } from 'docx';

/** Metric twins exist in every office: Times New Roman, Tinos, Liberation Serif. */
export const FONT = 'Times New Roman';

/** Half points, as Word counts. */
export const SIZES = { body: 26, subject: 28, state: 25, table: 22, narrow: 18, small: 20, issuer: 26 } as const;

/** Twentieths of a point. A4 with the margins of Decree 30/2020/NĐ-CP: top and bottom 20 mm, left 30, right 15. */
export const PAGE: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 850, header: 567, footer: 567 },
};

/** Width between the margins. */
export const TEXT_WIDTH = 11906 - 1701 - 850;

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** The rule under the issuer, the motto and the subject. */
export const RULE = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } };

export const { CENTER, JUSTIFIED, LEFT, RIGHT } = AlignmentType;
