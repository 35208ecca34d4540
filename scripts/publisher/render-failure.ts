/** A page that cannot be rendered: a fault of the site's code, or of content that it does not expect. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure';
  /** The page's address, from the site's root. */
  readonly url: string;

  constructor(url: string, cause: unknown) {
    super(`The page ${url} could not be rendered.`, { cause });
    this.url = url;
  }
}
