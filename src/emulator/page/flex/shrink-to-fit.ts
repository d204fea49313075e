/** `adjustMode: shrink-to-fit`: the font becomes smaller until one line fits, but stays readable. */
import { setStyles } from '../dom.js';

const SMALLEST = 0.5;

export function shrinkToFit(label: HTMLElement): void {
  const observer = new ResizeObserver(() => shrink(label));
  observer.observe(label);
}

function shrink(label: HTMLElement): void {
  label.style.removeProperty('--shrink');
  const factor = shrinkFactor(label.clientWidth, label.scrollWidth);
  if (factor < 1) setStyles(label, { '--shrink': `${factor}` });
}

export function shrinkFactor(room: number, needed: number): number {
  if (room <= 0 || needed <= room) return 1;
  return Math.max(SMALLEST, Math.floor((room / needed) * 100) / 100);
}
