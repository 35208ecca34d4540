/** Edits of the settings, which every page shows, and of the home page. */
import type { Snapshot } from '../../../domain/snapshot.ts';
import type { Random } from '../random.ts';
import { summaryOf } from '../texts.ts';
import { hoursOn, TODAY } from '../times.ts';
import { chooseId } from './choose.ts';
import type { Node } from './snapshot-edits.ts';

/** The name and motto, the order of the menu, the banner, or whether pages can be read offline. */
export function changeSettings({ singles }: Snapshot, random: Random, number: number) {
  const settings = singles['site-settings'];
  const banner = {
    message: summaryOf(random),
    level: random.pick(['information', 'alert'] as const),
    link: null,
    ...(random.chance(0.5) ? { start: null, end: null } : hoursOn(random, TODAY)),
  };
  const changes: Node[] = [
    { siteName: `Site d’exemple nº ${number}`, tagline: `Une devise nº ${number}` },
    { mainNavigation: random.shuffled(settings.mainNavigation) },
    { banner: settings.banner === null ? banner : null },
    { offlineReading: !settings.offlineReading },
  ];
  return { type: 'site-settings' as const, entry: { ...settings, ...random.pick(changes) } as Node };
}

/** Its words, or what it puts forward. */
export function changeHomePage(snapshot: Snapshot, random: Random, number: number) {
  const home = snapshot.singles['home-page'];
  const jobs = Array.from({ length: 4 }, () => chooseId(snapshot, random, 'job-description'));
  const changes: Node[] = [
    { title: `Un accueil nº ${number}`, lead: summaryOf(random) },
    { jobs: [...new Set(jobs)] },
    { plans: [chooseId(snapshot, random, 'plan')] },
    { keyFigures: random.shuffled(home.keyFigures) },
  ];
  return { type: 'home-page' as const, entry: { ...home, ...random.pick(changes) } as Node };
}
