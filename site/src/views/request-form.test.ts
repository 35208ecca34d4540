import { clockAt } from 'shared/domain/clock';
import type { InterventionSession } from 'shared/domain/intervention-session';
import { describe, expect, it } from 'vitest';
import { controlOf, labelNote, offeredSessions, schoolChoice } from './request-form.ts';

const clock = clockAt(new Date('2026-11-22T12:00:00Z'));

const session = (changes: Partial<InterventionSession> = {}) =>
  ({
    documentId: 'a',
    intervention: 'one',
    start: '2027-01-12T09:00:00Z',
    end: '2027-01-12T10:00:00Z',
    state: 'open',
    placesTotal: 30,
    placesTaken: 18,
    example: false,
    ...changes,
  }) as InterventionSession;

describe('The form of a request', () => {
  it('offers dates to come that are open, the full ones for their waiting list, the soonest first', () => {
    const sessions = [
      session({ documentId: 'full', placesTaken: 30, start: '2027-02-01T09:00:00Z' }),
      session({ documentId: 'past', start: '2026-11-01T09:00:00Z' }),
      session({ documentId: 'confirmed', state: 'confirmed' }),
      session({ documentId: 'cancelled', state: 'cancelled' }),
      session({ documentId: 'open' }),
    ];
    expect(offeredSessions(sessions, clock).map(({ documentId }) => documentId)).toEqual(['open', 'full']);
  });

  it('tells schools of one name apart', () => {
    expect(schoolChoice({ name: 'Lycée Lalande', uai: '0010013J' }, 'Bourg-en-Bresse')).toBe(
      'Lycée Lalande, Bourg-en-Bresse (0010013J)',
    );
    expect(schoolChoice({ name: 'Collège Jean Rostand', uai: '0010987T' }, undefined)).toBe(
      'Collège Jean Rostand (0010987T)',
    );
  });

  it('says of each control what must be filled in and where its words stand', () => {
    expect(controlOf('email', true)).toEqual({
      id: 'email',
      name: 'email',
      'aria-describedby': 'help-email fault-email',
      'aria-required': 'true',
    });
    expect(controlOf('phone', false)).toEqual({
      id: 'phone',
      name: 'phone',
      'aria-describedby': 'fault-phone',
    });
    expect(controlOf('session', false)).not.toHaveProperty('aria-required');
    expect([labelNote('email'), labelNote('phone')]).toEqual(['', '(facultatif)']);
    expect(labelNote('wish1')).toContain('date');
  });
});
