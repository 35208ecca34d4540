/**
 * None: a testimonial carries the words of a real person and the date until which that person consents. Nobody can
 * consent on behalf of first content, so editors write the first one.
 */
import type { TestimonialSeed } from './types';

export const testimonials: Record<string, TestimonialSeed> = {};
