import { describe, expect, it } from 'vitest';
import { frenchMinutes, frenchSeconds } from './french-durations.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('French durations', () => {
  it('writes minutes below an hour, and hours with two digits of minutes', () => {
    expect([45, 60, 65, 90].map(frenchMinutes).map(plain)).toEqual(['45 min', '1 h', '1 h 05', '1 h 30']);
  });

  it('writes seconds only where they say something', () => {
    expect([50, 180, 200].map(frenchSeconds).map(plain)).toEqual(['50 s', '3 min', '3 min 20 s']);
  });
});
