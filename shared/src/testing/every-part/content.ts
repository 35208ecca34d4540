/** Content that fills every optional part of every page, as the CMS answers it. */
import sharp from 'sharp';
import { aCommune, aPage, aSector } from '../builders.ts';
import type { FakeContent } from '../fake-cms.ts';
import { everyBlock } from './blocks.ts';
import { events, organization } from './events.ts';
import { jobs, qualifications, testimonials } from './job.ts';
import { anImage } from './parts.ts';
import { everyPartArticle, everyPartPlan } from './plan.ts';
import { everyPartIntervention, resources, sessions } from './schools.ts';
import { singles } from './singles.ts';

/** Every list filled, every part opened, files included; some files are lost, and one address is refused. */
export async function everyPart(): Promise<FakeContent> {
  return {
    collections: {
      commune: [aCommune()],
      sector: [aSector({ illustration: anImage(), order: 1 })],
      qualification: qualifications,
      testimonial: testimonials,
      'job-description': jobs,
      organization: [organization],
      event: events(),
      'school-intervention': [everyPartIntervention()],
      'intervention-session': sessions,
      resource: resources,
      plan: [everyPartPlan()],
      'news-article': [everyPartArticle()],
      page: [aPage({ image: anImage(), blocks: everyBlock() })],
    },
    singles: singles(),
    files: await someFiles(),
  };
}

async function someFiles(): Promise<Record<string, Uint8Array>> {
  const picture = sharp({ create: { width: 6, height: 4, channels: 3, background: '#0d4a42' } });
  const bytes = (text: string) => new TextEncoder().encode(text);
  return {
    '/uploads/image.png': await picture.png().toBuffer(),
    '/uploads/document.pdf': bytes('%PDF-1.7'),
    '/uploads/video.mp4': bytes('video'),
    '/uploads/video.vtt': bytes('WEBVTT'),
  };
}
