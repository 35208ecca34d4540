/** The way to the closest jobs side by side. */
interface Props {
  /** Two or three. */
  slugs: string[];
}

export function CompareLink({ slugs }: Props) {
  const query = slugs.map((slug) => `m=${encodeURIComponent(slug)}`).join('&');
  return (
    <p>
      <a href={`/metiers/comparer/?${query}`}>
        {slugs.length > 2 ? 'Comparer ces trois métiers' : 'Comparer ces deux métiers'}
      </a>
    </p>
  );
}
