/** A calendar as pages answer with it. */
export function icsResponse(text: string | null | undefined): Response {
  if (!text) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
