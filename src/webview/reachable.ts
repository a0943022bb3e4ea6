/** What the Tab key stops at: journeys, stages, steps and the declarations of a file, each at the first node that shows it. */
const stop = /^(?:journeys\/\d+(?:\/stages\/\d+)?(?:\/paths\/\d+)?(?:\/steps\/\d+)?|declarations\/\w+\/\d+)$/;

/** Lets the keyboard reach what a click reaches: Tab goes from heading to heading, Enter leads to the line. */
export function makeReachable(picture: SVGElement): void {
  const seen = new Set<string>();
  for (const node of picture.querySelectorAll('[data-element]')) {
    const key = node.getAttribute('data-element') ?? '';
    const isStop = stop.test(key) && !seen.has(key);
    seen.add(key);
    if (isStop === node.hasAttribute('tabindex')) continue;
    for (const [name, value] of [['tabindex', '0'], ['role', 'link']] as const) {
      if (isStop) node.setAttribute(name, value);
      else node.removeAttribute(name);
    }
  }
}
