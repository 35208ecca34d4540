/**
 * Checks that run inside the page: each is handed to `page.evaluate` by itself and therefore uses nothing but its own
 * lines and what browsers have. Each returns the faults it found, in words.
 */

/** What is folded counts too; only one of the parts that share a name can stand open, as in the header. */
export function unfoldAll(): void {
  for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
}

/** Sets the letters as far apart as WCAG 1.4.12 lets readers ask for. */
export function spaceOut(): void {
  for (const part of document.querySelectorAll<HTMLElement>('body *')) {
    part.style.setProperty('line-height', '1.5', 'important');
    part.style.setProperty('letter-spacing', '0.12em', 'important');
    part.style.setProperty('word-spacing', '0.16em', 'important');
    if (part.tagName === 'P') part.style.setProperty('margin-block-end', '2em', 'important');
  }
}

/** Words that stand beyond the screen's sides, or that a part with hidden overflow cuts, and a page that scrolls sideways. */
export function cutWords(): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const excess = document.documentElement.scrollWidth - width;
  if (excess > 0) faults.push(`the page is ${excess} px too wide`);
  const hides = (value: string) => value === 'hidden' || value === 'clip';
  const scrolls = (value: string) => value === 'auto' || value === 'scroll';

  const isBeyond = (start: number, end: number, first: number, last: number) => start < first || end > last;

  /** Whether the words may be seen whole within every part around them. */
  function isWhole(box: DOMRect, around: Element): boolean {
    for (let part: Element | null = around; part && part !== document.body; part = part.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(part);
      if (scrolls(overflowX)) return true;
      if (!hides(overflowX) && !hides(overflowY)) continue;
      const frame = part.getBoundingClientRect();
      // A part of one pixel, or clipped to nothing, is meant for those who listen.
      if (frame.width <= 2 || clipPath !== 'none') return true;
      if (hides(overflowX) && isBeyond(box.left, box.right, frame.left - 1, frame.right + 1)) return false;
      if (hides(overflowY) && isBeyond(box.top, box.bottom, frame.top - 4, frame.bottom + 4)) return false;
    }
    return !isBeyond(box.left, box.right, -1, width + 1);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const words = node.textContent?.trim();
    if (!words || !around?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((box) => box.width > 1 && !isWhole(box, around)))
      faults.push(`cut: <${around.tagName.toLowerCase()} class="${around.className}"> ${words.slice(0, 60)}`);
  }
  return faults;
}

/** Words printed over other words. */
export function overprintedWords(): string[] {
  const boxes: { box: DOMRect; words: string }[] = [];
  /** A part of one pixel, or clipped to nothing, is meant for those who listen. */
  function isOnlyHeard(around: Element): boolean {
    for (let part: Element | null = around; part && part !== document.body; part = part.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(part);
      if (overflowX !== 'visible' && (part.clientWidth <= 2 || clipPath !== 'none')) return true;
    }
    return false;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? '';
    const around = node.parentElement;
    if (words === '' || !around?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    if (isOnlyHeard(around)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ box, words });
  }
  boxes.sort((one, other) => one.box.top - other.box.top);
  /** By more than the room that lines leave between each other. */
  const overlaps = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      Math.min(one.height, other.height) / 2;
  return boxes.flatMap(({ box, words }, index) => {
    const found: string[] = [];
    for (const next of boxes.slice(index + 1)) {
      if (next.box.top > box.bottom) break;
      if (next.words !== words && overlaps(box, next.box))
        found.push(`overprinted: ${words.slice(0, 40)} / ${next.words.slice(0, 40)}`);
    }
    return found;
  });
}

/**
 * Each part that the keyboard can reach, focused in turn: it must stand on the screen with an outline, of its own or,
 * in a card that it covers, of its covering layer. To be called once a key was pressed: browsers show it then only.
 */
export function focusFaults(): string[] {
  const reachable =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const faults: string[] = [];
  for (const part of document.querySelectorAll<HTMLElement>(reachable)) {
    if (!part.checkVisibility({ visibilityProperty: true })) continue;
    part.focus();
    const name = `<${part.tagName.toLowerCase()}> ${(part.textContent || part.id).trim().slice(0, 60)}`;
    if (document.activeElement !== part) {
      faults.push(`takes no focus: ${name}`);
      continue;
    }
    const hasOutline = [null, '::after', '::before'].some((layer) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part, layer);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(' 0)');
    });
    if (!hasOutline) faults.push(`no outline: ${name}`);
    const { left, right, top, bottom } = part.getBoundingClientRect();
    if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight)
      faults.push(`off the screen: ${name}`);
  }
  return faults;
}

/** What moves, or would: to be asked of a reader who wants no motion. */
export function movingParts(): string[] {
  const isLong = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0);
  const moving = [...document.querySelectorAll('body *')].filter((part) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(part);
    return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
  });
  const names = moving.map(
    ({ tagName, className }) => `<${tagName.toLowerCase()} class="${String(className)}">`,
  );
  const running = document.getAnimations().map(({ playState }) => `an animation is ${playState}`);
  return [...new Set([...names, ...running])];
}

/** Fields and buttons that nothing but a background sets apart: forced colours take it away. */
export function borderlessControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, summary, select, textarea, input')]
    .filter(
      (part) => part.checkVisibility({ visibilityProperty: true }) && part.matches(':not([type=hidden])'),
    )
    .filter((part) => {
      const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine, appearance } =
        getComputedStyle(part);
      const hasBorder = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) >= 1;
      return (
        !hasBorder && textDecorationLine === 'none' && appearance === 'none' && part.tagName !== 'SUMMARY'
      );
    })
    .map((part) => part.outerHTML.slice(0, 120));
}

/**
 * For axe, which asks for the colour of the letters' inside: Chromium answers with the one of the style sheet even when
 * colours are forced, where `color` tells the one that is seen. Elsewhere both are the same, unless a style parts them.
 */
export function tellForcedColours(): void {
  const { prototype } = CSSStyleDeclaration;
  const plain = prototype.getPropertyValue;
  prototype.getPropertyValue = function seen(this: CSSStyleDeclaration, name: string): string {
    return plain.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}

/**
 * Without JavaScript: fields and buttons in sight that no form sends anywhere. Choices that show something by style alone
 * do their work: choosing one of them changes the words on the page.
 */
export function idleControls(): string[] {
  const controls = [...document.querySelectorAll<HTMLInputElement>('button, input, select, textarea')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => !part.hasAttribute('popovertarget') && !part.closest('form[action]'));
  const answering = new Set<string>();
  for (const radio of controls.filter(({ type }) => type === 'radio')) {
    const before = document.body.innerText;
    radio.click();
    if (document.body.innerText !== before) answering.add(radio.name);
  }
  return controls
    .filter(({ type, name }) => type !== 'radio' || !answering.has(name))
    .map((part) => part.outerHTML.slice(0, 120));
}
