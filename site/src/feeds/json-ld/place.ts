/** Where something is, as schema.org's `Place`. */
import type { Commune } from 'shared/domain/commune';
import type { Place } from 'shared/domain/parts';
import type { JsonLdNode } from './node.ts';

/** The place's own position wins over its commune's. Without either name, it is somewhere in the département. */
export function placeNode(place: Partial<Place> | null, commune: Commune | undefined): JsonLdNode {
  const { name, street, postcode } = place ?? {};
  return {
    '@type': 'Place',
    name: name ?? commune?.name ?? 'Ain',
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      postalCode: postcode,
      addressLocality: commune?.name,
      addressRegion: 'Ain',
      addressCountry: 'FR',
    },
    geo: geoNode(place) ?? geoNode(commune),
  };
}

interface Positioned {
  latitude?: number | null;
  longitude?: number | null;
}

function geoNode(at: Positioned | null | undefined): JsonLdNode | null {
  const { latitude = null, longitude = null } = at ?? {};
  if (latitude === null || longitude === null) return null;
  return { '@type': 'GeoCoordinates', latitude, longitude };
}
