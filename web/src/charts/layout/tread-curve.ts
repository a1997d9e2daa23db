import type { CurveFactory, CurveGenerator } from 'd3-shape';

/** The part of a path's context that a curve writes to. */
type Pen = Parameters<CurveFactory>[0];

/**
 * A step path of treads: each point holds over its whole band, half the band to either side. A quarter that stands alone
 * between two gaps keeps its tread, which d3's own step curves would draw as nothing.
 */
class TreadCurve implements CurveGenerator {
  readonly #pen: Pen;
  readonly #half: number;
  #isFirst = true;
  #isReturning: boolean | null = null;

  constructor(pen: Pen, half: number) {
    this.#pen = pen;
    this.#half = half;
  }

  areaStart(): void {
    this.#isReturning = false;
  }

  areaEnd(): void {
    this.#isReturning = null;
  }

  lineStart(): void {
    this.#isFirst = true;
  }

  /** An area is closed after its way back along the baseline. */
  lineEnd(): void {
    if (this.#isReturning === true) this.#pen.closePath();
    if (this.#isReturning !== null) this.#isReturning = !this.#isReturning;
  }

  point(x: number, y: number): void {
    const [from, to] = this.#isReturning === true ? [x + this.#half, x - this.#half] : [x - this.#half, x + this.#half];
    if (this.#isFirst && this.#isReturning !== true) this.#pen.moveTo(from, y);
    else this.#pen.lineTo(from, y);
    this.#pen.lineTo(to, y);
    this.#isFirst = false;
  }
}

export function treadCurve(bandWidth: number): CurveFactory {
  return (pen) => new TreadCurve(pen, bandWidth / 2);
}
