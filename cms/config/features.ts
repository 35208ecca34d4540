/** Strapi's newer media library speaks English only; the former one, kept beside it, speaks French. */
export default { useLegacyMediaLibrary: true };
