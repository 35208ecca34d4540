/** What the server said, in French; a line that is cut has no words of its own. */
export function troubleWords(error: unknown): string {
  const isAnswer = error instanceof Error && error.name === 'FetchError' && 'status' in error;
  return isAnswer ? error.message : 'L’espace de rédaction ne répond pas. Réessayez dans un instant.';
}
