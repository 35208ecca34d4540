/**
 * Does what a change of a text field asks for: at once, or when what is being pressed has been let go. Pressing a link or
 * a button ends the typing, and that is the change: were the page to move right then, the press would end beside what it
 * began on, and nothing would be clicked. Only for text fields: of others, a change is the end of a press. Lists that
 * open are not waited for, as the page never hears the end of their press.
 */
export function afterPress(act: () => void): void {
  if (!document.querySelector(':is(a, button, label, summary):active')) {
    act();
    return;
  }
  const once = new AbortController();
  const end = () => {
    once.abort();
    // The click comes right after the end of the press.
    setTimeout(act);
  };
  // Those of a mouse: of a finger, the browser tells them too, when it has already been lifted.
  for (const name of ['mouseup', 'dragend']) addEventListener(name, end, { signal: once.signal });
}
