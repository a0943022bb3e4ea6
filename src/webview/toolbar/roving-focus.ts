/** Lets Tab stop once in a group of controls, and the arrow keys go through them. */
export interface RovingFocus {
  /** To be called when controls have come, gone or been switched off. */
  update(): void;
}

export type Axis = 'horizontal' | 'vertical';

const keys: Readonly<Record<Axis, readonly [previous: string, next: string]>> = {
  horizontal: ['ArrowLeft', 'ArrowRight'],
  vertical: ['ArrowUp', 'ArrowDown'],
};

export function roveFocus(group: HTMLElement, axis: Axis): RovingFocus {
  /** The one that had the focus last; before, and where that is gone, it is the first. */
  let chosen: HTMLElement | undefined;

  const all = (): readonly HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button, select')].filter((control) => isOwn(control, group));
  const controls = (): readonly HTMLElement[] => all().filter(isReachable);

  function update(): void {
    const reachable = controls();
    const stop = chosen && reachable.includes(chosen) ? chosen : reachable[0];
    for (const control of all()) control.tabIndex = control === stop ? 0 : -1;
  }

  group.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && controls().includes(target)) chosen = target;
    update();
  });
  group.addEventListener('keydown', (event) => {
    const reachable = controls();
    const to = target(event.key, reachable, reachable.findIndex((control) => control === event.target), axis);
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    // Also in a picker, whose choice the other two arrows change.
    event.preventDefault();
    to.focus();
  });
  update();
  return { update };
}

function target(key: string, all: readonly HTMLElement[], from: number, axis: Axis): HTMLElement | undefined {
  if (from < 0) return undefined;
  const [previous, next] = keys[axis];
  switch (key) {
    case previous: return all.at(from - 1);
    case next: return all[(from + 1) % all.length];
    case 'Home': return all[0];
    case 'End': return all.at(-1);
    default: return undefined;
  }
}

/** A menu within the group is a group of its own. */
function isOwn(control: HTMLElement, group: HTMLElement): boolean {
  return control.closest('[role="menu"], [role="toolbar"]') === group;
}

function isReachable(control: HTMLElement): boolean {
  return !control.closest('[hidden]') && !(control instanceof HTMLButtonElement && control.disabled);
}
