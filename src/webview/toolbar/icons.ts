/** Signs of the bar's buttons: lines on a square of 16, 1.3 thick, as in the pictures. */
const toolbarIcons = {
  back: 'M7 3.5 2.5 8 7 12.5 M3 8h10.5',
  lanes: 'M2.5 3.5h11v3h-11z M2.5 9.5h11 M2.5 12.5h11',
  fold: 'M2.5 3v10 M13.5 3v10 M4.5 8h2.7 M5.6 6.2 7.4 8 5.6 9.8 M11.5 8H8.8 M10.4 6.2 8.6 8l1.8 1.8',
  unfold: 'M2.5 3v10 M13.5 3v10 M4.6 8h6.8 M6.4 6.2 4.6 8l1.8 1.8 M9.6 6.2 11.4 8 9.6 9.8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z M10.3 10.3l3.4 3.4',
  out: 'M3.5 8h9',
  in: 'M3.5 8h9 M8 3.5v9',
  fit: 'M2.5 6V2.5H6 M10 2.5h3.5V6 M13.5 10v3.5H10 M6 13.5H2.5V10',
  copy: 'M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3',
  export: 'M8 10V2.5 M5 5.3 8 2.5l3 2.8 M2.5 9.5v4h11v-4',
  locked: 'M3.5 7.5h9v6h-9z M5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  unlocked: 'M3.5 7.5h9v6h-9z M5.5 7.5V4.7a2.5 2.5 0 0 1 4.7-1.2',
  previous: 'M8 13V3.5 M4 7.3l4-4 4 4',
  next: 'M8 3v9.5 M4 8.7l4 4 4-4',
  close: 'M4 4l8 8 M12 4l-8 8',
  shown: 'M3 8.5 6.5 12 13 4.5',
} as const;
export type ToolbarIcon = keyof typeof toolbarIcons;

const namespace = 'http://www.w3.org/2000/svg';

export function createIcon(icon: ToolbarIcon): SVGElement {
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', toolbarIcons[icon]);
  const svg = document.createElementNS(namespace, 'svg');
  for (const [name, value] of Object.entries({ 'class': 'icon', 'viewBox': '0 0 16 16', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
  svg.append(path);
  return svg;
}

/** Shows another sign on a button. */
export function setIcon(button: HTMLElement, icon: ToolbarIcon): void {
  button.querySelector('path')?.setAttribute('d', toolbarIcons[icon]);
}
