/**
 * What a browser that comes for the first time finds set. Without it the sign-in page is in English, whatever the
 * browser asks for, and a banner about Strapi's own news covers the top of every page.
 */
const defaults = {
  'strapi-admin-language': 'fr',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false': 'true',
};

export function prepareFirstVisit(storage: Storage = window.localStorage): void {
  for (const [key, value] of Object.entries(defaults)) {
    if (storage.getItem(key) === null) storage.setItem(key, value);
  }
}
