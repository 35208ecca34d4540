/** For tests: a calendar as Mozilla's parser understands it, which is none of ours. */
import ICAL from 'ical.js';

export interface ReadDate {
  uid: string;
  /** ISO 8601, in UTC. */
  start: string;
  end: string;
  status: string;
  summary: string;
  description: string;
  property: (name: string) => string | null;
}

/** The dates of a calendar. @throws when it cannot be read. */
export function readCalendar(text: string): {
  name: string | null;
  method: string | null;
  dates: ReadDate[];
} {
  const calendar = ICAL.Component.fromString(text);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
  return {
    name: textOf(calendar, 'x-wr-calname'),
    method: textOf(calendar, 'method'),
    dates: calendar.getAllSubcomponents('vevent').map((component) => ({
      uid: textOf(component, 'uid') ?? '',
      start: instantOf(component, 'dtstart', zone),
      end: instantOf(component, 'dtend', zone),
      status: textOf(component, 'status') ?? '',
      summary: textOf(component, 'summary') ?? '',
      description: textOf(component, 'description') ?? '',
      property: (name) => textOf(component, name),
    })),
  };
}

function textOf(component: ICAL.Component, name: string): string | null {
  const property = component.getFirstProperty(name);
  return property ? property.getValues().map(String).join('|') : null;
}

function instantOf(component: ICAL.Component, name: string, zone: ICAL.Timezone): string {
  const property = component.getFirstProperty(name);
  const time = component.getFirstPropertyValue(name) as ICAL.Time;
  if (property?.getParameter('tzid') === zone.tzid) time.zone = zone;
  return time.toJSDate().toISOString();
}
